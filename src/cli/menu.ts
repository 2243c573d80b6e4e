import { basename, dirname } from 'node:path';
import type { Composition } from '../compose';
import type { MessageKey } from '../core/draft';
import { fields } from '../core/fields';
import { labels, overflowOf } from '../core/overflow';
import { told } from '../core/problem';
import { messageKeys } from '../core/request';
import { editorCommand } from '../deliver/editor';
import { formatOf } from '../formats';
import type { Format } from '../formats/format';
import { formatNameOfFile } from '../formats/names';
import { missingFor, unfitFor } from '../formats/needs';
import type { Io } from '../io/io';
import { back, type Option } from '../io/prompts';
import { editText } from './editing';
import { breaksRule } from './findings';
import { previewOf } from './preview';
import type { Progress } from './progress';
import { askField } from './questions';
import type { Settings } from './settings';
import type { View } from './view';
import { leave } from './whom';
import { accept, askOpen, composition, draftOf, type Wizard } from './wizard';

/** What the person decided to do with the finished message. */
export type Decision =
  | { readonly way: 'copy' | 'print' | 'open'; readonly composition: Composition }
  | {
      readonly way: 'save';
      readonly composition: Composition;
      readonly path: string;
      readonly format: Format;
      readonly force: boolean;
    }
  | { readonly way: 'quit' };

type Item = 'copy' | 'print' | 'open' | 'save' | 'edit' | 'change' | 'quit';

/** Shows the message and asks what to do with it, until it is to be delivered or not. */
export async function decide(
  wizard: Wizard,
  progress: Progress,
  settings: Settings,
  view: View,
): Promise<Decision> {
  const { io, prompts } = wizard;
  // What is on the screen already is not shown a second time.
  let shown = '';
  for (;;) {
    const composed = composition(wizard, progress);
    const columns = io.stderr.columns();
    const options = { columns, color: view.color, edited: progress.edited !== undefined };
    // What was edited by hand is the person's own affair: of its length a finding tells.
    const overflow = progress.edited ? undefined : overflowOf(composed, wizard.catalog, labels);
    const preview = previewOf(overflow ? { ...composed, findings: [] } : composed, options);
    if (preview !== shown) await view.show(preview);
    shown = preview;
    if (overflow) await view.complain(`${told(overflow)}.`);
    const item = await prompts.choose({
      key: 'menu',
      message: 'What now?',
      options: overflow ? cures(wizard, settings, composed) : itemsFor(wizard, settings, composed),
    });
    const delivers = item === 'copy' || item === 'print' || item === 'open' || item === 'save';
    if (delivers && !(await mayDeliver(wizard, composed))) continue;
    if (item === 'copy' || item === 'print' || item === 'open') return { way: item, composition: composed };
    if (item === 'quit') return { way: 'quit' };
    if (item === 'save') {
      const place = await askWhere(wizard, composed, settings);
      if (place) return { way: 'save', composition: composed, ...place };
    } else if (item === 'edit') {
      await editText(wizard, progress, composed, view);
    } else if (await mayRewrite(wizard, progress)) {
      shown = '';
      const outcome =
        item === back
          ? await askOpen(wizard, progress, 'last')
          : await changeAnswer(wizard, progress, composed);
      if (outcome === 'left') return { way: 'quit' };
    }
  }
}

/** A message that breaks a rule is delivered when the person says so once more. */
async function mayDeliver({ prompts }: Wizard, composed: Composition): Promise<boolean> {
  if (!breaksRule(composed)) return true;
  const sure = await prompts.confirm({
    key: 'deliver',
    message: 'It has something that may cost you the answer. Use it as it is?',
    preselected: false,
  });
  return sure === true;
}

/** What can be done with a message that does not fit: a phone sends a long text in parts, if it must. */
function cures(wizard: Wizard, settings: Settings, composed: Composition): readonly Option<Item>[] {
  if (composed.request.channel !== 'sms') return [changeItem, editItem(wizard.io), quitItem];
  return [changeItem, ...itemsFor(wizard, settings, composed).filter(({ id }) => id !== 'change')];
}

const changeItem: Option<Item> = { id: 'change', label: 'Change an answer' };
const quitItem: Option<Item> = {
  id: 'quit',
  label: 'Quit',
  hint: 'Your answers are kept for the next start.',
};
const editItem = (io: Io): Option<Item> => ({
  id: 'edit',
  label: 'Edit it',
  hint: `Opens ${editorCommand(io)}.`,
});

function itemsFor(
  { io }: Wizard,
  { output, copy, open }: Settings,
  composed: Composition,
): readonly Option<Item>[] {
  const save: Option<Item> = output
    ? { id: 'save', label: `Save it to ${basename(output)}` }
    : { id: 'save', label: 'Save it to a file' };
  const copyIt: Option<Item> = { id: 'copy', label: 'Copy it' };
  const print: Option<Item> = io.stdout.isTerminal
    ? { id: 'print', label: 'Print it' }
    : { id: 'print', label: 'Hand it on', hint: 'Writes it to standard output.' };
  const openIt: Option<Item> = { id: 'open', label: 'Open it in your mail program' };
  const mail = composed.request.channel === 'email' ? [openIt] : [];
  const first = open ? openIt : output ? save : !io.stdout.isTerminal || copy === false ? print : copyIt;
  const others = [copyIt, ...mail, save, print].filter(item => item !== first);
  const edit = editItem(io);
  return [...(breaksRule(composed) ? [edit, first] : [first, edit]), changeItem, ...others, quitItem];
}

async function askWhere({ prompts, io, format }: Wizard, { request }: Composition, settings: Settings) {
  if (settings.output) return { path: settings.output, force: settings.force, format };
  const company = request.company
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const path = await prompts.ask({
    key: 'file',
    message: 'Save it as?',
    initial: `feedback-${company || 'message'}.${format.extension}`,
    problem: answer => {
      if (answer === '') return 'A file name, please, or go back with Esc.';
      if (io.files.kind(answer) === 'directory') return 'This is a directory.';
      const directory = dirname(answer);
      if (io.files.kind(directory) !== 'directory') return `The directory ${directory} is not there.`;
      const { needs = {} } = formatFor(answer, format);
      return missingFor(needs, request).length + unfitFor(needs, request).length === 0
        ? undefined
        : 'A mail needs your address and theirs: go back with Esc, and change an answer.';
    },
  });
  if (path === back) return undefined;
  const named = { path, format: formatFor(path, format) };
  if (io.files.kind(path) !== 'file') return { ...named, force: false };
  const force = await prompts.confirm({
    key: 'overwrite',
    message: `${path} is there already. Overwrite it?`,
    preselected: false,
  });
  return force === true ? { ...named, force } : undefined;
}

function formatFor(path: string, otherwise: Format): Format {
  const name = formatNameOfFile(path);
  return name ? formatOf(name) : otherwise;
}

/** An answer that changes writes the text anew: whoever has edited it is asked first. */
async function mayRewrite({ prompts }: Wizard, progress: Progress): Promise<boolean> {
  if (!progress.edited) return true;
  const sure = await prompts.confirm({
    key: 'rewrite',
    message: 'A changed answer writes the text anew, without your edit. Go on?',
    preselected: false,
  });
  if (sure === true) progress.edited = undefined;
  return sure === true;
}

async function changeAnswer(
  wizard: Wizard,
  progress: Progress,
  { request }: Composition,
): Promise<'done' | 'left'> {
  const { prompts } = wizard;
  const options = messageKeys
    .filter(key => hasEffect(key, request, wizard))
    .map(key => ({ id: key, label: `${fields[key].label}: ${shown(key, request, wizard)}` }));
  const key = await prompts.choose({ key: 'answer', message: 'Which answer?', options });
  if (key === back) return 'done';
  const answer = await askField(key, draftOf(progress), progress.typed[key], {
    ...wizard,
    unfinished: (field, typed) => {
      progress.typed[field] = typed;
    },
  });
  if (answer === back || answer === leave) {
    delete progress.typed[key];
    return answer === leave ? 'left' : 'done';
  }
  await accept(wizard, progress, key, answer);
  return askOpen(wizard, progress, 'first');
}

/** Whether an answer stands in the message, or decides how it is written. */
function hasEffect(key: MessageKey, request: Composition['request'], { catalog, needs }: Wizard): boolean {
  const { choices, needed, offered } = fields[key];
  if (request[key] !== undefined || needs[key]) return true;
  return (
    (choices?.(request, catalog).length ?? 0) > 1 ||
    needed(request, catalog) ||
    Boolean(offered?.(request, catalog))
  );
}

function shown(key: MessageKey, request: Composition['request'], { catalog }: Wizard): string {
  const value = request[key];
  if (value === undefined) return '–';
  return fields[key].choices?.(request, catalog).find(({ id }) => id === value)?.label ?? value;
}
