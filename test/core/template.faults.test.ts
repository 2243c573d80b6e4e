import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complaint, file, written } from '../support/template';

describe('what a template may not name', () => {
  it.each([
    ['Hi,\n\n  {{contactNmae}}', ':3:3: there is no variable “contactNmae”. Did you mean “contactName”?'],
    ['{{#warn}}x{{/warn}}', ':1:1: there is no section “warn”. Did you mean “warm”?'],
    ['{{^frmal}}x{{/frmal}}', ':1:1: there is no section “frmal”. Did you mean “formal”?'],
    ['{{#warm}}\n{{#formal}}{{xyzzy}}{{/formal}}{{/warm}}', ':2:12: there is no variable “xyzzy”.'],
    ['Zoë 👍 {{{nmae}}}', ':1:8: there is no variable “nmae”. Did you mean “name”?'],
    ['a\r\n{{nmae}}', ':2:1: there is no variable “nmae”. Did you mean “name”?'],
    ['{{name.length}}', ':1:1: there is no variable “name.length”.'],
    ['{{.}}', ':1:1: there is no variable “.”.'],
  ])('%j is told of with line and column', (text, told) => {
    expect(complaint(text)).toBe(`${file}${told}`);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    '{{%s}} is none of its values',
    name => {
      expect(complaint(`{{${name}}}`)).toContain(`:1:1: there is no variable “${name}”.`);
      expect(complaint(`{{#${name}}}x{{/${name}}}`)).toContain(`:1:1: there is no section “${name}”.`);
    },
  );

  it('is told of although its section is off', () => {
    expect(complaint('{{#formal}}{{nmae}}{{/formal}}')).toContain('“nmae”');
  });
});

describe('a partial', () => {
  it.each([
    [
      '{{> greting}}',
      '/texts/referrer/ask.email.mustache:1:1: there is no partial “greting”. Did you mean “greeting”?',
    ],
    [
      '{{> ../greeting}}',
      '/texts/referrer/ask.email.mustache:1:1: there is no partial “../greeting”. Did you mean “greeting”?',
    ],
    ['{{> toString}}', '/texts/referrer/ask.email.mustache:1:1: there is no partial “toString”.'],
    ['{{> self}}', '/texts/_partials/self.mustache:2:3: the partial “self” includes itself'],
    ['{{> ping}}', '/texts/_partials/pong.mustache:1:1: the partial “ping” includes itself'],
    [
      '{{> faulty}}',
      '/texts/_partials/faulty.mustache:1:4: there is no variable “nmae”. Did you mean “name”?',
    ],
    ['{{> open}}', '/texts/_partials/open.mustache:1:1: unclosed section "warm"'],
  ])('%s is told of where the fault is', (text, told) => {
    const known = {
      greeting: 'Hi',
      self: 'a\n  {{> self}}',
      ping: '{{> pong}}',
      pong: '{{> ping}}',
      faulty: 'Hi {{nmae}}',
      open: '{{#warm}}Hi',
    };
    expect(complaint(text, known)).toBe(told);
  });
});

describe('a syntax error', () => {
  it.each([
    ['Hi\n{{#warm}}Dana', ':2:1: unclosed section "warm"'],
    ['Hi\n{{# warm }}Dana', ':2:1: unclosed section "warm"'],
    ['{{#warm}}a{{/formal}}', ':1:1: unclosed section "warm"'],
    ['{{#warm}}\n{{#formal}}a{{/formal}}\n{{#warm}}b{{/warm}}', ':1:1: unclosed section "warm"'],
    ['Hi {{name', ':1:4: unclosed tag'],
    ['a\nb {{/warm}}', ':2:3: unopened section "warm"'],
  ])('%j is told of with line and column', (text, told) => {
    expect(complaint(text)).toBe(`${file}${told}`);
  });

  it('of any kind is a complaint with a place, never a crash', () => {
    const pieces = [
      '{{',
      '}}',
      '{{{',
      '}}}',
      '{{#warm}}',
      '{{/warm}}',
      '{{=',
      '=}}',
      '<% %>',
      '{{name}}',
      '{{> a}}',
      '&',
      '\n',
      'x',
      ' ',
    ];
    const anyTemplate = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map(parts => parts.join(''));
    let faulty = 0;
    fc.assert(
      fc.property(anyTemplate, text => {
        try {
          written(text, { a: 'x' });
        } catch (error) {
          faulty++;
          expect((error as Error).name).toBe('UsageError');
          const [, line = '', column = ''] =
            /ask\.email\.mustache:(\d+):(\d+): \S/.exec((error as Error).message) ?? [];
          const lines = text.split('\n');
          expect(Number(line)).toBeLessThanOrEqual(lines.length);
          expect(Number(column)).toBeLessThanOrEqual((lines[Number(line) - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 500 },
    );
    expect(faulty).toBeGreaterThan(50);
  });
});
