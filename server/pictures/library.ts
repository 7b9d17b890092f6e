import type { Sharp } from 'sharp';
import { type Refusal, refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';

export type Library = typeof import('sharp')['default'];

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

/** A picture that has been opened and is what it may be; each call of `open` begins at the original. */
export interface Opened {
  readonly sharp: Library;
  readonly open: () => Sharp;
  readonly format: string;
}

export type PictureLibrary = ReturnType<typeof createPictureLibrary>;

/**
 * Opens what claims to be a picture by its content alone, beside the event loop. Refuses with `bad-picture` (no PNG, JPEG or
 * WebP, damaged, too many pixels), `busy` and `no-pictures`. Animated ones give their first frame.
 */
export function createPictureLibrary(load: () => Promise<Library | null> = loadLibrary) {
  let library: Promise<Library | null> | null = null;
  let running = 0;

  async function work<T>(bytes: Uint8Array, maxPixels: number, make: (opened: Opened) => Promise<T>) {
    library ??= load();
    const sharp = await library;
    if (!sharp) return refuse('no-pictures');
    const open = () =>
      sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', pages: 1, autoOrient: true }).timeout({
        seconds: limits.maxPictureS,
      });
    try {
      // Read before anything is unfolded.
      const { format } = await open().metadata();
      return formats.includes(format) ? await make({ sharp, open, format }) : refuse('bad-picture');
    } catch {
      // Whatever the library has against it: it came from outside.
      return refuse('bad-picture');
    }
  }

  return {
    async read<T>(bytes: Uint8Array, maxPixels: number, make: (opened: Opened) => Promise<T>): Promise<T | Refusal> {
      if (running >= limits.maxPicturesAtOnce) return refuse('busy', busyRetryMs);
      running += 1;
      try {
        return await work(bytes, maxPixels, make);
      } finally {
        running -= 1;
      }
    },
  };
}
