import type { Sharp } from 'sharp';
import type { Refusal } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { Logo } from '#protocol/logo';
import { createPictureLibrary, type Opened, type PictureLibrary } from './library.ts';
import { shadeOf } from './shade.ts';

/** A picture made anew from what was sent: WebP, upright, within the limits, nothing in it but the picture. */
export interface ReadPicture extends Omit<Logo, 'id'> {
  readonly ok: true;
  readonly picture: Uint8Array;
}

export type PictureReader = (bytes: Uint8Array) => Promise<ReadPicture | Refusal>;

/** Enough to judge a picture's brightness by. */
const sampleSidePx = 64;

/** Reads logos. Refuses as the library does. */
export function createPictureReader(library: PictureLibrary = createPictureLibrary()): PictureReader {
  async function make({ sharp, open, format }: Opened): Promise<ReadPicture> {
    const { data: picture, info } = await encoded(open(), format === 'jpeg').toBuffer({ resolveWithObject: true });
    const sample = await sharp(picture)
      .resize({ width: sampleSidePx, height: sampleSidePx, fit: 'inside' })
      .ensureAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer();
    return { ok: true, picture, widthPx: info.width, heightPx: info.height, shade: shadeOf(sample) };
  }
  return (bytes) => library.read(bytes, limits.maxLogoPixels, make);
}

/** Photos as photos, drawings with their edges. Metadata stays behind, for nobody asked to keep it. */
function encoded(picture: Sharp, isPhoto: boolean): Sharp {
  const fitting = {
    width: limits.logoWidthPx,
    height: limits.logoHeightPx,
    fit: 'inside',
    withoutEnlargement: true,
  } as const;
  const webp = isPhoto ? { quality: 88 } : { nearLossless: true, quality: 80 };
  return picture.resize(fitting).toColourspace('srgb').webp(webp);
}
