import { describe, expect, it } from 'vitest';
import { flags, run } from './sample';

describe('delivery', () => {
  it('writes to a file and keeps standard output empty', async () => {
    const ran = await run([...flags(), '-o', 'letter.txt']);
    expect(ran.code).toBe(0);
    expect(ran.out()).toBe('');
    expect(ran.fileSystem.get('letter.txt')).toContain('Hi Dana,');
    expect(ran.err()).toBe('Saved to letter.txt.\n');
  });

  it.each([
    ['letter.json', /^\{"request":/],
    ['Letter.MD', /^\*\*Subject:\*\* /],
    ['letter.markdown', /^\*\*Subject:\*\* /],
    ['letter', /^Subject: /],
    ['letter.constructor', /^Subject: /],
  ])('writes %s in the format that its name asks for', async (name, begin) => {
    expect((await run([...flags(), '-o', name])).fileSystem.get(name)).toMatch(begin);
  });

  it('writes the format that was asked for into a file of any name', async () => {
    const { fileSystem } = await run([...flags(), '-o', 'letter.json', '--format', 'markdown']);
    expect(fileSystem.get('letter.json')).toMatch(/^\*\*Subject:\*\* /);
  });

  it('overwrites only with --force', async () => {
    const ran = await run([...flags(), '-o', 'letter.txt', '--force'], { files: { 'letter.txt': 'old' } });
    expect(ran.fileSystem.get('letter.txt')).toContain('Hi Dana,');
  });

  it('prints the text when the file cannot be written: 3', async () => {
    const ran = await run([...flags(), '-o', '/readonly/letter.txt']);
    expect(ran.code).toBe(3);
    expect(ran.out()).toContain('Hi Dana,');
    expect(ran.err()).toContain('the file system is read-only');
  });

  it('takes - as standard output', async () => {
    expect((await run([...flags(), '-o', '-'])).out()).toContain('Hi Dana,');
  });

  it('ends quietly when the reader has gone away, and with 74 when the disk is full', async () => {
    const closed = await run(flags(), { outputFails: 'EPIPE' });
    expect([closed.code, closed.err()]).toEqual([0, '']);
    const full = await run(flags(), { outputFails: 'ENOSPC' });
    expect(full.code).toBe(74);
    expect(full.err()).toContain('no space left on the device');
  });

  it('says that tmux or the terminal was handed the text, never that it was copied', async () => {
    const tmux = await run([...flags(), '--copy'], {
      env: { TMUX: '/tmp/x' },
      programs: { tmux: () => ({}) },
    });
    expect(tmux.code).toBe(0);
    expect(tmux.err()).toMatch(/^Sent to tmux/);
    const terminal = await run([...flags(), '--copy'], {
      env: { TERM: 'xterm' },
      hasControllingTerminal: true,
    });
    expect(terminal.err()).toMatch(/^Sent to your terminal/);
    const sequence = /^\u001b\]52;c;([A-Za-z0-9+/=]+)\u0007$/.exec(terminal.toTerminal());
    expect(Buffer.from(sequence?.[1] ?? '', 'base64').toString()).toBe(terminal.out());
  });
});

describe('--format json', () => {
  it('is one object on one line with the keys of the contract', async () => {
    const { out } = await run([...flags({ moment: 'I enjoyed our talk' }), '--format', 'json']);
    expect(out().trimEnd()).not.toContain('\n');
    const whole = JSON.parse(out());
    expect(Object.keys(whole)).toEqual(['request', 'message', 'findings', 'counts', 'advice']);
    expect(whole.request).toEqual({
      contact: 'interviewer',
      kind: 'ask',
      channel: 'email',
      contactName: 'Dana Levy',
      company: 'Acme',
      role: 'Backend Engineer',
      stage: 'technical',
      topic: 'problem-solving',
      moment: 'I enjoyed our talk',
      tone: 'warm',
      name: 'Sam Lee',
    });
    expect(Object.keys(whole.message)).toEqual(['to', 'from', 'subject', 'body', 'references']);
    expect(whole.counts.words).toBeGreaterThan(50);
  });
});

describe('--help and --version', () => {
  it('are printed to standard output', async () => {
    const help = await run(['--help']);
    expect(help.code).toBe(0);
    for (const option of ['--contact', '--topic', '--format', '--no-input', '--templates']) {
      expect(help.out()).toContain(option);
    }
    expect((await run(['--version'])).out()).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('does not promise what does not work yet', async () => {
    const { out } = await run(['--help']);
    for (const later of ['journal', '--send']) {
      expect(out()).not.toContain(later);
    }
  });
});

describe('a bug', () => {
  it('is told as one, with a stack and where to report it: 70', async () => {
    const ran = await run(flags({ name: undefined }), {
      programs: {
        git: () => {
          throw new Error('unforeseen');
        },
      },
    });
    expect(ran.code).toBe(70);
    expect(ran.err()).toMatch(/this is a bug in feedback-ask[\s\S]*report it: http[\s\S]*unforeseen/);
  });
});
