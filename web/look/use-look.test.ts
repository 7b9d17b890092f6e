import { expect, test } from 'vitest';
import { themeOf } from './use-look.ts';

test('what the host has chosen holds, whatever the machine asks for', () => {
  expect(themeOf('light', true, true)).toBe('light');
  expect(themeOf('contrast', false, false)).toBe('contrast');
});

test('else the machine’s own: more contrast where it asks for that, on white or on black', () => {
  expect(themeOf('auto', true, false)).toBeNull();
  expect(themeOf('auto', true, true)).toBe('contrast');
  expect(themeOf('auto', false, true)).toBe('contrast-light');
});
