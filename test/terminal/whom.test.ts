import { describe, expect, it } from 'vitest';
import { newMachine } from '../process/machine';
import { run } from '../process/run';
import {
  answer,
  type Channel,
  type Contact,
  channels,
  choose,
  confirm,
  contacts,
  mark,
  optionsFor,
  questions,
  walkTo,
} from './dialogue';
import { start } from './terminal';
import { afterQuestions } from './text';

const paths = (Object.keys(contacts) as Contact[]).flatMap(contact =>
  (Object.keys(channels) as Channel[]).map(channel => ({ contact, channel })),
);

/** Without letters for which a text message holds less. */
const name = 'Dana Levy';

describe('from whom one could reach to the message', () => {
  it.each(paths)('$contact, by $channel', async ({ contact, channel }) => {
    const terminal = start({ args: ['--contact-name', name, '--company', 'Acme'], rows: 70 });
    const walk = { channel, given: { contactName: name, company: 'Acme' } };
    await walkTo(terminal, 'menu', contact, walk);
    await choose(terminal, 'menu', 'Print it');
    expect(await terminal.exit).toBe(0);
    expect(afterQuestions(terminal.raw())).toBe((await run(optionsFor(contact, walk))).stdout);
  });

  it('says whom to ask, best first, and has them preselected', async () => {
    const terminal = start();
    await mark(terminal, 'canReach', contacts.recruiter);
    await terminal.asks(questions.stage);
    terminal.press('escape');
    await mark(terminal, 'canReach', contacts.interviewer);
    await choose(terminal, 'stage', 'On-site');
    await terminal.asks(questions.rapport);
    terminal.press('enter');
    await terminal.asks(questions.contact);
    await terminal.until('1. A recruiter');
    await terminal.until('2. An interviewer');
    await terminal.until('❯ A recruiter');
    expect(terminal.screen()).toContain('Most people who ask get no answer');
  });

  it('says when not to ask, and ends when one agrees', async () => {
    const terminal = start();
    await mark(terminal, 'canReach', contacts['hiring-manager']);
    await choose(terminal, 'stage', 'Application only');
    await choose(terminal, 'rejectedBy', 'A machine');
    await terminal.asks(questions.insist);
    await terminal.until('Better not to ask this time.');
    terminal.press('enter');
    expect(await terminal.exit).toBe(0);
    expect(terminal.machine.get(terminal.machine.unfinishedFile)).toBeUndefined();
  });

  it('goes on when one does not agree', async () => {
    const terminal = start();
    await mark(terminal, 'canReach', 'Nobody there');
    await choose(terminal, 'stage', 'The final round');
    await confirm(terminal, 'insist', 'y');
    await choose(terminal, 'contact', contacts['hiring-manager']);
    await terminal.asks(questions.channel);
  });
});

describe('what comes after', () => {
  it('a thank-you asks for what one will do, and for no question', async () => {
    const terminal = start({ args: ['--kind', 'thank'] });
    await choose(terminal, 'thanked', contacts.interviewer);
    await choose(terminal, 'channel', channels.sms);
    await answer(terminal, 'contactName', name);
    await answer(terminal, 'company', 'Acme');
    await answer(terminal, 'lesson', 'practise thinking aloud');
    await answer(terminal, 'name', 'Sam Lee');
    await confirm(terminal, 'remember', 'n');
    await terminal.asks(questions.menu);
    await terminal.until("I'm going to practise thinking aloud.");
    await terminal.until(/^\d+ of 160 characters$/m);
  });

  it('a reminder is offered where one makes sense', async () => {
    const terminal = start({ args: ['--kind', 'remind'] });
    await choose(terminal, 'stage', 'The final round');
    await choose(terminal, 'reminded', contacts.recruiter);
    await terminal.asks(questions.channel);
    expect(terminal.screen()).not.toContain(channels['linkedin-note']);
    expect(terminal.screen()).not.toContain(channels.call);
  });
});

describe('a message that its place does not take', () => {
  it('is shown with what can be done, and is to be changed first', async () => {
    const terminal = start({ rows: 60 });
    await walkTo(terminal, 'menu', 'referrer', { channel: 'sms' });
    await terminal.until('Text message is too small a place for this');
    await terminal.until('because of “ë”, in 2 messages');
    await terminal.until('❯ Change an answer');
    await choose(terminal, 'menu', 'Change an answer');
    await choose(terminal, 'answer', 'Where you send it');
    await choose(terminal, 'channel', channels['linkedin-note']);
    await terminal.until(/^\d+ of 200 characters$/m);
    await choose(terminal, 'menu', 'Print it');
    expect(await terminal.exit).toBe(0);
  });
});

describe('who', () => {
  it('asks on the terminal, and writes its answer alone to standard output', async () => {
    const machine = newMachine();
    const terminal = start({
      args: ['who', '--format', 'json'],
      machine,
      shell: command => `${command} > answer`,
    });
    await mark(terminal, 'canReach', contacts.referrer);
    await choose(terminal, 'stage', 'The final round');
    await terminal.asks(questions.asked);
    terminal.press('enter');
    await terminal.asks(questions.daysSince);
    terminal.press('enter');
    expect(await terminal.exit).toBe(0);
    expect(JSON.parse(machine.get('answer') ?? '')).toMatchObject({
      ask: true,
      ranking: [{ contact: 'referrer' }],
    });
  });
});
