import { describe, expect, it } from 'vitest';
import { Interrupted } from '../../src/io/io';
import { back } from '../../src/io/prompts';
import { atTerminal, flags, intoPipe, run, sampleAnswers } from './sample';

const unfinishedFile = '/home/sam/.local/state/feedback-ask/unfinished.json';
const configFile = '/home/sam/.config/feedback-ask/config.json';

describe('the wizard', () => {
  it('asks in the order of the table, shows the message and delivers what was chosen', async () => {
    const ran = await run([], {
      ...atTerminal,
      env: { DISPLAY: ':0' },
      answers: { ...sampleAnswers, menu: 'copy' },
    });
    expect(ran.code).toBe(0);
    expect(ran.asked).toEqual([
      'canReach',
      'stage',
      'rapport',
      'contact',
      'channel',
      'contactName',
      'company',
      'role',
      'topic',
      'moment',
      'name',
      'remember',
      'menu',
    ]);
    expect(ran.err()).toContain('Hi Dana,');
    expect(ran.clipboard()).toContain('Hi Dana,');
    expect(ran.out()).toBe('');
  });

  it('asks only for what the options leave open', async () => {
    const ran = await run(flags({ role: undefined }), {
      ...intoPipe,
      answers: { channel: 'email', role: 'Backend Engineer', moment: 'I enjoyed our talk', menu: 'print' },
    });
    expect(ran.asked).toEqual(['channel', 'role', 'moment', 'menu']);
    expect(ran.out()).toContain('I enjoyed our talk.');
  });

  it('does not ask a recruiter’s or a hiring manager’s message for a moment', async () => {
    const { moment: _, ...answers } = { ...sampleAnswers, contact: 'recruiter' };
    const ran = await run([], { ...intoPipe, answers: { ...answers, menu: 'print' } });
    expect(ran.asked).not.toContain('moment');
  });

  it('lets the name of a hiring manager be unknown', async () => {
    const { moment: _, ...answers } = { ...sampleAnswers, contact: 'hiring-manager', contactName: '' };
    const ran = await run([], { ...intoPipe, answers: { ...answers, menu: 'print' } });
    expect(ran.out()).toContain('Dear hiring team,');
  });

  it('takes a question of one’s own, and goes back from it to the bank', async () => {
    const ran = await run([], {
      ...intoPipe,
      answers: {
        ...sampleAnswers,
        topic: ['your own question', 'your own question'],
        ownQuestion: [back, 'how could I explain my career change better'],
        menu: 'print',
      },
    });
    expect(ran.out()).toContain('\n\nHow could I explain my career change better?\n\n');
  });

  it('goes back from every question, keeping what was answered', async () => {
    const ran = await run([], {
      ...intoPipe,
      answers: {
        ...sampleAnswers,
        company: ['Acmee', 'Acme'],
        role: [back, 'Backend Engineer'],
        moment: ['', 'as it stands'],
        name: [back, 'Sam Lee', 'Sam A. Lee'],
        menu: [back, 'print'],
      },
    });
    expect(ran.asked).toEqual([
      'canReach',
      'stage',
      'rapport',
      'contact',
      'channel',
      'contactName',
      'company',
      'role',
      'company',
      'role',
      'topic',
      'moment',
      'name',
      'moment',
      'name',
      'remember',
      'menu',
      'name',
      'menu',
    ]);
    expect(ran.out()).toContain('at Acme for the Backend Engineer role');
    expect(ran.out()).toContain('\nSam A. Lee\n');
  });
});

describe('the menu', () => {
  const answers = { ...sampleAnswers };

  it('changes one answer and keeps the others', async () => {
    const ran = await run([], {
      ...intoPipe,
      answers: { ...answers, company: ['Acme', 'Globex'], menu: ['change', 'print'], answer: 'company' },
    });
    expect(ran.out()).toContain('Globex');
    expect(ran.out()).toContain('Backend Engineer');
  });

  it('asks for a topic again when the stage no longer has it', async () => {
    const ran = await run([], {
      ...intoPipe,
      answers: {
        ...answers,
        stage: ['technical', 'application'],
        rejectedBy: 'personal',
        contact: ['interviewer', 'interviewer'],
        topic: ['problem-solving', 'motivation'],
        menu: ['change', 'print'],
        answer: 'stage',
      },
    });
    expect(ran.out()).toContain('why a role interests me');
  });

  it('changes the tone, which nobody was asked for', async () => {
    const ran = await run([], {
      ...intoPipe,
      answers: { ...answers, menu: ['change', 'print'], answer: 'tone', tone: 'formal' },
    });
    expect(ran.out()).toContain('Dear Dana Levy,');
  });

  it('delivers the text as it was edited', async () => {
    const ran = await run([], {
      ...intoPipe,
      env: { EDITOR: 'nano' },
      answers: { ...answers, menu: ['edit', 'print'], editorWindow: true },
      programs: { '/bin/sh': () => ({}) },
    });
    expect(ran.ran.at(-1)).toEqual([
      '/bin/sh',
      '-c',
      'trap : INT; nano "$@"',
      'nano',
      '/tmp/fake/message.txt',
    ]);
    expect(ran.out()).toContain('Hi Dana,');
  });

  it('saves to a file, and asks before it overwrites one', async () => {
    const ran = await run([], {
      ...atTerminal,
      files: { 'feedback-acme.txt': 'old' },
      answers: {
        ...answers,
        menu: ['save', 'save'],
        file: ['as it stands', 'as it stands'],
        overwrite: [false, true],
      },
    });
    expect(ran.fileSystem.get('feedback-acme.txt')).toContain('Hi Dana,');
    expect(ran.out()).toBe('');
  });

  it('saves in the format that the name of the file asks for', async () => {
    const ran = await run([], {
      ...atTerminal,
      answers: { ...answers, menu: 'save', file: 'mine.json' },
      directories: ['.'],
    });
    expect(JSON.parse(ran.fileSystem.get('mine.json') ?? '').message.to).toEqual({ name: 'Dana Levy' });
  });

  it('prints the text when the clipboard fails: 3', async () => {
    const ran = await run([], { ...atTerminal, answers: { ...answers, menu: 'copy' } });
    expect(ran.code).toBe(3);
    expect(ran.out()).toContain('Hi Dana,');
    expect(ran.err()).toContain('the message is below');
  });
});

describe('interrupted work', () => {
  it('is kept with mode and all, and offered at the next start, once', async () => {
    const first = await run([], {
      ...atTerminal,
      answers: {
        ...{ canReach: 'referrer', stage: 'technical', contact: 'referrer', channel: 'email' },
        contactName: 'Kim',
        company: new Interrupted(130),
      },
    });
    expect(first.code).toBe(130);
    expect(first.err()).toContain('Your answers are kept');
    const files = { [unfinishedFile]: first.fileSystem.get(unfinishedFile) ?? '' };

    const { canReach, stage, rapport, contact, channel, contactName, ...rest } = sampleAnswers;
    const second = await run([], { ...intoPipe, files, answers: { resume: true, ...rest, menu: 'print' } });
    expect(second.asked.slice(0, 3)).toEqual(['resume', 'company', 'role']);
    expect(second.out()).toContain('Hi Kim,');
    expect(second.fileSystem.has(unfinishedFile)).toBe(false);

    const declined = await run([], {
      ...intoPipe,
      files,
      answers: { resume: false, ...sampleAnswers, menu: 'print' },
    });
    expect(declined.out()).toContain('Hi Dana,');
  });

  it('is offered until that is answered: Escape forgets nothing', async () => {
    const { remember: _, company: __, ...draft } = sampleAnswers;
    const files = { [unfinishedFile]: JSON.stringify({ draft, typed: {} }) };
    const ran = await run([], {
      ...intoPipe,
      files,
      answers: { resume: [back, true], company: 'Acme', moment: '', menu: 'print' },
    });
    expect(ran.asked.slice(0, 3)).toEqual(['resume', 'resume', 'company']);
    expect(ran.out()).toContain('Hi Dana,');
  });

  it('is not offered when nothing was answered', async () => {
    const env = { FEEDBACK_ASK_NAME: 'Sam Lee' };
    const ran = await run([], { ...atTerminal, env, answers: { canReach: new Interrupted(130) } });
    expect(ran.code).toBe(130);
    expect(ran.fileSystem.has(unfinishedFile)).toBe(false);
  });

  it('goes on with the edited text, but not when other options are given', async () => {
    const { remember: _, ...draft } = sampleAnswers;
    const edited = { subject: 'Mine', body: 'My own words. Any advice?' };
    const files = { [unfinishedFile]: JSON.stringify({ draft, edited, typed: {} }) };
    const answers = { resume: true, moment: '', menu: 'print' };
    expect((await run([], { ...intoPipe, files, answers })).out()).toBe(
      'Subject: Mine\n\nMy own words. Any advice?\n',
    );
    const other = await run(['--company', 'Globex'], { ...intoPipe, files, answers });
    expect(other.out()).toContain('Globex');
  });

  it('is kept by quitting, and says so', async () => {
    const ran = await run([], { ...atTerminal, answers: { ...sampleAnswers, menu: 'quit' } });
    expect(ran.code).toBe(0);
    expect(ran.out()).toBe('');
    expect(ran.err()).toContain('Nothing was sent or copied.');
    expect(ran.fileSystem.has(unfinishedFile)).toBe(true);
  });

  it('is not in the way when its file is damaged', async () => {
    const files = { [unfinishedFile]: '{"draft":' };
    const ran = await run([], { ...intoPipe, files, answers: { ...sampleAnswers, menu: 'print' } });
    expect(ran.asked[0]).toBe('canReach');
  });
});

describe('the offer to remember', () => {
  it('writes name and address, and the next start does not ask for them', async () => {
    const answers = { ...sampleAnswers, remember: true, email: 'sam@example.org', menu: 'print' };
    const ran = await run([], { ...intoPipe, answers });
    const config = ran.fileSystem.get(configFile) ?? '';
    expect(JSON.parse(config)).toEqual({ name: 'Sam Lee', email: 'sam@example.org' });
    const { name: _, remember: __, ...others } = sampleAnswers;
    const next = await run([], {
      ...intoPipe,
      files: { [configFile]: config },
      answers: { ...others, menu: 'print' },
    });
    expect(next.out()).toContain('\nSam Lee\n');
  });

  it('is made once: a no is kept', async () => {
    const ran = await run([], { ...intoPipe, answers: { ...sampleAnswers, menu: 'print' } });
    const files = { [configFile]: ran.fileSystem.get(configFile) ?? '' };
    const { remember: _, ...others } = sampleAnswers;
    const next = await run([], { ...intoPipe, files, answers: { ...others, menu: 'print' } });
    expect(next.asked).not.toContain('remember');
  });
});
