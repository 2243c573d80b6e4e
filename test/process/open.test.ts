import { describe, expect, it } from 'vitest';
import { newMachine } from './machine';
import { complete, run } from './run';

/** A computer that opens URLs by this script. */
function machineWithOpener(script: string) {
  const machine = newMachine();
  machine.put('bin/xdg-open', `#!/bin/sh\n${script}\n`, 0o755);
  return { ...machine, env: { ...machine.env, PATH: `${machine.work}/bin:/usr/bin:/bin` } };
}

const argv = [...complete, '--contact-email', 'dana@example.org', '--company', 'Söhne & $HOME', '--open'];

describe.runIf(process.platform === 'linux')('--open', () => {
  it('hands the system a URL with the whole message, as it is', async () => {
    const machine = machineWithOpener('printf "%s\\n" "$#" "$@" >got');
    const { code, stdout, stderr } = await run(argv, { machine });
    expect([code, stderr]).toEqual([0, 'Opened in your mail program.\n']);
    const [count, url = ''] = machine.get('got')?.split('\n') ?? [];
    const { pathname, searchParams } = new URL(url);
    expect([count, pathname]).toEqual(['1', 'dana@example.org']);
    const body = searchParams.get('body')?.replaceAll('\r\n', '\n');
    expect(`Subject: ${searchParams.get('subject')}\n\n${body}\n`).toBe(stdout);
    expect(stdout).toContain('Söhne & $HOME');
  });

  it.each([
    ['fails', machineWithOpener, 'exit 3', 'xdg-open ended with code 3'],
    ['is not there', newMachine, undefined, 'xdg-open is not there'],
  ])('says so when the opener %s: 3, and the message is printed', async (_, machineOf, script, why) => {
    const { env, ...machine } = machineOf(script as never);
    const only = script ? env : { ...env, PATH: `${machine.work}/nothing` };
    const { code, stdout, stderr } = await run(argv, { machine: { ...machine, env: only } });
    expect([code, stdout]).toEqual([3, expect.stringMatching(/^Subject: /)]);
    expect(stderr).toBe(
      `feedback-ask: no mail program could be opened (${why}): the message is on standard output.\n`,
    );
  });

  it('does not wait for a mail program that the opener has become, and leaves it running', async () => {
    const machine = machineWithOpener('sleep 5; echo >done');
    const started = Date.now();
    const { code, stderr } = await run(argv, { machine });
    expect([code, stderr]).toEqual([0, 'Opened in your mail program.\n']);
    expect(Date.now() - started).toBeLessThan(4800);
    await expect.poll(() => machine.get('done'), { timeout: 5000 }).toBe('\n');
  });
});
