import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/core/template';
import { oneLine } from '../support/arbitrary';
import { file, partials, view, written } from '../support/template';

describe('a template', () => {
  it('is filled in, with sections that are on and off, and comments left out', () => {
    expect(
      written(
        '{{#warm}}Hi {{contactName}}{{/warm}}{{#formal}}Dear{{/formal}}{{! a note }}, {{^company}}you{{/company}}',
      ),
    ).toBe('Hi Dana, you');
  });

  it('may include others, which may include more', () => {
    expect(written('{{> outer}}!', { outer: 'a {{> inner}}', inner: '{{name}}' })).toBe('a Sam Lee!');
  });

  it('may include the same one twice', () => {
    expect(written('{{> a}}, {{> a}}', { a: '{{name}}' })).toBe('Sam Lee, Sam Lee');
  });

  it('may set other delimiters, also for a part of it, without changing those of what it includes', () => {
    expect(
      written('{{=<% %>=}}<% name %> {{name}} <%> a %> <%={{ }}=%>{{name}}', { a: '{{contactName}}' }),
    ).toBe('Sam Lee {{name}} Dana Sam Lee');
  });

  it('has one blank line where sections left several, and none at its ends', () => {
    expect(written('\n\n{{#formal}}\nx\n{{/formal}}\n\nHi\n\n{{moment}}\n\n\n \t\nBye  \n\n')).toBe(
      'Hi\n\nBye',
    );
  });

  it('may have been written on Windows', () => {
    expect(written('Hi {{name}}\r\n\r\n\r\n{{#warm}}\r\nBye\r\n{{/warm}}\r\n')).toBe('Hi Sam Lee\n\nBye');
  });

  it.each(['{{name}}', '{{{name}}}', '{{&name}}'])('escapes nothing: %s', tag => {
    const name = `O'Brien & Söhne <R&D> "x" \`y\` = /`;
    expect(render({ file, text: tag }, view({ name }), partials({}))).toBe(name);
  });

  it('never reads a value as a template', () => {
    fc.assert(
      fc.property(oneLine, value => {
        const shown = render(
          { file, text: '<{{name}}|{{> a}}>' },
          view({ name: value }),
          partials({ a: '{{name}}' }),
        );
        expect(shown).toBe(`<${value}|${value}>`);
      }),
    );
  });
});
