import { factsOf, labelOf } from '#protocol/kinds/index';
import type { ScreenView } from '#protocol/views';
import { perPage } from '../chart/pages.ts';
import { measuredEms } from '../chart/text-width.ts';
import { type Layout, leastShare } from './layout.ts';
import { isLong } from './type-size.ts';

/** Of a portrait screen's height, what a question of two lines leaves for its result beside the way to join and the chat. */
const resultShare = 0.32;
/** And of that pictures leave to their bars. */
const besidePictures = 0.62;

/**
 * Does a portrait screen need the room of all that people can do without: the chat, hints, margins? For a long question, for two
 * rounds of which every option has two bars, for answers in people's own words, and for options that would not stand on one
 * page. It follows from what is asked alone: votes change nothing about it.
 */
export function isCrowded(
  { poll, keys, compare }: Pick<ScreenView, 'poll' | 'keys' | 'compare'>,
  layout: Layout,
): boolean {
  if (!layout.isPortrait || !poll) return false;
  const { question, kind } = poll;
  if (compare || factsOf(kind).answers || isLong(measuredEms(question, 700), layout)) return true;
  const longestEms = Math.max(1, ...keys.map((key) => measuredEms(labelOf(poll, key), 600)));
  const heightPx = (layout.leastPx / leastShare) * resultShare * (kind === 'images' ? besidePictures : 1);
  const { mainPx: widthPx, leastPx } = layout;
  const space = { widthPx, heightPx, minLabelPx: leastPx, maxLabelPx: leastPx };
  return perPage(keys.length, longestEms, space) < keys.length;
}
