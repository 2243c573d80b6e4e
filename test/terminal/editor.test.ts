import { describe, expect, it } from 'vitest';
import { type Machine, newMachine } from '../process/machine';
import { choose, confirm, questions, walkTo } from './dialogue';
import { unfinished } from './state';
import { start } from './terminal';
import { afterQuestions, times } from './text';

/** A machine whose editor is a script: `$1` is the file. */
function withEditor(script: string, args = ''): Machine {
  const path = newMachine().put('editor.sh', `#!/bin/sh\n${script}\n`, 0o755);
  return newMachine({ EDITOR: `${path}${args}`, VISUAL: undefined });
}

const appends = 'printf "\\nP.S. I used your advice.\\n" >> "$1"';

describe('editing', () => {
  it('delivers the edited text, shows that it is, and leaves no copy behind', async () => {
    const machine = withEditor(
      `test -t 0 && test -t 1 && test -t 2 || exit 1; stat -c %a "$1" > mode; ${appends}`,
    );
    const terminal = start({ machine, rows: 60 });
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Edit it');
    await terminal.until('edited by you');
    expect(times(terminal.history(), 'P.S. I used your advice.')).toBe(1);
    await choose(terminal, 'menu', 'Print it');
    expect(await terminal.exit).toBe(0);
    expect(afterQuestions(terminal.raw())).toMatch(
      /^Subject: [\s\S]+\n\nSam\n\nP\.S\. I used your advice\.\n$/,
    );
    expect(machine.get('mode')).toBe('600\n');
    expect(machine.get(machine.unfinishedFile)).toBeUndefined();
  });

  it('takes a changed subject', async () => {
    const machine = withEditor('sed -i "1s/.*/Subject: Thanks again/" "$1"');
    const terminal = start({ machine });
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Edit it');
    await terminal.until('Subject: Thanks again');
    await choose(terminal, 'menu', 'Print it');
    await terminal.exit;
    expect(afterQuestions(terminal.raw())).toMatch(/^Subject: Thanks again\n\nHi Zoë,\n/);
  });

  it('takes an editor with arguments', async () => {
    const machine = withEditor('printf "%s\\n" "$1" "$2" >> "$3"', ' --wait "two words"');
    const terminal = start({ machine });
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Edit it');
    await terminal.until('two words');
  });

  it('that fails leaves the message as it was, and says so', async () => {
    const terminal = start({ machine: withEditor('echo changed >> "$1"; exit 3'), rows: 60 });
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Edit it');
    await terminal.until('ended with code 3. The message is as it was');
    await choose(terminal, 'menu', 'Print it');
    expect(await terminal.exit).toBe(0);
    expect(afterQuestions(terminal.raw())).not.toContain('changed');
  });

  it('with an editor that is not there says so', async () => {
    const terminal = start({ machine: newMachine({ EDITOR: 'no-such-editor' }), rows: 60 });
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Edit it');
    await terminal.until('The message is as it was');
    await terminal.asks(questions.menu);
  });

  it('that empties the file leaves the message as it was, and says so', async () => {
    const terminal = start({ machine: withEditor(': > "$1"'), rows: 60 });
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Edit it');
    await terminal.until('There was no text left, so the message is as it was.');
    await choose(terminal, 'menu', 'Print it');
    await terminal.exit;
    expect(afterQuestions(terminal.raw())).toContain('Hi Zoë,');
  });

  it('that changes nothing at once asks whether a window was opened, and reads the file again', async () => {
    const terminal = start({
      machine: withEditor(`(until test -e go; do sleep 0.02; done; ${appends}; touch done) &`),
    });
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Edit it');
    await terminal.asks('If your editor opened a window');
    terminal.machine.put('go', '');
    while (terminal.machine.get('done') === undefined) await new Promise(resolve => setTimeout(resolve, 10));
    terminal.press('enter');
    await terminal.until('edited by you');
  });

  it('does not let escape sequences through', async () => {
    const terminal = start({ machine: withEditor('printf "\\033]0;owned\\007\\033[31mred\\n" >> "$1"') });
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Edit it');
    await terminal.until('edited by you');
    await choose(terminal, 'menu', 'Print it');
    await terminal.exit;
    expect(terminal.raw()).not.toContain('\u001b]0;');
    expect(terminal.raw()).not.toContain('\u001b[31mred');
  });

  it('asks before an edit is written over, and keeps it when interrupted', async () => {
    const terminal = start({ machine: withEditor(appends), rows: 60 });
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Edit it');
    await terminal.until('edited by you');
    await choose(terminal, 'menu', 'Change an answer');
    await confirm(terminal, 'rewrite', 'n');
    await terminal.asks(questions.menu);
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
    expect(unfinished(terminal.machine).edited?.body).toContain('P.S. I used your advice.');
    const next = start({ machine: terminal.machine });
    await next.asks(questions.resume);
    next.press('enter');
    await next.until('edited by you');
    await next.until('P.S. I used your advice.');
  });

  it('hands Ctrl-C to the editor, not to us', async () => {
    const machine = withEditor(
      `trap 'printf "\\nP.S. interrupted\\n" >> "$1"; exit 0' INT; echo ready; sleep 10 & wait`,
    );
    const terminal = start({ machine, rows: 60 });
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Edit it');
    await terminal.until('ready');
    terminal.press('ctrl-c');
    await terminal.until('P.S. interrupted');
    await terminal.asks(questions.menu);
  });
});
