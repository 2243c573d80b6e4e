import { readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../clipboard/needs';
import { newMachine } from '../process/machine';
import { complete, run } from '../process/run';
import { rejectionMail } from '../support/rejection';
import { type Content, mailOf } from './mails';
import { type MailServer, startMailServer } from './server';
import { mailTools } from './tools';

const plain: Content = {
  toName: 'Dana Levy',
  fromName: 'Sam Lee',
  toEmail: 'dana@example.org',
  fromEmail: 'sam@example.org',
  subject: 'Thank you, and one question',
  body: 'Hi Dana,\n\nThank you. What is one thing I could do better?\n\nBest wishes,\nSam Lee',
  inReplyTo: undefined,
  references: [],
};

const contents: readonly (readonly [string, Content])[] = [
  ['in ASCII', plain],
  [
    'in many scripts, with lines that mail takes for its own',
    {
      ...plain,
      toName: 'Dr. Zoë Müller-Lüdenscheidt',
      fromName: '李雷 👩🏽‍💻',
      subject: 'Thank you – grüße, שלום, 你好: and one question about the interviews at Söhne & O’Brien',
      body: `Hi Zoë,\n\n.\n..\nFrom me to you: naïve = “yes”?\n\n  two spaces before, one behind \n${'Wörter ohne Ende '.repeat(80)}\n\n👍🏽`,
    },
  ],
  [
    'that answers another',
    {
      ...plain,
      subject: 'Re: Ihre Bewerbung als Büroleitung',
      inReplyTo: '<CAF=x_1+2@mail.gmail.com>',
      references: ['<0.1@ats.example.com>', `<${'y'.repeat(90)}@x.example>`],
    },
  ],
];

/** What a person and their mail program find in a mail. */
async function read(mail: string | Buffer) {
  const { from, to, cc, bcc, subject, date, messageId, inReplyTo, references, text, html, attachments } =
    await PostalMime.parse(mail);
  return { from, to, cc, bcc, subject, date, messageId, inReplyTo, references, text, html, attachments };
}

for (const tool of mailTools) {
  describeWith([tool.needs, 'aiosmtpd'], `a mail through ${tool.name}`, () => {
    let server: MailServer;
    beforeAll(async () => {
      server = await startMailServer();
    });
    afterAll(() => server.stop());

    it.each(contents)('%s arrives as it was written', async (_, content) => {
      const machine = newMachine();
      const mail = mailOf(content);
      machine.put('mail.eml', mail);
      const sent = await run([], { machine, shell: () => tool.command(server.port, machine) });
      expect(sent.code, sent.stderr).toBe(0);
      const { from, to, content: arrived } = await server.next();
      expect([from, to]).toEqual(['sam@example.org', ['dana@example.org']]);
      const [found, written] = [await read(arrived), await read(mail)];
      const { date = '' } = tool.dates ? found : written;
      expect(found).toEqual({ ...written, date, text: `${written.text}${tool.adds ?? ''}` });
      if (tool.dates) expect(Math.abs(Date.now() - Date.parse(date))).toBeLessThan(60_000);
    });
  });
}

describeWith(['s-nail', 'aiosmtpd'], 'a message through s-nail -t, which writes the mail itself', () => {
  it('arrives as it was written', async () => {
    const server = await startMailServer();
    const options = [
      `mta=smtp://127.0.0.1:${server.port}`,
      'smtp-auth=none',
      'from="Sam Lee <sam@example.org>"',
    ];
    const send = `s-nail -n -S v15-compat -S sendwait ${options.map(option => `-S ${option}`).join(' ')} -t`;
    const sent = await run([...complete, '--company', 'Söhne – “GmbH”', '--contact-name', 'Zoë'], {
      shell: command =>
        `{ echo 'To: Zoë Müller <dana@example.org>'; ${command}; } | tee mail.txt | ${send}; cat mail.txt`,
    });
    expect(sent.code, sent.stderr).toBe(0);
    const { to, subject, text } = await read((await server.next()).content);
    expect(to).toEqual([{ name: 'Zoë Müller', address: 'dana@example.org' }]);
    expect(`To: Zoë Müller <dana@example.org>\nSubject: ${subject}\n\n${text}`).toBe(sent.stdout);
    await server.stop();
  });
});

describeWith(['msmtp', 'aiosmtpd'], 'an answer to a rejection, in one command', () => {
  it('arrives in its thread', async () => {
    const server = await startMailServer();
    const machine = newMachine();
    machine.put('rejection.eml', rejectionMail());
    const send = mailTools[0]?.command(server.port, machine).replace('<mail.eml', '');
    const argv = [
      ...['--rejection', 'rejection.eml', '--contact', 'interviewer', '--contact-email', 'dana@example.org'],
      ...['--stage', 'onsite', '--topic', 'communication', '--format', 'eml', '--no-input'],
      ...['--name', 'Sam Lee', '--email', 'sam@example.org'],
    ];
    const sent = await run(argv, { machine, shell: command => `${command} | ${send}` });
    expect(sent).toMatchObject({ code: 0, stderr: '' });
    const arrived = await read((await server.next()).content);
    expect(arrived).toMatchObject({
      to: [{ name: 'Dana Levy', address: 'dana@example.org' }],
      subject: 'Re: Your application for Backend Engineer at Acme',
      inReplyTo: '<CAF42@mail.acme.example>',
      references: '<1@mail.acme.example> <CAF42@mail.acme.example>',
    });
    await server.stop();
  });
});

describeWith(['msmtp', 'aiosmtpd', 'tee'], 'a mail straight from the program', () => {
  it('arrives byte for byte', async () => {
    const server = await startMailServer();
    const machine = newMachine();
    const send = mailTools[0]?.command(server.port, machine).replace('<mail.eml', '');
    const addresses = ['--contact-email', 'dana@example.org', '--email', 'sam@example.org'];
    const argv = [
      ...complete,
      ...addresses,
      '--company',
      'Söhne',
      '--contact-name',
      'Zoë Müller',
      '--format',
      'eml',
    ];
    const sent = await run(argv, { machine, shell: command => `${command} | tee mail.eml | ${send}` });
    expect(sent).toMatchObject({ code: 0, stderr: '' });
    const { to, content } = await server.next();
    expect(to).toEqual(['dana@example.org']);
    expect(content.toString().replaceAll('\r\n', '\n')).toBe(
      readFileSync(`${machine.work}/mail.eml`, 'utf8'),
    );
    await server.stop();
  });
});
