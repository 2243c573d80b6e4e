import { check } from '../check';
import { channels } from '../core/channels';
import { oneOf } from '../core/checks';
import { kinds } from '../core/kinds';
import { type Problem, UsageError } from '../core/problem';
import { optionOf } from '../core/request';
import { rules } from '../rules/rules';
import { codeOf, findingLine, tally } from './findings';
import { gather } from './gather';
import { readText } from './input';
import type { Invocation } from './program';
import { ruleList } from './rule-list';
import { selectedRules } from './selected';
import type { Session } from './session';

type CheckInvocation = Extract<Invocation, { command: 'check' }>;

/** Checks any draft: what it says goes to standard output, as text or JSON, and 1 is returned when an error is among it. */
export async function checkDraft(
  { action, draft, settings, problems }: CheckInvocation,
  { config, catalog, io, view }: Pick<Session, 'config' | 'catalog' | 'io' | 'view'>,
): Promise<number> {
  const { selection, problems: unknown } = selectedRules(config, action.disabled);
  const { draft: given, origins } = gather(draft, config, io);
  const aims = (['channel', 'kind'] as const).flatMap((key): Problem[] => {
    const value = given[key];
    const what = value === undefined ? undefined : aimed[key](value, given, catalog);
    return what === undefined ? [] : [{ at: origins[key] ?? optionOf(key), what }];
  });
  const all = [...problems, ...unknown, ...aims];
  for (const warning of config.warnings) await view.say(warning);
  if (all.length > 0) throw new UsageError(all);

  const isJson = settings.format === 'json';
  if (action.listRules) {
    await io.stdout.write(ruleList(rules, isJson));
    return 0;
  }
  const file = action.file ?? '-';
  const text = await readText(file, { io, view });
  const { channel, kind } = given;
  const checked = check(text, { ...(channel && { channel }), ...(kind && { kind }), selection });
  const { findings, counts } = checked;
  if (isJson) await io.stdout.write(`${JSON.stringify({ file, findings, counts })}\n`);
  else if (io.stdout.isTerminal) {
    const { drawn } = await import('./drawing');
    const color = settings.color && io.stdout.color;
    await io.stdout.write(drawn(text, findings, { columns: io.stdout.columns(), color }));
    await view.say(`${tally(findings)} · ${counts.words} words`);
  } else {
    await io.stdout.write(findings.map(finding => `${findingLine(file, finding)}\n`).join(''));
  }
  return codeOf(checked, 0);
}

/** A draft may be of any kind and for any channel, also where there is no text to write one. */
const aimed = { channel: oneOf('channel', () => channels), kind: oneOf('kind', () => kinds) };
