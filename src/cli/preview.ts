import { Chalk } from 'chalk';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Composition } from '../compose';
import { type Channel, channelOf } from '../core/channels';
import { printable } from '../core/characters';
import { toText } from '../core/message';
import { sizeInWords, sizeOf } from '../core/size';
import { drawn } from './drawing';

/** How a preview is drawn. */
export interface PreviewOptions {
  readonly columns: number;
  readonly color: boolean;
  readonly edited: boolean;
}

/** The message as it will be read, wrapped to the window, with its length. */
export function previewOf(
  { message, findings, request, advice }: Composition,
  options: PreviewOptions,
): string {
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  const width = Math.max(20, Math.min(options.columns, 80) - 1);
  // A space that falls on the end of a line would begin the next one.
  const wrap = (text: string) => wrapAnsi(text, width, { hard: true, trim: false }).replaceAll('\n ', '\n');
  const rule = chalk.dim('─'.repeat(width));
  const to = [message.to.name, message.to.email && `<${message.to.email}>`].filter(Boolean).join(' ');
  const lines = [
    '',
    rule,
    ...(to ? [wrap(`${chalk.dim('To:')} ${printable(to)}`)] : []),
    ...(message.subject ? [wrap(`${chalk.dim('Subject:')} ${chalk.bold(printable(message.subject))}`)] : []),
    ...(to || message.subject ? [''] : []),
    ...message.body.split('\n').map(line => wrap(printable(line))),
    rule,
    chalk.dim(
      `${lengthInWords(message.body, channelOf(request.channel), request.kind)}${options.edited ? ' · edited by you' : ''}`,
    ),
    ...advice.map(sentence => wrap(chalk.yellow(sentence))),
    '',
  ];
  return `${lines.join('\n')}\n${drawn(toText(message), findings, options)}`;
}

/** The live counter: how much it is, of how much the place takes or people like to answer. */
function lengthInWords(body: string, channel: Channel, kind: string): string {
  const size = sizeOf(body, channel);
  const best = kind === 'ask' ? channel.best : undefined;
  const range = best && (best.min > 0 ? `${best.min} to ${best.max}` : `up to ${best.max}`);
  const prefix = channel.unit === 'spoken words' ? 'voicemail: ' : '';
  return `${prefix}${sizeInWords(size, channel)}${range ? ` (${range} are answered best)` : ''}`;
}
