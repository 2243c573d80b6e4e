// Prints how much the messages to two kinds of people have in common, by kind, channel and tone.
import { bundled } from './bundled.mjs';

const { overlap } = await bundled({ overlap: 'test/words/overlap.ts' });
console.log(overlap.overlapTable());
