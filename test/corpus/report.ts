import { check } from '../../src/check';
import type { Finding } from '../../src/rules/finding';
import { rules } from '../../src/rules/rules';
import type { Labelled } from './read';

/** A share with its 95 % interval (Wilson, 1927), all three in per cent. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** How one rule did. */
interface RuleRow {
  readonly rule: string;
  /** Messages that break it, by their labels. */
  readonly labelled: number;
  readonly caught: number;
  readonly missed: number;
  /** Messages in which it was found without being labelled. */
  readonly falseAlarms: number;
}

export interface Report {
  readonly good: number;
  readonly bad: number;
  readonly rows: readonly RuleRow[];
  readonly goodWithError: Share;
  readonly goodWithWarning: Share;
  readonly goodWithHint: Share;
  readonly badFlagged: Share;
  readonly badFlaggedAboveHint: Share;
  readonly badRightRule: Share;
  /** Marked places, not messages, at which the right rule points. */
  readonly placesFound: Share;
}

export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, low: 0, high: 100 };
  const z = 1.96;
  const p = count / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return { count, of, low: 100 * Math.max(0, middle - half), high: 100 * Math.min(1, middle + half) };
}

/** The rules that a message breaks, by its labels. That nothing accepts the decision makes a message no worse. */
function rulesOf({ spans, missing }: Labelled): ReadonlySet<string> {
  return new Set([...spans.flatMap(span => span.rules), ...missing]);
}

function findingsIn({ text, channel, kind }: Labelled): readonly Finding[] {
  return check(text, { channel, kind, selection: { 'too-long': 'off' } }).findings;
}

/** Checks every message and holds what was found against the labels. */
export function measure(messages: readonly Labelled[]): Report {
  const checked = messages.map(message => ({
    message,
    labels: rulesOf(message),
    findings: findingsIn(message),
  }));
  const good = checked.filter(({ message }) => message.isGood);
  const bad = checked.filter(({ message }) => !message.isGood);
  const has = (severity: string) => (item: { readonly findings: readonly Finding[] }) =>
    item.findings.some(finding => finding.severity === severity);
  const number = (items: typeof checked, test: (item: (typeof checked)[number]) => boolean) =>
    shareOf(items.filter(test).length, items.length);
  const counted = (finding: Finding) => finding.rule !== 'accepts-decision';
  const places = bad.flatMap(({ message, findings }) =>
    message.spans.map(span =>
      findings.some(
        ({ rule, excerpt }) =>
          span.rules.includes(rule) && excerpt !== undefined && touches(message.text, span, excerpt),
      ),
    ),
  );
  return {
    good: good.length,
    bad: bad.length,
    rows: rules.map(({ id }) => rowOf(id, checked)),
    goodWithError: number(good, has('error')),
    goodWithWarning: number(good, has('warning')),
    goodWithHint: number(good, ({ findings }) =>
      findings.some(({ severity, rule }) => severity === 'hint' && rule !== 'accepts-decision'),
    ),
    badFlagged: number(bad, ({ findings }) => findings.some(counted)),
    badFlaggedAboveHint: number(bad, ({ findings }) => findings.some(({ severity }) => severity !== 'hint')),
    badRightRule: number(bad, ({ labels, findings }) =>
      findings.some(finding => counted(finding) && labels.has(finding.rule)),
    ),
    placesFound: shareOf(places.filter(Boolean).length, places.length),
  };
}

function rowOf(
  rule: string,
  checked: readonly { labels: ReadonlySet<string>; findings: readonly Finding[] }[],
): RuleRow {
  const isFound = (findings: readonly Finding[]) => findings.some(finding => finding.rule === rule);
  const labelled = checked.filter(({ labels }) => labels.has(rule));
  const caught = labelled.filter(({ findings }) => isFound(findings)).length;
  const falseAlarms = checked.filter(({ labels, findings }) => !labels.has(rule) && isFound(findings)).length;
  return { rule, labelled: labelled.length, caught, missed: labelled.length - caught, falseAlarms };
}

function touches(text: string, span: { start: number; end: number }, excerpt: string): boolean {
  for (let at = text.indexOf(excerpt); at !== -1; at = text.indexOf(excerpt, at + 1)) {
    if (at < span.end && at + excerpt.length > span.start) return true;
  }
  return false;
}

/** The report as a Markdown table. */
export function tableOf(report: Report, title: string): string {
  const shares: readonly (readonly [string, Share])[] = [
    ['good messages with an error', report.goodWithError],
    ['good messages with a warning', report.goodWithWarning],
    ['good messages with a hint', report.goodWithHint],
    ['bad messages flagged', report.badFlagged],
    ['bad messages flagged above a hint', report.badFlaggedAboveHint],
    ['bad messages with the right rule', report.badRightRule],
    ['marked places found', report.placesFound],
  ];
  return [
    `## ${title}`,
    '',
    `${report.good} good and ${report.bad} bad messages.`,
    '',
    '| | count | share | interval |',
    '|---|---|---|---|',
    ...shares.map(
      ([name, share]) =>
        `| ${name} | ${share.count} of ${share.of} | ${percent(share)} | ${interval(share)} |`,
    ),
    '',
    '| rule | labelled | caught | missed | false alarms |',
    '|---|---|---|---|---|',
    ...report.rows
      .filter(({ rule }) => rule !== 'too-long')
      .map(row => `| ${row.rule} | ${row.labelled} | ${row.caught} | ${row.missed} | ${row.falseAlarms} |`),
    '',
  ].join('\n');
}

function percent({ count, of }: Share): string {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`;
}

function interval({ low, high }: Share): string {
  return `${low.toFixed(1)} to ${high.toFixed(1)} %`;
}
