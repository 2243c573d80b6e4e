import { execFileSync } from 'node:child_process';
import { expect, it, onTestFinished } from 'vitest';
import { commandLine, newMachine, quoted } from '../process/machine';
import { complete } from '../process/run';
import { describeWith, pathOf } from './needs';

describeWith(['tmux'], 'inside tmux', () => {
  it('hands the text to tmux where there is no other clipboard, and says so', async () => {
    const machine = newMachine();
    const env = { ...machine.env, TMUX_TMPDIR: machine.temporary };
    const tmux = (...args: string[]) =>
      execFileSync(pathOf('tmux'), ['-L', 'feedback-ask', '-f', '/dev/null', ...args], {
        env,
        encoding: 'utf8',
      });
    onTestFinished(() => void tmux('kill-server'));

    const command = commandLine([...complete, '--company', 'Söhne & 李雷', '--copy']);
    const [out, err, code] = ['out', 'err', 'code'].map(name => machine.put(name, ''));
    const line = `${command} >${quoted(out!)} 2>${quoted(err!)}; echo $? >${quoted(code!)}; sleep 60`;
    tmux('new-session', '-d', '-x', '80', '-y', '24', line);
    await expect.poll(() => machine.get('code'), { timeout: 15_000 }).toBe('0\n');

    expect(machine.get('err')).toMatch(/^Sent to tmux and your terminal’s clipboard;/);
    expect(machine.get('out')).toContain('Söhne & 李雷');
    expect(tmux('show-buffer')).toBe(machine.get('out'));
  });
});
