import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mailTools } from './tools';

const document = readFileSync('docs/mail.md', 'utf8');

describe('docs/mail.md', () => {
  it.each(mailTools)('says of $name that it was tried', ({ name }) => {
    const row = document.split('\n').find(line => line.startsWith('| **') && line.includes(name));
    expect(row).toContain('(_tried_: ');
  });

  it('has npx not ask anything in a pipe', () => {
    for (const line of document
      .split('\n')
      .filter(line => /\||\$\(/.test(line) && line.includes('feedback-ask … --format eml'))) {
      expect(line).toContain('npx -y feedback-ask');
    }
    expect(document).not.toMatch(/npx feedback-ask/);
  });
});
