import type { Presence } from '#protocol/presence';
import type { HostView, Tally } from '#protocol/views';
import type { ResultsOrder, ResultsPlace } from '../../results/results-rest.ts';
import { SavePicture } from '../../results/save-picture.tsx';
import { resultsWords } from '../../words/en/results.ts';
import { chartNow } from './chart-now.ts';
import { type Exporting, useExport } from './exporting.ts';
import './results.css';

const files: readonly {
  readonly what: 'totals' | 'ballots' | 'standing' | 'questions' | 'json';
  readonly order: ResultsOrder;
}[] = [
  { what: 'totals', order: { format: 'csv', of: 'totals' } },
  { what: 'ballots', order: { format: 'csv', of: 'ballots' } },
  { what: 'standing', order: { format: 'csv', of: 'standing' } },
  { what: 'questions', order: { format: 'csv', of: 'questions' } },
  { what: 'json', order: { format: 'json', of: 'ballots' } },
];

interface ResultsCardProps {
  readonly view: HostView;
  readonly tally: Tally | null;
  readonly presence: Presence | null;
  readonly place: ResultsPlace;
  readonly serverNow: () => number;
  /** Has the audience asked anything? */
  readonly hasQuestions?: boolean;
  /** How it begins: nothing was asked for, but in the gallery. */
  readonly begin?: Exporting;
}

/** What is left of the event: pictures, a report, files. */
export function ResultsCard(props: ResultsCardProps) {
  const { view, tally, presence, place, serverNow, hasQuestions = false, begin } = props;
  const { now, take, cancel } = useExport(place, begin);
  const { poll, round } = view;
  const isRunning = now.state === 'running';
  return (
    <section class="card results" aria-labelledby="results-title">
      <h2 id="results-title" class="host-part">
        {resultsWords.title}
      </h2>
      <div class="results__ways">
        <a
          class="button button--quiet"
          href={`${place.base}/${place.code}/report#k=${place.hostKey}`}
          target="_blank"
          rel="noopener"
        >
          {resultsWords.report}
          <small>{resultsWords.reportHint}</small>
        </a>
        {poll && round && (
          <SavePicture
            label={resultsWords.picture}
            hint={resultsWords.pictureHint}
            file={resultsWords.pictureName(
              place.code,
              `${view.deck.findIndex(({ id }) => id === poll.id) + 1}-${round.number}`,
            )}
            picture={() => chartNow(view, { poll, round, tally, presence, at: serverNow() })}
          />
        )}
        {files
          .filter(({ what }) => (what !== 'standing' || view.board) && (what !== 'questions' || hasQuestions))
          .map(({ what, order }) => (
            <button
              key={what}
              type="button"
              class="button button--quiet"
              aria-disabled={isRunning && now.isSlow}
              onClick={() => void take(order)}
            >
              {resultsWords[what]}
              <small>{resultsWords[`${what}Hint`]}</small>
            </button>
          ))}
      </div>
      <p class="results__hint">{resultsWords.hint}</p>
      {isRunning && now.isSlow && <HowFar progress={now.progress} onCancel={cancel} />}
      <p class={now.state === 'idle' && now.isBad ? 'note note--bad results__told' : 'results__told'} data-say="now">
        {now.state === 'idle' ? now.told : ''}
      </p>
    </section>
  );
}

type Running = Extract<Exporting, { readonly state: 'running' }>;

function HowFar({ progress: { rows, of }, onCancel }: { progress: Running['progress']; onCancel: () => void }) {
  return (
    <div class="results__progress">
      <progress aria-label={resultsWords.progress} {...(of ? { max: of, value: rows } : {})} />
      <p class="tabular">{of ? resultsWords.rows(rows, of) : resultsWords.rowsSoFar(rows)}</p>
      <button type="button" class="button button--plain" onClick={onCancel}>
        {resultsWords.cancel}
      </button>
    </div>
  );
}
