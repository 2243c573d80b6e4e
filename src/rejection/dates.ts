/** Names of time zones that JavaScript does not know, as European and Asian mail has them. */
const zones: Readonly<Record<string, string>> = {
  BST: '+0100',
  IST: '+0530',
  CET: '+0100',
  CEST: '+0200',
  MEZ: '+0100',
  MESZ: '+0200',
  AEST: '+1000',
  AEDT: '+1100',
};

/** A date in UTC, where it says which time zone it is in. */
export function zonedDate(value: string): string | undefined {
  const english = value.replace(/\bat\b|\([^)]{0,40}\)/g, ' ').replace(/,(?=\s+\d{1,2}:)/g, ' ');
  const zoned = english.replace(/\b[A-Z]{3,4}\s*$/, zone => zones[zone.trim()] ?? zone).trim();
  if (!/(?:[+-]\d{2}:?\d{2}|\b(?:GMT|UTC?|[ECMP][SD]T|Z))$/.test(zoned)) return undefined;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000Z', 'Z');
}
