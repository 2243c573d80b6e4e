import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { RunOptions } from '../../src/io/io';
import { run } from '../../src/io/run';
import { temporaryDirectory } from '../support/directory';

function sh(script: string, options: RunOptions = {}, ...args: readonly string[]) {
  return run('/bin/sh', ['-c', script, 'sh', ...args], options, { self: process, screen: 2 });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A child that nobody has waited for yet is dead all the same.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

describe('a program that is run', () => {
  it('gives its code and all it has said, on either stream', async () => {
    expect(await sh('echo out; echo err >&2; exit 3')).toEqual({
      code: 3,
      output: expect.stringMatching(/out\n/),
    });
    expect((await sh('echo out; echo err >&2')).output.split('\n').sort()).toEqual(['', 'err', 'out']);
  });

  it('takes its input to the last byte, and gives it back whole', async () => {
    const text = "Hi Zoë, 李雷 👩‍💻 O'Brien\n".repeat(20_000);
    const { code, output } = await sh('cat', { input: text });
    expect(code).toBe(0);
    expect(output === text).toBe(true);
  });

  it('takes bytes as they are', async () => {
    expect((await sh('od -An -tx1', { input: new Uint8Array([0x48, 0x00, 0xff]) })).output.trim()).toBe(
      '48 00 ff',
    );
  });

  it('has an input that ends when it was given none', async () => {
    expect(await sh('cat', { limit: 3000 })).toEqual({ code: 0, output: '' });
  });

  it('may leave its input unread', async () => {
    expect(await sh('exit 0', { input: 'x'.repeat(1_000_000) })).toEqual({ code: 0, output: '' });
  });

  it('is given its arguments as they are: no shell reads them', async () => {
    const args = ['a b', '$(id)', "it's", '', '*'];
    expect((await sh('printf "<%s>" "$@"', {}, ...args)).output).toBe("<a b><$(id)><it's><><*>");
  });

  it('has no code when a signal has ended it', async () => {
    expect(await sh('kill -9 $$')).toEqual({ code: undefined, output: '' });
  });

  it('may leave a server behind that keeps its pipes open, as clipboard programs do', async () => {
    const started = performance.now();
    expect(await sh('echo done; sleep 5 & exit 0')).toEqual({ code: 0, output: 'done\n' });
    expect(performance.now() - started).toBeLessThan(4000);
  });

  it('is lent the terminal when it is an editor', async () => {
    expect(await sh('exit 4', { terminal: true })).toEqual({ code: 4, output: '' });
  });
});

describe('a program that does not answer', () => {
  it('is ended at the limit with all that it has started, and said to have been', async () => {
    const pids = join(temporaryDirectory(), 'pids');
    const started = performance.now();
    const ended = await sh(
      '(sleep 30 & echo $! >> "$1"; sleep 30 & echo $! >> "$1"; wait) & echo $! >> "$1"; echo begun; wait',
      { limit: 1000 },
      pids,
    );
    expect(ended).toEqual({ code: undefined, output: 'begun\n', problem: 'no answer within 1 seconds' });
    expect(performance.now() - started).toBeLessThan(6000);
    const all = readFileSync(pids, 'utf8').trim().split('\n').map(Number);
    expect(all).toHaveLength(3);
    for (let tries = 0; all.some(isAlive) && tries < 40; tries++) await wait(50);
    expect(all.filter(isAlive)).toEqual([]);
  });

  it('is ended also when it refuses to go', async () => {
    const ended = await sh("trap '' TERM INT HUP; echo $$; while :; do sleep 0.1; done", { limit: 300 });
    expect(ended.problem).toBe('no answer within 0.3 seconds');
    await wait(200);
    expect(isAlive(Number(ended.output))).toBe(false);
  });

  it('is not ended before the limit', async () => {
    expect(await sh('sleep 0.3; echo done', { limit: 5000 })).toEqual({ code: 0, output: 'done\n' });
  });
});

describe('a program that cannot be run', () => {
  const surroundings = { self: process, screen: 2 };

  it.each([
    ['is not there', 'no-such-program-here', [], /ENOENT/],
    ['is a directory', '/tmp', [], /EACCES/],
    ['has no name', '', [], /./],
    ['would get an argument that no program can get', 'true', ['a\0b'], /./],
  ])('because it %s is a problem, not a crash', async (_, command, args, problem) => {
    expect(await run(command, args, { input: 'x', limit: 3000 }, surroundings)).toEqual({
      code: undefined,
      output: '',
      problem: expect.stringMatching(problem),
    });
  });

  it('is a problem as well when it would get the terminal', async () => {
    expect((await run('no-such-editor', [], { terminal: true }, surroundings)).problem).toContain('ENOENT');
  });
});
