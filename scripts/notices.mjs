// The licences of what is bundled: collected from the packages themselves, and checked against those that may be.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const allowed = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'CC0-1.0',
  'BlueOak-1.0.0',
]);

/** clipboardy carries a build of xsel, which has a licence of its own and comes without its text. */
const xsel = `xsel (the binary in dist/fallbacks/linux), by Conrad Parker

Copyright (C) 2001 Conrad Parker

Permission to use, copy, modify, distribute, and sell this software and its documentation for any purpose is hereby
granted without fee, provided that the above copyright notice appear in all copies and that both that copyright notice
and this permission notice appear in supporting documentation. No representations are made about the suitability of
this software for any purpose. It is provided "as is" without express or implied warranty.`;

/** The notices file for bundled modules. Throws when a package has no licence text or one that is not allowed. */
export function noticesFor(modules) {
  const packages = new Map();
  for (const module of modules) {
    const directory = packageDirectoryOf(module);
    if (!directory) continue;
    const { name, version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
    packages.set(`${name} ${version}`, { directory, license });
  }
  // Many share one text, to the letter.
  const titles = new Map();
  for (const [title, { directory, license }] of [...packages].sort(([a], [b]) => a.localeCompare(b))) {
    if (!allowed.has(license))
      throw new Error(`${title}: the licence ${license} is not among those that may be bundled`);
    const file = readdirSync(directory).find(name => /^licen[cs]e/i.test(name));
    if (!file) throw new Error(`${title}: there is no licence text`);
    const text = readFileSync(join(directory, file), 'utf8').trim().replaceAll('\r\n', '\n');
    titles.set(text, [...(titles.get(text) ?? []), `${title} (${license})`]);
  }
  const notices = [...titles].map(([text, all]) => `${all.join('\n')}\n\n${text}`);
  return `feedback-ask contains the following software.\n\n${[...notices, xsel].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function packageDirectoryOf(module) {
  const at = module.lastIndexOf('/node_modules/');
  if (at === -1) return undefined;
  for (let directory = dirname(module); directory.length > at; directory = dirname(directory)) {
    const manifest = join(directory, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version) return directory;
  }
  return undefined;
}
