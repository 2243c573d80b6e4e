// Draws docs/wizard.svg: the wizard as it stands in a terminal after a real run, with the answers, the finished message and
// the menu. A run that shows the same draws the same, byte for byte. `--check` draws nothing, and fails when the picture is
// not what it would draw.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bareEnvironment, temporaryDirectory } from './bare.mjs';
import { screenOf } from './screen.mjs';
import { draw } from './svg.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const picture = join(root, 'docs', 'wizard.svg');

const read = path => JSON.parse(readFileSync(join(root, 'templates', path), 'utf8'));
const labelIn = (path, wanted) => read(path).find(({ id }) => id === wanted).label;

/** What is answered, in the order of the questions: a choice by its words, one of several, or a text. */
const dialogue = [
  { question: 'Who could you reach?', mark: read('interviewer/contact.json').label },
  { question: 'How far did you get?', choose: labelIn('stages.json', 'technical') },
  { question: 'Did you get on especially well', mark: read('interviewer/contact.json').label },
  { question: 'Who would you like to ask?', choose: read('interviewer/contact.json').label },
  { question: 'How will you reach them?', choose: 'E-mail' },
  { question: 'What is their name?', type: 'Dana Levy' },
  { question: 'Which company was it?', type: 'Northwind' },
  { question: 'Which role was it?', type: 'Backend Engineer' },
  { question: 'What would you like advice on?', choose: labelIn('topics.json', 'thinking-aloud') },
  { question: 'One moment worth recalling?', type: 'I enjoyed our talk about caching' },
  { question: 'What is your name?', type: 'Sam Lee' },
];

/** Plays the dialogue, and returns the screen on which it ends. */
async function play() {
  const directory = temporaryDirectory();
  const env = { ...bareEnvironment(directory), XDG_CONFIG_HOME: directory };
  mkdirSync(join(directory, 'feedback-ask'));
  // Where this is settled, the wizard does not offer to remember the name.
  writeFileSync(join(directory, 'feedback-ask', 'config.json'), '{ "remember": false }');
  const screen = screenOf([join(root, 'bin', 'feedback-ask.js')], { env, columns: 80, rows: 60 });
  try {
    for (const { question, choose, mark, type } of dialogue) {
      await screen.until(text => text.includes(`? ${question}`), question);
      const wanted = choose ?? mark;
      if (wanted) await screen.pressUntil('\u001b[B', text => pointedAt(text).includes(wanted), wanted);
      if (mark) {
        screen.send(' ');
        await screen.until(text => pointedAt(text).includes(`◉ ${mark}`), mark);
      }
      if (type) {
        screen.send(type);
        await screen.until(text => pointedAt(text).includes(type), type);
      }
      screen.send('\r');
    }
    await screen.until(text => text.includes('? What now?') && text.includes('Esc back'), 'the menu');
    return screen.lines();
  } finally {
    screen.close();
  }
}

/** The line at the pointer of the open question. */
function pointedAt(text) {
  return text.split('\n').findLast(line => line.startsWith('❯')) ?? '';
}

execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], {
  stdio: ['ignore', 'ignore', 'inherit'],
});

const svg = draw(await play(), {
  columns: 80,
  title: 'feedback-ask',
  description:
    'The wizard in a terminal: a few questions with their answers, whom to ask, the finished message, and what to do with it.',
});
if (!values.check) {
  mkdirSync(dirname(picture), { recursive: true });
  writeFileSync(picture, svg);
} else if (readFileSync(picture, 'utf8') !== svg) {
  console.error('docs/wizard.svg is not what the wizard looks like now: npm run picture');
  process.exitCode = 1;
}
