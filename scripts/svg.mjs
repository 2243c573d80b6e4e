// A screen of text as an SVG picture of a window: real text, in the colours of a dark or a light page.

const cell = { width: 8.43, height: 20 };
const margin = { top: 58, side: 22, bottom: 24 };

/** Colours that can be read on their ground, for both schemes. */
const schemes = {
  dark: {
    ground: '#0d1117',
    bar: '#161b22',
    frame: '#30363d',
    text: '#e6edf3',
    dim: '#8b949e',
    red: '#ff7b72',
    green: '#3fb950',
    yellow: '#d29922',
    blue: '#58a6ff',
    magenta: '#bc8cff',
    cyan: '#56d4dd',
  },
  light: {
    ground: '#ffffff',
    bar: '#f6f8fa',
    frame: '#d0d7de',
    text: '#1f2328',
    dim: '#656d76',
    red: '#cf222e',
    green: '#1a7f37',
    yellow: '#9a6700',
    blue: '#0969da',
    magenta: '#8250df',
    cyan: '#1b7c83',
  },
};

function style({ ground, bar, frame, text, ...colors }) {
  return [
    `.ground { fill: ${ground}; stroke: ${frame} }`,
    `.bar { fill: ${bar} }`,
    `.line { stroke: ${frame} }`,
    `text { fill: ${text} }`,
    ...Object.entries(colors).map(([name, color]) => `.${name} { fill: ${color} }`),
  ].join('\n');
}

/** Draws lines of runs, as `screen.mjs` has them. Empty lines before the first and after the last are left out. */
export function draw(allLines, { columns, title, description }) {
  const isFull = line => line.length > 0;
  const lines = allLines.slice(allLines.findIndex(isFull), allLines.findLastIndex(isFull) + 1);
  const width = Math.ceil(columns * cell.width + 2 * margin.side);
  const height = margin.top + lines.length * cell.height + margin.bottom;
  const rows = lines.flatMap((line, at) =>
    isFull(line) ? [rowOf(line, margin.top + (at + 0.7) * cell.height)] : [],
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(description)}</desc>
<style>
text { font: 14px ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; white-space: pre }
.bold { font-weight: bold }
.underline { text-decoration: underline }
.name { text-anchor: middle }
${style(schemes.dark)}
@media (prefers-color-scheme: light) {
${style(schemes.light)}
}
</style>
<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10"/>
<path class="bar" d="M1 38V10.5A9.5 9.5 0 0 1 10.5 1H${width - 10.5}A9.5 9.5 0 0 1 ${width - 1} 10.5V38Z"/>
<path class="line" d="M1 38.5H${width - 1}"/>
<circle cx="22" cy="19.5" r="6" fill="#ff5f57"/><circle cx="42" cy="19.5" r="6" fill="#febc2e"/><circle cx="62" cy="19.5" r="6" fill="#28c840"/>
<text class="name dim" x="${width / 2}" y="24.5">${escaped(title)}</text>
${rows.join('\n')}
</svg>
`;
}

/** Each run is told how wide it is: the cells stay in their columns, whatever the font. */
function rowOf(runs, y) {
  return runs
    .filter(({ text }) => text.trim() !== '')
    .map(({ column, width, text, look }) => {
      const x = margin.side + column * cell.width;
      const place = `x="${short(x)}" y="${short(y)}" textLength="${short(width * cell.width)}"`;
      return `<text ${look && `class="${look}" `}${place} xml:space="preserve">${escaped(text)}</text>`;
    })
    .join('');
}

const short = number => String(Math.round(number * 100) / 100);

const escaped = text =>
  text.replace(/[&<>]/g, character => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]);
