import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flags, run } from './sample';

/** A directory with texts of someone's own. */
function ownTexts(texts: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'feedback-ask-texts-'));
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

const letter = 'interviewer/ask.email.mustache';

describe('templates of one’s own', () => {
  it('take the place of the built-in file; everything else stays', async () => {
    const directory = ownTexts({
      [letter]: 'Subject: Mine\n\nThanks, {{contactName}}.\nAny advice?\n\n{{> closing}}\n',
    });
    const ran = await run([...flags(), '--templates', directory], { directories: [directory] });
    expect(ran.code).toBe(0);
    expect(ran.out()).toBe('Subject: Mine\n\nThanks, Dana Levy.\nAny advice?\n\nBest wishes,\nSam Lee\n');
  });

  it('come from the environment or config.json as well', async () => {
    const directory = ownTexts({ [letter]: 'Subject: Mine\n\nHello' });
    const machine = { directories: [directory] };
    const environment = { ...machine, env: { FEEDBACK_ASK_TEMPLATES: directory } };
    expect((await run(flags(), environment)).out()).toContain('Subject: Mine');
    const files = { '/home/sam/.config/feedback-ask/config.json': JSON.stringify({ templates: directory }) };
    expect((await run(flags(), { ...machine, files })).out()).toContain('Subject: Mine');
  });

  it.each([
    ['Subject: x\n\n{{#warm}}\nHello', ':3:1: unclosed section'],
    ['Subject: x\n\nHello {{compny}}', ':3:7: there is no variable “compny”. Did you mean “company”?'],
    ['Subject: x\n\n{{> gretting}}', ':3:1: there is no partial “gretting”. Did you mean “greeting”?'],
    ['Hello', ':1:1: must begin with “Subject: …”'],
    ['Subject: x\n\nHi \u001b[2J', ':3:4: has a character that cannot be shown: <U+001B>'],
    ['Subject: x\n\n{{constructor}}', ':3:1: there is no variable “constructor”.'],
  ])('that cannot be used are told with file, line and column: %j', async (text, words) => {
    const directory = ownTexts({ [letter]: text });
    const ran = await run([...flags(), '--templates', directory], { directories: [directory] });
    expect(ran.code).toBe(2);
    expect(ran.out()).toBe('');
    expect(ran.err()).toContain(`${join(directory, letter)}${words}`);
  });

  it('may add a kind of contact', async () => {
    const contact = { label: 'A mentor', hint: 'Knows you.', tone: 'warm' };
    const directory = ownTexts({
      'mentor/contact.json': JSON.stringify(contact),
      'mentor/ask.email.mustache': 'Subject: Hi\n\nHi {{contactFirstName}}.',
    });
    const argv = [...flags({ contact: 'mentor' }), '--templates', directory];
    const ran = await run(argv, { directories: [directory] });
    expect(ran.out()).toBe('Subject: Hi\n\nHi Dana.\n');
    expect(ran.err()).not.toContain('not a text');
  });

  it('that nothing reads are told of, since the name is probably typed wrong', async () => {
    const directory = ownTexts({ 'interviewr/ask.email.mustache': 'Subject: x\n\nHello' });
    const ran = await run([...flags(), '--templates', directory], { directories: [directory] });
    expect(ran.code).toBe(0);
    expect(ran.err()).toContain('Did you mean “interviewer/ask.email.mustache”?');
  });

  it.each(['contact.json', 'topics.json'])('with a broken %s name the file', async name => {
    const path = name === 'contact.json' ? `interviewer/${name}` : name;
    const directory = ownTexts({ [path]: '{' });
    const ran = await run([...flags(), '--templates', directory], { directories: [directory] });
    expect(ran.code).toBe(2);
    expect(ran.err()).toContain(`${join(directory, path)} is not JSON`);
  });

  it('must be in a directory that is there', async () => {
    const ran = await run([...flags(), '--templates', '/nowhere']);
    expect(ran.code).toBe(2);
    expect(ran.err()).toContain('--templates names /nowhere, which is not a directory');
  });
});

describe('the templates command', () => {
  it('lists every text, shows each, and copies them', async () => {
    const { out } = await run(['templates', 'list']);
    const paths = out().trimEnd().split('\n');
    expect(paths).toContain(letter);
    expect(paths).toContain('topics.json');
    const shown = await run(['templates', 'show', letter]);
    expect(shown.out()).toMatch(/^Subject: /);

    const copied = await run(['templates', 'copy', 'mine']);
    expect(copied.code).toBe(0);
    expect([...copied.fileSystem.keys()].sort()).toEqual(paths.map(path => `mine/${path}`).sort());
    expect(copied.fileSystem.get(`mine/${letter}`)).toBe(shown.out());
    expect(copied.err()).toContain('--templates mine');
  });

  it('copies only what is named, and overwrites only with --force', async () => {
    const files = { [`mine/${letter}`]: 'my own words' };
    const refused = await run(['templates', 'copy', 'mine', letter], { files });
    expect(refused.code).toBe(2);
    expect(refused.fileSystem.get(`mine/${letter}`)).toBe('my own words');
    const forced = await run(['templates', 'copy', 'mine', letter, '--force'], { files });
    expect(forced.fileSystem.get(`mine/${letter}`)).toMatch(/^Subject: /);
    expect(forced.fileSystem.size).toBe(1);
  });
});
