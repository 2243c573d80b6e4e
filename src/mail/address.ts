import { domainToASCII } from 'node:url';
import { pattern } from '../core/pattern';

/** Why no mail can be sent to or from what is an address otherwise; nothing when it can. */
export function unsendable(address: string): string | undefined {
  const { local, domain } = partsOf(address);
  if (!/^[!-~]+$/.test(local)) {
    return 'has letters before the @ that many mail servers do not take; give another address';
  }
  if (!isDotAtom.test(local) || local.length > 64 || local.includes('=?')) {
    return 'has something before the @ that is no mailbox';
  }
  return isDomain.test(domain) && /[a-z]/i.test(domain)
    ? undefined
    : 'has no domain behind the @ that mail could be sent to';
}

/** The address as it stands in a header: an international domain in its ASCII form (IDNA, RFC 5890). */
export function sendable(address: string): string {
  const { local, domain } = partsOf(address);
  return `${local}@${domain}`;
}

/** The domain of an address in its ASCII form. */
export function domainOf(address: string): string {
  return partsOf(address).domain;
}

/** Atoms with dots between them (RFC 5322, section 3.2.3). */
const isDotAtom = /^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+(?:\.[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+)*$/;

/** Labels of at most 63 characters with dots between them (RFC 1035, section 2.3.4), and the underscore that some have. */
const isDomain = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/** What `domainToASCII` may see: it reads everything else as a part of a URL. */
const isWords = pattern(String.raw`^[\p{L}\p{M}\p{N}.\-\u3002\uff0e\uff61\u200c\u200d]+$`, /^[!-~]*$/);

function partsOf(address: string) {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  const isAscii = /^[!-~]*$/.test(domain);
  return {
    local: address.slice(0, Math.max(0, at)),
    domain: isAscii ? domain : isWords.test(domain) ? domainToASCII(domain) : '',
  };
}
