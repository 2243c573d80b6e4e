import type { Situation } from './situation';

/** From which day on what holds, latest first. Memory fades, and on the same evening nobody writes well. */
const timing: readonly { readonly from: number; readonly advice: string }[] = [
  {
    from: 15,
    advice:
      'After two weeks memories fade: you can still ask, but expect less than you would have heard earlier.',
  },
  { from: 4, advice: 'Write today: for about two weeks people still remember the details.' },
  { from: 1, advice: 'This is a good time: the next working day to the third day.' },
  { from: 0, advice: 'Wait until tomorrow: what is written on the same evening is too hot.' },
];

/** When to write, in a sentence. */
export function whenToAsk({ daysSince }: Situation): string {
  const known = daysSince === undefined ? undefined : timing.find(({ from }) => daysSince >= from);
  return known?.advice ?? 'The best time is the next working day to the third day after the answer came.';
}
