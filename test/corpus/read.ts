import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A message of the corpus with what its labels say of it. */
export interface Labelled {
  readonly file: string;
  readonly isGood: boolean;
  readonly channel: string;
  readonly kind: string;
  readonly voice: string;
  /** Rules about what is not there, or about the whole: `no-thanks`, `too-many-questions`. */
  readonly missing: readonly string[];
  readonly text: string;
  readonly spans: readonly Span[];
}

interface Span {
  readonly rules: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Every message of the files in a folder, in order. */
export function readFolder(folder: string): Labelled[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .flatMap(name => readCorpus(join(folder, name), readFileSync(join(folder, name), 'utf8')));
}

/**
 * Reads a file of the corpus: `=== good` or `=== bad`, header lines, an empty line, and the message with the words that
 * break a rule in `[[rule: words]]`. @throws Error with file and line when it is not written so
 */
export function readCorpus(file: string, text: string): Labelled[] {
  const lines = text.replace(/\r\n/g, '\n').split('\n');
  const starts = lines.flatMap((line, at) => (/^===( |$)/.test(line) ? [at] : []));
  return starts.map((start, index) => {
    const place = `${file}:${start + 1}`;
    const block = lines.slice(start, starts[index + 1] ?? lines.length);
    const kind = /^=== (good|bad)\s*$/.exec(block[0] ?? '')?.[1];
    if (!kind) throw new Error(`${place}: “${block[0]}” is neither good nor bad`);
    const blank = block.findIndex((line, at) => at > 0 && line.trim() === '');
    const headers = new Map(
      block.slice(1, blank).map(line => {
        const at = line.indexOf(':');
        if (at === -1) throw new Error(`${place}: “${line}” is no header line`);
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()] as const;
      }),
    );
    const marked = block
      .slice(blank + 1)
      .join('\n')
      .trim();
    return {
      file: place,
      isGood: kind === 'good',
      channel: headers.get('channel') ?? 'email',
      kind: headers.get('kind') ?? 'ask',
      voice: headers.get('voice') ?? '',
      missing: (headers.get('missing') ?? '').split(/[,\s]+/).filter(Boolean),
      ...withoutMarks(marked, place),
    };
  });
}

function withoutMarks(marked: string, place: string): Pick<Labelled, 'text' | 'spans'> {
  const spans: Span[] = [];
  let text = '';
  let rest = marked;
  for (;;) {
    const open = rest.indexOf('[[');
    if (open === -1) break;
    const close = rest.indexOf(']]', open);
    const head = /^\[\[([a-z+-]+):\s*/.exec(rest.slice(open, open + 80));
    if (close === -1 || !head?.[1])
      throw new Error(`${place}: a mark is not complete: ${rest.slice(open, open + 40)}`);
    text += rest.slice(0, open);
    const words = rest.slice(open + head[0].length, close);
    if (words.includes('[[')) throw new Error(`${place}: a mark inside a mark: ${words.slice(0, 40)}`);
    spans.push({ rules: head[1].split('+'), start: text.length, end: text.length + words.length });
    text += words;
    rest = rest.slice(close + 2);
  }
  return { text: text + rest, spans };
}
