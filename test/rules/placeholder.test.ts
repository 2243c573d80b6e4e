import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeholder } from '../../src/rules/placeholder';
import { anyText } from '../support/arbitrary';

const found = (line: string) =>
  (placeholder.inLine?.(line, 0) ?? []).map(({ start, end }) => line.slice(start, end));

describe('a place that was not filled in', () => {
  it.each([
    ['Dear [Hiring Manager Name],', '[Hiring Manager Name]'],
    ['at [Company]', '[Company]'],
    ['[your name here]', '[your name here]'],
    ['[role – title]', '[role – title]'],
    ['[one two three four five name]', '[one two three four five name]'],
    ['the {{role}} at', '{{role}}'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: so do templates look
    ['the ${role} at', '${role}'],
    ['the {company} at', '{company}'],
    ['the <role> at', '<role>'],
    ['the <<Company>> at', '<<Company>>'],
    ['(your name)', '(your name)'],
    ['(insert date)', '(insert date)'],
    ['for %COMPANY_NAME%', '%COMPANY_NAME%'],
    ['INSERT NAME HERE', 'INSERT NAME HERE'],
    ['Thanks, YOUR NAME', 'YOUR NAME'],
    ['at XXXX, I', 'XXXX'],
    ['Hi First Name,', 'First Name'],
    ['Dear name,', 'name'],
    ['Dear ____,', '____'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
  ])('is found in “%s”', (line, place) => {
    expect(found(line)).toEqual([place]);
  });

  it.each([
    'the answer [1] was wrong [sic]',
    'Dana <dana@example.org>',
    'a [link](https://example.org/company)',
    'I answered it [my name is on the list] well',
    '[I was the one with the blue jumper]',
    '[one two three four five six name]',
    '[…, 12 %]',
    '[…]',
    'if (a < b && c > d) { return }',
    'xxx',
    'Love, Mum xxx',
    'the XXL shirt',
    '<b>bold</b>',
    '{ }',
    '(thanks to your name)',
    'HR and the CEO',
    'Hi Nameeta,',
    '________________________________',
    '100 % of it, 50 %',
    'a very long bracket [that goes on and on about the company and the role and whatever else there is to say]',
  ])('is not found in “%s”', line => {
    expect(found(line)).toEqual([]);
  });

  it('is found where it stands in the draft', () => {
    expect(placeholder.inLine?.('at [Company]', 100)).toEqual([{ start: 103, end: 112 }]);
  });

  it('is a part of the line, whatever the line is', () => {
    fc.assert(
      fc.property(anyText, line => {
        for (const { start = 0, end = 0 } of placeholder.inLine?.(line, 0) ?? []) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(line.length);
        }
      }),
    );
  });
});
