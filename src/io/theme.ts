import figures from '@inquirer/figures';
import { Chalk } from 'chalk';

export type Theme = ReturnType<typeof themeFor>;

/**
 * How Inquirer's questions look. Everything it would colour by itself is set here, since its own theme asks standard
 * output whether colour is wanted, and the questions are on standard error.
 */
export function themeFor(color: boolean) {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    prefix: { idle: chalk.blue('?'), done: chalk.green(figures.tick) },
    icon: { cursor: figures.pointer },
    style: {
      answer: (text: string) => chalk.cyan(text),
      message: (text: string) => chalk.bold(text),
      error: (text: string) => chalk.red(`${figures.cross} ${text}`),
      help: (text: string) => chalk.dim(text),
      highlight: (text: string) => chalk.cyan(text),
      description: (text: string) => chalk.dim(text),
      disabled: (text: string) => chalk.dim(text),
      defaultAnswer: (text: string) => chalk.dim(`(${text})`),
      keysHelpTip: () => chalk.dim('↑↓ choose · Enter · Esc back'),
    },
  };
}
