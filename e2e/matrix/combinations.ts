import { type GalleryPage, galleryStates } from '../../web/gallery/states.ts';

export type Size = readonly [width: number, height: number];
export const sizes = [
  [320, 568],
  [390, 844],
  [820, 1180],
  [1024, 768],
  [1920, 1080],
] as const satisfies readonly Size[];
export const sizeName = ([width, height]: Size) => `${width}x${height}`;

/** What is not said stays as it was said last. */
const usual = { 'prefers-reduced-motion': 'reduce', 'prefers-contrast': 'no-preference', 'forced-colors': 'none' };
const media = (scheme: 'light' | 'dark', more: Readonly<Record<string, string>> = {}) =>
  Object.entries({ ...usual, 'prefers-color-scheme': scheme, ...more }).map(([name, value]) => ({ name, value }));

/**
 * How a browser is set. `contrast`: as Windows does it, where the colours are the person's own. Those axe cannot read, so that it
 * looks with a wish for more contrast alone.
 */
export const themes = {
  light: media('light'),
  dark: media('dark'),
  contrast: media('dark', { 'prefers-contrast': 'more', 'forced-colors': 'active' }),
} as const;
export type Theme = keyof typeof themes;

export const themesForAxe = { ...themes, contrast: media('dark', { 'prefers-contrast': 'more' }) } as const;

export const pages = Object.keys(galleryStates) as GalleryPage[];

/** Who looks at each page most: axe looks at it in this size, the slower of the looks. */
export const mainSize: Readonly<Record<GalleryPage, Size>> = {
  home: sizes[1],
  phone: sizes[1],
  screen: sizes[4],
  host: sizes[4],
  deck: sizes[1],
  room: sizes[1],
  report: sizes[4],
};

/**
 * For each state and language one size and one theme: with fifteen languages (the made-up one is among them) a state is seen in
 * every size and theme once, each time in another language. Five and three have no common divisor.
 */
export const pairOf = (page: GalleryPage, state: string, languageAt: number) => {
  const turn = (galleryStates[page] as readonly string[]).indexOf(state) + languageAt;
  const themeNames = Object.keys(themes) as Theme[];
  return { size: sizes[turn % sizes.length] ?? sizes[0], theme: themeNames[turn % themeNames.length] ?? 'light' };
};

/** So many states are looked at between two loads of the page. */
const statesAtOnce = 24;

/** What one window does at one go, and what is done or not when a run has been broken off. */
export interface Unit {
  readonly page: GalleryPage;
  readonly language: string;
  readonly states: readonly string[];
}

export interface Wanted {
  readonly pages: readonly string[];
  readonly languages: readonly string[];
  readonly states: readonly string[] | null;
}

export const unitName = ({ page, language, states }: Unit) => `${language} ${page} ${states[0]}+${states.length}`;

/** In the order of the languages, so that a run that is broken off has seen the first ones whole. */
export function unitsOf(wanted: Wanted): Unit[] {
  return wanted.languages.flatMap((language) =>
    pages
      .filter((page) => wanted.pages.includes(page))
      .flatMap((page) => {
        const all: readonly string[] = galleryStates[page];
        const states = all.filter((state) => wanted.states?.includes(state) ?? true);
        const count = Math.ceil(states.length / statesAtOnce);
        return Array.from({ length: count }, (_, at) => ({
          page,
          language,
          states: states.slice(at * statesAtOnce, (at + 1) * statesAtOnce),
        }));
      }),
  );
}
