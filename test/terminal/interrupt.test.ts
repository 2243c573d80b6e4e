import { describe, expect, it } from 'vitest';
import { choose, confirm, questions, walkTo } from './dialogue';
import { expectRestored, unfinished } from './state';
import { start, type Terminal } from './terminal';

/** How each question is reached, and how many answers have been given until then. */
const everyQuestion: readonly (readonly [
  keyof typeof questions,
  number,
  (terminal: Terminal) => Promise<void>,
])[] = [
  ['canReach', 0, async () => {}],
  ['stage', 1, terminal => walkTo(terminal, 'stage')],
  ['contact', 2, terminal => walkTo(terminal, 'contact')],
  ['channel', 3, terminal => walkTo(terminal, 'channel')],
  ['contactName', 4, terminal => walkTo(terminal, 'contactName')],
  ['company', 5, terminal => walkTo(terminal, 'company')],
  ['role', 6, terminal => walkTo(terminal, 'role')],
  ['topic', 7, terminal => walkTo(terminal, 'topic')],
  [
    'ownQuestion',
    7,
    async terminal => {
      await walkTo(terminal, 'topic');
      await choose(terminal, 'topic', 'Something else');
    },
  ],
  ['moment', 8, terminal => walkTo(terminal, 'moment')],
  ['name', 9, terminal => walkTo(terminal, 'name')],
  ['remember', 10, terminal => walkTo(terminal, 'remember')],
  [
    'email',
    10,
    async terminal => {
      await walkTo(terminal, 'remember');
      await confirm(terminal, 'remember', 'y');
    },
  ],
  ['menu', 10, terminal => walkTo(terminal, 'menu')],
  [
    'file',
    10,
    async terminal => {
      await walkTo(terminal, 'menu');
      await choose(terminal, 'menu', 'Save it');
    },
  ],
  [
    'overwrite',
    10,
    async terminal => {
      terminal.machine.put('there.txt', 'old');
      await walkTo(terminal, 'menu');
      await choose(terminal, 'menu', 'Save it');
      await terminal.asks(questions.file);
      terminal.press('ctrl-u');
      await terminal.type('there.txt');
      terminal.press('enter');
    },
  ],
  [
    'answer',
    10,
    async terminal => {
      await walkTo(terminal, 'menu');
      await choose(terminal, 'menu', 'Change an answer');
    },
  ],
];

describe.each(['ctrl-c', 'ctrl-d'] as const)('%s', key => {
  it.each(everyQuestion)(
    'at %s ends with 130, restores the terminal, and keeps %d answers',
    async (at, kept, go) => {
      const terminal = start();
      await go(terminal);
      await terminal.asks(questions[at]);
      if (key === 'ctrl-d' && at === 'file') {
        terminal.press('ctrl-u');
        await terminal.until(/❯$/m);
      }
      terminal.press(key);
      expect(await terminal.exit).toBe(130);
      expectRestored(terminal);
      if (kept === 0) return expect(terminal.screen()).not.toContain('kept');
      expect(Object.keys(unfinished(terminal.machine).draft)).toHaveLength(kept);
      expect(terminal.screen()).toContain('Your answers are kept: the next start offers to go on from here.');
    },
  );
});

describe('an interruption', () => {
  it('keeps what is half typed', async () => {
    const terminal = start();
    await walkTo(terminal, 'role');
    await terminal.type('Backend En');
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
    expect(unfinished(terminal.machine).typed).toEqual({ role: 'Backend En' });
  });

  it('is not what Ctrl-D does within a line: there it deletes', async () => {
    const terminal = start();
    await walkTo(terminal, 'company');
    await terminal.type('Acmme');
    terminal.press('left', 'left');
    terminal.press('ctrl-d');
    await terminal.until('❯ Acme');
    terminal.press('enter');
    await terminal.asks(questions.role);
  });

  it('leaves the terminal in the mode that it was in', async () => {
    const terminal = start({ shell: command => `stty -a > before; ${command}; stty -a > after` });
    await walkTo(terminal, 'role');
    terminal.press('ctrl-c');
    await terminal.exit;
    expect(terminal.machine.get('after')).toBe(terminal.machine.get('before'));
  });

  it('leaves no line of its question behind the words that answers are kept', async () => {
    const terminal = start();
    await walkTo(terminal, 'role');
    terminal.press('ctrl-c');
    await terminal.exit;
    expect(terminal.screen().split('\n').at(-1)).toBe(
      'Your answers are kept: the next start offers to go on from here.',
    );
  });
});
