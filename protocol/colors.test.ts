import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colorOf, optionColors } from './colors.ts';

type Rgb = readonly [number, number, number];

/** sRGB as light: linear parts of red, green and blue. */
function light(hex: string): Rgb {
  const part = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = light(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** The tokens of both themes, as the pages have them. */
const css = readFileSync(new URL('../web/ui/theme.css', import.meta.url), 'utf8');
const [lightTheme = '', darkTheme = ''] = css.split('@media (prefers-color-scheme: dark)');

function token(theme: string, name: string): string {
  const found = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`, 'i').exec(theme)?.[1];
  if (!found) throw new Error(`theme.css has no --${name}`);
  return found;
}

const themes = [
  ['light', lightTheme],
  ['dark', darkTheme],
] as const;

test.each(themes)('option colours stand out 3:1 from every surface of the %s theme', (_, theme) => {
  for (const surface of ['page', 'surface', 'sunken']) {
    for (const color of optionColors) {
      expect(contrast(color, token(theme, surface)), `${color} on --${surface}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test('a white letter reads at 4.5:1 on every option colour', () => {
  for (const color of optionColors) expect(contrast(color, '#ffffff'), color).toBeGreaterThanOrEqual(4.5);
});

test.each(themes)('text reads at 4.5:1 on every surface of the %s theme', (_, theme) => {
  const texts = ['ink', 'muted', 'accent', 'good', 'warn', 'bad'];
  for (const surface of ['page', 'surface', 'sunken']) {
    for (const text of texts) {
      const ratio = contrast(token(theme, text), token(theme, surface));
      expect(ratio, `--${text} on --${surface}`).toBeGreaterThanOrEqual(4.5);
    }
  }
  for (const [text, wash] of [
    ['accent', 'accent-wash'],
    ['warn', 'warn-wash'],
    ['bad', 'bad-wash'],
    ['on-accent', 'accent'],
  ] as const) {
    expect(contrast(token(theme, text), token(theme, wash)), `--${text} on --${wash}`).toBeGreaterThanOrEqual(4.5);
  }
});

/** How an eye without one kind of cone sees light. Machado, Oliveira & Fernandes 2009, severity 1. */
const eyes: Record<string, readonly Rgb[]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (rows: readonly Rgb[], [x, y, z]: Rgb): Rgb => {
  const row = (at: number) => (rows[at]?.[0] ?? 0) * x + (rows[at]?.[1] ?? 0) * y + (rows[at]?.[2] ?? 0) * z;
  return [row(0), row(1), row(2)];
};

/** https://bottosson.github.io/posts/oklab/ */
function oklab(color: Rgb): Rgb {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    color,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])],
  );
}

function distance(one: string, other: string, eye: readonly Rgb[]): number {
  const seen = (hex: string) => {
    const [r, g, b] = times(eye, light(hex));
    const within = (part: number) => Math.min(1, Math.max(0, part));
    return oklab([within(r), within(g), within(b)]);
  };
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

test.each(Object.entries(eyes))('neighbours and the first five differ for an eye with %s', (_, eye) => {
  optionColors.forEach((color, index) => {
    expect(distance(color, colorOf(index + 1), eye), `${color} and the next`).toBeGreaterThan(0.06);
  });
  const first = optionColors.slice(0, 5);
  for (const [index, color] of first.entries()) {
    for (const other of first.slice(index + 1)) {
      expect(distance(color, other, eye), `${color} and ${other}`).toBeGreaterThan(0.06);
    }
  }
});
