import type { Format } from './format';

/** One object on one line. Keys are stable; facts that are absent are left out. */
export const json: Format = {
  id: 'json',
  about: 'everything that is known, as one object on one line',
  extension: 'json',
  write: ({ request, message, findings, counts, advice }) => {
    const { to, from, subject, body, inReplyTo, references = [] } = message;
    const whole = { to, from, subject, body, inReplyTo, references };
    return `${JSON.stringify({ request, message: whole, findings, counts, advice })}\n`;
  },
};
