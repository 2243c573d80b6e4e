import { systemIo } from '../io/system';
import { main } from './main';

/** Runs the program on the real machine. */
export async function run(argv: readonly string[]): Promise<number> {
  const io = systemIo();
  try {
    return await main(argv, io);
  } finally {
    io.letGo();
  }
}
