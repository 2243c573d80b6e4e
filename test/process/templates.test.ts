import { describe, expect, it } from 'vitest';
import { newMachine } from './machine';
import { complete, run } from './run';

describe('templates', () => {
  it('list has a path a line, and show prints each of them', async () => {
    const { code, stdout } = await run(['templates', 'list']);
    expect(code).toBe(0);
    const paths = stdout.trim().split('\n');
    for (const path of [
      '_partials/closing.mustache',
      'recruiter/ask.email.mustache',
      'recruiter/contact.json',
      'topics.json',
    ])
      expect(paths).toContain(path);
    const shown = await Promise.all(paths.slice(0, 4).map(path => run(['templates', 'show', path])));
    for (const { code, stdout } of shown) expect([code, stdout === '']).toEqual([0, false]);
  });

  it('show of something else says what was probably meant', async () => {
    const { code, stdout, stderr } = await run(['templates', 'show', 'recruiter/ask.mail.mustache']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Did you mean “recruiter/ask.email.mustache”?');
  });

  it.each(['../package.json', '/etc/passwd', 'recruiter/../topics.json', '.'])(
    'show does not read %s',
    async path => {
      expect(await run(['templates', 'show', path])).toMatchObject({ code: 2, stdout: '' });
    },
  );

  it('copy makes them one’s own, and does not touch what is there without --force', async () => {
    const machine = newMachine();
    const first = await run(['templates', 'copy', 'mine'], { machine });
    expect(first).toMatchObject({ code: 0, stdout: '' });
    const own = machine.get('mine/recruiter/ask.email.mustache') ?? '';
    machine.put('mine/recruiter/ask.email.mustache', own.replace('quick question', 'small question'));
    const changed = await run([...complete, '--templates', 'mine'], { machine });
    expect(changed.stdout).toMatch(/^Subject: Thanks, and a small question\n/);
    const second = await run(['templates', 'copy', 'mine'], { machine });
    expect(second.code).toBe(2);
    expect(second.stderr).toContain('--force');
    expect(machine.get('mine/recruiter/ask.email.mustache')).toContain('small question');
    const one = ['templates', 'copy', 'mine', 'recruiter/ask.email.mustache', '--force'];
    expect((await run(one, { machine })).code).toBe(0);
    expect(machine.get('mine/recruiter/ask.email.mustache')).toBe(own);
  });
});

describe('--templates', () => {
  const path = 'mine/recruiter/ask.email.mustache';

  it.each([
    [
      'an unknown variable',
      'Subject: x\n\nHi {{contctName}}',
      /:3:4: .+“contctName”\. Did you mean “contactName”\?/,
    ],
    ['an unknown section', 'Subject: x\n\n{{#worm}}a{{/worm}}', /:3:1: .+“worm”\. Did you mean “warm”\?/],
    ['an unknown partial', 'Subject: x\n\n  {{> greting}}', /:3:3: .+“greting”\. Did you mean “greeting”\?/],
    ['a section that is not closed', 'Subject: x\n\n{{#warm}}a', /:3:\d+: .+warm/i],
    ['a tag that is not closed', 'Subject: x\n\nHi {{name', /:3:\d+: /],
    ['a constructor', 'Subject: x\n\n{{constructor}}', /:3:1: .+“constructor”/],
    ['no subject', 'Hello\n', /:1:1: .+Subject/],
    ['nothing at all', '', /:1:1: .+Subject/],
  ])('with %s: 2, with file, line and column', async (_, text, words) => {
    const machine = newMachine();
    const file = machine.put(path, text);
    const { code, stdout, stderr } = await run([...complete, '--templates', `${machine.work}/mine`], {
      machine,
    });
    expect(stderr).toMatch(words);
    expect(stderr).toContain(file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('with a partial that includes itself ends, with its place', async () => {
    const machine = newMachine();
    machine.put('mine/_partials/closing.mustache', 'Bye\n{{> closing}}');
    const { code, stderr } = await run([...complete, '--templates', 'mine'], { machine });
    expect(code).toBe(2);
    expect(stderr).toMatch(/closing\.mustache:2:1: .+includes itself/);
  });

  it('that is not a directory, or not there, says so', async () => {
    const machine = newMachine();
    machine.put('file', '');
    for (const name of ['file', 'nowhere', '']) {
      const { code, stderr } = await run([...complete, '--templates', name], { machine });
      expect(code).toBe(2);
      expect(stderr).toContain('--templates');
    }
  });

  it('puts values in as they were typed: braces, quotes, brackets and every script', async () => {
    for (const name of [
      "O'Brien & Söhne <R&D>",
      'Zoë',
      '李雷',
      'שרה כהן',
      '{{contactName}}',
      '{{{name}}}',
      '&amp;',
    ]) {
      const { stdout } = await run([...complete, '--company', name]);
      expect(stdout).toContain(`role at ${name}.`);
    }
  });
});
