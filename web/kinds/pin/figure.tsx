import type { Counted } from '#protocol/kinds/facts';
import { cellKey, cellOfLabel, type PinAsk } from '#protocol/kinds/pin';
import { isPictureId, sizeOfPicture } from '#protocol/pictures';
import { pictureSource } from '../../pictures/source.ts';
import { commonWords } from '../../words/en/every-page.ts';
import { pinWords as words } from '../../words/en/kinds/pin.ts';
import { number } from '../../words/en/numerals.ts';
import type { FigurePart, FigureProps } from '../figures.ts';
import { regionsOf } from './field.ts';
import './figure.css';
import { Heat } from './heat.tsx';

/** The picture of a round that is over, with the warmth of its pins; in words: its parts with the most of them. */
export function Figure({ of: { ask, keys, counts, ballots }, fontPx }: FigureProps) {
  const { picture, alt } = ask as PinAsk;
  if (!isPictureId(picture)) return null;
  const { widthPx, heightPx } = sizeOfPicture(picture);
  const parts = rowsOf({ keys, counts }).map(({ label, votes }) => commonWords.labelled(label, number(votes)));
  return (
    <div class="pinned" style={{ fontSize: `${fontPx}px` }}>
      <div
        class="pinned__picture"
        role="img"
        aria-label={words.kept(alt, commonWords.ballots(ballots), parts)}
        style={{ aspectRatio: `${widthPx} / ${heightPx}`, '--shape': widthPx / heightPx }}
      >
        <img src={pictureSource(picture, 'full')} alt="" width={widthPx} height={heightPx} />
        <Heat keys={keys} counts={counts} shape={widthPx / heightPx} />
      </div>
    </div>
  );
}

export const rowsOf = ({ keys, counts }: Counted) =>
  regionsOf(keys, counts).map(({ column, row, count }) => ({ label: words.region(column, row), votes: count }));

/** Of a part of the picture, as rounds are compared by, or of the one that a cell lies in. */
export function nameOf(key: string): string {
  const [part] = regionsOf([key], [1]);
  const [column, row] = key.startsWith('part ') ? key.slice(5).split('.').map(Number) : [part?.column, part?.row];
  return words.region((column ?? 0) as 0 | 1 | 2, (row ?? 0) as 0 | 1 | 2);
}

export const sayOf: FigurePart['sayOf'] = (kept) => {
  const [first] = rowsOf(kept);
  return first ? words.hottest(first.label) : null;
};

/** A file says where each cell lies: here they are cells again. */
export const countedIn: FigurePart['countedIn'] = (totals) => {
  const held = totals.flatMap(({ label, votes }) => {
    const cell = cellOfLabel(label);
    return cell ? [{ key: cellKey(cell), votes }] : [];
  });
  return { keys: held.map(({ key }) => key), counts: held.map(({ votes }) => votes) };
};
