import { describe, expect, it } from 'vitest';
import { type Fit, fitOf } from '../../src/rejection/owner';
import { ownLabel } from '../../src/rejection/systems';

describe('how a name fits a domain', () => {
  it.each<[name: string, label: string, fit: Fit]>([
    ['Acme', 'acme', 'whole'],
    ['Acme Foods', 'acme', 'more'],
    ['Acme', 'acmefoods', 'less'],
    ['University of Tulsa', 'utulsa', 'part'],
    ['North Bristol NHS Trust', 'nbt', 'part'],
    ['London South Bank University', 'lsbu', 'part'],
    ['Stadt Graz Holding', 'stagraz', 'part'],
    ['Future Publishing', 'futurenet', 'part'],
    ['Tenants Rising Pittsburgh', 'tenantsrisingpgh', 'part'],
    ['Tenpin Bowling', 'tenantsrisingpgh', 'none'],
    ['Dana Levy', 'acme', 'none'],
    ['Tulsa University', 'utulsa', 'part'],
    ['Ground Control', 'utulsa', 'none'],
    ['Und So Weiter', 'acme', 'none'],
  ])('%s and %s: %s', (name, label, fit) => {
    expect(fitOf(name, [label])).toBe(fit);
  });
});

describe('the label of a domain', () => {
  it.each([
    ['mail.acme.co.uk', 'acme'],
    ['ballarat.vic.gov.au', 'ballarat'],
    ['esd.ny.gov', 'esd'],
    ['mail.fbi.gov', 'fbi'],
    ['mail.va.gov', 'va'],
    ['nbt.nhs.uk', 'nbt'],
    ['ato.gov.au', 'ato'],
    ['gmail.com', undefined],
  ])('%s: %s', (domain, label) => {
    expect(ownLabel(domain)).toBe(label);
  });
});
