// Tries the packed file as people get it: what is in it, and that it installs and works on every supported Node, from an
// empty folder, with an empty home, an empty npm cache and no network. `--nodes 20.19,26` tries fewer.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pty from '@lydell/node-pty';
import { bareEnvironment, temporaryDirectory } from './bare.mjs';
import { draft, samples } from './samples.mjs';

const { values } = parseArgs({ options: { nodes: { type: 'string', default: '20.19,22,24,26' } } });

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const temporary = temporaryDirectory();
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const options = Object.entries(draft).flatMap(([key, value]) => [
  `--${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`,
  value,
]);

/** Runs a program to its end, and fails unless it ends as it should. */
function run(file, args, { env, cwd, code = 0 }) {
  const ended = spawnSync(file, args, { env, cwd, encoding: 'utf8', input: '' });
  if (ended.error) throw ended.error;
  if (ended.status !== code) {
    throw new Error(
      `${[file, ...args].join(' ')} ended with ${ended.status}:\n${ended.stdout}${ended.stderr}`,
    );
  }
  return ended;
}

function expect(condition, complaint) {
  if (!condition) throw new Error(complaint);
}

function directory(...path) {
  const made = join(temporary, ...path);
  mkdirSync(made, { recursive: true });
  return made;
}

/** npm's own program, so that any Node can run it. */
const npmProgram =
  process.env.npm_execpath ??
  join(execFileSync('npm', ['root', '--global'], { encoding: 'utf8' }).trim(), 'npm', 'bin', 'npm-cli.js');

/** Packs what is here; checks what is in the file, and its size. */
function pack() {
  const args = [npmProgram, 'pack', '--json', '--pack-destination', temporary];
  const { stdout } = run(process.execPath, args, { cwd: root, env: process.env });
  // A build script may have had something to say before.
  const [{ filename, files, size }] = JSON.parse(stdout.slice(stdout.search(/^\[/m)));
  const paths = files.map(({ path }) => path);
  const belongs = /^(?:(?:bin|dist|templates)\/.+|README\.md|LICENSE|package\.json)$/;
  const alien = paths.filter(path => !belongs.test(path) || /\.map$|\.test\.|(?<!\.d)\.ts$/.test(path));
  expect(alien.length === 0, `the package has what does not belong there: ${alien.join(', ')}`);
  const needed = ['README.md', 'LICENSE', 'dist/THIRD-PARTY-NOTICES.txt', 'dist/fallbacks/linux/xsel'];
  const absent = needed.filter(path => !paths.includes(path));
  expect(absent.length === 0, `the package lacks ${absent.join(', ')}`);
  expect(size <= 300_000, `the package has ${size} bytes; 300,000 are the most`);
  console.log(`${filename}: ${paths.length} files, ${Math.round(size / 1000)} kB`);
  return join(temporary, filename);
}

/** The path of another Node, which the registry has as a package. */
function nodeOf(wanted) {
  const env = { ...process.env, npm_config_cache: directory('registry') };
  const args = [
    npmProgram,
    'exec',
    '--yes',
    '--package',
    `node@${wanted}`,
    '--',
    'node',
    '--print',
    'process.execPath',
  ];
  return run(process.execPath, args, { cwd: temporary, env }).stdout.trim();
}

/** The first question in a terminal, and Ctrl-C there. */
function askAndInterrupt(node, program, { env, cwd }) {
  return new Promise((resolve, reject) => {
    const terminal = pty.spawn(node, [program], { env, cwd, cols: 80, rows: 24 });
    let shown = '';
    let asked = false;
    const timer = setTimeout(() => terminal.kill('SIGKILL'), 15_000);
    terminal.onData(data => {
      shown += data;
      if (asked || !shown.includes('Esc back')) return;
      asked = true;
      terminal.write('\u0003');
    });
    terminal.onExit(({ exitCode }) => {
      clearTimeout(timer);
      if (asked && exitCode === 130) resolve();
      else reject(new Error(`in a terminal it ended with ${exitCode}: ${shown}`));
    });
  });
}

/** Everything that a person does with the package, on one Node. Returns the message that it wrote. */
async function tryOn(node, packed, place) {
  const bare = bareEnvironment(directory(place, 'user'));
  const env = {
    ...bare,
    PATH: [dirname(node), bare.PATH].join(delimiter),
    TERM: 'dumb',
    npm_config_cache: directory(place, 'cache'),
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
  };
  const npm = (args, cwd) => run(node, [npmProgram, ...args], { cwd, env });
  const render = (file, args, cwd) => {
    const { stdout, stderr } = run(file, [...args, ...options], { cwd, env });
    expect(/^Subject: .+\n\n/.test(stdout) && stdout.includes("O'Brien & Söhne"), `no message: ${stdout}`);
    expect(stderr === '', `it had something to say: ${stderr}`);
    return stdout;
  };
  const tell = (file, args, cwd) => {
    const said = run(file, [...args, '--version'], { cwd, env }).stdout;
    expect(said === `${version}\n`, `--version says ${said}`);
  };

  const project = directory(place, 'project');
  npm(['install', packed], project);
  const installed = readdirSync(join(project, 'node_modules')).filter(entry => !entry.startsWith('.'));
  expect(installed.join() === name, `it brings others along: ${installed.join(', ')}`);
  const local = join(project, 'node_modules', '.bin', name);
  tell(local, [], project);
  const message = render(local, [], project);

  for (const sample of ['library.mjs', 'library.cjs']) {
    writeFileSync(join(project, sample), samples[sample]);
    const written = run(node, [sample], { cwd: project, env }).stdout;
    expect(written === message, `${sample} wrote another message: ${written}`);
  }

  const global = directory(place, 'global');
  npm(['install', '--global', '--prefix', global, packed], global);
  tell(join(global, 'bin', name), [], global);
  expect(
    render(join(global, 'bin', name), [], global) === message,
    'installed globally it writes another message',
  );

  const elsewhere = directory(place, 'elsewhere');
  const npx = ['exec', '--yes', '--package', packed, '--', name];
  tell(node, [npmProgram, ...npx], elsewhere);
  expect(render(node, [npmProgram, ...npx], elsewhere) === message, 'by npx it writes another message');

  const package_ = join(project, 'node_modules', name);
  await askAndInterrupt(node, join(package_, 'bin', `${name}.js`), {
    cwd: elsewhere,
    env: { ...env, TERM: 'xterm-256color' },
  });
  if (process.platform === 'linux') {
    const { stdout, stderr } = run(local, [...options, '--copy'], { cwd: project, env, code: 3 });
    expect(
      stdout === message && stderr.includes('No clipboard here'),
      `without a clipboard it says: ${stderr}`,
    );
  }
  return { project, message };
}

/** The types, as a strict project sees them under both kinds of resolution. */
function tryTypes(project) {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const strict = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--types', '', '--target', 'es2022'];
  for (const [module, resolution, endings] of [
    ['node16', 'node16', ['mts', 'cts']],
    ['esnext', 'bundler', ['ts']],
  ]) {
    const files = endings.map(ending => `types.${ending}`);
    for (const file of files) writeFileSync(join(project, file), samples.types);
    const args = [compiler, ...strict, '--module', module, '--moduleResolution', resolution, ...files];
    run(process.execPath, args, { cwd: project, env: process.env });
  }
}

try {
  const packed = pack();
  let first;
  for (const wanted of values.nodes.split(',')) {
    const node = nodeOf(wanted);
    const tried = await tryOn(node, packed, wanted);
    first ??= tried;
    expect(tried.message === first.message, `Node ${wanted} writes another message: ${tried.message}`);
    const { stdout } = run(node, ['--version'], { env: process.env });
    console.log(`Node ${stdout.trim()}: installs and works, alone, globally, by npx and as a library`);
  }
  tryTypes(first.project);
  console.log('The types are there, for node16 and for bundlers');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
