import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Debian's own Python: a newer one before it on the PATH does not see Debian's aiosmtpd. */
const python = '/usr/bin/python3';

/** One mail as an SMTP server got it. */
interface Arrived {
  readonly from: string;
  readonly to: readonly string[];
  readonly content: Buffer;
}

/** An SMTP server on the loopback interface. */
export interface MailServer {
  readonly port: number;
  /** The next mail that arrives. */
  next(): Promise<Arrived>;
  stop(): Promise<void>;
}

/** Starts aiosmtpd on a port that was free. */
export async function startMailServer(): Promise<MailServer> {
  const server = spawn(python, ['test/mail/receiver.py'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', text => {
    said += text;
  });
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  const line = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`the mail server has ended: ${said}`);
    return value;
  };
  const port = Number(await line());
  return {
    port,
    next: async () => {
      const { content, ...envelope } = JSON.parse(await line());
      return { ...envelope, content: Buffer.from(content, 'base64') };
    },
    stop: async () => {
      server.kill();
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    },
  };
}
