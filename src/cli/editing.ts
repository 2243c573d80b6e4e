import type { Composition } from '../compose';
import { cleanLines } from '../core/characters';
import { fromText, toText } from '../core/message';
import { edit } from '../deliver/editor';
import type { Progress } from './progress';
import type { View } from './view';
import { keep, type Wizard } from './wizard';

/** Milliseconds in which nobody edits anything: an editor that is back so soon has opened a window of its own. */
const tooSoon = 2000;

/** Opens the message in the person's editor. From then on the edited text is what is delivered. */
export async function editText(wizard: Wizard, progress: Progress, { message }: Composition, view: View) {
  const { io, prompts } = wizard;
  const before = toText(message);
  const path = io.files.temporary('message.txt', `${before}\n`);
  const started = io.now().getTime();
  const outcome = await edit(path, io);
  if (outcome.state === 'failed') {
    await view.complain(
      `${outcome.why}. The message is as it was; your edit, if there was one, is in ${path}`,
    );
    return;
  }
  let text = outcome.text;
  if (text.trimEnd() === before && io.now().getTime() - started < tooSoon) {
    await prompts.confirm({
      key: 'editorWindow',
      message: 'Nothing has changed yet. If your editor opened a window, save there, then press Enter.',
      preselected: true,
    });
    text = io.files.read(path) ?? text;
  }
  io.files.remove(path);
  const edited = fromText(cleanLines(text), message);
  if (edited.body.trim() === '') {
    await view.complain('There was no text left, so the message is as it was.');
  } else if (toText(edited) !== before) {
    progress.edited = edited;
    keep(wizard, progress);
  }
}
