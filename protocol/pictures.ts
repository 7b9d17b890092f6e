declare const brand: unique symbol;

/**
 * A picture of a poll. Made of what it shows, of the room and of the server's secret, so that nobody guesses it, and of its
 * size, so that pages keep its place: `kBz...-1600x1067`. It is fetched from `/:code/picture/<size>/<id>.webp`.
 */
export type PictureId = string & { readonly [brand]: 'PictureId' };

/** By what they are for: whole on a screen, whole on a phone, one of several on a phone. */
export const pictureSizes = ['full', 'medium', 'small'] as const;
export type PictureSize = (typeof pictureSizes)[number];

const form = /^[\w-]{22}-([1-9]\d{0,3})x([1-9]\d{0,3})$/;

export const isPictureId = (text: unknown): text is PictureId => typeof text === 'string' && form.test(text);

/** Of the full size. */
export function sizeOfPicture(id: PictureId): { readonly widthPx: number; readonly heightPx: number } {
  const [, width = '1', height = '1'] = form.exec(id) ?? [];
  return { widthPx: Number(width), heightPx: Number(height) };
}

/** Where a picture is, below the room's own address. */
export const picturePath = (id: PictureId, size: PictureSize): string => `picture/${size}/${id}.webp`;
