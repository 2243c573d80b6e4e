import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from '../process/machine';

/** A way to send a mail that lies in mail.eml. */
export interface MailTool {
  /** As it is told of in docs/mail.md. */
  readonly name: string;
  /** The program that it needs. */
  readonly needs: string;
  /** Whether it dates the mail anew. */
  readonly dates?: true;
  /** What it puts behind the body. */
  readonly adds?: string;
  /** The command line for a server on this port; configuration is put on the machine. */
  readonly command: (port: number, machine: Machine) => string;
}

export const mailTools: readonly MailTool[] = [
  {
    name: 'msmtp -t',
    needs: 'msmtp',
    command: (port, machine) => {
      const account = ['account default', 'host 127.0.0.1', `port ${port}`, 'from sam@example.org'];
      machine.put('msmtprc', `${account.join('\n')}\n`, 0o600);
      return 'msmtp --file=msmtprc -t <mail.eml';
    },
  },
  {
    name: 'sendmail -t',
    needs: 'exim4',
    // exim4 is the sendmail of Debian's mail server; only as exim4 does it take a configuration that is not the system's.
    command: (port, machine) =>
      `exim4 -C ${configureExim(port, machine)} -odf -oi -f sam@example.org -t <mail.eml`,
  },
  {
    name: 'mail -t',
    needs: 'mail.mailutils',
    dates: true,
    command: port => `mail.mailutils --no-config -E 'set sendmail=smtp://127.0.0.1:${port}' -t <mail.eml`,
  },
  {
    name: 'mutt -H',
    needs: 'mutt',
    dates: true,
    command: (port, machine) => {
      machine.put(
        'muttrc',
        `set smtp_url=smtp://127.0.0.1:${port}/ ssl_starttls=no ssl_force_tls=no copy=no\n`,
      );
      return 'mutt -n -F muttrc -H mail.eml </dev/null';
    },
  },
  {
    name: 'swaks --data',
    needs: 'swaks',
    adds: '\n',
    command: port =>
      `swaks --silent 2 --server 127.0.0.1:${port} --from sam@example.org --to dana@example.org --data - <mail.eml`,
  },
];

/** Exim does not deliver as root: this is nobody. */
const nobody = 65534;

/** A configuration of exim that hands everything to the server, with a spool directory of its own. Returns its path. */
function configureExim(port: number, machine: Machine): string {
  const spool = join(machine.work, 'spool');
  mkdirSync(join(spool, 'log'), { recursive: true });
  const isRoot = process.getuid?.() === 0;
  const [user, group] = isRoot ? [nobody, nobody] : [process.getuid?.(), process.getgid?.()];
  if (isRoot) {
    for (const directory of [spool, join(spool, 'log')]) chownSync(directory, nobody, nobody);
    // The home of a test is for its owner alone.
    for (const directory of [join(machine.work, '..'), machine.work]) chmodSync(directory, 0o755);
  }
  const options = [
    'primary_hostname = localhost',
    `spool_directory = ${spool}`,
    `log_file_path = ${spool}/log/%slog`,
    `exim_user = ${user}`,
    `exim_group = ${group}`,
    `trusted_users = ${process.getuid?.()}`,
    'keep_environment =',
    'begin routers',
    ...[
      'all:',
      '  driver = manualroute',
      '  route_list = * 127.0.0.1',
      '  self = send',
      '  transport = server',
    ],
    'begin transports',
    ...[
      'server:',
      '  driver = smtp',
      '  allow_localhost',
      `  port = ${port}`,
      `  user = ${user}`,
      `  group = ${group}`,
    ],
  ];
  return machine.put('exim.conf', `${options.join('\n')}\n`);
}
