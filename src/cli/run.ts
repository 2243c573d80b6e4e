import { systemIo } from '../io/system';
import { main } from './main';

/** Runs the program on the real machine. */
export function run(argv: readonly string[]): Promise<number> {
  return main(argv, systemIo());
}
