// Prints how well rejections are read: both halves of the corpus, letters and more, or the mails of a folder, with what was read wrongly.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { temporaryDirectory } from './bare.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const corpus = join(root, 'test', 'corpus', 'rejections');
const [own] = process.argv.slice(2);
const folders = own ? [own] : ['apart', 'develop', 'more'].map(name => join(corpus, name));

const directory = temporaryDirectory();
const bundle = await rolldown({
  input: { labels: join(corpus, 'labels.ts'), report: join(corpus, 'report.ts') },
  platform: 'node',
});
await bundle.write({ dir: directory, format: 'esm', entryFileNames: '[name].mjs' });
const load = name => import(pathToFileURL(join(directory, name)).href);
const [{ readLetters, readMails }, { outcomesOf, tableOf }] = [
  await load('labels.mjs'),
  await load('report.mjs'),
];
const letters = own ? [] : ['en', 'de', 'unseen'].map(name => join(corpus, 'letters', `${name}.jsonl`));
for (const folder of [...folders, ...letters]) {
  const mails = folder.endsWith('.jsonl') ? readLetters(folder) : readMails(folder);
  if (mails.length === 0) continue;
  const outcomes = await outcomesOf(mails);
  console.log(tableOf(outcomes, folder));
  // What is kept apart stays so: its figures are for everybody’s eyes, and its mails for nobody’s.
  const shown = /apart$|unseen\.jsonl$/.test(folder) ? [] : outcomes.filter(({ is }) => is !== 'right');
  for (const { file, fact, is, read, wanted } of shown)
    console.log(`${file}: ${fact} ${is}: ${read ?? 'nothing'}, not ${wanted.join(' or ') || 'nothing'}`);
}
