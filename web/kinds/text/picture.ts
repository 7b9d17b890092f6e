import { foldText } from '#protocol/kinds/answers';
import type { Drawing } from '../../chart/picture.ts';
import { lane, rounded } from '../../chart/picture-row.ts';
import { isolated } from '../../words/en/isolated-text.ts';
import { textWords } from '../../words/en/kinds/text.ts';
import type { Pictured } from '../pictures.ts';
import { cardEms, columnsOf } from './card-pages.ts';
import { fitted } from './card-texts.ts';

const accent = '#4b3fbf';
/** The largest letters, of the smallest. */
const span = 1.5;

/** More find no room on any. */
const most = 120;
const stepPx = 120;

/** Cards, the newest first: as many as one picture holds. */
export function drawingOf({ bars, left = 0 }: Pictured): Drawing {
  const total = bars.length + left;
  const answers = bars
    .slice(0, most)
    .map(({ label, shown }) => ({ key: foldText(label), text: label, count: shown?.count ?? 0 }));
  const cardsIn = (widthPx: number, heightPx: number, fontPx: number) => {
    const { pages, ...fit } = fitted({
      answers,
      box: { widthPx, heightPx },
      minFontPx: fontPx,
      maxFontPx: fontPx * span,
    });
    return { ...fit, page: pages[0] ?? [] };
  };
  return {
    heightPx({ widthPx, fontPx, leastPx, mostPx }) {
      const isWhole = (step: number) =>
        cardsIn(widthPx, leastPx + step * stepPx, fontPx).page.length === answers.length;
      // By halves: breaking lines is what costs.
      let [low, high] = [0, Math.ceil((mostPx - leastPx) / stepPx)];
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (isWhole(middle)) high = middle;
        else low = middle + 1;
      }
      return Math.min(leastPx + low * stepPx, mostPx);
    },
    draw(pen, { x, y, widthPx, heightPx, fontPx: leastPx, font, ink, muted }) {
      const { page, cards, fontPx } = cardsIn(widthPx, heightPx, leastPx);
      const linesOf = new Map(cards.map(({ key, lines }) => [key, lines]));
      const { cardPx } = columnsOf({ widthPx, fontPx });
      for (const card of page) {
        const [left, top] = [x + card.x, y + card.y];
        pen.fillStyle = accent;
        rounded(pen, left, top, cardPx, card.heightPx, fontPx * 0.3);
        pen.fillStyle = lane;
        rounded(pen, left + cardEms.mark * fontPx, top, cardPx - cardEms.mark * fontPx, card.heightPx, fontPx * 0.3);
        font(fontPx, 550);
        pen.fillStyle = ink;
        for (const [line, text] of (linesOf.get(card.key) ?? []).entries())
          pen.fillText(
            isolated(text),
            left + (cardEms.mark + cardEms.padding) * fontPx,
            top + (cardEms.padding + (line + 0.5) * cardEms.line) * fontPx,
          );
      }
      if (page.length === total) return;
      font(leastPx * 0.86, 450);
      pen.fillStyle = muted;
      pen.fillText(textWords.page(1, page.length, total), x, y + heightPx - leastPx * 0.6);
    },
  };
}
