// Builds dist/: the program and the library in one bundle without run-time dependencies, the types, clipboardy's
// carried xsel, and the notices of everything that was bundled.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { noticesFor } from './notices.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
process.chdir(root);
rmSync(dist, { recursive: true, force: true });

const entries = {
  cli: 'src/cli/run.ts',
  index: 'src/index.ts',
  check: 'check',
  rejection: 'rejection',
  'clipboard/write': 'src/io/clipboard-process.ts',
};

/** Commander loads child_process, and the network with it, for commands that are programs of their own: we have none. */
const commanderWithoutPrograms = {
  name: 'commander-without-programs',
  resolveId: (id, importer) =>
    id === 'node:child_process' && importer?.includes('/node_modules/commander/') ? '\0none' : undefined,
  load: id => (id === '\0none' ? 'module.exports = {}' : undefined),
};

/** The index of the rules' phrases, finished: making it at each start would take 30 ms. */
const finishedPhraseIndex = {
  name: 'finished-phrase-index',
  load: id => (id === join(root, phraseIndex) ? indexCode : undefined),
};
const phraseIndex = join('src', 'rules', 'phrase-index.ts');
const indexBundle = await rolldown({ input: phraseIndex });
const { output: indexOutput } = await indexBundle.generate({ format: 'esm' });
const index = (await import(`data:text/javascript,${encodeURIComponent(indexOutput[0].code)}`)).phraseIndex();
const indexCode = `let made;
export const phraseIndex = () =>
  (made ??= Object.assign(Object.create(null), JSON.parse(${JSON.stringify(JSON.stringify(index))})));`;

/**
 * What the program and the library both have, and load only where they need it, is built once: the check with its phrases,
 * and what reads a rejection. Its modules come from one file, whoever imports them.
 */
const shared = {
  check: ['src/check.ts', 'src/rules/rules.ts', 'src/rules/selection.ts', 'src/rules/rule.ts'],
  rejection: ['src/rejection/index.ts'],
};
const sharedParts = {
  name: 'shared-parts',
  resolveId(id, importer) {
    if (shared[id]) return `\0${id}`;
    const isOutside =
      importer?.startsWith(join(root, 'src')) &&
      !/\/src\/(?:rules|language|rejection)\/|\/src\/check\.ts$/.test(importer);
    if (!isOutside || !id.startsWith('.')) return undefined;
    const path = resolve(dirname(importer), id);
    const files = [`${path}.ts`, join(path, 'index.ts')].map(file => relative(root, file));
    const [name] =
      Object.entries(shared).find(([, modules]) => files.some(file => modules.includes(file))) ?? [];
    return name && { id: `./${name}.js`, external: true };
  },
  load(id) {
    const modules = id.startsWith('\0') ? shared[id.slice(1)] : undefined;
    return modules?.map(file => `export * from ${JSON.stringify(join(root, file))};`).join('\n');
  },
};

/** HTML is made text by our own code; postal-mime’s, with its 2,200 names of characters, would be half of it. */
const postalMimeWithoutHtml = {
  name: 'postal-mime-without-html',
  load: id =>
    /\/postal-mime\/dist\/[^/]+\/html-entities\.js$/.test(id) ? 'export const htmlEntities = {};' : undefined,
};

// Each entry is bundled alone: what two of them share would be a file more to load at every start.
const output = [];
for (const [name, input] of Object.entries(entries)) {
  const bundle = await rolldown({
    input: { [name]: input },
    platform: 'node',
    // Its UMD build loads its parts in a way that no bundler can follow.
    resolve: { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } },
    treeshake: { moduleSideEffects: false },
    plugins: [commanderWithoutPrograms, sharedParts, postalMimeWithoutHtml, finishedPhraseIndex],
    // What an entry shares with the parts that it loads later stays in the entry.
    preserveEntrySignatures: 'allow-extension',
  });
  const written = await bundle.write({
    dir: dist,
    // CommonJS starts faster than ESM, and both `import` and `require` can load it.
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: `${name}-[name].js`,
    minify: true,
  });
  await bundle.close();
  output.push(...written.output);
}

const modules = output.flatMap(chunk => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), noticesFor(modules));

// clipboardy looks for its carried xsel in ../fallbacks, seen from its own file, which is dist/clipboard/write.js now.
// Its Windows binaries stay behind: where PowerShell does not work, Windows' own clip.exe serves.
const fallbacks = join(dist, 'fallbacks', 'linux');
mkdirSync(fallbacks, { recursive: true });
copyFileSync(join('node_modules', 'clipboardy', 'fallbacks', 'linux', 'xsel'), join(fallbacks, 'xsel'));
chmodSync(join(fallbacks, 'xsel'), 0o755);

execFileSync(
  process.execPath,
  [join('node_modules', 'typescript', 'bin', 'tsc'), '--project', 'tsconfig.build.json'],
  { stdio: 'inherit' },
);
