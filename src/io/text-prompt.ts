import { createPrompt, isEnterKey, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { Ask } from './prompts';
import type { Theme } from './theme';

/** What the text prompt needs beside the question. */
export interface TextPromptConfig extends Ask {
  readonly theme: Theme;
  /** Is given what draws the question anew. */
  whenDrawn(redraw: () => void): void;
}

/**
 * A question for one line of text. Inquirer's own `input` keeps only the first line of a paste, silently; here the
 * lines of a paste become one, whether the terminal marks pastes (bracketed paste) or not. What stands in the line is
 * reported, so that going back or Ctrl-C loses nothing.
 */
export const textPrompt = createPrompt<string, TextPromptConfig>((config, done) => {
  const { theme, initial = '', optional = false } = config;
  const [line, setLine] = useState(initial);
  const [error, setError] = useState<string | undefined>(undefined);
  const [answer, setAnswer] = useState<string | undefined>(undefined);
  const [, setDrawing] = useState(0);
  const typed = useRef(initial);
  const pasting = useRef(false);
  const entered = useRef(false);

  useEffect(rl => {
    if (initial) rl.write(initial);
    config.whenDrawn(() => setDrawing(count => count + 1));
  }, []);

  function show(text: string) {
    typed.current = text;
    setLine(text);
    config.unfinished?.(text);
  }

  function finish(put: (text: string) => void) {
    entered.current = false;
    const text = typed.current.trim();
    const problem = text === '' && optional ? undefined : config.problem(text);
    if (problem) {
      put(typed.current);
      setError(problem);
    } else {
      setAnswer(text);
      done(text);
    }
  }

  useKeypress((key, rl) => {
    if (answer !== undefined) return;
    const put = (text: string) => {
      rl.clearLine(0);
      rl.write(text);
    };
    if (key.name === 'paste-start' || key.name === 'paste-end') {
      pasting.current = key.name === 'paste-start';
      return;
    }
    if (isEnterKey(key)) {
      if (pasting.current) {
        show(withSpace(typed.current));
        put(typed.current);
      } else if (!entered.current) {
        // The keys of one paste arrive in one go: if more follows, this line end was part of it.
        entered.current = true;
        setImmediate(() => entered.current && finish(put));
      }
      return;
    }
    if (entered.current) {
      entered.current = false;
      put(withSpace(typed.current) + rl.line.trimStart());
    }
    if (rl.line.includes('\t')) put(rl.line.replaceAll('\t', ' '));
    if (rl.line !== typed.current) setError(undefined);
    show(rl.line);
  });

  const message = theme.style.message(config.message);
  if (answer !== undefined) {
    return `${theme.prefix.done} ${message} ${theme.style.answer(answer || '–')}`;
  }
  const hint = config.hint ? `\n  ${theme.style.help(config.hint)}` : '';
  const keys = theme.style.help(optional ? 'Enter to skip · Esc back' : 'Enter · Esc back');
  return [
    `${theme.prefix.idle} ${message}${hint}\n${theme.style.highlight(theme.icon.cursor)} ${line}`,
    error ? theme.style.error(error) : keys,
  ];
});

/** The line with room for what follows the line end of a paste. */
function withSpace(line: string): string {
  return line === '' || line.endsWith(' ') ? line : `${line} `;
}
