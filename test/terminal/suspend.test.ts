import { expect, it } from 'vitest';
import { questions, walkTo } from './dialogue';
import { start } from './terminal';

/** A shell with job control: what is stopped goes on when Enter is pressed. */
const stoppable = (command: string) =>
  `set -m; ${command}; echo stopped with $?; read line; fg; echo ended with $?`;

it.each(['company', 'channel'] as const)('Ctrl-Z and fg come back to the question for %s', async at => {
  const terminal = start({ shell: stoppable, rows: 60 });
  await walkTo(terminal, at);
  if (at === 'company') await terminal.type('Acm');
  terminal.press('ctrl-z');
  await terminal.until('stopped with');
  terminal.press('enter');
  await terminal.asks(questions[at]);
  if (at === 'company') await terminal.type('e');
  terminal.press('enter');
  await terminal.asks(questions[at === 'company' ? 'role' : 'contactName']);
  if (at === 'company') expect(terminal.screen()).toContain(`✔ ${questions.company} Acme`);
  terminal.press('ctrl-c');
  await terminal.until('ended with 130');
});
