import { describe, expect, it } from 'vitest';
import { run } from '../process/run';
import { type Contact, choose, contacts, optionsFor, questions, questionsFor, walkTo } from './dialogue';
import { start } from './terminal';
import { afterQuestions, times } from './text';

const each = Object.keys(contacts) as Contact[];

/** The message that the same answers give as options, without a terminal. */
async function messageFor(contact: Contact): Promise<string> {
  return (await run(optionsFor(contact))).stdout;
}

describe('the whole wizard', () => {
  it.each(each)('writes to the %s and prints', async contact => {
    const terminal = start();
    await walkTo(terminal, 'menu', contact);
    await choose(terminal, 'menu', 'Print it');
    expect(await terminal.exit).toBe(0);
    const message = await messageFor(contact);
    expect(message).toMatch(/^Subject: .+\n\n/);
    expect(afterQuestions(terminal.raw())).toBe(message);
  });

  it.each(each)('writes to the %s and saves to a file', async contact => {
    const terminal = start();
    await walkTo(terminal, 'menu', contact);
    await choose(terminal, 'menu', 'Save it');
    await terminal.asks(questions.file);
    await terminal.until('❯ feedback-o-brien-söhne-r-d.txt');
    terminal.press('enter');
    expect(await terminal.exit).toBe(0);
    expect(terminal.machine.get('feedback-o-brien-söhne-r-d.txt')).toBe(await messageFor(contact));
    expect(terminal.machine.mode('feedback-o-brien-söhne-r-d.txt')).toBe(0o600);
    expect(terminal.screen()).toContain('Saved to feedback-o-brien-söhne-r-d.txt.');
  });

  it.each(each)('writes to the %s and copies: on a terminal that is what Enter does', async contact => {
    const terminal = start();
    await walkTo(terminal, 'menu', contact);
    await terminal.until('❯ Copy it');
    terminal.press('enter');
    expect(await terminal.exit).toBe(0);
    const [, sent] = /\u001b\]52;c;([^\u0007]*)\u0007/.exec(terminal.raw()) ?? [];
    expect(Buffer.from(sent ?? '', 'base64').toString()).toBe(await messageFor(contact));
  });

  it.each(each)('shows the %s what was answered, and the message once', async contact => {
    const terminal = start({ rows: 60 });
    await walkTo(terminal, 'menu', contact);
    const asked = questionsFor(contact).filter(key => key !== 'menu');
    for (const key of asked) expect(times(terminal.screen(), `✔ ${questions[key]}`)).toBe(1);
    const [subject = ''] = (await messageFor(contact)).split('\n');
    expect(times(terminal.screen(), subject)).toBe(1);
    expect(terminal.screen()).toMatch(/^\d+ words/m);
  });
});
