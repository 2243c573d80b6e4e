import { expect, it } from 'vitest';
import { rules } from '../../src/rules/rules';

const head = `# The rules

What \`feedback-ask check\` looks for, made from the rules themselves. An \`error\` most likely costs the answer, a \`warning\` some
good will, a \`hint\` a little. \`--disable <rule,…>\` leaves rules out for one run; \`"rules": { "flattery": "off" }\` in
\`config.json\` does for all, and takes a severity in place of \`off\`.

`;

it('docs/rules.md says what the rules say', async () => {
  const sections = rules.map(({ id, severity, about, reason, suggestion, examples }) =>
    [
      `## ${id}`,
      '',
      `**${severity}** – a message that ${about}.`,
      '',
      `${reason} ${suggestion}`,
      '',
      ...examples.bad.map(example => `- not: ${quoted(example)}`),
      ...examples.good.map(example => `- but: ${quoted(example)}`),
      '',
    ].join('\n'),
  );
  await expect(head + sections.join('\n')).toMatchFileSnapshot('../../docs/rules.md');
});

function quoted(example: string): string {
  const text = example.length > 160 ? `${example.slice(0, 160)} …` : example;
  return text.replace(/[<>{}[\]]/g, '\\$&');
}
