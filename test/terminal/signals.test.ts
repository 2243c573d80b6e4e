import { describe, expect, it } from 'vitest';
import { walkTo } from './dialogue';
import { expectRestored, unfinished } from './state';
import { start } from './terminal';

const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;

describe.each(signals)('%s from another process', (signal, code) => {
  it.each(['contactName', 'role', 'stage', 'remember', 'menu'] as const)(
    'ends the question for %s',
    async at => {
      const terminal = start();
      await walkTo(terminal, at);
      terminal.signal(signal);
      expect(await terminal.exit).toBe(code);
      expectRestored(terminal);
      expect(Object.keys(unfinished(terminal.machine).draft).length).toBeGreaterThan(0);
    },
  );

  it('keeps what is half typed', async () => {
    const terminal = start();
    await walkTo(terminal, 'company');
    await terminal.type('Acm');
    terminal.signal(signal);
    expect(await terminal.exit).toBe(code);
    expect(unfinished(terminal.machine).typed).toEqual({ company: 'Acm' });
  });
});

describe('the end of the terminal', () => {
  it('ends the program and keeps the answers', async () => {
    const terminal = start();
    await walkTo(terminal, 'role');
    await terminal.type('Backend En');
    terminal.close();
    expect(await terminal.exit).toBe(129);
    expect(unfinished(terminal.machine)).toMatchObject({
      draft: { contactName: 'Zoë O’Brien' },
      typed: { role: 'Backend En' },
    });
  });

  it('ends the program at a list', async () => {
    const terminal = start();
    await walkTo(terminal, 'topic');
    terminal.close();
    expect(await terminal.exit).toBe(129);
    expect(unfinished(terminal.machine).draft.role).toBe('Backend Engineer');
  });
});
