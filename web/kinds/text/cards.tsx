import { useMemo } from 'preact/hooks';
import type { ShownAnswer } from '../../chart/answer-table.tsx';
import { useTurn } from '../../chart/pages.ts';
import { measuredEms } from '../../chart/text-width.ts';
import type { Box } from '../../chart/use-box.ts';
import { wrap } from '../../chart/wrap.ts';
import { answerWords } from '../../words/en/kinds/answers.ts';
import { textWords } from '../../words/en/kinds/text.ts';
import { type CardSpace, cardEms, cardPages, columnsOf, mostLines } from './card-pages.ts';

interface CardsProps {
  readonly answers: readonly ShownAnswer[];
  readonly left: number;
  readonly box: Box;
  readonly minFontPx: number;
  readonly maxFontPx: number;
}

interface Card extends ShownAnswer {
  readonly lines: readonly string[];
}

/** The pages that a hall waits for; what is older is in the table and in the host's files. */
const mostPages = 6;

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

/** As large as lets all stand on one page; else small, on several. */
function fitted({ answers, box, minFontPx, maxFontPx }: CardsProps) {
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

/** One page of cards after another. A card moves to its new place when newer ones come before it. */
export function Cards(props: CardsProps) {
  const { answers, left, box, minFontPx, maxFontPx } = props;
  const said = answers.map(({ key, text, count }) => `${count} ${key} ${text}`).join('\0');
  const { cards, pages, fontPx } = useMemo(
    () => fitted(props),
    [said, box.widthPx, box.heightPx, minFontPx, maxFontPx],
  );
  const turn = useTurn(Math.min(pages.length, mostPages));
  const page = pages[turn] ?? [];
  const before = pages.slice(0, turn).reduce((sum, { length }) => sum + length, 0);
  const byKey = new Map(cards.map((card) => [card.key, card]));
  const { cardPx } = columnsOf({ ...box, fontPx });
  return (
    <>
      <ul
        class="cards__page"
        aria-hidden="true"
        style={{
          fontSize: `${fontPx}px`,
          '--card': `${cardPx.toFixed(2)}px`,
          '--line': cardEms.line,
          '--padding': `${cardEms.padding}em`,
          '--mark': `${cardEms.mark}em`,
        }}
      >
        {page
          // In the order of their keys: a card that moves stays the same element.
          .toSorted((a, b) => (a.key < b.key ? -1 : 1))
          .map(({ key, x, y, heightPx }) => (
            <li
              key={key}
              class="cards__card"
              style={{
                height: `${heightPx.toFixed(2)}px`,
                transform: `translate(calc(var(--toward) * ${x.toFixed(2)}px), ${y.toFixed(2)}px)`,
              }}
            >
              <bdi dir="auto">
                {byKey.get(key)?.lines.map((line, place) => (
                  <span key={place} class="cards__line">
                    {line}
                  </span>
                ))}
              </bdi>
            </li>
          ))}
      </ul>
      {(pages.length > 1 || left > 0) && (
        <p class="cards__note tabular" style={{ fontSize: `${minFontPx * 0.86}px` }}>
          {textWords.page(before + 1, before + page.length, answers.length + left)}
        </p>
      )}
    </>
  );
}
