import { useState } from 'preact/hooks';
import {
  type AnswersAsk,
  type AnswersSummary,
  type ListedAnswer,
  type Standing,
  standings,
} from '#protocol/kinds/answers';
import { factsOf } from '#protocol/kinds/index';
import type { Poll } from '#protocol/polls';
import type { RoundView } from '#protocol/views';
import { UserText } from '../../ui/user-text.tsx';
import { judgeWords as words } from '../../words/en/kinds/judge.ts';
import { number } from '../../words/en/numerals.ts';
import type { ConsoleSession, ConsoleView } from '../console.ts';
import { type Orders, useOrders } from '../orders.ts';
import './answers.css';
import { HoldSwitch } from './hold-switch.tsx';
import { useListing } from './listing.ts';

interface AnswersCardProps {
  readonly session: ConsoleSession;
  readonly view: ConsoleView;
  readonly begin?: Standing;
}

/** What everybody has answered in their own words: what waits, what is shown, what was taken off. */
export function AnswersCard({ session, view, begin }: AnswersCardProps) {
  const { poll, round } = view;
  if (!poll || !round || !factsOf(poll.kind).answers) return null;
  return (
    <Answers
      key={round.id}
      session={session}
      version={view.version}
      poll={poll}
      round={round}
      {...(begin ? { begin } : {})}
    />
  );
}

interface AnswersProps {
  readonly session: ConsoleSession;
  readonly version: number;
  readonly poll: Poll;
  readonly round: RoundView;
  readonly begin?: Standing;
}

function Answers({ session, version, poll, round, begin }: AnswersProps) {
  const isHeld = (poll.ask as AnswersAsk).hold;
  const [of, choose] = useState<Standing>(begin ?? (isHeld ? 'held' : 'shown'));
  const [find, search] = useState('');
  const orders = useOrders(session);
  const tally = session.tally.value;
  const place = { poll: poll.id, round: round.id };
  const news = { room: version, tally: tally?.tallyVersion ?? 0 };
  const listing = useListing(session, { ...place, of, find: find.trim() }, news);
  const { held, removed } = (tally?.summary as AnswersSummary | undefined) ?? { held: 0, removed: 0 };
  const shown = (tally?.keys?.length ?? 0) + (tally?.rest?.keys ?? 0);
  const counts: Readonly<Record<Standing, number>> = { held, shown, removed };
  const offered = standings.filter((standing) => standing !== 'held' || isHeld || held > 0);

  return (
    <section class="card answers" aria-labelledby="answers-title">
      <header class="answers__head">
        <h2 id="answers-title" class="host-part">
          {words.title}
        </h2>
        <fieldset class="answers__lists">
          <legend class="unseen">{words.lists}</legend>
          {offered.map((standing) => (
            <label key={standing} class="answers__list">
              <input type="radio" name="answers" checked={of === standing} onChange={() => choose(standing)} />
              <span>
                {words.standing[standing]} <b class="tabular">{number(counts[standing])}</b>
              </span>
            </label>
          ))}
        </fieldset>
      </header>
      <HoldSwitch place={place} version={version} isHeld={isHeld} orders={orders} />
      <input
        class="input"
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        value={find}
        onInput={(event) => search(event.currentTarget.value)}
      />
      {orders.trouble && (
        <p class="note note--bad" data-say="now">
          {orders.trouble}
        </p>
      )}
      {listing && listing.answers.length > 0 ? (
        <ul class="answers__all" aria-label={words.standing[of]}>
          {listing.answers.map((answer) => (
            <Row
              key={answer.key}
              answer={answer}
              of={of}
              give={(event) => orders.give(event, { ...place, key: answer.key })}
            />
          ))}
        </ul>
      ) : (
        <p class="answers__none">{listing ? (find.trim() === '' ? words.none[of] : words.notFound) : words.loading}</p>
      )}
      {listing && listing.total > listing.answers.length && (
        <p class="answers__more">{words.more(listing.answers.length, listing.total)}</p>
      )}
    </section>
  );
}

interface RowProps {
  readonly answer: ListedAnswer;
  readonly of: Standing;
  readonly give: (event: 'answer:remove' | 'answer:approve' | 'answer:restore') => ReturnType<Orders['give']>;
}

function Row({ answer: { key, count }, of, give }: RowProps) {
  const button = (event: Parameters<typeof give>[0], label: string, isQuiet: boolean) => (
    <button
      type="button"
      class={`button ${isQuiet ? 'button--quiet' : ''}`}
      aria-label={words.about(label, key)}
      onClick={() => void give(event)}
    >
      {label}
    </button>
  );
  return (
    <li class="answers__one">
      <span class="answers__text">
        <UserText text={key} />
        {count > 1 && ' '}
        {count > 1 && <b class="answers__count tabular">{words.times(count)}</b>}
      </span>
      {of === 'held' && button('answer:approve', words.approve, false)}
      {of === 'removed' ? button('answer:restore', words.restore, true) : button('answer:remove', words.remove, true)}
    </li>
  );
}
