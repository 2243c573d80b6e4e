import { describe, expect, it } from 'vitest';
import { choose, mark, type QuestionKey, questions, walkTo } from './dialogue';
import { start } from './terminal';
import { times } from './text';

/** Questions of the walk to someone who referred, each with the one before it. */
const steps: readonly (readonly [QuestionKey, QuestionKey])[] = [
  ['stage', 'canReach'],
  ['contact', 'stage'],
  ['channel', 'contact'],
  ['contactName', 'channel'],
  ['company', 'contactName'],
  ['role', 'company'],
  ['topic', 'role'],
  ['moment', 'topic'],
  ['name', 'moment'],
];

/** What stands there when one comes back to a question. */
const before: Partial<Record<QuestionKey, string>> = {
  canReach: '❯◉ Someone who referred me',
  contact: '❯ Someone who referred me',
  channel: '❯ E-mail',
  contactName: '❯ Zoë O’Brien',
  company: "❯ O'Brien & Söhne <R&D>",
  role: '❯ Backend Engineer',
  stage: '❯ A technical or skills interview',
  topic: '❯ How I prepare',
  moment: '❯ I enjoyed our talk about caching',
};

describe('Escape', () => {
  it.each(steps)('goes back from %s to %s, where the answer still is', async (from, to) => {
    const terminal = start();
    await walkTo(terminal, from);
    terminal.press('escape');
    await terminal.asks(questions[to]);
    await terminal.until(before[to] ?? '');
    terminal.press('enter');
    await terminal.asks(questions[from]);
  });

  it.each(steps)('leaves nothing of %s on the screen', async (from, to) => {
    const terminal = start();
    await walkTo(terminal, from);
    terminal.press('escape');
    await terminal.asks(questions[to]);
    expect(times(terminal.screen(), questions[from])).toBe(0);
    expect(times(terminal.screen(), `? ${questions[to]}`)).toBe(1);
  });

  it.each(['contactName', 'company', 'role', 'moment', 'name'] as const)(
    'keeps what was half typed at %s',
    async key => {
      const terminal = start();
      await walkTo(terminal, key);
      await terminal.type('half a sen');
      terminal.press('escape');
      const [, to] = steps.find(([from]) => from === key) ?? [];
      await terminal.asks(questions[to ?? 'contact']);
      terminal.press('enter');
      await terminal.asks(questions[key]);
      await terminal.until('❯ half a sen');
      await terminal.type('tence');
      await terminal.until('❯ half a sentence');
    },
  );

  it('goes all the way back, and one Enter leads to where one was', async () => {
    const terminal = start();
    await walkTo(terminal, 'menu');
    for (const key of [
      'name',
      'moment',
      'topic',
      'role',
      'company',
      'contactName',
      'channel',
      'contact',
      'stage',
      'canReach',
    ] as const) {
      terminal.press('escape');
      await terminal.asks(questions[key]);
    }
    terminal.press('enter');
    await terminal.asks(questions.menu);
    const screen = terminal.screen().replace(/\s+/g, ' ');
    expect(screen).toContain('I enjoyed our talk about caching');
    expect(screen).toContain('Backend Engineer');
  });

  it('asks again only for what a changed answer has made unfit', async () => {
    const terminal = start();
    await walkTo(terminal, 'moment');
    for (const key of ['topic', 'role', 'company', 'contactName', 'channel', 'contact', 'stage'] as const) {
      terminal.press('escape');
      await terminal.asks(questions[key]);
    }
    await choose(terminal, 'stage', 'A take-home');
    await terminal.asks(questions.topic);
    await choose(terminal, 'topic', 'How my work reads');
    await terminal.asks(questions.moment);
  });

  it('stays at the first question when there is nothing before it', async () => {
    const terminal = start();
    await terminal.asks(questions.canReach);
    terminal.press('escape');
    await terminal.asks(questions.canReach);
    expect(times(terminal.screen(), questions.canReach)).toBe(1);
    await mark(terminal, 'canReach', 'A recruiter');
    await terminal.asks(questions.stage);
  });

  it('leaves the choice of a topic and the own question half typed', async () => {
    const terminal = start();
    await walkTo(terminal, 'topic');
    await choose(terminal, 'topic', 'Something else');
    await terminal.asks(questions.ownQuestion);
    await terminal.type('How could I');
    terminal.press('escape');
    await terminal.asks(questions.topic);
    await terminal.until('❯ Something else: my own question');
    expect(times(terminal.screen(), questions.ownQuestion)).toBe(0);
    terminal.press('enter');
    await terminal.asks(questions.ownQuestion);
    await terminal.until('❯ How could I');
  });

  it('declines to remember, and goes on to the preview', async () => {
    const terminal = start();
    await walkTo(terminal, 'remember');
    terminal.press('escape');
    await terminal.asks(questions.menu);
  });

  it('leaves the file name and the list of answers for the menu', async () => {
    const terminal = start();
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Save it');
    await terminal.asks(questions.file);
    terminal.press('escape');
    await choose(terminal, 'menu', 'Change an answer');
    await terminal.asks(questions.answer);
    terminal.press('escape');
    await terminal.asks(questions.menu);
  });
});
