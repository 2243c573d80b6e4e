import { describe, expect, it } from 'vitest';
import { newMachine } from '../process/machine';
import { run } from '../process/run';
import { choose, optionsFor, questions, walkTo } from './dialogue';
import { start } from './terminal';
import { times } from './text';

const ways = [
  ['a file', (command: string) => `${command} > out`],
  ['a pipe', (command: string) => `${command} | cat > out`],
] as const;

describe.each(ways)('standard output that is %s', (_, shell) => {
  it('gets the message and nothing else, while questions are asked on the terminal', async () => {
    const terminal = start({ shell });
    await walkTo(terminal, 'menu');
    expect(terminal.machine.get('out')).toBe('');
    expect(terminal.screen()).toContain('❯ Hand it on');
    terminal.press('enter');
    expect(await terminal.exit).toBe(0);
    expect(terminal.machine.get('out')).toBe((await run(optionsFor('referrer'))).stdout);
  });

  it('leaves the colours of the questions as they are on a terminal', async () => {
    const terminal = start({ shell });
    await terminal.asks(questions.canReach);
    expect(terminal.raw()).toContain('\u001b[34m?\u001b[39m');
    expect(terminal.raw()).toMatch(/\u001b\[36m❯/);
  });

  it('leaves the questions within the width of the terminal', async () => {
    const terminal = start({ shell, columns: 40 });
    await walkTo(terminal, 'topic');
    for (const label of ['❯ The one thing', '❯ Which skill', '❯ Letting my']) {
      terminal.press('down');
      await terminal.until(label);
    }
    expect(times(terminal.screen(), `? ${questions.topic}`)).toBe(1);
    expect(times(terminal.screen(), 'Which skill to strengthen')).toBe(1);
  });

  it('gets nothing when one quits or interrupts', async () => {
    const quit = start({ shell });
    await walkTo(quit, 'menu');
    await choose(quit, 'menu', 'Quit');
    await quit.exit;
    expect(quit.machine.get('out')).toBe('');
    const interrupted = start({ shell });
    await walkTo(interrupted, 'stage');
    interrupted.press('ctrl-c');
    await interrupted.exit;
    expect(interrupted.machine.get('out')).toBe('');
  });

  it('gets the edited text, from an editor that draws on the terminal', async () => {
    const machine = newMachine({ EDITOR: 'sh edit.sh' });
    machine.put('edit.sh', 'test -t 0 && test -t 1 && echo drawing && echo "P.S. Thank you." >> "$1"');
    const terminal = start({ shell, machine });
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Edit it');
    await terminal.until('drawing');
    await terminal.until('edited by you');
    await choose(terminal, 'menu', 'Hand it on');
    expect(await terminal.exit).toBe(0);
    expect(machine.get('out')).toMatch(/^Subject: [\s\S]+\nP\.S\. Thank you\.\n$/);
  });
});

describe('standard output', () => {
  it('takes the other formats byte for byte', async () => {
    for (const format of ['json', 'markdown']) {
      const terminal = start({ args: ['--format', format], shell: command => `${command} > out` });
      await walkTo(terminal, 'menu');
      await choose(terminal, 'menu', 'Hand it on');
      expect(await terminal.exit).toBe(0);
      expect(terminal.machine.get('out')).toBe(
        (await run([...optionsFor('referrer'), '--format', format])).stdout,
      );
    }
  });

  it('that cannot be written ends with 74 and keeps the answers', async () => {
    const terminal = start({ shell: command => `${command} > /dev/full` });
    await walkTo(terminal, 'menu');
    terminal.press('enter');
    expect(await terminal.exit).toBe(74);
    await terminal.until('standard output could not be written: no space left on the device');
    expect(terminal.machine.get(terminal.machine.unfinishedFile)).toBeDefined();
  });
});

describe('standard input that is not the terminal', () => {
  it.each([
    ['empty', (command: string) => `${command} < /dev/null`],
    ['a silent pipe', (command: string) => `sleep 5 | (${command}; kill 0)`],
    ['a closed one', (command: string) => `${command} <&-`],
  ])('asks nothing and names what is missing: %s', async (_, shell) => {
    const terminal = start({ shell: command => `${shell(`(${command}; echo code $?)`)}` });
    await terminal.until('code 2');
    expect(terminal.screen()).toContain('--contact');
    expect(terminal.screen()).toContain('--company');
  });

  it('does not keep a complete command line from its work', async () => {
    const terminal = start({
      args: [...optionsFor('referrer'), '--no-copy'],
      shell: command => `${command} < /dev/null`,
    });
    expect(await terminal.exit).toBe(0);
    expect(terminal.screen()).toContain('Hi Zoë,');
  });
});

describe('standard error that is not the terminal', () => {
  it('asks nothing: nobody would see the question', async () => {
    const terminal = start({ shell: command => `${command} 2> err` });
    expect(await terminal.exit).toBe(2);
    expect(terminal.machine.get('err')).toContain('--contact');
    expect(terminal.machine.get('err')).not.toContain('\u001b');
    expect(terminal.screen()).toBe('');
  });
});
