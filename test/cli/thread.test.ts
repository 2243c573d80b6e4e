import { expect, it } from 'vitest';
import type { Progress } from '../../src/cli/progress';
import { composition, type Wizard } from '../../src/cli/wizard';
import { eml } from '../../src/formats/eml';
import { fakeIo } from '../../src/io/fake';
import { draft, texts } from '../support/sample';

const thread = { subject: 'Your application', messageId: '<2@x>', references: ['<1@x>'] };

it('the wizard writes an answer in the thread that it was given, edited or not', async () => {
  const io = fakeIo();
  const wizard: Wizard = {
    given: { draft, origins: {}, thread },
    catalog: texts,
    prompts: await io.prompts(false),
    io,
    format: eml,
    needs: {},
    selection: {},
    say: async () => {},
    unfinishedFile: '/state/unfinished.json',
    offerToRemember: async () => undefined,
  };
  const progress: Progress = {
    ...{ given: draft, thread, answers: {}, edited: undefined, typed: {}, skipped: new Set() },
  };
  const place = { inReplyTo: '<2@x>', references: ['<1@x>', '<2@x>'] };
  expect(composition(wizard, progress).message).toMatchObject({ subject: 'Re: Your application', ...place });
  const edited = { subject: 'Re: Mine', body: 'Thanks. What could I do better?' };
  expect(composition(wizard, { ...progress, edited }).message).toMatchObject({ ...edited, ...place });
});
