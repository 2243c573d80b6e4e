import { describe, expect, it } from 'vitest';
import { Interrupted } from '../../src/io/io';
import { back } from '../../src/io/prompts';
import { rejectionMail } from '../support/rejection';
import { atTerminal, flags, intoPipe, run } from './sample';

const unfinishedFile = '/home/sam/.local/state/feedback-ask/unfinished.json';
const mail = rejectionMail();
const files = { 'no.eml': mail };
/** All that the mail does not say. */
const others = { company: undefined, role: undefined, 'contact-name': undefined };
const answering = ['--rejection', 'no.eml', '--email', 'sam@example.org'];

describe('--rejection', () => {
  it('supplies company, role and the person, and puts the answer into the thread', async () => {
    const ran = await run([...flags(others), ...answering, '--format', 'json'], { files });
    expect(ran.code).toBe(0);
    const { request, message } = JSON.parse(ran.out());
    expect(request).toMatchObject({ company: 'Acme', role: 'Backend Engineer', contactName: 'Dana Levy' });
    expect(message).toMatchObject({
      to: { name: 'Dana Levy', email: 'dana@acme.example' },
      subject: 'Re: Your application for Backend Engineer at Acme',
      inReplyTo: '<CAF42@mail.acme.example>',
      references: ['<1@mail.acme.example>', '<CAF42@mail.acme.example>'],
    });
  });

  it('gives way to options, and to another address of theirs', async () => {
    const to = ['--contact-email', 'dana@example.org', '--company', 'Acme Ltd'];
    const { request } = JSON.parse(
      (await run([...flags(others), ...answering, ...to, '--format', 'json'], { files })).out(),
    );
    expect(request).toMatchObject({
      company: 'Acme Ltd',
      contactName: 'Dana Levy',
      contactEmail: 'dana@example.org',
    });
  });

  it('does not take the writer for whoever has another address, or referred one', async () => {
    const kim = ['--contact-email', 'kim@example.org'];
    const ran = await run([...flags(others), ...answering, ...kim], { files });
    expect(ran.code).toBe(2);
    expect(ran.err()).toContain('--contact-name <name> is missing');
    const toFriend = flags({ ...others, contact: 'referrer', 'contact-name': 'Kim' });
    const friend = JSON.parse((await run([...toFriend, ...answering, '--format', 'json'], { files })).out());
    expect(friend.message.to).toEqual({ name: 'Kim' });
    expect(friend.message.inReplyTo).toBeUndefined();
    expect(friend.message.subject).not.toMatch(/^Re:/);
  });

  it('does not give another name the writer’s address', async () => {
    const bob = flags({ ...others, contact: 'hiring-manager', 'contact-name': 'Bob' });
    const ran = await run([...bob, ...answering, '--format', 'eml'], { files });
    expect(ran.code).toBe(2);
    expect(ran.err()).toContain('--contact-email is missing');
    const atDana = ['--contact-email', 'bob@dana.example'];
    expect((await run([...flags(others), ...answering, ...atDana], { files })).err()).toContain(
      '--contact-name <name> is missing',
    );
  });

  it('writes to nobody at the candidate’s own address', async () => {
    const own = rejectionMail({ from: 'Sam Lee <sam@example.org>', signature: 'Sam Lee' });
    const ran = await run([...flags({ ...others, contact: 'recruiter' }), ...answering, '--format', 'eml'], {
      files: { 'no.eml': own },
    });
    expect(ran.code).toBe(2);
    expect(ran.err()).toContain('--contact-email is missing');
  });

  it('is read from standard input as well', async () => {
    const ran = await run([...flags(others), '--rejection', '-'], { stdin: mail });
    expect(ran.code).toBe(0);
    expect(ran.out()).toMatch(/^Subject: Re: Your application/);
  });

  it('says what speaks against an answer: nobody reads it, feedback was given, it is no rejection', async () => {
    const said = async (text: string) =>
      (await run([...flags(), '--rejection', 'no.eml'], { files: { 'no.eml': text } })).err();
    expect(await said(mail)).toBe('');
    expect(await said(rejectionMail({ from: 'Acme <no-reply@greenhouse-mail.io>' }))).toContain(
      'Nobody reads answers to that mail',
    );
    expect(
      await said(
        rejectionMail({
          no: 'We have decided not to move forward with you. The panel felt that your answers lacked depth on databases.',
        }),
      ),
    ).toContain('--kind thank');
    expect(
      await said(rejectionMail({ no: 'We would like to invite you to a second interview next week.' })),
    ).toContain('Not a rejection');
  });

  it.each([
    ['is not there', 'nowhere.eml', {}],
    ['empty', 'no.eml', { 'no.eml': '' }],
    ['binary', 'no.eml', { 'no.eml': '\u0000\u0001\u0002'.repeat(50) }],
  ])('that %s ends with 2', async (_, file, files) => {
    const ran = await run([...flags(), '--rejection', file], { files });
    expect(ran.code).toBe(2);
    expect(ran.out()).toBe('');
  });
});

describe('the wizard with a rejection', () => {
  const given = ['--rejection', 'no.eml', '--name', 'Sam Lee'];
  const answers = {
    canReach: 'hiring-manager',
    stage: 'onsite',
    rapport: '',
    contact: 'hiring-manager',
    channel: 'email',
    topic: 'pace',
    menu: 'print',
  };

  it('shows what it understood in three lines, and asks no more for it', async () => {
    const ran = await run(given, { ...intoPipe, files, answers: { understood: true, ...answers } });
    expect(ran.err()).toContain(
      'A rejection: from Acme, for Backend Engineer.\nWritten by Dana Levy <dana@acme.example>, on 2026-11-21.\nIt can be answered.\n',
    );
    expect(ran.asked).toEqual(['understood', ...Object.keys(answers)]);
    expect(ran.out()).toMatch(/^Subject: Re: Your application[\s\S]*Dear Dana Levy,/);
  });

  it('lets what was misread be put right, from what was read', async () => {
    const ran = await run(given, {
      ...intoPipe,
      files,
      answers: {
        ...{ ...answers, understood: false, contactName: 'as it stands' },
        ...{ company: 'as it stands', role: 'Platform Engineer' },
      },
    });
    expect(ran.out()).toContain('Platform Engineer role at Acme');
  });

  it('asks whether that is right until it is answered: there is nothing to go back to', async () => {
    const ran = await run(given, { ...intoPipe, files, answers: { understood: [back, true], ...answers } });
    expect(ran.asked).toEqual(['understood', 'understood', ...Object.keys(answers)]);
  });

  it('leaves what was given as an option where the mail does not say it', async () => {
    const vague = mail
      .replace('for Backend Engineer ', '')
      .replace('the Backend Engineer position', 'a talk');
    const ran = await run([...given, '--role', 'Platform Engineer'], {
      ...intoPipe,
      files: { 'no.eml': vague },
      answers: { understood: true, ...answers },
    });
    expect(ran.out()).toContain('Platform Engineer role at Acme');
  });

  it('forgets the writer when another person is chosen', async () => {
    const ran = await run([...given, '--format', 'json'], {
      ...intoPipe,
      files,
      answers: {
        ...{ ...answers, understood: true, contact: ['hiring-manager', 'referrer'] },
        ...{ contactName: 'Kim', moment: '', menu: ['change', 'print'], answer: 'contact' },
      },
    });
    expect(JSON.parse(ran.out()).message.to).toEqual({ name: 'Kim' });
  });

  it('takes the confirmed writer also where the contact was given', async () => {
    const { contact, canReach, rapport, ...rest } = answers;
    const ran = await run([...given, '--contact', 'hiring-manager'], {
      ...intoPipe,
      files,
      answers: { ...rest, understood: true },
    });
    expect(ran.asked).not.toContain('contactName');
    expect(ran.out()).toContain('Dear Dana Levy,');
  });

  it('asks an interviewer’s message for the name, with the writer’s to start from', async () => {
    const ran = await run([...given, '--format', 'json'], {
      ...intoPipe,
      files,
      answers: {
        ...{ ...answers, canReach: 'interviewer', contact: 'interviewer', understood: true },
        ...{ contactName: 'as it stands', moment: '' },
      },
    });
    expect(ran.asked).toContain('contactName');
    expect(JSON.parse(ran.out()).message.to).toEqual({ name: 'Dana Levy', email: 'dana@acme.example' });
  });

  it('is gone on with in its thread, also without the option', async () => {
    const first = await run(given, {
      ...intoPipe,
      files,
      answers: { understood: true, ...answers, topic: new Interrupted(130), menu: [] },
    });
    const kept = { [unfinishedFile]: first.fileSystem.get(unfinishedFile) ?? '' };
    const second = await run(['--name', 'Sam Lee'], {
      ...intoPipe,
      files: kept,
      answers: { resume: true, topic: 'pace', menu: 'print' },
    });
    expect(second.out()).toMatch(/^Subject: Re: Your application/);
  });

  it('of another mail waits while an earlier message is gone on with', async () => {
    const first = await run(given, {
      ...intoPipe,
      files,
      answers: { understood: true, ...answers, topic: new Interrupted(130), menu: [] },
    });
    const other = rejectionMail({ from: 'Kim <kim@globex.example>' }).replace('CAF42', 'OTHER');
    const second = await run(given, {
      ...intoPipe,
      files: { 'no.eml': other, [unfinishedFile]: first.fileSystem.get(unfinishedFile) ?? '' },
      answers: { resume: true, topic: 'pace', menu: 'print' },
    });
    expect(second.err()).toContain('The other mail waits');
    expect(second.out()).toMatch(/^Subject: Re: Your application[\s\S]*Dear Dana Levy,/);
  });

  it('turns to who when a machine wrote it', async () => {
    const machine = rejectionMail({
      from: 'Acme <no-reply@greenhouse-mail.io>',
      signature: 'The Acme team',
    });
    const ran = await run(given, {
      ...intoPipe,
      files: { 'no.eml': machine },
      answers: {
        understood: true,
        canReach: 'hiring-manager',
        stage: 'application',
        insist: false,
      },
    });
    expect(ran.err()).toContain('Nobody reads answers to it.');
    expect(ran.err()).toContain('Better not to ask this time.');
  });

  it.each<[string, boolean | (boolean | typeof back)[]]>([
    ['suggests a thank-you when feedback was given', true],
    ['asks until it is answered whether to thank: Escape does not choose to ask', [back, true]],
  ])('%s', async (_, thankInstead) => {
    const no =
      'We decided not to move forward with you. The panel felt that your answers lacked depth on databases.';
    const ran = await run(given, {
      ...intoPipe,
      files: { 'no.eml': rejectionMail({ no }) },
      answers: {
        ...{ understood: true, thankInstead, contact: 'hiring-manager', channel: 'email' },
        ...{ lesson: 'study databases', menu: 'print' },
      },
    });
    expect(ran.out()).toContain('I will study databases.');
  });

  it.each<[string, boolean | (boolean | typeof back)[], number]>([
    ['stops at what is no rejection, unless one insists', false, 1],
    ['asks until it is answered whether to write all the same: Escape does not stop it', [back, false], 2],
  ])('%s', async (_, noRejection, times) => {
    const no = 'We would like to invite you to a second interview next week.';
    const ran = await run(given, {
      ...intoPipe,
      files: { 'no.eml': rejectionMail({ no }) },
      answers: { noRejection },
    });
    expect(ran.code).toBe(0);
    expect(ran.out()).toBe('');
    expect(ran.asked).toEqual(Array.from({ length: times }, () => 'noRejection'));
  });

  it('asks on the controlling terminal while standard input carries the mail', async () => {
    const ran = await run(['--rejection', '-', '--name', 'Sam Lee'], {
      ...{ stdin: mail, hasControllingTerminal: true },
      answers: { understood: true, ...answers },
    });
    expect(ran.out()).toContain('Dear Dana Levy,');
    const alone = await run(['--rejection', '-', '--name', 'Sam Lee'], { stdin: mail });
    expect(alone.code).toBe(2);
  });
});

describe('who --rejection', () => {
  it('knows from the mail who said no, and when', async () => {
    const argv = ['who', '--rejection', 'no.eml', '--can-reach', 'interviewer', '--stage', 'onsite'];
    expect((await run(argv, { ...atTerminal, files })).out()).toContain('This is a good time');
    const machine = {
      'no.eml': rejectionMail({ from: 'Acme <no-reply@greenhouse-mail.io>', signature: 'Acme' }),
    };
    const early = [...argv.slice(0, -2), '--stage', 'application'];
    expect((await run(early, { files: machine })).code).toBe(1);
  });
});
