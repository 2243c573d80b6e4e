import type { Io } from '../io/io';

/** What became of a copy: where the text is now, or why it is nowhere. */
export type CopyOutcome =
  | { readonly state: 'copied' }
  /** Handed on without an acknowledgement: the terminal may or may not have taken it. */
  | { readonly state: 'sent'; readonly through: 'tmux' | 'terminal' }
  | { readonly state: 'failed'; readonly why: string };

/** Milliseconds for the system's clipboard: long enough for PowerShell, short enough for a display that never answers. */
const limit = 5000;

type Way = (text: string, io: Io) => Promise<CopyOutcome>;

/** Puts a text on the clipboard of whoever sits before the terminal, by the first way that works. Prints nothing. */
export async function copy(text: string, io: Io): Promise<CopyOutcome> {
  const reasons: string[] = [];
  for (const way of waysFor(io)) {
    const outcome = await way(text, io);
    if (outcome.state !== 'failed') return outcome;
    reasons.push(outcome.why);
  }
  return { state: 'failed', why: reasons[0] ?? 'there is no display' };
}

/** The ways that apply on a machine, best first. */
function waysFor(io: Pick<Io, 'platform' | 'env'>): readonly Way[] {
  const { platform, env } = io;
  const isWsl = platform === 'linux' && Boolean(env.WSL_DISTRO_NAME ?? env.WSL_INTEROP);
  return [
    ...(isWsl ? [windowsClip] : []),
    ...(hasDesktop(platform, env) ? [system] : []),
    ...(platform === 'win32' ? [windowsClip] : []),
    ...(env.TMUX ? [tmux] : []),
    ...(!env.TMUX && platform !== 'win32' && understandsOsc52(env) ? [osc52] : []),
  ];
}

/** The clipboard of the desktop, by clipboardy. */
const system: Way = async (text, io) => {
  const problem = await io.systemClipboard(text, limit);
  return problem === undefined ? { state: 'copied' } : { state: 'failed', why: problem };
};

/**
 * Windows' own clip.exe, which takes UTF-16 little-endian. Under WSL it goes before clipboardy, which hands the same
 * program UTF-8 that it does not read; on Windows it follows, for machines on which PowerShell may not run.
 */
const windowsClip: Way = async (text, io) => {
  const ended = await io.run('clip.exe', [], { input: Buffer.from(text, 'utf16le'), limit });
  return ended.code === 0
    ? { state: 'copied' }
    : { state: 'failed', why: ended.problem ?? 'clip.exe failed' };
};

/** tmux keeps OSC 52 from programs to itself unless it is told otherwise, but hands its own buffers on with `-w` (3.2). */
const tmux: Way = async (text, io) => {
  const ended = await io.run('tmux', ['load-buffer', '-w', '-'], { input: text, limit });
  return ended.code === 0
    ? { state: 'sent', through: 'tmux' }
    : { state: 'failed', why: ended.problem ?? 'tmux did not take it' };
};

/** OSC 52 of xterm's control sequences: the terminal itself puts the text on its clipboard, also across SSH. */
const osc52: Way = async (text, io) => {
  const sequence = `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;
  return io.writeToTerminal(sequence)
    ? { state: 'sent', through: 'terminal' }
    : { state: 'failed', why: 'there is no terminal' };
};

/** Where there is neither X11 nor Wayland, there is no clipboard to start a program for. */
function hasDesktop(platform: NodeJS.Platform, env: Io['env']): boolean {
  if (platform === 'darwin' || platform === 'win32' || platform === 'android') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.XDG_SESSION_TYPE === 'wayland');
}

/** The Linux console prints the sequence as text; GNU screen swallows it. */
function understandsOsc52(env: Io['env']): boolean {
  const term = env.TERM ?? '';
  return term !== '' && term !== 'dumb' && term !== 'linux' && !env.STY;
}
