// How long the program takes to start, against bare Node, and how large its package is. It reports and never fails:
// what counts is the ratio, and a busy machine blurs even that.
//
// Each command runs in turn with its counterpart (A B A B …), so that both meet the same weather. A ratio is the median of
// the ratios of neighbours, not the ratio of the medians.
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pty from '@lydell/node-pty';
import { bareEnvironment, temporaryDirectory } from './bare.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '31' } } });
const runs = Math.max(20, Number(values.runs) || 0);
const warmUps = 3;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'bin', 'feedback-ask.js');
const directory = temporaryDirectory();
const env = bareEnvironment(directory);

const render = [
  ...['--contact', 'recruiter', '--contact-name', 'Dana Levy', '--company', 'Acme', '--role', 'Data Analyst'],
  ...['--stage', 'screen', '--topic', 'introduction', '--name', 'Sam Lee'],
];
const letter = `Hi Dana,

Thank you for the time you gave to the interview at Acme, and for telling me yourself. I enjoyed our talk about caching.

I know the decision is made, and I'm not writing to change it. I'd like to get better at interviewing, and you saw me up
close, so there's one thing I'd love your advice on: what is one thing I could do differently when I work through a problem
in front of someone?

A line or two is plenty. If it isn't something you can share, there's no need to reply. Either way, I'm grateful for the care.

Best wishes,
Sam Lee
`;
/** A file with the letter so often that it has about so many million characters. */
function letters(millions) {
  const file = join(directory, `${millions}.txt`);
  writeFileSync(file, letter.repeat(Math.ceil((millions * 1e6) / letter.length)));
  return file;
}
writeFileSync(join(directory, 'letter.txt'), letter);

const firstQuestion = 'Who could you reach?';
/** Milliseconds after which a text will not come any more. */
const patience = 10_000;
const interrupt = '\u0003';

/** Milliseconds of a whole run, its output read from a pipe. */
async function toTheEnd(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const taken = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return taken;
}

/**
 * Milliseconds until a text stands in the terminal that a program runs in; without a text, until the program has ended.
 * Ctrl-C ends it otherwise.
 */
function inTerminal(args, text) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const terminal = pty.spawn(process.execPath, args, { env, cwd: root, cols: 80, rows: 24 });
    let shown = '';
    let taken;
    const giveUp = setTimeout(() => terminal.kill(), patience);
    terminal.onData(data => {
      shown += data;
      if (!text || taken !== undefined || !shown.includes(text)) return;
      taken = performance.now() - start;
      terminal.write(interrupt);
    });
    terminal.onExit(() => {
      clearTimeout(giveUp);
      if (!text) taken = performance.now() - start;
      if (taken === undefined) reject(new Error(`it only said: ${shown}`));
      else resolve(taken);
    });
  });
}

const bare = () => toTheEnd(['-e', '0']);
const ours = args => () => toTheEnd([program, ...args]);
const rows = [
  { name: '--version', run: ours(['--version']), counterpart: bare },
  { name: '--help', run: ours(['--help']), counterpart: bare, aim: 1.45 },
  { name: 'a message from flags', run: ours(render), counterpart: bare, aim: 1.45 },
  {
    name: 'check of a 100-word draft',
    run: ours(['check', join(directory, 'letter.txt')]),
    counterpart: bare,
    aim: 1.6,
  },
  {
    name: 'first question (terminal)',
    run: () => inTerminal([program], firstQuestion),
    counterpart: () => inTerminal(['-e', '0']),
    aim: 1.6,
  },
];

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

async function measure({ run, counterpart }) {
  const pairs = [];
  for (let round = -warmUps; round < runs; round++) {
    const pair = [await counterpart(), await run()];
    if (round >= 0) pairs.push(pair);
  }
  return {
    bare: median(pairs.map(([a]) => a)),
    taken: median(pairs.map(([, b]) => b)),
    ratio: median(pairs.map(([a, b]) => b / a)),
  };
}

const verdict = (value, aim, unit) => `≤ ${aim} ${unit}  ${value <= aim ? 'met' : 'missed'}`;
const print = (name, median, bare, ratio, aim = '') =>
  console.log(`${name.padEnd(28)}${median.padStart(10)}${bare.padStart(11)}${ratio.padStart(10)}   ${aim}`);

execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], {
  stdio: ['ignore', 'ignore', 'inherit'],
});

console.log(
  `Node ${process.versions.node}, ${process.platform} ${process.arch}: medians of ${runs} paired runs\n`,
);
print('', 'median', 'bare node', 'ratio', 'aim');
for (const row of rows) {
  const { taken, bare, ratio } = await measure(row);
  const aim = row.aim && verdict(ratio, row.aim, '×');
  print(row.name, `${taken.toFixed(1)} ms`, `${bare.toFixed(1)} ms`, `${ratio.toFixed(2)} ×`, aim);
}

// A draft twice as long should take twice as long: 10 MB against 5 MB, without what a start costs. Its four questions a letter
// break a rule, so the exit code is not looked at.
const whole = millions => {
  const start = performance.now();
  spawnSync(process.execPath, [program, 'check', letters(millions)], { env, stdio: 'ignore' });
  return performance.now() - start;
};
const [five, ten] = [whole(5), whole(10)];
print(
  'check of 5 MB, of 10 MB',
  `${five.toFixed(0)} ms`,
  `${ten.toFixed(0)} ms`,
  `${(ten / five).toFixed(2)} ×`,
);

const pack = ['pack', '--dry-run', '--json', '--ignore-scripts'];
const [{ size, entryCount }] = JSON.parse(
  execFileSync('npm', pack, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  }),
);
print('packed', `${Math.round(size / 1000)} kB`, '', `${entryCount} files`, verdict(size / 1000, 300, 'kB'));

console.log(`
Bare node is node -e 0 to its end; for the first question, in the same kind of terminal.`);
