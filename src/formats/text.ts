import { toText } from '../core/message';
import type { Format } from './format';

/** The message as it is read: the subject line where there is one, a blank line, the body. */
export const text: Format = {
  id: 'text',
  about: 'the message as it is read',
  extension: 'txt',
  write: ({ message }) => `${toText(message)}\n`,
};
