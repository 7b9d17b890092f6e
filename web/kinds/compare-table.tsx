import { hasLetters } from '#protocol/kinds/index';
import { letterOf } from '#protocol/polls';
import type { RoundSummary } from '#protocol/views';
import { UserText } from '../ui/user-text.tsx';
import { commonWords } from '../words/en/every-page.ts';
import { number } from '../words/en/numerals.ts';
import { resultWords } from '../words/en/result.ts';
import { compareRuns, type Share } from './compared.ts';
import { alike } from './pair.tsx';

type Run = Omit<RoundSummary, 'phase'>;

interface CompareTableProps {
  readonly before: Run;
  readonly after: Run;
  readonly names: readonly [before: string, after: string];
  readonly caption: string;
}

/** What two rounds side by side show, for screen readers, and for who would rather read. */
export function CompareTable({ before, after, names, caption }: CompareTableProps) {
  const isLettered = hasLetters(after.kind);
  return (
    <div class="unseen chart-table">
      <table>
        <caption>
          <UserText text={caption} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{resultWords.option}</th>
            {names.map((name, place) => (
              <th key={place} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{resultWords.change}</th>
          </tr>
        </thead>
        <tbody>
          {compareRuns(...alike(before, after)).map(({ label, index, before, after, change }) => (
            <tr key={`${index} ${label}`}>
              <th scope="row">
                {isLettered && `${letterOf(index)} `}
                <UserText text={label} />
              </th>
              <td>{said(before)}</td>
              <td>{said(after)}</td>
              <td>{change === null ? absent : signed(change)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A round that did not have this option. */
const absent = '–';

const said = (share: Share | null) => (share ? `${number(share.count)} · ${commonWords.share(share.percent)}` : absent);

/** Never a hyphen, which is read as none. */
const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : '±'}${number(Math.abs(points))}`;
