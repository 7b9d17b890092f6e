import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { optionColors } from '#protocol/colors';

it('options have the same colours before the scripts come as with them', () => {
  const css = readFileSync(new URL('../../../web/phone/phone.css', import.meta.url), 'utf8');
  const rules = [...css.matchAll(/nth-child\(8n(?: \+ (\d))?\) \{\s*--option: (#[0-9a-f]{6});/g)];
  const colors = rules.map(([, place, color]) => [Number(place ?? 8), color]);
  expect(colors).toEqual(optionColors.map((color, at) => [at + 1, color]));
});
