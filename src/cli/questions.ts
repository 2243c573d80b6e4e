import type { Catalog } from '../core/catalog';
import type { Draft, FieldKey } from '../core/draft';
import { fields, isOwnQuestion } from '../core/fields';
import type { Needs } from '../formats/format';
import { type Answer, back } from '../io/prompts';
import type { Asking } from './asking';
import { askContact, type leave } from './whom';

/** Asks for one field, with what is known of it to start from. An empty text when an optional question is skipped. */
export function askField(
  key: FieldKey,
  draft: Draft,
  typed: string | undefined,
  asking: Asking,
): Promise<Answer<string> | typeof leave> {
  if (key === 'topic') return askTopic(draft, typed, asking);
  if (key === 'contact') return askContact(draft, asking);
  if (fields[key].several) return chooseSeveral(key, draft, asking);
  return fields[key].choices
    ? chooseField(key, draft, asking)
    : typeField(key, draft, typed ?? draft[key], asking);
}

async function chooseField(
  key: FieldKey,
  draft: Draft,
  { prompts, catalog, needs = {} }: Asking,
): Promise<Answer<string>> {
  const field = fields[key];
  const options = (field.choices?.(draft, catalog) ?? []).filter(({ id }) => !needs[key]?.(id));
  const known = draft[key] ?? field.default?.(draft, catalog);
  return prompts.choose({
    key,
    message: messageOf(key, draft, catalog),
    options,
    ...(known !== undefined && { preselected: known }),
  });
}

/** Several of the values; `none` where nothing is marked. */
async function chooseSeveral(
  key: FieldKey,
  draft: Draft,
  { prompts, catalog }: Asking,
): Promise<Answer<string>> {
  const { choices, several } = fields[key];
  const none = several?.none;
  const chosen = await prompts.chooseSeveral({
    key,
    message: messageOf(key, draft, catalog),
    options: [...(choices?.(draft, catalog) ?? []), ...(none ? [{ id: 'none', label: none }] : [])],
    preselected: draft[key]?.split(',') ?? [],
    problem: marked => {
      if (marked.length === 0 && none) return `Nobody is marked. If there is nobody, mark “${none}”.`;
      return marked.length === 0 ? undefined : problemWith(key, marked.join(), draft, catalog);
    },
  });
  return chosen === back ? back : chosen.join() || 'none';
}

async function typeField(
  key: FieldKey,
  draft: Draft,
  initial: string | undefined,
  asking: Asking,
): Promise<Answer<string>> {
  const { needed, question } = fields[key];
  return asking.prompts.ask({
    key,
    message: messageOf(key, draft, asking.catalog),
    ...(question?.hint && { hint: question.hint }),
    ...(initial && { initial }),
    optional: !needed(draft, asking.catalog) && !asking.needs?.[key],
    problem: answer => {
      if (answer === '') return 'This one is needed for the message.';
      return problemWith(key, answer, draft, asking.catalog, asking.needs);
    },
    unfinished: text => asking.unfinished(key, text),
  });
}

const ownQuestion = 'your own question';

/** The question bank of the stage, or a question of one's own. */
async function askTopic(draft: Draft, typed: string | undefined, asking: Asking): Promise<Answer<string>> {
  const topics = fields.topic.choices?.(draft, asking.catalog) ?? [];
  const isOfBank = topics.some(({ id }) => id === draft.topic);
  let own = typed ?? (isOfBank ? undefined : draft.topic);
  const choice = {
    id: ownQuestion,
    label: 'Something else: my own question',
    hint: 'In your words, in a sentence or a few.',
  };
  for (;;) {
    const preselected = own === undefined ? draft.topic : ownQuestion;
    const chosen = await asking.prompts.choose({
      key: 'topic',
      message: messageOf('topic', draft, asking.catalog),
      options: [...topics, choice],
      ...(preselected && { preselected }),
    });
    if (chosen !== ownQuestion) return chosen;
    const unfinished = (key: FieldKey, text: string) => {
      own = text;
      asking.unfinished(key, text);
    };
    const question = await askOwnQuestion(draft, own, { ...asking, unfinished });
    if (question !== back) return question;
    own ??= '';
  }
}

function askOwnQuestion(
  draft: Draft,
  initial: string | undefined,
  { prompts, catalog, unfinished }: Asking,
): Promise<Answer<string>> {
  return prompts.ask({
    key: 'ownQuestion',
    message: 'What would you ask them?',
    hint: 'How could I explain my career change better?',
    ...(initial && { initial }),
    problem: answer => {
      if (answer === '') return 'Please type your question, or go back with Esc.';
      if (!isOwnQuestion(answer)) return 'A whole question, please: at least two words.';
      return problemWith('topic', answer, draft, catalog);
    },
    unfinished: text => unfinished('topic', text),
  });
}

/** What is wrong with an answer, as a sentence for whoever has just typed it. */
export function problemWith(
  key: FieldKey,
  answer: string,
  draft: Draft,
  catalog: Catalog,
  needs: Needs = {},
): string | undefined {
  const what = fields[key].problem(answer, draft, catalog) ?? needs[key]?.(answer.trim());
  return what && `This ${what}.`;
}

function messageOf(key: FieldKey, draft: Draft, catalog: Catalog): string {
  return fields[key].question?.message(draft, catalog) ?? fields[key].label;
}
