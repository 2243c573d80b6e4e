/** The default alphabet of GSM (3GPP TS 23.038, 6.2.1): one unit for each of these. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** Its extension table: two units each. */
const extension = new Set('^{}\\[~]|€\f');

/** The size of a text message. */
export interface SmsSize {
  readonly units: number;
  /** What one message holds: 160 units of GSM-7, or 70 of UCS-2. */
  readonly limit: 160 | 70;
  /** Messages that it takes; each of several holds 153 or 67 units, since a header joins them. */
  readonly parts: number;
  /** The first character for which the whole text needs UCS-2. */
  readonly costly?: string;
}

/** Measures a text as a phone does. */
export function smsSize(text: string): SmsSize {
  const characters = [...text];
  const costly = characters.find(character => !basic.has(character) && !extension.has(character));
  if (costly !== undefined)
    return {
      ...sized(
        characters.map(({ length }) => length),
        70,
        67,
      ),
      costly,
    };
  return sized(
    characters.map(character => (extension.has(character) ? 2 : 1)),
    160,
    153,
  );
}

/** No character is ever split between two messages. */
function sized(widths: readonly number[], limit: 160 | 70, joined: number): SmsSize {
  const units = widths.reduce((sum, width) => sum + width, 0);
  if (units <= limit) return { units, limit, parts: 1 };
  let parts = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > joined) {
      parts++;
      used = 0;
    }
    used += width;
  }
  return { units, limit, parts };
}

/** Marks for which a text message would hold 70 characters instead of 160, as every phone has them. */
const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** The text with plain quotation marks, dashes and spaces. Letters stay as they are: a name is a name. */
export function plainMarks(text: string): string {
  return text.replace(/[‘’‚“”„–—‑…\u00a0\u202f]/g, mark => plain[mark] ?? mark);
}
