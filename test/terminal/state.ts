import { expect } from 'vitest';
import type { Machine } from '../process/machine';
import type { Terminal } from './terminal';

/** What an interrupted run has kept. */
export interface Unfinished {
  readonly draft: Readonly<Record<string, string>>;
  readonly typed?: Readonly<Record<string, string>>;
  readonly edited?: { readonly subject?: string; readonly body: string };
}

/** What was kept, in a file that nobody else may read. */
export function unfinished(machine: Machine): Unfinished {
  const text = machine.get(machine.unfinishedFile);
  if (text === undefined) throw new Error('nothing was kept');
  expect(machine.mode(machine.unfinishedFile)).toBe(0o600);
  return JSON.parse(text);
}

/** The cursor is there again, and pastes are not marked any more. */
export function expectRestored(terminal: Terminal) {
  expect(lastOf(terminal.raw(), /\u001b\[\?25[hl]/g)).not.toBe('\u001b[?25l');
  expect(lastOf(terminal.raw(), /\u001b\[\?2004[hl]/g)).not.toBe('\u001b[?2004h');
  expect(terminal.raw()).not.toMatch(/^\s+at .+:\d+:\d+/m);
}

function lastOf(text: string, pattern: RegExp): string | undefined {
  return text.match(pattern)?.at(-1);
}
