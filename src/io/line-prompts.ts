import { createInterface } from 'node:readline';
import { isatty } from 'node:tty';
import { hungUp, Interrupted } from './io';
import { type Answer, back, type Prompts } from './prompts';
import type { Terminal } from './terminal-prompts';

/** Questions are asked there: it tells whether the terminal is still there. */
const standardError = 2;

/**
 * Questions for a terminal that cannot move its cursor (`TERM=dumb`: Emacs shells, some screen readers): numbered
 * choices, plain lines, no escape codes. A lone `<` goes back.
 */
export function linePrompts({
  input,
  output,
  signal,
}: Pick<Terminal, 'input' | 'output' | 'signal'>): Prompts {
  // One reader for all questions: lines that arrive together are answers to the questions to come, not lost.
  const lines: string[] = [];
  const reader = createInterface({ input, terminal: false });
  let wake = () => {};
  let ended = false;
  reader.on('line', line => {
    lines.push(line.trim());
    wake();
  });
  reader.on('close', () => {
    ended = true;
    wake();
  });
  reader.pause();
  signal.addEventListener('abort', () => wake());

  async function readLine(prompt: string): Promise<string> {
    output.write(prompt);
    // From Node 24 on, a reader that has come to the end of its input throws.
    if (!ended) reader.resume();
    while (lines.length === 0 && !ended && !signal.aborted) {
      await new Promise<void>(resolve => {
        wake = resolve;
      });
    }
    if (!ended) reader.pause();
    if (signal.aborted) throw signal.reason;
    const line = lines.shift();
    // A terminal that goes away ends the input, sometimes long before the signal that tells so; Ctrl-D leaves it there.
    if (line === undefined) throw new Interrupted(isatty(standardError) ? 130 : hungUp);
    return line;
  }

  /** Asks until the line is an answer. */
  async function until<T>(
    prompt: string,
    read: (line: string) => { answer: T } | { problem: string },
  ): Promise<Answer<T>> {
    for (;;) {
      const line = await readLine(prompt);
      if (line === '<') return back;
      const result = read(line);
      if ('answer' in result) return result.answer;
      output.write(`${result.problem}\n`);
    }
  }

  return {
    choose: ({ message, options, preselected }) => {
      const first = Math.max(
        0,
        options.findIndex(({ id }) => id === preselected),
      );
      output.write(`${message}\n`);
      for (const [at, { label, hint }] of options.entries()) {
        output.write(`  ${at + 1}. ${label}${hint ? `\n     ${hint}` : ''}\n`);
      }
      return until(`Number, < for back [${first + 1}]: `, line => {
        const chosen = options[line === '' ? first : Number(line) - 1];
        return chosen
          ? { answer: chosen.id }
          : { problem: `Please type a number from 1 to ${options.length}.` };
      });
    },

    chooseSeveral: ({ message, options, preselected, problem }) => {
      output.write(`${message}\n`);
      for (const [at, { label }] of options.entries()) output.write(`  ${at + 1}. ${label}\n`);
      const initial = options.flatMap(({ id }, at) => (preselected.includes(id) ? [at + 1] : [])).join(',');
      return until(`Numbers with commas, or nothing; < for back${initial && ` [${initial}]`}: `, line => {
        const numbers = (line || initial)
          .split(/[\s,]+/)
          .filter(Boolean)
          .map(Number);
        if (numbers.some(number => !options[number - 1])) {
          return { problem: `Please type numbers from 1 to ${options.length}, like 1,3.` };
        }
        const chosen = options.filter((_, at) => numbers.includes(at + 1)).map(({ id }) => id);
        const wrong = problem(chosen);
        return wrong ? { problem: wrong } : { answer: chosen };
      });
    },

    ask: ({ message, hint, initial, optional, problem }) => {
      output.write(`${message}\n${hint ? `  ${hint}\n` : ''}`);
      return until(initial ? `[${initial}]: ` : ': ', line => {
        const answer = line || initial || '';
        const wrong = answer === '' && optional ? undefined : problem(answer);
        return wrong ? { problem: wrong } : { answer };
      });
    },

    confirm: ({ message, preselected }) =>
      until(`${message} ${preselected ? '[Y/n]' : '[y/N]'}: `, line => {
        if (line === '') return { answer: preselected };
        if (/^y(es)?$/i.test(line)) return { answer: true };
        if (/^no?$/i.test(line)) return { answer: false };
        return { problem: 'Please type y or n.' };
      }),
  };
}
