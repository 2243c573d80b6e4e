import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edit, editorCommand } from '../../src/deliver/editor';
import { fakeIo } from '../../src/io/fake';
import { systemFiles } from '../../src/io/files';
import type { Io } from '../../src/io/io';
import { run } from '../../src/io/run';

describe('the editor', () => {
  it.each([
    ['linux', { VISUAL: 'code --wait', EDITOR: 'nano' }, 'code --wait'],
    ['linux', { EDITOR: ' nano ' }, 'nano'],
    ['linux', { VISUAL: ' ', EDITOR: 'nano' }, 'nano'],
    ['linux', { VISUAL: '', EDITOR: '' }, 'vi'],
    ['linux', {}, 'vi'],
    ['darwin', {}, 'vi'],
    ['win32', {}, 'notepad'],
    ['win32', { EDITOR: 'notepad++.exe -multiInst' }, 'notepad++.exe -multiInst'],
  ] as const)('on %s with %j is “%s”', (platform, env, command) => {
    expect(editorCommand({ platform, env })).toBe(command);
  });

  it.each([
    ['code --wait', '"code --wait "C:\\Users\\Sam Lee\\message.txt""'],
    ['"C:\\Program Files\\np.exe" -x', '""C:\\Program Files\\np.exe" -x "C:\\Users\\Sam Lee\\message.txt""'],
  ])(
    'is opened on Windows by cmd.exe, which takes the outermost quotes away (/s): %s',
    async (EDITOR, line) => {
      const io = fakeIo({ platform: 'win32', env: { ComSpec: 'C:\\Windows\\cmd.exe', EDITOR } });
      await edit('C:\\Users\\Sam Lee\\message.txt', io);
      expect(io.ran).toEqual([['C:\\Windows\\cmd.exe', '/d', '/s', '/c', line]]);
    },
  );
});

describe('an edit with a real shell', () => {
  let directory = '';
  let path = '';
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "it's a $(test) "));
    path = join(directory, 'a "message".txt');
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  function editWith(EDITOR: string) {
    writeFileSync(path, 'before\n');
    const io: Io = {
      ...fakeIo({ env: { EDITOR } }),
      files: systemFiles,
      run: (command, args, { terminal: _, ...options } = {}) =>
        run(command, args, options, { self: process, screen: 2 }),
    };
    return edit(path, io);
  }

  it('gives back what the editor has written, whatever its arguments and the path look like', async () => {
    const editor = `sh -c 'printf "%s\\n" "after $1" > "$2"' sh "with an argument"`;
    expect(await editWith(editor)).toEqual({ state: 'edited', text: 'after with an argument\n' });
    expect(readFileSync(path, 'utf8')).toBe('after with an argument\n');
  });

  it('that changes nothing gives back the text as it was', async () => {
    expect(await editWith('true')).toEqual({ state: 'edited', text: 'before\n' });
  });

  it('that ends with a code other than 0 is a cancel, and says so', async () => {
    expect(await editWith("sh -c 'exit 3'")).toMatchObject({
      state: 'failed',
      why: expect.stringContaining('code 3'),
    });
  });

  it('with an editor that is not there fails', async () => {
    expect(await editWith('no-such-editor-here')).toMatchObject({
      state: 'failed',
      why: expect.stringContaining('no-such-editor-here'),
    });
  });
});
