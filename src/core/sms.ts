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
  let units = 0;
  for (const character of text) {
    if (!basic.has(character) && !extension.has(character)) {
      return { ...sized(text.length, 70, 67), costly: character };
    }
    units += extension.has(character) ? 2 : 1;
  }
  return sized(units, 160, 153);
}

function sized(units: number, limit: 160 | 70, joined: number): SmsSize {
  return { units, limit, parts: units <= limit ? 1 : Math.ceil(units / joined) };
}
