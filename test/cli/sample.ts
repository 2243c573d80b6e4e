import { main } from '../../src/cli/main';
import { type FakeIo, type FakeOptions, fakeIo } from '../../src/io/fake';

/** Everything that an interviewer's message needs, as options. */
const sample = {
  contact: 'interviewer',
  'contact-name': 'Dana Levy',
  company: 'Acme',
  role: 'Backend Engineer',
  stage: 'technical',
  topic: 'problem-solving',
  name: 'Sam Lee',
} as const;

/** Answers to every question of the wizard for an interviewer, up to the menu. */
export const sampleAnswers = {
  canReach: 'interviewer',
  rapport: 'interviewer',
  contact: 'interviewer',
  channel: 'email',
  contactName: 'Dana Levy',
  company: 'Acme',
  role: 'Backend Engineer',
  stage: 'technical',
  topic: 'problem-solving',
  moment: '',
  name: 'Sam Lee',
  remember: false,
} as const;

/** The sample as argv, without some options and with others in their place. */
export function flags(changes: Readonly<Record<string, string | undefined>> = {}): string[] {
  return Object.entries({ ...sample, ...changes }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
}

export interface Ran extends FakeIo {
  readonly code: number;
}

/** Runs the program against a fake machine, and fails when a prepared answer was not asked for. */
export async function run(argv: readonly string[], options: FakeOptions = {}): Promise<Ran> {
  const io = fakeIo(options);
  const code = await main(argv, io);
  io.expectAllAnswersUsed();
  return Object.assign(io, { code });
}

/** A person at a terminal. */
export const atTerminal = { terminal: { input: true, output: true } } as const;

/** A person at a terminal whose standard output goes into a pipe or a file. */
export const intoPipe = { terminal: { input: true, output: false } } as const;
