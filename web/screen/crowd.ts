import type { Poll } from '#protocol/polls';
import { perPage } from '../chart/pages.ts';
import { measuredEms } from '../chart/text-width.ts';
import { type Layout, leastShare } from './layout.ts';
import { isLong } from './type-size.ts';

/** Of a portrait screen's height, what a question of two lines leaves for its result beside the way to join and the chat. */
const resultShare = 0.32;

/**
 * Does a portrait screen need the room of all that people can do without: the chat, hints, margins? `isCompared`: two rounds
 * are shown, of which every option has two bars. It follows from the poll alone: votes change nothing about it.
 */
export function isCrowded({ question, options }: Poll, isCompared: boolean, layout: Layout): boolean {
  if (!layout.isPortrait) return false;
  if (isCompared || isLong(measuredEms(question, 700), layout)) return true;
  const longestEms = Math.max(1, ...options.map(({ label }) => measuredEms(label, 600)));
  return perPage(options.length, longestEms, resultSpace(layout)) < options.length;
}

function resultSpace({ mainPx, leastPx }: Layout) {
  return { widthPx: mainPx, heightPx: (leastPx / leastShare) * resultShare, minLabelPx: leastPx, maxLabelPx: leastPx };
}
