// The library in the hands of others: programs that `try-package.mjs` puts beside the installed package.

/** A draft that nothing is wrong with, in names that not every program handles well. */
export const draft = {
  contact: 'recruiter',
  contactName: 'Zoë Müller',
  company: "O'Brien & Söhne",
  role: 'Data Analyst',
  stage: 'screen',
  topic: 'introduction',
  name: 'Sam Lee',
};

/** By `import`, by `require`, and by its types. Each program writes the message of the draft. */
export const samples = {
  'library.mjs': `
import { catalog, compose, formats, UsageError } from 'feedback-ask';
process.stdout.write(formats[0].write(compose(${JSON.stringify(draft)}, catalog())));
try {
  compose({});
  process.exitCode = 1;
} catch (error) {
  if (!(error instanceof UsageError && error.problems.length > 3)) throw error;
}`,
  'library.cjs': `
const { compose, formats } = require('feedback-ask');
process.stdout.write(formats[0].write(compose(${JSON.stringify(draft)})));`,
  types: `
import { type Catalog, type Composition, catalog, compose, type Draft, type Format, formats, UsageError } from 'feedback-ask';

const draft: Draft = ${JSON.stringify(draft)};
const texts: Catalog = catalog('own');
const composition: Composition = compose(draft, texts);
const format: Format | undefined = formats.find(({ id }) => id === 'markdown');
export const body: string = composition.message.body;
export const subject: string | undefined = composition.message.subject;
export const words: number = composition.counts.words;
export const written: string | undefined = format?.write(composition);
// @ts-expect-error a draft holds texts
compose({ company: 1 });
export const complaints = (error: UsageError): string[] => error.problems.map(({ at, what }) => at + what);`,
};
