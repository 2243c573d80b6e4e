import type { Io } from '../io/io';

/** What became of an edit. */
export type EditOutcome =
  | { readonly state: 'edited'; readonly text: string }
  | { readonly state: 'failed'; readonly why: string };

/** The editor's command line: `$VISUAL`, `$EDITOR` (either may carry arguments), or what the platform has. */
export function editorCommand({ platform, env }: Pick<Io, 'platform' | 'env'>): string {
  return env.VISUAL?.trim() || env.EDITOR?.trim() || (platform === 'win32' ? 'notepad' : 'vi');
}

/** Opens a file in the person's editor, waits for its end, and reads the file back. A non-zero exit is a cancel. */
export async function edit(path: string, io: Io): Promise<EditOutcome> {
  const command = editorCommand(io);
  // Through a shell, as git does it: the command may have arguments and quotes of its own. Ctrl-C is the editor's.
  const [shell, ...args] =
    io.platform === 'win32'
      ? [io.env.ComSpec ?? 'cmd.exe', '/d', '/s', '/c', `"${command} "${path}""`]
      : ['/bin/sh', '-c', `trap : INT; ${command} "$@"`, command, path];
  const ended = await io.run(shell, args, { terminal: true });
  if (ended.code !== 0) {
    return { state: 'failed', why: ended.problem ?? `${command} ended with code ${ended.code ?? 'none'}` };
  }
  return { state: 'edited', text: io.files.read(path) ?? '' };
}
