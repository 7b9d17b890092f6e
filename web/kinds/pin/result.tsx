import { isPictureId, sizeOfPicture } from '#protocol/pictures';
import type { PollOf } from '#protocol/polls';
import { CountTable } from '../../chart/count-table.tsx';
import { useBox } from '../../chart/use-box.ts';
import { pictureSource } from '../../pictures/source.ts';
import { commonWords } from '../../words/en/every-page.ts';
import { pinWords as words } from '../../words/en/kinds/pin.ts';
import { resultWords } from '../../words/en/result.ts';
import type { KindResultProps } from '../results.ts';
import { colorAt, regionsOf } from './field.ts';
import { Heat } from './heat.tsx';
import './result.css';

/** Where the page scrolls. */
export const heightPx = () => 360;

/** The picture, as large as its place lets it be, with the warmth of its pins. */
export function KindResult({ poll: asked, tally, minLabelPx, heightPx: wanted }: KindResultProps) {
  const poll = asked as PollOf<'pin'>;
  const { picture, alt } = poll.ask;
  const [place, box] = useBox<HTMLDivElement>();
  if (!isPictureId(picture)) return null;
  const { widthPx, heightPx } = sizeOfPicture(picture);
  const shape = widthPx / heightPx;
  const width = Math.min(box.widthPx, box.heightPx * shape);
  const [keys, counts] = [tally?.keys ?? [], tally?.counts ?? []];
  const ballots = commonWords.ballots(tally?.ballots ?? 0);
  const regions = regionsOf(keys, counts);
  const [first] = regions;
  return (
    <figure
      class="pins"
      style={{ fontSize: `${minLabelPx}px`, ...(wanted === undefined ? {} : { height: `${wanted}px` }) }}
      aria-label={resultWords.figure}
    >
      <div ref={place} class="pins__place">
        <div
          class="pins__picture"
          role="img"
          aria-label={words.map(alt, ballots)}
          style={{ width: `${width}px`, height: `${width / shape}px` }}
        >
          <img src={pictureSource(picture, 'full')} alt="" width={widthPx} height={heightPx} />
          {tally?.counts && <Heat keys={keys} counts={counts} shape={shape} />}
        </div>
      </div>
      <figcaption class="pins__key" aria-hidden="true">
        {first ? (
          <>
            <span class="pins__ramp">
              {words.few}
              <span class="pins__colors" style={{ background: gradient }} />
              {words.many}
            </span>
            <b>{words.hottest(words.region(first.column, first.row))}</b>
          </>
        ) : (
          <span>{tally && !tally.counts ? words.noneHidden : words.none}</span>
        )}
      </figcaption>
      <CountTable
        heads={[words.place, words.pins]}
        caption={resultWords.table(poll.question, ballots)}
        rows={regions.map(({ column, row, count }) => [words.region(column, row), count])}
      />
    </figure>
  );
}

const gradient = `linear-gradient(to right, ${[0, 0.2, 0.4, 0.6, 0.8, 1]
  .map((warm) => `rgb(${colorAt(warm).join(' ')})`)
  .join(', ')})`;
