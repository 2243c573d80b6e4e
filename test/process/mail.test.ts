import { describe, expect, it } from 'vitest';
import { newMachine } from './machine';
import { complete, run } from './run';

const argv = [
  ...complete,
  '--contact-email',
  'dana@example.org',
  '--email',
  'sam@example.org',
  '--format',
  'eml',
];

describe('a mail', () => {
  it('into a pipe is dated now, has an id of its own, and ends its lines in LF', async () => {
    const before = Date.now();
    const [one, other] = [await run(argv), await run(argv)];
    const at = Date.parse(/^Date: (.+)$/m.exec(one.stdout)?.[1] ?? '');
    expect(at).toBeGreaterThan(before - 1000);
    expect(at).toBeLessThanOrEqual(Date.now());
    const ids = [one, other].map(
      ({ stdout }) => /^Message-ID: (<[0-9a-f-]{36}@example\.org>)$/m.exec(stdout)?.[1],
    );
    expect(ids[0]).toBeDefined();
    expect(ids[0]).not.toBe(ids[1]);
    expect(one.stdout).not.toContain('\r');
  });

  it('in a file is a draft, and to a device it is one that can be sent', async () => {
    const machine = newMachine();
    await run([...argv, '-o', 'draft.eml'], { machine });
    expect(machine.get('draft.eml')).toMatch(/^From: [\s\S]+\nX-Unsent: 1\n/);
    const device = await run([...argv, '-o', '/dev/stdout'], { shell: command => `${command} | cat` });
    expect(device.stdout).toMatch(/\nDate: .+\nMessage-ID: /);
    expect(device.stdout).not.toContain('X-Unsent');
  });

  it.each([
    ['a name', '--contact-name', 'Dana\r\nBcc: evil@example.org'],
    ['a name', '--name', 'Sam\u2028Bcc: evil@example.org'],
    ['an address', '--contact-email', 'dana@example.org\nBcc: evil@example.org'],
    ['an address', '--email', 'sam@example.org, evil@example.org'],
    ['an address', '--contact-email', 'Dana <dana@example.org>'],
  ])('takes no header and no second recipient from %s: 2', async (_, option, value) => {
    const { code, stdout } = await run([...argv, option, value]);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('has what looks like a header in a name in the name', async () => {
    const { code, stdout } = await run([...argv, '--contact-name', 'Bcc: evil@example.org,']);
    expect(code).toBe(0);
    expect(stdout).toContain('\nTo: "Bcc: evil@example.org," <dana@example.org>\n');
    expect(stdout).not.toMatch(/^Bcc/m);
  });
});
