import { describe, expect, it } from 'vitest';
import { letter, mail } from '../rejection/mail';
import { newMachine } from './machine';
import { run } from './run';

describe('the built program', () => {
  it('reads a message whose parts are of both kinds', async () => {
    const body = `--a\r\nContent-Type: text/plain\r\n\r\n${letter}\r\n--a\r\nContent-Type: text/html\r\n\r\n<p>Disclaimer &uuml;ber &amp; out</p>\r\n--a--\r\n`;
    const machine = newMachine();
    machine.put('rejection.eml', mail({ 'Content-Type': 'multipart/mixed; boundary=a' }, body).toString());
    const { code, stdout, stderr } = await run(['read', 'rejection.eml', '--format', 'json'], { machine });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'rejection', company: 'Acme', role: 'Data Analyst' });
  });

  it('reads a pipe, and returns 1 for what is no rejection', async () => {
    const { code, stdout } = await run(['read'], {
      input: 'Dear Sam,\n\nWe have received your application.\n',
    });
    expect([code, stdout]).toEqual([
      1,
      'Not a rejection, but an acknowledgement.\nNot found   the company, the role, who wrote it\n',
    ]);
  });

  it('reads ten million characters in bounded time', async () => {
    const start = performance.now();
    const { code } = await run(['read'], {
      input: mail({}, `${letter}\n${'Thank you for applying. '.repeat(420_000)}`).toString(),
    });
    expect(code).toBe(0);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
