/** One thing wrong with what was given, where it came from, and what cures it. */
export interface Problem {
  /** The option, environment variable or file and key that it came from or that would supply it. */
  readonly at: string;
  /** What is wrong, to be read behind `at`: “--tone” “is empty”. */
  readonly what: string;
}

/** The problem as a sentence. */
export function told({ at, what }: Problem): string {
  return `${at} ${what}`.trim();
}

/** Wrong usage or unusable input (exit code 2): every problem in one go. */
export class UsageError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(told).join('\n'));
    this.name = 'UsageError';
    this.problems = problems;
  }
}

/** A usage error with a single problem. */
export function unusable(at: string, what: string): UsageError {
  return new UsageError([{ at, what }]);
}
