import { describe, expect, it } from 'vitest';
import { told } from '../../src/core/problem';
import { eml } from '../../src/formats/eml';
import { missingFor, unfitFor } from '../../src/formats/needs';
import { text } from '../../src/formats/text';

const { needs = {} } = eml;

describe('what a format needs', () => {
  it('is nothing for text', () => {
    expect(missingFor(text.needs ?? {}, {})).toEqual([]);
    expect(unfitFor(text.needs ?? {}, { channel: 'sms', email: 'zoë@x.y' })).toEqual([]);
  });

  it('is missing where it was not given, but not where it has a default', () => {
    expect(missingFor(needs, { email: 'sam@example.org' }).map(told)).toEqual([
      '--contact-email is missing (their address; a mail needs it)',
    ]);
  });

  it('does not fit where it cannot be used, and the place that it came from is named', () => {
    const draft = { email: 'zoë@example.org', channel: 'sms' };
    expect(unfitFor(needs, draft, { email: 'FEEDBACK_ASK_EMAIL' }).map(told)).toEqual([
      '--channel is sms, and eml is for e-mail',
      'FEEDBACK_ASK_EMAIL has letters before the @ that many mail servers do not take; give another address',
    ]);
  });
});
