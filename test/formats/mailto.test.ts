import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, inThread } from '../../src/compose';
import { draftUrl, mailto } from '../../src/formats/mailto';
import { anyContent, asBody, asHeader, compositionOf } from '../mail/mails';
import { complaints, draft, texts } from '../support/sample';

const composed = compose({ ...draft, contactEmail: 'dana+jobs@bücher.example' }, texts);

describe('a mailto: URL', () => {
  it('names address, subject and body, each line of it ending in CR LF', () => {
    const url = mailto.write(composed);
    expect(url).toMatch(
      /^mailto:dana\+jobs@xn--bcher-kva\.example\?subject=Thank%20you%2C%20and%20one%20question&body=Hi%20Dana%2C%0D%0A%0D%0A/,
    );
    expect(url).toMatch(/Best%20wishes%2C%0D%0ASam%20Lee\n$/);
  });

  it('encodes what a shell or a sentence would read', () => {
    const message = { ...composed.message, subject: "(it's) *!" };
    expect(mailto.write({ ...composed, message })).toContain('?subject=%28it%27s%29%20%2A%21&');
  });

  it('names the mail that is answered', () => {
    const url = new URL(mailto.write(inThread(composed, { messageId: '<2@x>', subject: 'Absage' })));
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      subject: 'Re: Absage',
      'in-reply-to': '<2@x>',
    });
  });

  it('leaves the recipient to the mail program where no address is known', () => {
    expect(mailto.write(compose(draft, texts))).toMatch(/^mailto:\?subject=/);
  });

  it('is for e-mail alone', () => {
    const call = { ...composed, request: { ...composed.request, channel: 'sms' } };
    expect(complaints(() => mailto.write(call))).toEqual(['--channel is sms, and mailto is for e-mail']);
  });

  it('of more than 1,800 characters is doubted', () => {
    expect(mailto.doubt?.(mailto.write(composed))).toBeUndefined();
    const long = { ...composed, message: { ...composed.message, body: 'x'.repeat(1800) } };
    expect(mailto.doubt?.(mailto.write(long))).toMatch(
      /^This URL has 1\d{3} characters, .*--open.*--output draft\.eml\.$/,
    );
    expect(mailto.doubt?.(`${'x'.repeat(1800)}\n`)).toBeUndefined();
    expect(mailto.doubt?.(`${'x'.repeat(1801)}\n`)).toContain('1801');
  });

  it('for a draft goes without the body where there is no room for it', () => {
    const { message } = composed;
    expect(draftUrl(message)).toEqual({ url: mailto.write(composed).trimEnd(), isWhole: true });
    const { url, isWhole } = draftUrl({ ...message, body: 'ä'.repeat(301) });
    expect([isWhole, url]).toEqual([
      false,
      'mailto:dana+jobs@xn--bcher-kva.example?subject=Thank%20you%2C%20and%20one%20question',
    ]);
  });

  it('gives back what went in, has one recipient, and nothing in it that a shell or a sentence reads', () => {
    fc.assert(
      fc.property(anyContent, content => {
        const written = mailto.write(compositionOf(content)).trimEnd();
        expect(written).toMatch(/^mailto:[\w.~%+-]+@[\w.-]+\?[\w.~%&=-]*$/);
        const url = new URL(written);
        expect(
          [...url.searchParams.keys()].filter(name => !['subject', 'in-reply-to', 'body'].includes(name)),
        ).toEqual([]);
        expect(url.searchParams.get('subject') ?? '').toBe(asHeader(content.subject));
        const body = (url.searchParams.get('body') ?? '').replaceAll('\r\n', '\n');
        expect(body.trimEnd()).toBe(asBody(content.body).trimEnd());
        expect(decodeURIComponent(url.pathname).split('@').length).toBe(2);
      }),
    );
  });
});
