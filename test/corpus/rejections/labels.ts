import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a mail says, by its labels: a list holds answers that are all right, and what is not there is not said. */
export interface Labels {
  readonly verdict: string;
  readonly company?: string | readonly string[];
  readonly role?: string | readonly string[];
  readonly contact?: { readonly name: string | readonly string[]; readonly email?: string };
  readonly noReply: boolean;
  readonly feedback?: string | readonly string[];
  readonly subject?: string;
  readonly messageId?: string;
  readonly date?: string;
}

export interface LabelledMail {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly labels: Labels;
}

/** The mails of a folder, in order; none where there is no such folder. */
export function readMails(folder: string): readonly LabelledMail[] {
  const index = join(folder, 'labels.json');
  if (!existsSync(index)) return [];
  const labels: Readonly<Record<string, Labels>> = JSON.parse(readFileSync(index, 'utf8'));
  return Object.keys(labels)
    .sort()
    .map(file => ({ file, bytes: readFileSync(join(folder, file)), labels: labels[file] as Labels }));
}
