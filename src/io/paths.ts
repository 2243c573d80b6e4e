import { posix, win32 } from 'node:path';

/** What the choice of directories depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * The file with the user's settings: `$XDG_CONFIG_HOME` where it is set, else the place of the platform
 * (XDG Base Directory Specification on Linux, Application Support on macOS, `%APPDATA%` on Windows).
 */
export function configFile(machine: Machine): string {
  return inDirectory(
    machine,
    'XDG_CONFIG_HOME',
    'APPDATA',
    ['AppData', 'Roaming'],
    ['.config'],
    'config.json',
  );
}

/** The file with an unfinished message: `$XDG_STATE_HOME`, `~/.local/state`, Application Support, `%LOCALAPPDATA%`. */
export function unfinishedFile(machine: Machine): string {
  return inDirectory(
    machine,
    'XDG_STATE_HOME',
    'LOCALAPPDATA',
    ['AppData', 'Local'],
    ['.local', 'state'],
    'unfinished.json',
  );
}

function inDirectory(
  { platform, env, home }: Machine,
  xdg: string,
  windows: string,
  windowsDefault: readonly string[],
  unixDefault: readonly string[],
  file: string,
): string {
  const path = platform === 'win32' ? win32 : posix;
  const fromXdg = env[xdg];
  // The specification asks to ignore a relative path.
  if (fromXdg && path.isAbsolute(fromXdg)) return path.join(fromXdg, 'feedback-ask', file);
  if (platform === 'win32')
    return path.join(env[windows] || path.join(home, ...windowsDefault), 'feedback-ask', file);
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'feedback-ask', file);
  return path.join(home, ...unixDefault, 'feedback-ask', file);
}
