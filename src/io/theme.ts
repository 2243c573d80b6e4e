import figures from '@inquirer/figures';
import { Chalk } from 'chalk';
import { wrapAnsi } from 'fast-wrap-ansi';

export type Theme = ReturnType<typeof themeFor>;

/**
 * How Inquirer's questions look. Everything it would colour by itself is set here, since its own theme asks standard
 * output whether colour is wanted, and the questions are on standard error.
 */
export function themeFor(color: boolean, columns: () => number) {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  // Inquirer breaks lines wherever the window ends, also inside a word.
  const wrapped = (text: string) =>
    wrapAnsi(text, Math.max(20, columns() - 4), { hard: true }).replaceAll('\n', '\n  ');
  // The answer goes on in the line where its question ends; Inquirer puts the blank between them.
  const answerTo = (message: string, answer: string) =>
    wrapped(`${message} ${answer}`).slice(wrapped(message).length).replace(/^ /, '');
  return {
    wrapped,
    answerTo,
    prefix: { idle: chalk.blue('?'), done: chalk.green(figures.tick) },
    icon: {
      cursor: figures.pointer,
      checked: chalk.green(figures.circleFilled),
      unchecked: figures.circle,
      disabledChecked: figures.circleFilled,
      disabledUnchecked: figures.circle,
    },
    style: {
      answer: (text: string) => chalk.cyan(text),
      message: (text: string) => chalk.bold(wrapped(text)),
      error: (text: string) => chalk.red(wrapped(`${figures.cross} ${text}`)),
      help: (text: string) => chalk.dim(wrapped(text)),
      highlight: (text: string) => chalk.cyan(text),
      description: (text: string) => chalk.dim(wrapAnsi(text, Math.max(20, columns() - 1), { hard: true })),
      disabled: (text: string) => chalk.dim(text),
      defaultAnswer: (text: string) => chalk.dim(`(${text})`),
      keysHelpTip: () => chalk.dim('↑↓ choose · Enter · Esc back'),
      keysHelpTipOfSeveral: () => chalk.dim('Space marks · Enter goes on · Esc back'),
    },
  };
}
