import { expect, test } from 'vitest';
import usual from '../ui/theme.css?raw';
import css from './themes.css?raw';

/** The tokens of the first block behind `start`. */
function tokensAfter(text: string, start: string): Map<string, string> {
  const block = text.slice(text.indexOf(start) + start.length).split('}')[0] ?? '';
  return new Map([...block.matchAll(/(--[a-z-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

test.each([
  ['light', ':root {'],
  ['dark', 'prefers-color-scheme: dark) {'],
])('a room’s %s theme is the page’s own', (theme, start) => {
  const own = tokensAfter(usual, start);
  const chosen = tokensAfter(css, `[data-theme][data-theme="${theme}"] {`);
  expect(chosen.size).toBeGreaterThan(15);
  for (const [name, value] of chosen) expect(value, name).toBe(own.get(name));
});

test('a theme that is chosen names every colour that any other names', () => {
  const names = [...tokensAfter(css, '[data-theme][data-theme="dark"] {').keys()].filter((name) => name !== '--tint');
  for (const theme of ['contrast', 'contrast-light']) {
    expect([...tokensAfter(css, `[data-theme][data-theme="${theme}"] {`).keys()]).toEqual(
      expect.arrayContaining(names),
    );
  }
});
