import { expect, it } from 'vitest';
import { cases } from '../../src/advise/cases';
import { refusals } from '../../src/advise/refusals';
import { texts } from '../support/sample';

const labelOf = (id: string) => texts.contacts.find(contact => contact.id === id)?.label ?? id;
const stageOf = (id: string) => texts.stages.find(stage => stage.id === id)?.label ?? id;

function when(stages: readonly string[] | undefined, rapport: boolean | undefined): string {
  const conditions = [
    ...(stages ? [stages.map(stageOf).join('; ')] : []),
    ...(rapport ? ['you got on especially well'] : []),
  ];
  return conditions.join(', ') || 'always';
}

const rows = cases.map(
  ({ contact, stages, rapport, rank, reason }) =>
    `| ${rank} | ${labelOf(contact)} | ${when(stages, rapport)} | ${reason} |`,
);

const page = `# Whom to ask

Of each kind of person the first case that fits counts; the lowest rank is asked. This page is written from \`src/advise/\`: correct it
there.

| Rank | Who | When | Why |
| ---- | --- | ---- | --- |
${rows.join('\n')}

## When not to ask

The first of these that is true counts.

${refusals.map(({ when, reason, instead }) => `**When ${when}**: ${reason}\n\n${instead.map(what => `- ${what}`).join('\n')}`).join('\n\n')}
`;

it('every case of whom to ask stands in docs/whom.md', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/whom.md');
});
