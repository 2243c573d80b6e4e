import { emitKeypressEvents, type Interface } from 'node:readline';
import type { ReadStream } from 'node:tty';
import { checkbox, confirm, select } from '@inquirer/prompts';
import { framed } from './frame';
import { hungUp, Interrupted } from './io';
import { type Answer, back, type Option, type Prompts } from './prompts';
import { textPrompt } from './text-prompt';
import { type Theme, themeFor } from './theme';

/** The terminal that questions are asked on. */
export interface Terminal {
  readonly input: ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly color: boolean;
  /** Aborts, with an `Interrupted` as its reason, when a signal ends the program. */
  readonly signal: AbortSignal;
  /** Calls back when the program goes on after it was suspended (Ctrl-Z, fg); returns what ends that. */
  onContinue(listener: () => void): () => void;
}

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
}

interface Context {
  readonly input: ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly signal: AbortSignal;
  readonly clearPromptOnDone: boolean;
}

/** How one question is drawn anew, and what stands in its line. */
interface Living {
  redraw?(): void;
  readonly lineIsEmpty?: () => boolean;
}

/** Terminals mark a paste when asked to, so that its line ends can be told from Enter. */
const markPastes = '\u001b[?2004h';
const doNotMarkPastes = '\u001b[?2004l';

/** Milliseconds after which a lone Escape is the Escape key and not the start of another key. */
const escapeCodeTimeout = 60;

/** Rows of a list at most; in a low window fewer, so that the question stays in sight. */
const longestList = 20;
const rowsAroundList = 7;

/** Questions by Inquirer, with Escape as the way back. */
export function terminalPrompts(terminal: Terminal): Prompts {
  const { input } = terminal;
  const theme = themeFor(terminal.color, () => terminal.output.columns || 80);
  outliveTerminal(terminal);
  emitKeypressEvents(input, { escapeCodeTimeout } as unknown as Interface);

  /** Asks once, and turns each way in which a question can end without an answer into `back` or `Interrupted`. */
  async function settle<T>(
    prompt: (context: Context) => Promise<T>,
    living: Living = {},
  ): Promise<Answer<T>> {
    const controller = new AbortController();
    const output = framed(terminal.output);
    const end = () => controller.abort(new Interrupted(130));
    // Only a terminal that is gone ends its input while questions are asked: Ctrl-D is a key here.
    const hangUp = () => controller.abort(new Interrupted(hungUp));
    const stop = () => controller.abort(terminal.signal.reason);
    const onKey = (_: string | undefined, key: Key) => {
      if (key.name === 'escape') controller.abort(back);
      if (key.ctrl && key.name === 'd' && (living.lineIsEmpty?.() ?? true)) end();
    };
    const redraw = () => {
      if (!living.redraw) return;
      output.wipe();
      living.redraw();
    };
    // readline leaves the input paused when the program comes back from the background.
    const stopContinuing = terminal.onContinue(() =>
      setImmediate(() => {
        input.setRawMode(true).resume();
        redraw();
      }),
    );
    terminal.signal.addEventListener('abort', stop);
    terminal.output.on('resize', redraw);
    input.on('keypress', onKey).on('end', hangUp).on('close', hangUp);
    if (terminal.signal.aborted) stop();
    if (input.readableEnded || input.destroyed) hangUp();
    try {
      const answer = await prompt({
        input,
        output: output.stream,
        signal: controller.signal,
        // Read by Inquirer when the question ends: one that was left by going back is wiped away.
        get clearPromptOnDone() {
          return controller.signal.reason === back;
        },
      });
      // What is said next must not get in front of the end of the question.
      await output.drawn();
      return answer;
    } catch (error) {
      if (controller.signal.reason === back) return back;
      if (controller.signal.aborted) throw controller.signal.reason;
      if ((error as Error).name === 'ExitPromptError') throw new Interrupted(130);
      throw error;
    } finally {
      stopContinuing();
      terminal.signal.removeEventListener('abort', stop);
      terminal.output.off('resize', redraw);
      input.off('keypress', onKey).off('end', hangUp).off('close', hangUp);
    }
  }

  /** The theme of one question, whose answer breaks between words, too. */
  function themeOf(message: string): Theme {
    const answer = (text: string) => theme.style.answer(theme.answerTo(message, text));
    return { ...theme, style: { ...theme.style, answer } };
  }

  /** A list that marks the line at hand, and can be drawn anew: it draws itself only when it is moved in, there and back. */
  function listOf<Id extends string>(message: string, options: readonly Option<Id>[]) {
    const { style } = themeOf(message);
    const choices = options.map(choiceOf);
    let active = '';
    const highlight = (text: string) => {
      active = text;
      return theme.style.highlight(text);
    };
    const redraw = () => {
      const isFirst = active.endsWith(choices[0]?.name ?? '');
      for (const name of isFirst ? ['down', 'up'] : ['up', 'down'])
        input.emit('keypress', undefined, { name });
    };
    const pageSize = Math.max(3, Math.min(longestList, (terminal.output.rows || 24) - rowsAroundList));
    return {
      choices,
      redraw,
      config: { pageSize, loop: false, theme: { ...theme, style: { ...style, highlight } } },
    };
  }

  function choiceOf<Id extends string>({ id, label, hint }: Option<Id>) {
    return { value: id, name: theme.wrapped(label), short: label, ...(hint && { description: hint }) };
  }

  return {
    choose: ({ message, options, preselected }) => {
      const { choices, redraw, config } = listOf(message, options);
      const question = { message, choices, ...config, ...(preselected && { default: preselected }) };
      return settle(context => select(question, context), { redraw });
    },

    chooseSeveral: ({ message, options, preselected, problem }) => {
      const { choices: all, redraw, config } = listOf(message, options);
      const choices = all.map(choice => ({ ...choice, checked: preselected.includes(choice.value) }));
      const style = { ...config.theme.style, keysHelpTip: theme.style.keysHelpTipOfSeveral };
      const question = {
        message,
        choices,
        ...config,
        theme: { ...config.theme, style },
        shortcuts: { all: null, invert: null },
        validate: (chosen: readonly { value: string }[]) =>
          problem(chosen.map(({ value }) => value) as never[]) ?? true,
      };
      return settle(context => checkbox(question, context), { redraw }) as never;
    },

    ask: async question => {
      let line = question.initial ?? '';
      const living: Living = { lineIsEmpty: () => line === '' };
      const config = {
        ...question,
        theme: themeOf(question.message),
        unfinished: (typed: string) => {
          line = typed;
        },
        whenDrawn: (redraw: () => void) => {
          living.redraw = redraw;
        },
      };
      terminal.output.write(markPastes);
      try {
        const answer = await settle(context => textPrompt(config, context), living);
        if (answer === back) question.unfinished?.(line);
        return answer;
      } catch (error) {
        question.unfinished?.(line);
        throw error;
      } finally {
        terminal.output.write(doNotMarkPastes);
      }
    },

    confirm: ({ message, preselected }) =>
      settle(context => confirm({ message, default: preselected, theme: themeOf(message) }, context)),
  };
}

/** A terminal that is gone fails whatever is still wanted of it, in places where nobody could catch that. */
function outliveTerminal({ input, output }: Terminal) {
  output.on('error', () => {});
  const setRawMode = input.setRawMode.bind(input);
  input.setRawMode = mode => {
    try {
      return setRawMode(mode);
    } catch {
      return input;
    }
  };
}
