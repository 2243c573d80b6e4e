import { expect, it } from 'vitest';
import { newMachine } from '../process/machine';
import { rejectionMail } from '../support/rejection';
import { choose, confirm, contacts, mark, questions } from './dialogue';
import { start } from './terminal';

it('asks on the terminal while the mail comes by a pipe, and ends', async () => {
  const machine = newMachine();
  machine.put('no.eml', rejectionMail());
  const args = ['--rejection', '-', '--name', 'Sam Lee', '--topic', 'preparation'];
  const terminal = start({ args, machine, shell: command => `cat no.eml | ${command} > answer` });
  await terminal.until('A rejection: from Acme, for Backend Engineer.');
  await confirm(terminal, 'understood', 'y');
  await mark(terminal, 'canReach', contacts['hiring-manager']);
  await choose(terminal, 'stage', 'The final round');
  await terminal.asks(questions.rapport);
  terminal.press('enter');
  await choose(terminal, 'contact', contacts['hiring-manager']);
  await choose(terminal, 'channel', 'E-mail');
  await choose(terminal, 'menu', 'Hand it on');
  expect(await terminal.exit).toBe(0);
  expect(machine.get('answer')).toMatch(
    /^Subject: Re: Your application for Backend Engineer at Acme\n\nDear Dana/,
  );
});

it('ends with 130 when it is interrupted there', async () => {
  const machine = newMachine();
  machine.put('no.eml', rejectionMail());
  const terminal = start({
    args: ['--rejection', '-'],
    machine,
    shell: command => `cat no.eml | ${command}`,
  });
  await terminal.asks(questions.understood);
  terminal.press('ctrl-c');
  expect(await terminal.exit).toBe(130);
});
