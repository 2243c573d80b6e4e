// Surroundings that owe nothing to the machine a script runs on: a home of its own, and none of its settings.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new directory that is gone when this process ends. */
export function temporaryDirectory() {
  const directory = mkdtempSync(join(tmpdir(), 'feedback-ask-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true, maxRetries: 3 }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  return directory;
}

/**
 * An environment with an empty home and nothing else that a program could read. In particular without
 * NODE_EXTRA_CA_CERTS, which adds 30 ms to every start of Node.
 */
export function bareEnvironment(directory) {
  const home = join(directory, 'home');
  mkdirSync(home, { recursive: true });
  const { PATH, SystemRoot } = process.env;
  return {
    PATH,
    HOME: home,
    USERPROFILE: home,
    TMPDIR: directory,
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    ...(SystemRoot && { SystemRoot }),
  };
}
