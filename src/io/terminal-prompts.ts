import { emitKeypressEvents, type Interface } from 'node:readline';
import type { ReadStream } from 'node:tty';
import { confirm, select } from '@inquirer/prompts';
import { Interrupted } from './io';
import { type Answer, back, type Prompts } from './prompts';
import { textPrompt } from './text-prompt';
import { themeFor } from './theme';

/** The terminal that questions are asked on. */
export interface Terminal {
  readonly input: ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly color: boolean;
  /** Aborts, with an `Interrupted` as its reason, when a signal ends the program. */
  readonly signal: AbortSignal;
}

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
}

type Context = {
  readonly input: ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly signal: AbortSignal;
  readonly clearPromptOnDone: boolean;
};

/** Terminals mark a paste when asked to, so that its line ends can be told from Enter. */
const markPastes = '\u001b[?2004h';
const doNotMarkPastes = '\u001b[?2004l';

/** Milliseconds after which a lone Escape is the Escape key and not the start of another key. */
const escapeCodeTimeout = 60;

/** Questions by Inquirer, with Escape as the way back. */
export function terminalPrompts(terminal: Terminal): Prompts {
  const { input, output } = terminal;
  const theme = themeFor(terminal.color);
  emitKeypressEvents(input, { escapeCodeTimeout } as unknown as Interface);

  /** Asks once, and turns each way in which a question can end without an answer into `back` or `Interrupted`. */
  async function settle<T>(
    prompt: (context: Context) => Promise<T>,
    lineIsEmpty: () => boolean = () => true,
  ): Promise<Answer<T>> {
    const controller = new AbortController();
    const end = () => controller.abort(new Interrupted(130));
    const stop = () => controller.abort(terminal.signal.reason);
    const onKey = (_: string | undefined, key: Key) => {
      if (key.name === 'escape') controller.abort(back);
      if (key.ctrl && key.name === 'd' && lineIsEmpty()) end();
    };
    terminal.signal.addEventListener('abort', stop);
    input.on('keypress', onKey).on('end', end).on('close', end);
    if (terminal.signal.aborted) stop();
    if (input.readableEnded || input.destroyed) end();
    try {
      return await prompt({
        input,
        output,
        signal: controller.signal,
        // Read by Inquirer when the question ends: one that was left by going back is wiped away.
        get clearPromptOnDone() {
          return controller.signal.reason === back;
        },
      });
    } catch (error) {
      if (controller.signal.reason === back) return back;
      if (controller.signal.aborted) throw controller.signal.reason;
      if ((error as Error).name === 'ExitPromptError') throw new Interrupted(130);
      throw error;
    } finally {
      terminal.signal.removeEventListener('abort', stop);
      input.off('keypress', onKey).off('end', end).off('close', end);
    }
  }

  return {
    choose: ({ message, options, preselected }) => {
      const choices = options.map(({ id, label, hint }) => ({
        value: id,
        name: label,
        ...(hint && { description: hint }),
      }));
      const config = { message, choices, pageSize: 12, loop: false, theme };
      return settle(context => select({ ...config, ...(preselected && { default: preselected }) }, context));
    },

    ask: async question => {
      let line = question.initial ?? '';
      const unfinished = (typed: string) => {
        line = typed;
      };
      const onResize = (listener: () => void) => {
        output.on('resize', listener);
        return () => output.off('resize', listener);
      };
      output.write(markPastes);
      try {
        const answer = await settle(
          context => textPrompt({ ...question, unfinished, theme, onResize }, context),
          () => line === '',
        );
        if (answer === back) question.unfinished?.(line);
        return answer;
      } catch (error) {
        question.unfinished?.(line);
        throw error;
      } finally {
        output.write(doNotMarkPastes);
      }
    },

    confirm: ({ message, preselected }) =>
      settle(context => confirm({ message, default: preselected, theme }, context)),
  };
}
