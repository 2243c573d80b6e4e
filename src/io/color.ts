/** Whether a stream gets colour: `FORCE_COLOR`, `NO_COLOR` (no-color.org), `TERM=dumb`, a terminal, in this order. */
export function wantsColor(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env.NO_COLOR) return false;
  return isTerminal && env.TERM !== 'dumb';
}
