import { expect, test } from 'vitest';
import { defaultLook } from '#protocol/look';
import { hasPatterns } from './use-patterns.ts';

test('bars of the console have patterns where those of the screens have them', () => {
  expect(hasPatterns(defaultLook, false)).toBe(false);
  expect(hasPatterns({ ...defaultLook, fill: 'patterned' }, false)).toBe(true);
  expect(hasPatterns({ ...defaultLook, theme: 'contrast' }, false)).toBe(true);
});

test('and where the machine asks for more contrast, whatever the screens show', () => {
  expect(hasPatterns(defaultLook, true)).toBe(true);
  expect(hasPatterns({ ...defaultLook, theme: 'dark' }, true)).toBe(true);
});
