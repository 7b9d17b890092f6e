import type { PollResults, ResultsFile } from '#protocol/results';
import { SkipLinks } from '../access/skip-links.tsx';
import type { Read } from '../results/results-rest.ts';
import { LanguagePicker } from '../ui/language-picker.tsx';
import { Spoken } from '../ui/spoken.tsx';
import { UserText } from '../ui/user-text.tsx';
import { accessWords } from '../words/en/access.ts';
import { commonWords } from '../words/en/every-page.ts';
import { refusalWords } from '../words/en/refusals.ts';
import { reportWords, resultsWords } from '../words/en/results.ts';
import { QuestionsSheet } from './questions-sheet.tsx';
import { RoundSheet } from './round-sheet.tsx';
import { StandingSheet } from './standing-sheet.tsx';
import './report.css';

interface ReportPageProps {
  readonly base: string;
  readonly code: string;
  readonly hasKey: boolean;
  /** null: on its way. */
  readonly read: Read | null;
  /** The room asks for patterns besides the colours. */
  readonly isPatterned: boolean;
}

/** Every chart and table of a room, on pages that print. */
export function ReportPage(props: ReportPageProps) {
  return (
    <>
      <WhatIsThere {...props} />
      {/* Stays while the report comes, which is told. */}
      <Spoken />
    </>
  );
}

function WhatIsThere({ base, code, hasKey, read, isPatterned }: ReportPageProps) {
  if (!hasKey) return <Nothing title={reportWords.noKeyTitle} text={reportWords.noKey} base={base} code={code} />;
  if (!read) return <Nothing title={reportWords.loading} text={reportWords.loadingHint} />;
  if (read.ok) return <Report results={read.results} isPatterned={isPatterned} />;
  const why = read.code === 'no-answer' || read.code === 'cancelled' ? resultsWords.noAnswer : refusalWords[read.code];
  return <Nothing title={reportWords.noneTitle} text={why} base={base} code={code} />;
}

interface NothingProps {
  readonly title: string;
  readonly text: string;
  readonly base?: string;
  readonly code?: string;
}

function Nothing({ title, text, base = '', code }: NothingProps) {
  return (
    <main class="report report--nothing">
      <p class="report__product">{commonWords.product}</p>
      <h1 data-say="soon">{title}</h1>
      <p>{text}</p>
      {code !== undefined && (
        <p class="report__ways">
          <button type="button" class="button" onClick={() => location.reload()}>
            {reportWords.tryAgain}
          </button>
          <a class="button button--quiet" href={`${base}/${code}/host`}>
            {reportWords.toConsole}
          </a>
        </p>
      )}
    </main>
  );
}

/** The first thing after the head of the report. */
const firstPoll = 'first-poll';

function Report({ results, isPatterned }: { results: ResultsFile; isPatterned: boolean }) {
  const { room, polls, exportedAt } = results;
  const rounds = polls.reduce((sum, poll) => sum + poll.rounds.length, 0);
  return (
    <>
      {polls.length > 0 && <SkipLinks to={[{ id: firstPoll, label: accessWords.skip.deck }]} />}
      <main class="report" data-fill={isPatterned ? 'patterned' : 'plain'}>
        <header class="report__head">
          <p class="report__product">{reportWords.heading}</p>
          <button type="button" class="button report__print" onClick={() => print()}>
            {reportWords.print}
          </button>
          <h1 data-say="soon">
            <UserText text={room.title} />
          </h1>
          <p class="report__facts" data-say="soon">
            {reportWords.room(room.code)} · {reportWords.polls(polls.length)} · {reportWords.rounds(rounds)}
          </p>
          <p class="report__facts">{reportWords.written(Date.parse(exportedAt))}</p>
        </header>
        {polls.length === 0 && <p>{reportWords.empty}</p>}
        {polls.map((poll, at) => (
          <Poll key={poll.id} poll={poll} results={results} {...(at === 0 ? { id: firstPoll } : {})} />
        ))}
        {results.standing && <StandingSheet standing={results.standing} />}
        {results.questions && <QuestionsSheet questions={results.questions} />}
        <LanguagePicker />
      </main>
    </>
  );
}

interface PollProps {
  readonly poll: PollResults;
  readonly results: ResultsFile;
  /** Where a skip link leads. */
  readonly id?: string;
}

function Poll({ poll, results, id }: PollProps) {
  const { place, question, rounds, options } = poll;
  return (
    <section class="report__poll">
      <h2 {...(id ? { id } : {})}>
        <span class="report__place tabular">{place === null ? '–' : reportWords.place(place)}</span>
        <UserText text={question} />
      </h2>
      {place === null && <p class="report__mark">{reportWords.removed}</p>}
      {rounds.map((round) => (
        <RoundSheet key={round.number} poll={poll} round={round} results={results} />
      ))}
      {rounds.length === 0 && (
        <>
          <p class="report__facts">{reportWords.neverAsked}</p>
          <ul class="report__options">
            {options.map((label, index) => (
              <li key={index}>
                <UserText text={label} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
