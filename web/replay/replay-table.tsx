import { letterOf } from '#protocol/polls';
import { figureOf } from '../kinds/figures.ts';
import { UserText } from '../ui/user-text.tsx';
import { number } from '../words/en/numerals.ts';
import { replayWords as words } from '../words/en/replay.ts';
import { resultWords } from '../words/en/result.ts';
import { type Film, momentsOf } from './film.ts';
import { filmBars } from './film-bars.ts';
import './replay-table.css';

/** What a replay shows, moment by moment, for who would rather read, or hears it. */
export function ReplayTable({ film }: { film: Film }) {
  const { poll, keys } = film.replay;
  const moments = momentsOf(film);
  const last = moments.at(-1)?.tally;
  const figure = figureOf(poll.kind);
  // The bars of a histogram are others at every moment: what it comes to is said instead.
  const sayOf = figure?.together ? figure.sayOf : null;
  const columns = last && !sayOf ? filmBars(film, last) : [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="replay-table" tabIndex={0} aria-label={words.title}>
      <table>
        <caption class="unseen">
          <UserText text={poll.question} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.heads.time}</th>
            <th scope="col">{words.marks}</th>
            <th scope="col">{words.heads.ballots}</th>
            {sayOf && <th scope="col">{resultWords.figure}</th>}
            {columns.map(({ key, index, label, isPlain }) => (
              <th key={key} scope="col">
                {!isPlain && `${letterOf(index)} `}
                <UserText text={label} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moments.map(({ elapsedMs, tally, marks }) => {
            const counts = new Map(filmBars(film, tally).map(({ key, shown }) => [key, shown?.count ?? 0]));
            return (
              <tr key={elapsedMs}>
                <th scope="row">{words.elapsed(elapsedMs)}</th>
                <td class="replay-table__marks">
                  <UserText text={marks.map(words.mark).join(' · ')} />
                </td>
                <td>{number(tally.ballots)}</td>
                {sayOf && (
                  <td>{sayOf({ ...tally, ask: poll.ask, keys: tally.keys ?? keys, counts: tally.counts ?? [] })}</td>
                )}
                {columns.map(({ key }) => (
                  <td key={key}>{number(counts.get(key) ?? 0)}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
