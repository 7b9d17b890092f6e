import { expect, test } from 'vitest';
import { modeOf } from './mode.ts';

test.each([
  ['', { kind: 'whole' }],
  ['?for=x', { kind: 'whole' }],
  ['?embed', { kind: 'embed', join: false }],
  ['?embed=1&join', { kind: 'embed', join: true }],
  ['?overlay', { kind: 'overlay' }],
])('%s', (search, mode) => {
  expect(modeOf(search)).toEqual(mode);
});
