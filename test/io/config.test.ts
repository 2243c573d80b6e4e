import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/io/config';
import { fakeIo } from '../../src/io/fake';
import { anyText } from '../support/arbitrary';
import { complaintsOf } from '../support/sample';

const file = '/home/sam/.config/feedback-ask/config.json';

function read(text?: string) {
  return readConfig(fakeIo(text === undefined ? {} : { files: { [file]: text } }).files, file);
}

function complaint(text: string): Promise<string[]> {
  return complaintsOf(() => read(text));
}

describe('a config file', () => {
  it('that is not there is an empty one', async () => {
    expect(await read()).toEqual({ draft: {}, origins: {}, warnings: [] });
  });

  it('gives its values with the line that each stands in', async () => {
    const text =
      '{\n  "name": "Sam Lee",\n  "email": "sam@example.org", "tone": "formal",\n  "channel": "email",\n  "templates": "/texts",\n  "remember": false\n}\n';
    expect(await read(text)).toEqual({
      draft: { name: 'Sam Lee', email: 'sam@example.org', tone: 'formal', channel: 'email' },
      origins: {
        name: `${file}:2: name`,
        email: `${file}:3: email`,
        tone: `${file}:3: tone`,
        channel: `${file}:4: channel`,
      },
      warnings: [],
      templates: '/texts',
      remember: false,
    });
  });

  it('may begin with a byte-order mark, and have line ends of Windows', async () => {
    const { draft, origins } = await read('\ufeff{\r\n"name":\r\n"Sam"}');
    expect([draft.name, origins.name]).toEqual(['Sam', `${file}:2: name`]);
  });

  it('names the line of the key, not that of a value that reads the same', async () => {
    const { origins } = await read('{\n "name": "email",\n "email": "tone",\n "tone": "warm"}');
    expect(origins).toEqual({ name: `${file}:2: name`, email: `${file}:3: email`, tone: `${file}:4: tone` });
  });

  it('is warned of where a key means nothing, with the one that was probably meant', async () => {
    const { warnings, draft } = await read(
      '{\n "nmae": "Sam",\n "company": "Acme",\n "__proto__": {"name": "x"},\n "constructor": 1\n}',
    );
    expect(warnings).toEqual([
      `${file}:2: nmae is not a setting, so it does nothing. Did you mean “name”?`,
      `${file}:3: company is not a setting, so it does nothing.`,
      `${file}:4: __proto__ is not a setting, so it does nothing.`,
      `${file}:5: constructor is not a setting, so it does nothing.`,
    ]);
    expect(draft).toEqual({});
    expect(draft.name).toBeUndefined();
  });
});

describe('a config file that cannot be used is named with its line', () => {
  it.each([
    ['', 1],
    ['Sam', 1],
    ['{\n  "name": "Sam",\n}', 3],
    ['{\n  "name": "Sam"\n  "email": "x"\n}', 3],
    ['{\n  // me\n  "name": "Sam"}', 2],
    ["{\n\n'name': 'Sam'}", 3],
    ['{\n"name": "Sam', 2],
    ['{\n"name": "Sam"\n', 3],
    ['{"name": "a\nb"}', 1],
    ['{"name": 01}', 1],
    ['{} x', 1],
    ['{"name": NaN}', 1],
  ])('%j is not JSON in line %i', async (text, line) => {
    expect(await complaint(text)).toEqual([
      expect.stringMatching(new RegExp(`^${file}:${line} is not JSON: [a-z].+`)),
    ]);
  });

  it.each(['[]', 'null', '"name"', '5', 'true'])('%s is no object', async text => {
    expect(await complaint(text)).toEqual([`${file}:1 must be a JSON object: { … }`]);
  });

  it('has every wrong type told of in one go, each with its key', async () => {
    expect(
      await complaint(
        '{\n"name": 5,\n"email": null,\n"tone": ["warm"],\n"templates": false,\n"remember": "no"}',
      ),
    ).toEqual([
      `${file}:2: name must be a text in quotes`,
      `${file}:3: email must be a text in quotes`,
      `${file}:4: tone must be a text in quotes`,
      `${file}:5: templates must be a text in quotes`,
      `${file}:6: remember must be true or false`,
    ]);
  });

  it('and is told of as well when it cannot be read', async () => {
    const files = {
      ...fakeIo().files,
      read: () => {
        throw new Error('EISDIR: illegal operation on a directory, read');
      },
    };
    expect(await complaintsOf(() => readConfig(files, file))).toEqual([
      `${file} cannot be read: EISDIR: illegal operation on a directory, read`,
    ]);
  });

  it('whatever it holds: it is read, or it is complained of with file and line', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          anyText,
          fc.json(),
          fc.json().map(text => text.slice(0, -1)),
        ),
        async text => {
          try {
            await read(text);
          } catch (error) {
            expect((error as Error).name).toBe('UsageError');
            expect((error as Error).message).toMatch(new RegExp(`^${file}:\\d+:? `));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
