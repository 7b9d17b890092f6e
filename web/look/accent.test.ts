import { expect, test } from 'vitest';
import { accentShades } from './accent.ts';
import { contrast, rgbOf } from './contrast.ts';

/** --page, --surface, --sunken of ui/theme.css. */
const themes = {
  light: ['#f5f3ee', '#ffffff', '#ebe8e1'],
  dark: ['#121117', '#1c1b23', '#0c0b10'],
} as const;

test.each(Object.entries(themes))('whatever colour a room has, its text can be read in %s', (_, grounds) => {
  const parts = ['00', '33', '66', '99', 'cc', 'ff'];
  for (const red of parts) {
    for (const green of parts) {
      for (const blue of parts) {
        const color = `#${red}${green}${blue}`;
        const { accent, onAccent, wash } = accentShades(color, grounds);
        for (const ground of [...grounds, wash]) {
          expect(contrast(rgbOf(accent), rgbOf(ground)), `${color} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        }
        expect(contrast(rgbOf(onAccent), rgbOf(accent)), `on ${color}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  }
});

test('a colour that can be read stays as it is', () => {
  expect(accentShades('#7a0019', themes.light).accent).toBe('#7a0019');
  expect(accentShades('#ffe14d', themes.dark).accent).toBe('#ffe14d');
});

test('black on white is 21:1', () => {
  expect(contrast(rgbOf('#000000'), rgbOf('#ffffff'))).toBeCloseTo(21);
});

test('a colour may be written short', () => {
  expect(rgbOf('#fa0')).toEqual(rgbOf('#ffaa00'));
});
