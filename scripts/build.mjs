// Builds dist/: the program and the library in one bundle without run-time dependencies, the types, clipboardy's
// carried xsel, and the notices of everything that was bundled.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { executableAlone } from './elf.mjs';
import { noticesFor } from './notices.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
process.chdir(root);
rmSync(dist, { recursive: true, force: true });

/** What is bundled together shares its chunks: the rules and their phrases are a large part of everything. */
const bundles = [
  { cli: 'src/cli/run.ts', index: 'src/index.ts' },
  { 'clipboard/write': 'src/io/clipboard-process.ts' },
];

/**
 * What packages bring along for others than us. Commander loads child_process, and the network with it, for commands that
 * are programs of their own: we have none. open looks for the default browser: we open mail. clipboardy copies images too,
 * and execa can tell what it does.
 */
const withoutUnused = {
  name: 'without-unused',
  resolveId: (id, importer) =>
    unused.some(([by, what]) => id === what && importer?.includes(`/node_modules/${by}/`))
      ? '\0none'
      : undefined,
  load: id => (id === '\0none' ? 'module.exports = {}' : undefined),
};
const unused = [
  ['commander', 'node:child_process'],
  ['open', 'default-browser'],
  ['clipboardy', 'clipboard-image'],
  ...['figures', 'npm-run-path', 'pretty-ms', 'yoctocolors'].map(name => ['execa', name]),
];

/**
 * HTML is made text by our own code. What postal-mime has for it, with its 2,200 names of characters, would be half of it; what
 * is left makes HTML of a plain part that stands beside one in HTML.
 */
const postalMimeWithoutHtml = {
  name: 'postal-mime-without-html',
  load: id => (/\/postal-mime\/dist\/[^/]+\/text-format\.js$/.test(id) ? textFormat : undefined),
};
const textFormat = `
export const textToHtml = text =>
  '<div>' + text.replace(/[<>&]/g, mark => '&#' + mark.charCodeAt(0) + ';').replace(/\\n/g, '<br>') + '</div>';
export const htmlToText = () => '';
export const formatTextHeader = htmlToText;
export const formatHtmlHeader = htmlToText;
`;

const output = [];
for (const input of bundles) {
  const bundle = await rolldown({
    input,
    platform: 'node',
    // Its UMD build loads its parts in a way that no bundler can follow.
    resolve: { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } },
    treeshake: { moduleSideEffects: false },
    plugins: [withoutUnused, postalMimeWithoutHtml],
    // What an entry shares with the parts that it loads later stays in the entry.
    preserveEntrySignatures: 'allow-extension',
  });
  const written = await bundle.write({
    dir: dist,
    // CommonJS starts faster than ESM, and both `import` and `require` can load it.
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: 'part-[name].js',
    minify: true,
    // V8 reads what has no other characters twice as fast.
    charset: 'ascii',
    // Small parts that are loaded together are one file: each costs a third of a millisecond.
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        {
          name: 'check',
          test: /\/src\/(check|rules\/|language\/|cli\/(selected|gather|findings)\.ts|core\/(size|sms|count)\.ts)/,
        },
        { name: 'input', test: /\/src\/(cli\/input|core\/(decode|hash))\.ts/ },
      ],
    },
  });
  await bundle.close();
  output.push(...written.output);
}

const modules = output.flatMap(chunk => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), noticesFor(modules));

copyFileSync(join('src', 'rules', 'weights.bin'), join(dist, 'weights.bin'));

// clipboardy looks for its carried xsel in ../fallbacks, seen from its own file, which is dist/clipboard/write.js now.
// Its Windows binaries stay behind: where PowerShell does not work, Windows' own clip.exe serves.
const fallbacks = join(dist, 'fallbacks', 'linux');
mkdirSync(fallbacks, { recursive: true });
// What it has for debuggers, three quarters of it, stays behind too.
const carried = readFileSync(join('node_modules', 'clipboardy', 'fallbacks', 'linux', 'xsel'));
writeFileSync(join(fallbacks, 'xsel'), executableAlone(carried));
chmodSync(join(fallbacks, 'xsel'), 0o755);

execFileSync(
  process.execPath,
  [join('node_modules', 'typescript', 'bin', 'tsc'), '--project', 'tsconfig.build.json'],
  { stdio: 'inherit' },
);

// Of the types only those of the library's face are for others.
const types = join(dist, 'types');
const wanted = new Set();
const follow = file => {
  if (wanted.has(file)) return;
  wanted.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
    const target = join(dirname(file), path);
    follow(existsSync(`${target}.d.ts`) ? `${target}.d.ts` : join(target, 'index.d.ts'));
  }
};
follow(join(types, 'index.d.ts'));
for (const entry of readdirSync(types, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  if (entry.isFile() && !wanted.has(file)) rmSync(file);
}
