// Prints how well the check does on messages that it was not learned from; with a folder, on those in there.
import { join } from 'node:path';
import { bundled } from './bundled.mjs';

const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'test', 'corpus', 'fresh');
const { read, report } = await bundled({ read: 'test/corpus/read.ts', report: 'test/corpus/report.ts' });
console.log(report.tableOf(report.measure(read.readFolder(folder)), folder));
