import { describe, expect, it } from 'vitest';
import { domainOf, sendable, unsendable } from '../../src/mail/address';

describe('an address that mail can carry', () => {
  it.each([
    ['dana@example.org', 'dana@example.org'],
    ["o'brien+jobs@mail.example.co.uk", "o'brien+jobs@mail.example.co.uk"],
    ['dana@localhost', 'dana@localhost'],
    [`${'x'.repeat(64)}@example.org`, `${'x'.repeat(64)}@example.org`],
    ['dana@bücher.example', 'dana@xn--bcher-kva.example'],
    ['dana@例え.テスト', 'dana@xn--r8jz45g.xn--zckzah'],
    ['dana@Straße.example', 'dana@xn--strae-oqa.example'],
  ])('%s stands in a header as %s', (address, written) => {
    expect(unsendable(address)).toBeUndefined();
    expect(sendable(address)).toBe(written);
    expect(domainOf(address)).toBe(written.split('@')[1]);
  });

  it.each([
    ['zoë@example.org', 'has letters before the @ that many mail servers do not take; give another address'],
    ['=?utf-8?Q?x?=@example.org', 'has something before the @ that is no mailbox'],
    ['.dana@example.org', 'has something before the @ that is no mailbox'],
    ['dana..levy@example.org', 'has something before the @ that is no mailbox'],
    [`${'x'.repeat(65)}@example.org`, 'has something before the @ that is no mailbox'],
    ['dana@-example.org', 'has no domain behind the @ that mail could be sent to'],
    ['dana@example..org', 'has no domain behind the @ that mail could be sent to'],
    ['dana@192.0.2.1', 'has no domain behind the @ that mail could be sent to'],
    ['dana@bücher/evil', 'has no domain behind the @ that mail could be sent to'],
    ['dana@bücher%0abcc', 'has no domain behind the @ that mail could be sent to'],
    ['dana@bücher:25', 'has no domain behind the @ that mail could be sent to'],
    ['dana@example.org\u2028Bcc', 'has no domain behind the @ that mail could be sent to'],
  ])('%s is none', (address, what) => {
    expect(unsendable(address)).toBe(what);
  });
});
