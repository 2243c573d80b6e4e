import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Env, newMachine, quoted } from '../process/machine';
import { pathOf } from './needs';

/** Milliseconds that a server may take to come up. */
const patience = 15_000;

/** What a program must be told to find a desktop, and what stops it. */
export interface Desktop {
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** An X server without a screen, on a display that was free. */
export async function startX(): Promise<Desktop> {
  const server = spawn(
    pathOf('Xvfb'),
    ['-displayfd', '3', '-screen', '0', '640x480x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const ended = once(server, 'close');
  const number = await new Promise<string>((resolve, reject) => {
    ended.then(() => reject(new Error('Xvfb has ended before it was ready')));
    let said = '';
    server.stdio[3]?.on('data', data => {
      said += data;
      if (said.endsWith('\n')) resolve(said.trim());
    });
  });
  return {
    env: { DISPLAY: `:${number}` },
    stop: async () => {
      server.kill();
      await ended;
    },
  };
}

/** Sway does not run as root: this is nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** A Wayland compositor without a screen, in a runtime directory of its own. */
export async function startWayland(): Promise<Desktop> {
  const runtime = mkdtempSync(join(tmpdir(), 'feedback-ask-test-'));
  const config = join(runtime, 'config');
  writeFileSync(config, 'xwayland disable\n');
  if (nobody.uid) chownSync(runtime, nobody.uid, nobody.gid);
  const server = spawn(pathOf('sway'), ['--config', config], {
    env: {
      PATH: process.env.PATH,
      HOME: runtime,
      XDG_RUNTIME_DIR: runtime,
      WLR_BACKENDS: 'headless',
      WLR_LIBINPUT_NO_DEVICES: '1',
      WLR_RENDERER: 'pixman',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...nobody,
  });
  let said = '';
  server.stderr.on('data', data => {
    said += data;
  });
  const ended = once(server, 'close');
  const socket = () => readdirSync(runtime).find(name => /^wayland-\d+$/.test(name));
  const deadline = Date.now() + patience;
  while (!socket()) {
    if (server.exitCode !== null || Date.now() > deadline) throw new Error(`sway did not start: ${said}`);
    await sleep(20);
  }
  return {
    env: { XDG_RUNTIME_DIR: runtime, WAYLAND_DISPLAY: socket() as string, XDG_SESSION_TYPE: 'wayland' },
    stop: async () => {
      server.kill();
      await ended;
      rmSync(runtime, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** A place that accepts whoever connects, and then never says a word: until the test is over. */
export async function silence(at: { readonly path: string } | { readonly port: number }): Promise<number> {
  const server = createServer(() => {});
  onTestFinished(() => void server.close());
  server.listen(at);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** A computer whose PATH has nothing but these programs, and on which it can be told whether they were run. */
export function machineWith(tools: readonly string[], env: Env = {}) {
  const machine = newMachine({ ...env, PATH: undefined });
  for (const tool of tools) {
    const log = join(machine.work, '..', `${tool}.ran`);
    // The tool itself gets the whole PATH: wl-copy runs `cat`.
    const script = [
      '#!/bin/sh',
      `echo "$*" >>${quoted(log)}`,
      `PATH=${quoted(process.env.PATH ?? '')} exec ${quoted(pathOf(tool))} "$@"`,
    ];
    machine.put(`../bin/${tool}`, `${script.join('\n')}\n`, 0o755);
  }
  return {
    ...machine,
    env: { ...machine.env, PATH: join(machine.work, '..', 'bin') },
    hasRun: (tool: string) => machine.get(`../${tool}.ran`) !== undefined,
  };
}

/** What stands on the clipboard, byte for byte. */
export function clipboardOf(desktop: Desktop): string {
  const [tool, args] = desktop.env.WAYLAND_DISPLAY
    ? ['wl-paste', ['--no-newline']]
    : ['xclip', ['-selection', 'clipboard', '-target', 'UTF8_STRING', '-out']];
  const env = { PATH: process.env.PATH, ...desktop.env };
  return execFileSync(pathOf(tool), args, {
    env,
    encoding: 'utf8',
    timeout: patience,
    maxBuffer: 64 * 2 ** 20,
  });
}

const sleep = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));
