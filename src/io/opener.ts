import open from 'open';

/**
 * Opens a URL in the program that the system has for it, and waits so long for it to fail. One that is still at work then
 * has opened it: `xdg-open` may become the mail program itself.
 */
export async function openUrl(url: string, limit: number): Promise<string | undefined> {
  try {
    const opener = await open(url);
    const code = opener.exitCode ?? (await exitOf(opener, limit));
    return code ? `${opener.spawnfile} ended with code ${code}` : undefined;
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' && path ? `${path} is not there` : message;
  }
}

function exitOf(opener: Awaited<ReturnType<typeof open>>, limit: number): Promise<number | null> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, limit, null);
    opener.once('exit', code => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}
