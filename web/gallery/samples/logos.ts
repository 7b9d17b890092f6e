import type { Logo } from '#protocol/logo';

const picture = (width: number, height: number, drawn: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${drawn}</svg>`)}`;

const leaf =
  '<path d="M40 150C20 60 90 20 190 20 200 120 150 180 70 170M30 190 120 90" fill="none" stroke="currentColor" stroke-width="16"/>';
const word =
  '<path d="M260 60v110h70M370 60v110M420 170V60h60M420 115h50M530 60h80M570 60v110" fill="none" stroke="currentColor" stroke-width="18"/>';

const wide = (color: string) => picture(640, 220, `<g color="${color}">${leaf}${word}</g>`);

export interface LogoSample {
  readonly logo: Logo;
  readonly src: string;
}

/** As the server would have made them, drawn here. */
export const logoSamples = {
  dark: { logo: { id: 'dark', widthPx: 640, heightPx: 220, shade: 'dark' }, src: wide('#1d1b2e') },
  light: { logo: { id: 'light', widthPx: 640, heightPx: 220, shade: 'light' }, src: wide('#f6f1e4') },
  square: {
    logo: { id: 'square', widthPx: 256, heightPx: 256, shade: null },
    src: picture(
      256,
      256,
      '<rect width="256" height="256" fill="#b0004e"/><circle cx="128" cy="128" r="70" fill="#ffffff"/>',
    ),
  },
} as const satisfies Record<string, LogoSample>;

/** Where the gallery's pages find them. */
export const sampleLogoSrc = (logo: Logo | null): string =>
  Object.values(logoSamples).find((sample) => sample.logo.id === logo?.id)?.src ?? '';
