import { expect, it } from 'vitest';
import { contrast, rgbOf } from '../look/contrast.ts';
import { wordColor } from './word-color.ts';

const themes = [
  ['light', '#17161d', '#f5f3ee'],
  ['light, on a card', '#17161d', '#ffffff'],
  ['dark', '#f4f2ec', '#121117'],
  ['dark, on a card', '#f4f2ec', '#1c1b23'],
  ['on the plate', '#f4f2ec', '#0c0b10'],
] as const;

it.each(themes)('words can be read at 4.5:1 in every colour: %s', (_, ink, paper) => {
  const colors = new Set(
    Array.from({ length: 200 }, (_each, index) => wordColor(`word ${index}`, { ink, paper, hasPatterns: false })),
  );
  expect(colors.size).toBeGreaterThan(6);
  for (const color of colors) expect(contrast(rgbOf(color), rgbOf(paper))).toBeGreaterThanOrEqual(4.5);
});

it('a word keeps its colour, and has the ink where the theme has no colours', () => {
  const look = { ink: '#ffffff', paper: '#000000', hasPatterns: false };
  expect(wordColor('cake', look)).toBe(wordColor('cake', look));
  expect(wordColor('cake', { ...look, hasPatterns: true })).toBe('#ffffff');
  expect(wordColor('cake', { ...look, paper: 'rgb(0 0 0 / 0%)' })).toBe('#ffffff');
});
