import type { Refusal } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { PictureSize } from '#protocol/pictures';
import type { Opened, PictureLibrary } from './library.ts';

/** A picture made anew in every size that pages ask for: WebP, upright, nothing in it but the picture. */
export interface PollPicture {
  readonly ok: true;
  readonly sizes: Readonly<Record<PictureSize, Uint8Array>>;
  /** Of the full size. */
  readonly widthPx: number;
  readonly heightPx: number;
}

export type PollPictureReader = (bytes: Uint8Array) => Promise<PollPicture | Refusal>;

const quality = { full: 82, medium: 78, small: 74 } as const;

/** Reads pictures of polls. Refuses as the library does. */
export function createPollPictureReader(library: PictureLibrary): PollPictureReader {
  async function make({ sharp, open }: Opened): Promise<PollPicture> {
    const side = limits.pictureSidePx;
    // The original is unfolded once: the others are made of the largest.
    const { data: whole, info } = await open()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const sized = (size: PictureSize, width: number) =>
      sharp(whole, { raw: { width: info.width, height, channels } })
        .resize({ width, withoutEnlargement: true })
        .webp({ quality: quality[size] })
        .toBuffer();
    const sizes = {
      full: await sized('full', width),
      medium: await sized('medium', limits.mediumPicturePx),
      small: await sized('small', limits.smallPicturePx),
    };
    return { ok: true, sizes, widthPx: width, heightPx: height };
  }
  return (bytes) => library.read(bytes, limits.maxPicturePixels, make);
}
