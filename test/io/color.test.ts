import { expect, it } from 'vitest';
import { wantsColor } from '../../src/io/color';

it.each([
  ['a terminal', true, { TERM: 'xterm' }, true],
  ['a terminal that does not say which', true, {}, true],
  ['a pipe', false, { TERM: 'xterm' }, false],
  ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ['NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['NO_COLOR with any value', true, { NO_COLOR: '0' }, false],
  ['an empty NO_COLOR, which means nothing', true, { NO_COLOR: '' }, true],
  ['FORCE_COLOR in a pipe', false, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR without a value in a pipe', false, { FORCE_COLOR: '' }, true],
  ['FORCE_COLOR=3 on a dumb terminal', true, { FORCE_COLOR: '3', TERM: 'dumb' }, true],
  ['FORCE_COLOR=0 on a terminal', true, { FORCE_COLOR: '0' }, false],
  ['FORCE_COLOR=false on a terminal', true, { FORCE_COLOR: 'false' }, false],
  ['FORCE_COLOR against NO_COLOR', true, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
])('%s: %s, %j → %s', (_, isTerminal, env, wants) => {
  expect(wantsColor(isTerminal, env)).toBe(wants);
});
