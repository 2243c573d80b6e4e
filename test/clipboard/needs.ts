import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, it } from 'vitest';

/** Where a program is found on the PATH, or nothing. */
function find(tool: string): string | undefined {
  const places = (process.env.PATH ?? '').split(delimiter).map(directory => join(directory, tool));
  return places.find(isExecutable);
}

/** Where a program is that a test has named among its needs. */
export function pathOf(tool: string): string {
  const path = find(tool);
  if (!path) throw new Error(`${tool} is not among the needs of this test`);
  return path;
}

/**
 * Tests that rest on programs beside ours, on Linux. Where one is missing they are skipped and say what for; in CI, which
 * has installed them, that is a failure.
 */
export function describeWith(tools: readonly string[], name: string, tests: () => void) {
  const missing = process.platform === 'linux' ? tools.filter(tool => !find(tool)) : ['Linux'];
  if (missing.length === 0) describe(name, tests);
  else if (process.env.CI && process.platform === 'linux') {
    it(name, () => {
      throw new Error(`needs ${missing.join(' and ')}`);
    });
  } else describe.skip(`${name} (skipped: needs ${missing.join(' and ')})`, tests);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
