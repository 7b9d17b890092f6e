import { expect, test } from 'vitest';
import { modeOf } from './mode.ts';
import { screenKey } from './screen-key.ts';

const browser = { get: () => 'kept', set: () => {} };
const keyAt = (address: string) => {
  const { search, hash } = new URL(address, 'http://localhost/482913/');
  return screenKey(modeOf(search), '482913', hash, browser);
};

test('[F1] what stands in something else never takes the key that the browser keeps', () => {
  expect(keyAt('screen')).toBe('kept');
  for (const address of ['screen?embed', 'screen?embed&join', 'screen?overlay', 'screen?overlay#k='])
    expect(keyAt(address), address).toBeUndefined();
});

test('[F1] an overlay comes in with the key of its own address; a frame does not', () => {
  expect(keyAt('screen?overlay#k=secret')).toBe('secret');
  expect(keyAt('screen?embed#k=secret')).toBeUndefined();
});
