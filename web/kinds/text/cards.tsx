import { useMemo } from 'preact/hooks';
import type { ShownAnswer } from '../../chart/answer-table.tsx';
import { useTurn } from '../../chart/pages.ts';
import type { Box } from '../../chart/use-box.ts';
import { textWords } from '../../words/en/kinds/text.ts';
import { cardEms, columnsOf } from './card-pages.ts';
import { fitted } from './card-texts.ts';

interface CardsProps {
  readonly answers: readonly ShownAnswer[];
  readonly left: number;
  readonly box: Box;
  readonly minFontPx: number;
  readonly maxFontPx: number;
}

/** The pages that a hall waits for; what is older is in the table and in the host's files. */
const mostPages = 6;

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
