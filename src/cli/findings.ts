import { printable } from '../core/characters';
import type { Finding } from '../rules/finding';
import { severities } from '../rules/rule';

/** The exit code of a message or draft that breaks a rule of severity error. */
export const brokenRule = 1;

export function breaksRule({ findings }: { readonly findings: readonly Finding[] }): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** The exit code of what was checked: why it could not be delivered goes first. */
export function codeOf(checked: { readonly findings: readonly Finding[] }, delivery: number): number {
  return delivery === 0 && breaksRule(checked) ? brokenRule : delivery;
}

/** A finding on a line of its own, as compilers write it, so that editors can jump to its place. */
export function findingLine(file: string, { line, column, severity, message, rule }: Finding): string {
  const place = [file, line, column].filter(part => part !== undefined).join(':');
  return `${printable(place)}: ${severity}: ${message} [${rule}]`;
}

/** “1 error, 2 hints”; “nothing to change” where there are none. */
export function tally(findings: readonly Finding[]): string {
  const parts = severities.flatMap(severity => {
    const number = findings.filter(finding => finding.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}${number === 1 ? '' : 's'}`];
  });
  return parts.length === 0 ? 'nothing to change' : parts.join(', ');
}
