import type { Draft, FieldKey, Origins } from '../core/draft';
import { fields } from '../core/fields';
import { type Problem, UsageError, unusable } from '../core/problem';
import { fieldKeys } from '../core/request';
import { didYouMean } from '../core/suggest';
import type { Files } from './io';

/** What config.json may hold: the fields that say so, and these. */
export interface Config {
  readonly draft: Draft;
  readonly origins: Origins;
  readonly templates?: string;
  /** `off` or a severity by the id of a rule, as it stands there: whether there is such a rule is not known here. */
  readonly rules?: Readonly<Record<string, string>>;
  /** Where `rules` stands, for an error message. */
  readonly rulesAt?: string;
  /** False once the person has said that name and address are not to be remembered. */
  readonly remember?: boolean;
  /** Keys that mean nothing here, as sentences. */
  readonly warnings: readonly string[];
}

const fieldsInConfig = fieldKeys.filter(key => fields[key].config);
const knownKeys: readonly string[] = [...fieldsInConfig, 'templates', 'rules', 'remember'];

/**
 * Reads config.json. A file that is not there is an empty one.
 * @throws UsageError that names file, line and key when it cannot be used
 */
export async function readConfig(files: Files, file: string): Promise<Config> {
  const text = readText(files, file);
  if (text === undefined) return { draft: {}, origins: {}, warnings: [] };
  const settings = await parse(text, file);
  const at = (key: string) => `${file}:${lineOf(text, key)}: ${key}`;

  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(settings)) {
    if (knownKeys.includes(key) && !isUsable(key, value)) problems.push({ at: at(key), what: wanted(key) });
  }
  if (problems.length > 0) throw new UsageError(problems);

  const draft: { [Key in FieldKey]?: string } = {};
  const origins: { [Key in FieldKey]?: string } = {};
  for (const key of fieldsInConfig) {
    if (!Object.hasOwn(settings, key)) continue;
    draft[key] = settings[key] as string;
    origins[key] = at(key);
  }
  const warnings: string[] = [];
  for (const key of Object.keys(settings)) {
    if (!knownKeys.includes(key)) {
      warnings.push(`${at(key)} is not a setting, so it does nothing.${didYouMean(key, knownKeys)}`);
    }
  }
  return {
    draft,
    origins,
    warnings,
    ...(Object.hasOwn(settings, 'templates') && { templates: settings.templates as string }),
    ...(Object.hasOwn(settings, 'rules') && {
      rules: settings.rules as Record<string, string>,
      rulesAt: at('rules'),
    }),
    ...(Object.hasOwn(settings, 'remember') && { remember: settings.remember as boolean }),
  };
}

function isUsable(key: string, value: unknown): boolean {
  if (key === 'rules')
    return isObject(value) && Object.values(value).every(entry => typeof entry === 'string');
  return typeof value === (key === 'remember' ? 'boolean' : 'string');
}

function wanted(key: string): string {
  if (key === 'rules') return 'must be an object of rule ids with “off” or a severity: { "flattery": "off" }';
  return key === 'remember' ? 'must be true or false' : 'must be a text in quotes';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Writes settings into config.json, beside what stands there already. */
export async function remember(
  files: Files,
  file: string,
  settings: Readonly<Record<string, string | boolean>>,
) {
  const text = readText(files, file);
  const earlier = text === undefined ? {} : await parse(text, file);
  const together = { ...earlier, ...settings };
  files.write(file, `${JSON.stringify(together, null, 2)}\n`, { replace: true, directories: true });
}

function readText(files: Files, file: string): string | undefined {
  try {
    return files.read(file)?.replace(/^\ufeff/, '');
  } catch (error) {
    throw unusable(file, `cannot be read: ${(error as Error).message}`);
  }
}

async function parse(text: string, file: string): Promise<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { parse, printParseErrorCode } = await import('jsonc-parser');
    const errors: import('jsonc-parser').ParseError[] = [];
    parse(text, errors, { disallowComments: true });
    const [first] = errors;
    throw unusable(
      `${file}:${lineAt(text, first?.offset ?? text.length)}`,
      `is not JSON: ${first ? spaced(printParseErrorCode(first.error)) : 'it ends too soon'}`,
    );
  }
  if (isObject(value)) return value;
  throw unusable(`${file}:1`, 'must be a JSON object: { … }');
}

/** The line, counted from 1, in which a key of a valid JSON object stands. */
function lineOf(text: string, key: string): number {
  return lineAt(
    text,
    Math.max(0, text.search(new RegExp(`${JSON.stringify(key).replace(/[^\w\s]/g, '\\$&')}\\s*:`))),
  );
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** "PropertyNameExpected" → "property name expected". */
function spaced(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
