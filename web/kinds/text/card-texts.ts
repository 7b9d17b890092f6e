import type { ShownAnswer } from '../../chart/answer-table.tsx';
import { measuredEms } from '../../chart/text-width.ts';
import type { Box } from '../../chart/use-box.ts';
import { wrap } from '../../chart/wrap.ts';
import { answerWords } from '../../words/en/kinds/answers.ts';
import { type CardSpace, cardPages, columnsOf, mostLines } from './card-pages.ts';

export interface Card extends ShownAnswer {
  readonly lines: readonly string[];
}

/** Broken where the cards break them, so that each is as high as its text. */
function cardsAt(answers: readonly ShownAnswer[], space: CardSpace): readonly Card[] {
  const ems = columnsOf(space).textPx / space.fontPx;
  const most = mostLines(space);
  const measure = (text: string) => measuredEms(text, 550);
  return answers.map((answer) => {
    const times = answer.count > 1 ? `\u00a0${answerWords.times(answer.count)}` : '';
    const [last = '', ...before] = answer.text.split('\n').reverse();
    const paragraphs = [...before.reverse(), last + times];
    const lines = paragraphs.flatMap((paragraph) => wrap(paragraph, ems, most, measure));
    return { ...answer, lines: lines.slice(0, most) };
  });
}

interface CardsSpace {
  readonly answers: readonly ShownAnswer[];
  readonly box: Box;
  readonly minFontPx: number;
  readonly maxFontPx: number;
}

/** As large as lets all stand on one page; else small, on several. */
export function fitted({ answers, box, minFontPx, maxFontPx }: CardsSpace) {
  const noteHeightPx = minFontPx * 1.5;
  const sizes = answers.length > 24 ? [minFontPx] : [maxFontPx, (maxFontPx + minFontPx) / 2, minFontPx];
  for (const [index, fontPx] of sizes.entries()) {
    const space = { ...box, fontPx };
    const cards = cardsAt(answers, space);
    const pages = cardPages(
      cards.map(({ key, lines }) => ({ key, lines: lines.length })),
      space,
    );
    if (pages.length === 1) return { cards, pages, fontPx };
    if (index < sizes.length - 1) continue;
    const shorter = { ...space, heightPx: space.heightPx - noteHeightPx };
    const short = cardsAt(answers, shorter);
    return {
      cards: short,
      pages: cardPages(
        short.map(({ key, lines }) => ({ key, lines: lines.length })),
        shorter,
      ),
      fontPx,
    };
  }
  return { cards: [], pages: [], fontPx: minFontPx };
}
