import { describe, expect, it } from 'vitest';
import { confirm, questions, walkTo } from './dialogue';
import { start } from './terminal';
import { times } from './text';

const long = 'Lead Backend Engineer for the Payments and Settlement Platform (Europe and Middle East)';

describe('a window that is resized', () => {
  it.each([
    [80, 40],
    [40, 80],
    [120, 50],
    [30, 100],
  ])('from %d to %d columns shows an open question once', async (from, to) => {
    const terminal = start({ columns: from });
    await walkTo(terminal, 'role');
    await terminal.resize(to);
    await terminal.type('Engineer');
    await terminal.until('Enter · Esc back');
    expect(times(terminal.screen(), questions.role)).toBe(1);
    expect(times(terminal.screen(), 'Enter · Esc back')).toBe(1);
  });

  it.each([
    [80, 40],
    [40, 80],
    [120, 50],
  ])('from %d to %d columns while a long line is typed shows it once', async (from, to) => {
    const terminal = start({ columns: from });
    await walkTo(terminal, 'role');
    await terminal.type(long);
    await terminal.resize(to);
    await terminal.type(', part-time');
    expect(times(terminal.screen(), questions.role)).toBe(1);
    expect(times(terminal.screen(), long)).toBe(1);
    terminal.press('enter');
    await terminal.asks(questions.topic);
  });

  it.each([
    [80, 40],
    [40, 80],
    [100, 30],
  ])('from %d to %d columns shows a list once', async (from, to) => {
    const terminal = start({ columns: from });
    await walkTo(terminal, 'topic');
    await terminal.resize(to);
    terminal.press('down');
    await terminal.until('❯ The one thing to work on');
    terminal.press('down');
    await terminal.until('❯ Which skill to strengthen');
    expect(times(terminal.screen(), `? ${questions.topic}`)).toBe(1);
    expect(times(terminal.screen(), 'The one thing to work on')).toBe(1);
  });

  it.each([
    [80, 40],
    [40, 80],
  ])('from %d to %d columns leaves the mark where it is, on a choice of two lines, too', async (from, to) => {
    const terminal = start({ columns: from });
    await walkTo(terminal, 'stage');
    await terminal.until('❯ Application only');
    await terminal.resize(to);
    terminal.press('enter');
    await terminal.until('✔ How far did you get? Application only');
  });

  it('narrower and wider again and again ends as it began', async () => {
    const terminal = start();
    await walkTo(terminal, 'role');
    await terminal.type(long);
    for (const columns of [60, 45, 70, 40, 90, 80]) await terminal.resize(columns);
    await terminal.type('!');
    expect(times(terminal.screen(), questions.role)).toBe(1);
    expect(times(terminal.screen(), long)).toBe(1);
  });
});

describe('a list in which several can be marked', () => {
  it.each([
    [80, 40],
    [40, 80],
  ])('is shown once from %d to %d columns', async (from, to) => {
    const terminal = start({ columns: from });
    await terminal.asks(questions.canReach);
    await terminal.resize(to);
    terminal.press('down');
    await terminal.until('❯◯ An interviewer');
    expect(times(terminal.screen(), `? ${questions.canReach}`)).toBe(1);
    expect(times(terminal.screen(), '◯ A recruiter')).toBe(1);
  });
});

describe('a window of 14 lines', () => {
  it('shows the question together with its list, and moves in it without leaving anything behind', async () => {
    const terminal = start({ rows: 14 });
    await walkTo(terminal, 'topic');
    for (const label of ['The one thing', 'Which skill', 'Letting my', 'Questions I', 'How I prepare']) {
      terminal.press('down');
      await terminal.until(`❯ ${label}`);
    }
    expect(times(terminal.screen(), `? ${questions.topic}`)).toBe(1);
    expect(times(terminal.history(), `? ${questions.topic}`)).toBe(1);
  });
});

describe('a window of 40 columns', () => {
  it('shows every question once, and the preview within its width', async () => {
    const terminal = start({ columns: 40, rows: 60 });
    await walkTo(terminal, 'menu', 'interviewer');
    const whole = terminal.history();
    for (const key of [
      'canReach',
      'stage',
      'rapport',
      'contact',
      'channel',
      'contactName',
      'company',
      'role',
      'topic',
      'moment',
      'name',
    ] as const) {
      expect(times(whole, questions[key])).toBe(1);
    }
    for (const line of whole.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });

  it('keeps the words of a choice whole', async () => {
    const terminal = start({ columns: 40, rows: 60 });
    await walkTo(terminal, 'stage');
    await terminal.untilTrue(
      () => terminal.screen().includes('Application only: I never talked to\n  anyone\n'),
      'the whole choice',
    );
    terminal.press('down');
    await terminal.until('❯ A first call');
    terminal.press('up');
    await terminal.until('❯ Application only');
    expect(times(terminal.screen(), 'Application only: I never talked to anyone')).toBe(1);
  });

  it('keeps the words of an answer whole, chosen or typed', async () => {
    const terminal = start({ columns: 40, rows: 60 });
    await walkTo(terminal, 'role');
    expect(terminal.screen()).toContain('✔ Who could you reach? Someone who\n  referred me\n');
    await terminal.type(long);
    terminal.press('enter');
    await terminal.asks(questions.topic);
    expect(terminal.screen()).toContain(
      '✔ Which role was it? Lead Backend\n  Engineer for the Payments and\n  Settlement Platform (Europe and\n  Middle East)\n',
    );
  });

  it('draws a long line anew with every key without leaving any behind', async () => {
    const terminal = start({ columns: 40 });
    await walkTo(terminal, 'role');
    for (const character of long) await terminal.type(character);
    await terminal.until(`❯ ${long}`);
    expect(times(terminal.screen(), questions.role)).toBe(1);
    expect(times(terminal.screen(), long.slice(0, 30))).toBe(1);
  });
});

describe('a window that ends behind a question', () => {
  it('has the whole yes or no in the next line', async () => {
    const terminal = start({ columns: questions.remember.length + 4 });
    await walkTo(terminal, 'remember');
    await confirm(terminal, 'remember', 'n');
    await terminal.asks(questions.menu);
    expect(terminal.history()).toMatch(/✔ Remember your name .* for next time\? \n {2}No\n/);
  });
});
