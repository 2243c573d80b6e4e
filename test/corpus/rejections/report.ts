import { key } from '../../../src/rejection/owner';
import { readRejection } from '../../../src/rejection/read';
import type { Rejection } from '../../../src/rejection/rejection';
import { type Share, shareOf } from '../report';
import type { LabelledMail, Labels } from './labels';

/** What is compared, in the order of the table. */
const facts = {
  verdict: { read: (read: Rejection) => read.verdict, wanted: (labels: Labels) => labels.verdict },
  company: { read: (read: Rejection) => read.company, wanted: (labels: Labels) => labels.company },
  role: { read: (read: Rejection) => read.role, wanted: (labels: Labels) => labels.role },
  contact: {
    read: (read: Rejection) => read.contact?.name,
    wanted: (labels: Labels) => labels.contact?.name,
  },
  address: {
    read: (read: Rejection) => read.contact?.email,
    wanted: (labels: Labels) => labels.contact?.email,
  },
  'no-reply': {
    read: (read: Rejection) => String(read.noReply),
    wanted: (labels: Labels) => String(labels.noReply),
  },
  feedback: { read: (read: Rejection) => read.feedback, wanted: (labels: Labels) => labels.feedback },
  subject: { read: (read: Rejection) => read.subject, wanted: (labels: Labels) => labels.subject },
  date: { read: (read: Rejection) => read.date, wanted: (labels: Labels) => labels.date },
  'Message-ID': { read: (read: Rejection) => read.messageId, wanted: (labels: Labels) => labels.messageId },
} as const;

export type Fact = keyof typeof facts;

/** How one fact of one mail was read. */
export interface Outcome {
  readonly file: string;
  readonly fact: Fact;
  /** `right` also where nothing is said and nothing was read; `missing` where something is said and nothing was read. */
  readonly is: 'right' | 'wrong' | 'missing';
  readonly read: string | undefined;
  readonly wanted: readonly string[];
}

/** Reads every mail, and holds what was read against the labels. */
export async function outcomesOf(mails: readonly LabelledMail[]): Promise<readonly Outcome[]> {
  const all = await Promise.all(
    mails.map(async ({ file, bytes, labels, labelled = Object.keys(facts) }) => {
      const found = await readRejection(bytes);
      if ('problem' in found) throw new Error(`${file} ${found.problem}`);
      return (Object.keys(facts) as Fact[])
        .filter(fact => labelled.includes(fact))
        .map((fact): Outcome => {
          const read = facts[fact].read(found);
          const wanted = [facts[fact].wanted(labels) ?? []].flat();
          const isSame = fact === 'company' ? sameCompany : same;
          const isRight = read === undefined ? wanted.length === 0 : wanted.some(one => isSame(one, read));
          return {
            file,
            fact,
            is: isRight ? 'right' : read === undefined ? 'missing' : 'wrong',
            read,
            wanted,
          };
        });
    }),
  );
  return all.flat();
}

/** Letter case and spacing do not matter. */
function same(a: string, b: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}

/** Nor does the legal form. */
function sameCompany(a: string, b: string): boolean {
  return key(a) === key(b);
}

/** The share of the mails of which a fact is right, wrong or missing. */
export function shareThatIs(is: Outcome['is'], fact: Fact, outcomes: readonly Outcome[]): Share {
  const those = outcomes.filter(outcome => outcome.fact === fact);
  return shareOf(those.filter(outcome => outcome.is === is).length, those.length);
}

/** The outcomes as a Markdown table, a line a fact. */
export function tableOf(outcomes: readonly Outcome[], title: string): string {
  const number = new Set(outcomes.map(({ file }) => file)).size;
  return [
    `## ${title}`,
    '',
    `${number} mails.`,
    '',
    '| | right | interval | wrong | interval | missing |',
    '|---|---|---|---|---|---|',
    ...(Object.keys(facts) as Fact[])
      .filter(fact => outcomes.some(one => one.fact === fact))
      .map(fact => {
        const [right, wrong, missing] = (['right', 'wrong', 'missing'] as const).map(is =>
          shareThatIs(is, fact, outcomes),
        );
        return `| ${fact} | ${percent(right)} | ${interval(right)} | ${percent(wrong)} | ${interval(wrong)} | ${missing?.count ?? 0} |`;
      }),
    '',
  ].join('\n');
}

function percent(share: Share | undefined): string {
  return share ? `${((100 * share.count) / Math.max(1, share.of)).toFixed(1)} %` : '';
}

function interval(share: Share | undefined): string {
  return share ? `${share.low.toFixed(1)} to ${share.high.toFixed(1)} %` : '';
}
