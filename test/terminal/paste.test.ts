import { describe, expect, it } from 'vitest';
import { choose, questions, walkTo } from './dialogue';
import { markedPaste, plainPaste } from './keys';
import { start } from './terminal';
import { afterQuestions } from './text';

/** Opens the question for a moment, pastes, and returns the message that is printed in the end. */
async function messageWith(pasted: string, shown: string): Promise<string> {
  const terminal = start({ args: ['--name', 'Sam Lee'] });
  await walkTo(terminal, 'moment');
  terminal.send(pasted);
  await terminal.until(`❯ ${shown}`);
  terminal.press('enter');
  await terminal.asks(questions.menu);
  await choose(terminal, 'menu', 'Print it');
  await terminal.exit;
  return afterQuestions(terminal.raw());
}

const lines = 'I liked the first part\nand the second part\nand the third';
const joined = 'I liked the first part and the second part and the third';

describe('a paste', () => {
  it.each([
    ['marked as a paste', markedPaste(lines)],
    ['that looks like typing', plainPaste(lines)],
    ['with line feeds', lines],
    ['with both line ends', lines.replaceAll('\n', '\r\n')],
    ['marked, with both line ends', `\u001b[200~${lines.replaceAll('\n', '\r\n')}\u001b[201~`],
    ['marked, with blank lines', markedPaste(lines.replaceAll('\n', '\n\n'))],
    ['with blank lines', plainPaste(lines.replaceAll('\n', '\n\n'))],
  ])('of several lines, %s, becomes one line', async (_, pasted) => {
    expect(await messageWith(pasted, joined)).toContain(`${joined}.`);
  });

  it('that ends in a line end, marked, waits for Enter', async () => {
    const terminal = start();
    await walkTo(terminal, 'company');
    terminal.send(markedPaste('Acme\n'));
    await terminal.until('❯ Acme');
    await terminal.type('& Sons');
    terminal.press('enter');
    await terminal.asks(questions.role);
    expect(terminal.screen()).toContain('Acme & Sons');
  });

  it('into the middle of a line keeps what stands before and behind it', async () => {
    const terminal = start();
    await walkTo(terminal, 'company');
    await terminal.type('Acme Ltd');
    terminal.press('left', 'left', 'left');
    terminal.send(markedPaste('Widgets '));
    await terminal.until('❯ Acme Widgets Ltd');
  });

  it('with tabs has spaces in their place', async () => {
    const terminal = start();
    await walkTo(terminal, 'company');
    terminal.send(markedPaste('Acme\tLtd'));
    await terminal.until('❯ Acme Ltd');
    terminal.press('enter');
    await terminal.asks(questions.role);
  });

  it.each([
    ['marked', markedPaste('Acme\u001b[31m\u0007 Ltd\u001b]0;owned\u0007')],
    ['not marked', 'Acme\u001b[31m\u0007 Ltd\u001b]0;owned\u0007'],
  ])('with control characters, %s, does not reach the terminal', async (_, pasted) => {
    const terminal = start();
    await walkTo(terminal, 'company');
    terminal.send(pasted);
    await terminal.until('❯ Acme');
    await terminal.until('Ltd');
    expect(terminal.raw()).not.toContain('\u001b]0;');
    expect(terminal.raw()).not.toContain('\u0007');
  });

  it('of a long text is there whole', async () => {
    const text = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    const terminal = start();
    await walkTo(terminal, 'moment');
    terminal.send(markedPaste(text));
    await terminal.until(`❯ ${text}`);
    terminal.press('enter');
    await terminal.until(`This has ${text.length} characters`);
  });
});
