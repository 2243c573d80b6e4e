import { describe, expect, it } from 'vitest';
import { newMachine } from '../process/machine';
import { answer, choose, optionsFor, questions } from './dialogue';
import { start } from './terminal';

const withoutRole = optionsFor('recruiter').filter(
  (_, at, all) => ![all[at], all[at - 1]].includes('--role'),
);

describe('a mail', () => {
  it('asks for the addresses that it needs, in words, and goes into a pipe whole', async () => {
    const args = [...optionsFor('recruiter'), '--format', 'eml'];
    const terminal = start({ args, shell: command => `${command} >mail.eml` });
    await terminal.until('What is their e-mail address?');
    await terminal.type('zoë@example.org');
    terminal.press('enter');
    await terminal.until(
      'This has letters before the @ that many mail servers do not take; give another address.',
    );
    terminal.press('ctrl-u');
    await terminal.type('zoe@example.org');
    terminal.press('enter');
    await terminal.until('What is your e-mail address?');
    await terminal.type('sam@example.org');
    terminal.press('enter');
    await choose(terminal, 'menu', 'Hand it on');
    expect(await terminal.exit).toBe(0);
    expect(terminal.machine.get('mail.eml')).toMatch(
      /^From: Sam Lee <sam@example\.org>\nTo: =\?utf-8\?[BQ]\?\S+\?= <zoe@example\.org>\nSubject: .+\nDate: .+\nMessage-ID: /,
    );
  });
});

describe.runIf(process.platform === 'linux')('the menu', () => {
  it('opens the message in the mail program', async () => {
    const machine = newMachine();
    machine.put('bin/xdg-open', '#!/bin/sh\nprintf %s "$1" >"$HOME/work/got"\n', 0o755);
    const env = { ...machine.env, PATH: `${machine.work}/bin:${machine.env.PATH}` };
    const terminal = start({ args: withoutRole, machine: { ...machine, env } });
    await answer(terminal, 'role', 'Engineer');
    await terminal.asks(questions.menu);
    await choose(terminal, 'menu', 'Open it in your mail program');
    await terminal.until('Opened in your mail program.');
    expect(await terminal.exit).toBe(0);
    expect(machine.get('got')).toMatch(/^mailto:\?subject=\S+&body=\S+Engineer\S+$/);
  });
});
