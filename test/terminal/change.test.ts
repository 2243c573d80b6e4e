import { describe, expect, it } from 'vitest';
import { run } from '../process/run';
import { answer, answerAnew, choose, optionsFor, questions, walkTo } from './dialogue';
import { unfinished } from './state';
import { start, type Terminal } from './terminal';
import { afterQuestions } from './text';

/** The walk's options with one of them different. */
const optionsWith = (option: string, value: string) => {
  const options = [...optionsFor('referrer')];
  options[options.indexOf(option) + 1] = value;
  return options;
};

async function printed(terminal: Terminal): Promise<string> {
  await choose(terminal, 'menu', 'Print it');
  expect(await terminal.exit).toBe(0);
  return afterQuestions(terminal.raw());
}

describe('changing an answer', () => {
  it('lists them all as they are', async () => {
    const terminal = start({ rows: 60 });
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Change an answer');
    await terminal.asks(questions.answer);
    for (const line of [
      'Whom you ask: Someone who referred me',
      'Their name: Zoë O’Brien',
      "Company: O'Brien & Söhne <R&D>",
      'Role: Backend Engineer',
      'How far you got: A technical or skills interview',
      'What you ask about: How I prepare',
      'A moment to recall: I enjoyed our talk about caching',
      'Tone: Warm',
      'Your name: Sam Lee',
    ]) {
      await terminal.until(line);
    }
  });

  it.each([
    ['Company', 'company', '--company', 'Globex'],
    ['Role', 'role', '--role', 'Tester'],
    ['Their name', 'contactName', '--contact-name', '李雷'],
    ['Your name', 'name', '--name', 'שרה כהן'],
    ['A moment', 'moment', '--moment', 'I liked the {{brace joke'],
  ] as const)('%s keeps the others', async (label, key, option, value) => {
    const terminal = start();
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Change an answer');
    await choose(terminal, 'answer', label);
    await answerAnew(terminal, key, value);
    await terminal.asks(questions.menu);
    expect(await printed(terminal)).toBe((await run(optionsWith(option, value))).stdout);
  });

  it('of the tone keeps the others', async () => {
    const terminal = start();
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Change an answer');
    await choose(terminal, 'answer', 'Tone');
    await choose(terminal, 'tone', 'Formal');
    await terminal.asks(questions.menu);
    expect(await printed(terminal)).toBe((await run([...optionsFor('referrer'), '--tone', 'formal'])).stdout);
  });

  it('of the stage asks again for the topic when that does not fit it', async () => {
    const terminal = start();
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Change an answer');
    await choose(terminal, 'answer', 'How far');
    await choose(terminal, 'stage', 'A take-home');
    await choose(terminal, 'topic', 'How my work reads');
    await terminal.asks(questions.menu);
    await terminal.until('after the take-home exercise');
    await terminal.until('What one change would make my next exercise easier');
  });

  it('left by Escape changes nothing', async () => {
    const terminal = start();
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Change an answer');
    await choose(terminal, 'answer', 'Company');
    await terminal.asks(questions.company);
    terminal.press('escape');
    await terminal.asks(questions.menu);
    expect(await printed(terminal)).toBe((await run(optionsFor('referrer'))).stdout);
  });

  it('takes an optional answer away by an empty line', async () => {
    const terminal = start();
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Change an answer');
    await choose(terminal, 'answer', 'A moment');
    await terminal.asks(questions.moment);
    terminal.press('ctrl-u');
    await terminal.until(/❯$/m);
    terminal.press('enter');
    await terminal.asks(questions.menu);
    expect(await printed(terminal)).not.toContain('caching');
  });

  it('is kept when the next thing is an interruption', async () => {
    const terminal = start();
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Change an answer');
    await choose(terminal, 'answer', 'Company');
    await answerAnew(terminal, 'company', 'Globex');
    await terminal.asks(questions.menu);
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
    expect(unfinished(terminal.machine).draft).toMatchObject({ company: 'Globex', role: 'Backend Engineer' });
  });
});

describe('an own question', () => {
  it('is asked in the words that were typed', async () => {
    const terminal = start();
    await walkTo(terminal, 'topic');
    await choose(terminal, 'topic', 'Something else');
    await answer(terminal, 'ownQuestion', 'how could I explain my career change better');
    await terminal.asks(questions.moment);
    await answer(terminal, 'moment', '');
    await answer(terminal, 'name', 'Sam Lee');
    await terminal.asks(questions.remember);
    terminal.press('escape');
    await terminal.asks(questions.menu);
    expect(await printed(terminal)).toContain('\n\nHow could I explain my career change better?\n\n');
  });

  it('of a single word, or none, is asked for again', async () => {
    const terminal = start();
    await walkTo(terminal, 'topic');
    await choose(terminal, 'topic', 'Something else');
    await answer(terminal, 'ownQuestion', '');
    await terminal.until('Please type your question, or go back with Esc.');
    await terminal.type('Salary?');
    terminal.press('enter');
    await terminal.until('A whole question, please: at least two words.');
  });
});
