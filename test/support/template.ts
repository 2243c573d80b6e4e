import { render, type Variables } from '../../src/core/template';
import { complaints } from './sample';

/** The file that a template under test is said to lie in. */
export const file = '/texts/referrer/ask.email.mustache';

/** Values without a prototype, as a template gets them. */
export function view(values: Readonly<Record<string, string | boolean>>): Variables {
  return Object.assign(Object.create(null), values);
}

const values = view({
  warm: true,
  formal: false,
  name: 'Sam Lee',
  contactName: 'Dana',
  company: '',
  moment: '',
});

export function partials(texts: Readonly<Record<string, string>>) {
  return {
    partialNames: Object.keys(texts),
    partial: (name: string) =>
      Object.hasOwn(texts, name)
        ? { file: `/texts/_partials/${name}.mustache`, text: texts[name] as string }
        : undefined,
  };
}

/** What a template becomes with the sample's values and these partials. */
export function written(text: string, texts: Readonly<Record<string, string>> = {}): string {
  return render({ file, text }, values, partials(texts));
}

/** What is wrong with a template. */
export function complaint(text: string, texts: Readonly<Record<string, string>> = {}): string {
  return complaints(() => written(text, texts)).join('\n');
}
