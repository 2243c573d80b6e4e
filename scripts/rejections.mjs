// Prints how well rejections are read: both halves of the corpus, letters and more, or the mails of a folder, with what was read wrongly.
import { join } from 'node:path';
import { bundled } from './bundled.mjs';

const corpus = join(import.meta.dirname, '..', 'test', 'corpus', 'rejections');
const [own] = process.argv.slice(2);
const folders = own ? [own] : ['apart', 'develop', 'more'].map(name => join(corpus, name));

const { labels, report } = await bundled({
  labels: 'test/corpus/rejections/labels.ts',
  report: 'test/corpus/rejections/report.ts',
});
const { readLetters, readMails } = labels;
const { outcomesOf, tableOf } = report;
const letters = own
  ? []
  : ['blind', 'en', 'de', 'unseen'].map(name => join(corpus, 'letters', `${name}.jsonl`));
for (const folder of [...folders, ...letters]) {
  const mails = folder.endsWith('.jsonl') ? readLetters(folder) : readMails(folder);
  if (mails.length === 0) continue;
  const outcomes = await outcomesOf(mails);
  console.log(tableOf(outcomes, folder));
  // What is kept apart stays so: its figures are for everybody’s eyes, and its mails for nobody’s.
  const shown = /apart$|(?:unseen|blind)\.jsonl$/.test(folder)
    ? []
    : outcomes.filter(({ is }) => is !== 'right');
  for (const { file, fact, is, read, wanted } of shown)
    console.log(`${file}: ${fact} ${is}: ${read ?? 'nothing'}, not ${wanted.join(' or ') || 'nothing'}`);
}
