import { describe, expect, it } from 'vitest';
import { readConfig, remember } from '../../src/io/config';
import { fakeIo } from '../../src/io/fake';
import { complaintsOf } from '../support/sample';

const file = '/home/sam/.config/feedback-ask/config.json';

describe('what is remembered', () => {
  async function remembered(text: string | undefined, settings: Readonly<Record<string, string | boolean>>) {
    const io = fakeIo(text === undefined ? {} : { files: { [file]: text } });
    await remember(io.files, file, settings);
    return io;
  }

  it('is written into a new file that people can read, and read back', async () => {
    const io = await remembered(undefined, { name: 'Zoë “Z” Lee', email: 'z@example.org' });
    expect(io.fileSystem.get(file)).toBe('{\n  "name": "Zoë “Z” Lee",\n  "email": "z@example.org"\n}\n');
    expect((await readConfig(io.files, file)).draft).toEqual({ name: 'Zoë “Z” Lee', email: 'z@example.org' });
  });

  it('is put beside what stands there already, known or not, and replaces what is older', async () => {
    const io = await remembered(
      '\ufeff{"tone": "formal", "theirs": [1], "__proto__": {"a": 1}, "name": "Old"}',
      { name: 'Sam' },
    );
    expect(io.fileSystem.get(file)).toBe(
      '{\n  "tone": "formal",\n  "theirs": [\n    1\n  ],\n  "__proto__": {\n    "a": 1\n  },\n  "name": "Sam"\n}\n',
    );
  });

  it('never overwrites a file that it cannot read', async () => {
    const io = fakeIo({ files: { [file]: '{"name": "Sam",}' } });
    expect(await complaintsOf(() => remember(io.files, file, { remember: false }))).toHaveLength(1);
    expect(io.fileSystem.get(file)).toBe('{"name": "Sam",}');
  });
});
