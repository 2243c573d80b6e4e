import { describe, expect, it } from 'vitest';
import { decode } from '../../src/core/decode';

describe('the bytes of a text', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from('Größe – “yes”'), 'Größe – “yes”'],
    ['UTF-8 with a byte-order mark', Buffer.from('\ufeffyes'), 'yes'],
    ['UTF-16', Buffer.from('\ufeffGröße', 'utf16le'), 'Größe'],
    ['windows-1252', Buffer.from([0x93, 0x6a, 0xe4, 0x94, 0x20, 0x96, 0x85, 0x80]), '“jä” –…€'],
    ['bytes that windows-1252 has no character for', Buffer.from([0x81, 0xe4]), '\u0081ä'],
  ])('in %s', (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text });
  });

  it.each([
    [[0x25, 0x50, 0x44, 0x46], 'is a PDF, not a text; save or copy it as plain text'],
    [[0x41, 0x00], 'is a binary file, not a text; save or copy it as plain text'],
  ])('that are none: %j', (bytes, problem) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ problem });
  });
});
