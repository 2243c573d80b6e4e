import { type Rejection, readRejection } from '../../src/rejection';

/** What is read of a message that can be read. */
export async function read(mail: string | Uint8Array): Promise<Rejection> {
  const found = await readRejection(typeof mail === 'string' ? Buffer.from(mail) : mail);
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

/** A message with these header fields beside the usual ones. */
export function mail(fields: Readonly<Record<string, string>>, body: string | Uint8Array): Buffer {
  const all = {
    From: 'Dana Levy <dana.levy@acme.com>',
    To: 'Sam Lee <sam@example.org>',
    Subject: 'Your application',
    Date: 'Tue, 03 Nov 2026 17:42:09 +0100',
    'Message-ID': '<1@acme.com>',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...fields,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${head.join('')}\r\n`), Buffer.from(body)]);
}

export const letter = `Dear Sam,

Thank you for applying for the Data Analyst role at Acme. We have decided to move forward with another candidate.

Kind regards,
Dana Levy
Recruiter
Acme`;
