import type { Sharp } from 'sharp';
import { type Refusal, refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { Logo } from '#protocol/logo';
import { shadeOf } from './shade.ts';

/** A picture made anew from what was sent: WebP, upright, within the limits, nothing in it but the picture. */
export interface ReadPicture extends Omit<Logo, 'id'> {
  readonly ok: true;
  readonly picture: Uint8Array;
}

export type PictureReader = (bytes: Uint8Array) => Promise<ReadPicture | Refusal>;

type Library = typeof import('sharp')['default'];

/** Nobody has sent a picture yet in most rooms, so the library comes with the first one. null: this machine has none. */
async function loadLibrary(): Promise<Library | null> {
  try {
    const { default: sharp } = await import('sharp');
    // It could read far more: text as SVG, files from the disk, PDF. What is not named here it refuses by itself.
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
    sharp.cache(false);
    // One thread for each picture: votes come first.
    sharp.concurrency(1);
    return sharp;
  } catch {
    return null;
  }
}

const busyRetryMs = 2_000;
const formats: readonly string[] = ['png', 'jpeg', 'webp'];
/** Enough to judge a picture's brightness by. */
const sampleSidePx = 64;

/**
 * Reads what claims to be a picture by its content alone, beside the event loop. Refuses with `bad-picture` (no PNG, JPEG
 * or WebP, damaged, too many pixels), `busy` and `no-pictures`. Animated ones give their first frame.
 */
export function createPictureReader(load: () => Promise<Library | null> = loadLibrary): PictureReader {
  let library: Promise<Library | null> | null = null;
  let running = 0;

  async function read(sharp: Library, bytes: Uint8Array): Promise<ReadPicture | Refusal> {
    const opened = () =>
      sharp(bytes, { limitInputPixels: limits.maxLogoPixels, failOn: 'error', pages: 1, autoOrient: true }).timeout({
        seconds: limits.maxPictureS,
      });
    try {
      // Read before anything is unfolded.
      const { format } = await opened().metadata();
      if (!formats.includes(format)) return refuse('bad-picture');
      const { data: picture, info } = await encoded(opened(), format === 'jpeg').toBuffer({ resolveWithObject: true });
      const sample = await sharp(picture)
        .resize({ width: sampleSidePx, height: sampleSidePx, fit: 'inside' })
        .ensureAlpha()
        .toColourspace('srgb')
        .raw()
        .toBuffer();
      return { ok: true, picture, widthPx: info.width, heightPx: info.height, shade: shadeOf(sample) };
    } catch {
      // Whatever the library has against it: it came from outside.
      return refuse('bad-picture');
    }
  }

  return async (bytes) => {
    if (running >= limits.maxPicturesAtOnce) return refuse('busy', busyRetryMs);
    running += 1;
    try {
      library ??= load();
      const sharp = await library;
      return sharp ? await read(sharp, bytes) : refuse('no-pictures');
    } finally {
      running -= 1;
    }
  };
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
