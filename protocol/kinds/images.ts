import { limits } from '../limits.ts';
import type { PictureId } from '../pictures.ts';
import type { KindFacts } from './facts.ts';

export interface ImagesAsk {
  /** By the places of the options; '' where there is none yet, which nobody can be asked. */
  readonly pictures: readonly (PictureId | '')[];
}

/** Image choice: one option per ballot, each with a picture. Its label is what stands for the picture where it is not seen. */
export const images: KindFacts<ImagesAsk> = {
  options: { min: limits.minOptions, max: limits.maxOptions },
  usualAsk: { pictures: [] },
  shares: 'votes',
  decides: true,
  leads: true,
  right: 'any',
  moved({ pictures }, placeOf) {
    const moved: (PictureId | '')[] = [];
    for (const [place, picture] of pictures.entries()) {
      const next = placeOf(place);
      if (next !== null) moved[next] = picture;
    }
    return { pictures: Array.from(moved, (picture) => picture ?? '') };
  },
};
