import type { Rule } from '../rules/rule';

/** Every rule with its severity, what it is for, and an example of each kind; as text or as one JSON list on one line. */
export function ruleList(rules: readonly Rule[], isJson: boolean): string {
  if (isJson) {
    const list = rules.map(({ id, severity, about, reason, suggestion, examples }) => {
      return { rule: id, severity, about, reason, suggestion, examples };
    });
    return `${JSON.stringify(list)}\n`;
  }
  return rules.map(rule => `${entryOf(rule).join('\n')}\n`).join('\n');
}

function entryOf({ id, severity, about, reason, suggestion, examples }: Rule): string[] {
  return [
    `${id} (${severity}): a message that ${about}.`,
    `  ${reason} ${suggestion}`,
    ...examples.bad.slice(0, 1).map(example => `  not: ${shortened(example)}`),
    ...examples.good.slice(0, 1).map(example => `  but: ${shortened(example)}`),
  ];
}

/** An example of what is too long need not be read to its end. */
function shortened(example: string): string {
  return example.length > 200 ? `${example.slice(0, 120).trimEnd()} …` : example;
}
