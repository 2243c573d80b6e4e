import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as library from '../src';
import { issuesUrl, packageDirectory, packageVersion } from '../src/package';
import { temporaryDirectory } from './support/directory';
import { complaints, draft } from './support/sample';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the package', () => {
  it('knows itself: its version, where to report a bug, and where its texts lie', () => {
    expect(packageVersion).toBe(manifest.version);
    expect(issuesUrl).toMatch(/^https:\/\/.+\/issues$/);
    expect(existsSync(join(packageDirectory, 'templates', 'topics.json'))).toBe(true);
  });

  it('brings nothing along that must be installed with it', () => {
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundledDependencies']) {
      expect(manifest[kind]).toBeUndefined();
    }
    for (const script of ['preinstall', 'install', 'postinstall'])
      expect(manifest.scripts[script]).toBeUndefined();
  });

  it('has every tool at one exact version, so that it is built the same everywhere', () => {
    for (const [name, version] of Object.entries(manifest.devDependencies)) {
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
    }
  });

  it('holds what is needed to run it, and nothing else', () => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const paths: string[] = JSON.parse(packed.toString())[0].files.map(({ path }: { path: string }) => path);
    const wanted = [
      'package.json',
      'README.md',
      'LICENSE',
      'bin/feedback-ask.js',
      'templates/topics.json',
      'templates/_partials/greeting.mustache',
    ];
    expect(paths).toEqual(expect.arrayContaining(wanted));
    const strange =
      /^(?!(?:bin\/feedback-ask\.js|(?:package\.json|README\.md|LICENSE)$|templates\/[\w.-]+(?:\/[\w.-]+)?\.(?:json|mustache)$|dist\/(?:[\w.-]+|clipboard\/[\w.-]+)\.js$|dist\/types\/[\w./-]+\.d\.ts$|dist\/THIRD-PARTY-NOTICES\.txt$|dist\/weights\.bin$|dist\/fallbacks\/linux\/xsel$))/;
    expect(paths.filter(path => strange.test(path))).toEqual([]);
  });

  it('names what it was built of, each once and above its licence', () => {
    const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8').split(/\n-{80}\n/);
    for (const name of [
      'commander',
      '@inquirer/core',
      'chalk',
      'mustache',
      'clipboardy',
      'postal-mime',
      'xsel',
    ]) {
      const those = notices.filter(notice => new RegExp(`^${name} `, 'm').test(notice));
      expect(those, name).toHaveLength(1);
      expect(those[0], name).toMatch(/\n\n.*Permission/is);
    }
  });
});

describe('the library', () => {
  it('has these names and no others', () => {
    expect(Object.keys(library).sort()).toEqual([
      'UsageError',
      'catalog',
      'check',
      'compose',
      'formats',
      'read',
    ]);
  });

  it('writes the same message as the command line, from an object', () => {
    const composition = library.compose(draft);
    expect(composition.message.body).toMatch(/^Hi Dana,\n/);
    const addresses = { contactEmail: 'dana@example.org', email: 'sam@example.org' };
    const whole = library.compose({ ...draft, ...addresses });
    for (const format of library.formats) expect(format.write(whole).endsWith('\n')).toBe(true);
    expect(library.formats.length).toBe(5);
  });

  it('writes a mail that can be sent, in the thread of another', () => {
    const addresses = { contactEmail: 'dana@example.org', email: 'sam@example.org' };
    const thread: library.Thread = { messageId: '<1@x>', subject: 'Your application' };
    const answer = library.compose({ ...draft, ...addresses }, library.catalog(), thread);
    const eml = library.formats.find(({ id }) => id === 'eml');
    const mail = eml?.write(answer, { at: new Date(0), id: 'abc' });
    expect(mail).toContain('\nSubject: Re: Your application\nDate: Thu, 01 Jan 1970 00:00:00 +0000\n');
    expect(mail).toContain('\nMessage-ID: <abc@example.org>\nIn-Reply-To: <1@x>\nReferences: <1@x>\n');
  });

  it('takes undefined for “not given”, as JavaScript has it', () => {
    const given = { ...draft, moment: undefined, tone: undefined } as unknown as library.Draft;
    expect(library.compose(given)).toEqual(library.compose(draft));
  });

  it('throws every problem in one go, as an error that can be told from others', () => {
    expect(() => library.compose({})).toThrow(library.UsageError);
    expect(complaints(() => library.compose({ tone: 'frosty' })).length).toBeGreaterThan(5);
  });

  it('writes with the texts of a directory laid over its own', () => {
    const directory = temporaryDirectory();
    mkdirSync(join(directory, 'interviewer'));
    writeFileSync(join(directory, 'interviewer', 'ask.email.mustache'), 'Subject: Mine\n\n{{question}}\n');
    const texts = library.catalog(directory);
    expect(library.compose(draft, texts).message.subject).toBe('Mine');
    expect(library.compose({ ...draft, contact: 'referrer' }, texts)).toEqual(
      library.compose({ ...draft, contact: 'referrer' }),
    );
  });

  it('checks any draft as the command line does, by itself an e-mail that asks', () => {
    const { findings, counts } = library.check('I demand an answer. What could I do better? Thanks.');
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['entitlement', 'error'],
      ['accepts-decision', 'hint'],
    ]);
    expect(counts.words).toBe(10);
    const thanks = 'Thank you, that helps me a lot.';
    expect(library.check(thanks, { kind: 'thank' }).findings).toEqual([]);
    expect(library.check(thanks).findings[0]).toMatchObject({ rule: 'no-question', severity: 'error' });
  });

  it('reads a rejection, as bytes or as text', async () => {
    const mail =
      'Dear Sam,\n\nWe have chosen another candidate for the Data Analyst role at Acme.\n\nDana Levy\n';
    const read = { verdict: 'rejection', company: 'Acme', role: 'Data Analyst' };
    expect(await library.read(mail)).toMatchObject(read);
    expect(await library.read(Buffer.from(mail))).toMatchObject(read);
    await expect(library.read(' ')).rejects.toThrow(library.UsageError);
  });

  it('changes nothing in what it is given', () => {
    const given = Object.freeze({ ...draft, company: ' Acme ' });
    library.compose(given);
    expect(given.company).toBe(' Acme ');
  });
});
