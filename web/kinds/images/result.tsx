import type { Poll, PollOf } from '#protocol/polls';
import { Result } from '../../chart/result.tsx';
import { useBox } from '../../chart/use-box.ts';
import { pictureSource } from '../../pictures/source.ts';
import { Letter } from '../../ui/letter.tsx';
import { barsOf } from '../bars.ts';
import type { KindResultProps } from '../results.ts';
import { gridOf } from './grid.ts';
import './result.css';

const gapPx = 10;
/** Narrower, of the least label, bars beside pictures would have no room for their labels. */
const leastBesideEms = 26;

/** What a decision's line says stands above the bars (chart/result.tsx). */
const linePx = 24;

/** Where the page scrolls: pictures above their bars. */
export const heightPx = ({ options, settings }: Pick<Poll, 'options' | 'settings'>) =>
  220 + options.length * 52 + (settings.decision ? linePx : 0);

/** The pictures, and the bars of their letters beside or below them. */
export function KindResult(props: KindResultProps) {
  const { poll: asked, keys, tally, heightPx: wanted, ...rest } = props;
  const poll = asked as PollOf<'images'>;
  const [place, box] = useBox<HTMLDivElement>();
  const [wall, wallBox] = useBox<HTMLUListElement>();
  const isWide = box.widthPx > box.heightPx * 1.15 && box.widthPx > rest.minLabelPx * leastBesideEms;
  const isBeside = wanted === undefined && isWide;
  const grid = gridOf(poll.options.length, wallBox, gapPx);
  const size = poll.options.length <= 2 ? 'full' : poll.options.length <= 12 ? 'medium' : 'small';
  const wallPx = 200;
  return (
    <div
      ref={place}
      class="pictured"
      data-beside={isBeside}
      style={wanted === undefined ? {} : { height: `${wanted}px` }}
    >
      <ul
        ref={wall}
        class="pictured__wall"
        style={{ '--cell': `${grid.cellPx}px`, '--gap': `${gapPx}px`, '--columns': grid.columns }}
        aria-hidden="true"
      >
        {poll.options.map(({ id }, index) => {
          const picture = poll.ask.pictures[index];
          return (
            <li key={id} class="pictured__cell">
              {picture && <img class="pictured__picture" src={pictureSource(picture, size)} alt="" />}
              <Letter index={index} />
            </li>
          );
        })}
      </ul>
      <div class="pictured__bars">
        <Result
          question={poll.question}
          bars={barsOf(poll, keys, tally)}
          ballots={tally?.ballots ?? 0}
          {...rest}
          direction="horizontal"
          {...(wanted === undefined ? {} : { heightPx: wanted - wallPx - 20 - (rest.line === undefined ? 0 : linePx) })}
        />
      </div>
    </div>
  );
}
