import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newMachine } from './machine';
import { complete, run } from './run';

const message = async () => (await run(complete)).stdout;

describe('--output', () => {
  it('writes a file for nobody else, and nothing to standard output', async () => {
    const machine = newMachine();
    const { code, stdout, stderr } = await run([...complete, '-o', 'message.txt'], { machine });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: 'Saved to message.txt.\n' });
    expect(machine.get('message.txt')).toBe(await message());
    expect(machine.mode('message.txt')).toBe(0o600);
  });

  it('does not touch a file that is there', async () => {
    const machine = newMachine();
    machine.put('message.txt', 'old');
    const { code, stdout, stderr } = await run([...complete, '-o', 'message.txt'], { machine });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/--output names message\.txt, which is there already; add --force/);
    expect(machine.get('message.txt')).toBe('old');
  });

  it('replaces it with --force, and leaves nothing else behind', async () => {
    const machine = newMachine();
    machine.put('message.txt', 'old', 0o644);
    expect((await run([...complete, '-o', 'message.txt', '--force'], { machine })).code).toBe(0);
    expect(machine.get('message.txt')).toBe(await message());
    const { stdout } = await run([], { machine, shell: () => 'ls -A' });
    expect(stdout).toBe('message.txt\n');
  });

  it.each([
    ['a directory that is not there', 'missing/message.txt', 'the directory is not there'],
    ['a directory', 'letters', 'it is a directory'],
    ['a file in the place of a directory', 'file/message.txt', 'a part of the path is not a directory'],
    ['a full disk', '/dev/full', 'no space is left on the device'],
  ])('that cannot be written, %s: 3, and the text on standard output', async (_, path, why) => {
    const machine = newMachine();
    mkdirSync(`${machine.work}/letters`);
    machine.put('file', '');
    const { code, stdout, stderr } = await run([...complete, '-o', path], { machine });
    expect(code).toBe(3);
    expect(stdout).toBe(await message());
    expect(stderr).toBe(`feedback-ask: ${path} could not be written: ${why}. Here is the text:\n`);
  });

  it.runIf(process.platform === 'linux')('into a directory that may not be written to: 3', async () => {
    // Where nobody may write, the administrator neither: tests in a container run as root.
    const { code, stdout, stderr } = await run([...complete, '-o', '/sys/message.txt']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: await message() });
    expect(stderr).toMatch(/could not be written: (?:you may not write there|the file system is read-only)/);
  });

  it('takes - for standard output, and a device as it is', async () => {
    expect((await run([...complete, '-o', '-'])).stdout).toBe(await message());
    const device = await run([...complete, '-o', '/dev/stdout', '-q'], {
      shell: command => `${command} | cat`,
    });
    expect(device).toMatchObject({ code: 0, stdout: await message(), stderr: '' });
  });
});

describe('--copy where there is no clipboard', () => {
  it('is a failure that loses nothing', async () => {
    const { code, stdout, stderr } = await run([...complete, '--copy']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: await message() });
    expect(stderr).toMatch(/^(?:feedback-ask: )?No clipboard here \(.+\): the message is .+\.\n$/);
  });

  it('says so in spite of --quiet: it is an error', async () => {
    const { code, stderr } = await run([...complete, '--copy', '--quiet']);
    expect(code).toBe(3);
    expect(stderr).toContain('No clipboard here');
  });

  it('together with a file leaves the text in the file', async () => {
    const machine = newMachine();
    const { code, stderr } = await run([...complete, '--copy', '-o', 'message.txt'], { machine });
    expect(code).toBe(3);
    expect(machine.get('message.txt')).toBe(await message());
    expect(stderr).not.toContain('above');
  });
});

describe('--format', () => {
  it('json is one object on one line, without facts that are absent', async () => {
    const { code, stdout, stderr } = await run([...complete, '--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.indexOf('\n')).toBe(stdout.length - 1);
    const { request, message: written, counts, findings, advice } = JSON.parse(stdout);
    expect(request).toMatchObject({
      contact: 'recruiter',
      kind: 'ask',
      channel: 'email',
      tone: 'warm',
      stage: 'screen',
    });
    expect(written).toMatchObject({ to: { name: 'Dana Levy' }, from: { name: 'Sam Lee' }, references: [] });
    expect(`Subject: ${written.subject}\n\n${written.body}\n`).toBe(await message());
    expect(counts.characters).toBe([...written.body].length);
    expect([findings, advice]).toEqual([[], []]);
    expect(stdout).not.toContain('null');
  });

  it('markdown shows what a text holds', async () => {
    const { stdout } = await run([...complete, '--company', '*Acme* <b>', '--format', 'markdown']);
    expect(stdout).toMatch(/^\*\*Subject:\*\* Thanks, and a quick question\n\nHi Dana,\n\n/);
    expect(stdout).toContain('\\*Acme\\* \\<b\\>');
    expect(stdout).toMatch(/Best wishes,\\\nSam Lee\n$/);
  });
});
