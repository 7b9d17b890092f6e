import { useRef } from 'preact/hooks';
import type { Question, QuestionStage as Staged } from '#protocol/questions';
import type { ScreenView } from '#protocol/views';
import { useCalmOrder } from '../questions/calm-order.ts';
import { useGlide } from '../questions/glide.ts';
import { byVotes } from '../questions/list-news.ts';
import { questionsOf } from '../questions/question-list.ts';
import { ReactionTotals } from '../reactions/reaction-totals.tsx';
import type { Session } from '../state/session.ts';
import { UserText } from '../ui/user-text.tsx';
import { number } from '../words/en/numerals.ts';
import { questionWords as words } from '../words/en/questions.ts';
import { Phones } from './phones.tsx';
import './question-stage.css';
import { RoomLogo } from './room-logo.tsx';

/** A hall reads: rows change places at most so often. */
const calmMs = 5_000;

interface QuestionStageProps {
  readonly session: Session<ScreenView>;
  readonly view: ScreenView;
  readonly stage: Staged;
  readonly isPortrait: boolean;
}

/** What the hall wants to know, in place of the poll: the one that is being answered stays, the others keep calm. */
export function QuestionStage({ session, view, stage, isPortrait }: QuestionStageProps) {
  const { byId } = questionsOf(session).known.value;
  const box = useRef<HTMLOListElement>(null);
  const large = stage.pinned === null ? undefined : byId.get(stage.pinned);
  const waiting = [...byId.values()].filter(({ id, answeredAt }) => id !== large?.id && answeredAt === undefined);
  const order = useCalmOrder(
    waiting.sort(byVotes).map(({ id }) => id),
    calmMs,
  );
  const room = large ? (isPortrait ? 2 : 3) : isPortrait ? 5 : 6;
  const shown = stage.list ? order.slice(0, room) : [];
  useGlide(box, shown);
  const more = stage.list ? order.length - shown.length : 0;

  return (
    <section class="stage stage--questions" data-alone={!stage.list}>
      <header class="stage__top">
        <RoomLogo view={view} />
        <p class="stage__room">
          <UserText text={view.room.title} isCut />
        </p>
        {view.reactions && <ReactionTotals session={session} round={view.round?.id ?? null} />}
      </header>
      <h1 class={large && !stage.list ? 'unseen' : 'stage__board-title'}>{words.title}</h1>
      <div class="stage__result asked">
        {large && <Large question={large} />}
        {stage.list && (
          <ol class="asked__all" ref={box}>
            {shown.map((id) => {
              const question = byId.get(id);
              return question && <Row key={id} question={question} />;
            })}
          </ol>
        )}
        {stage.list && order.length === 0 && !large && <p class="asked__none">{words.none}</p>}
      </div>
      <footer class="stage__base">
        <p class="base asked__hint">{more > 0 ? words.waiting(order.length) : words.askNow}</p>
        <Phones session={session} />
      </footer>
    </section>
  );
}

function Large({ question: { text, name, votes, answer } }: { question: Question }) {
  const size = text.length > 220 ? 'long' : text.length > 90 ? 'middle' : 'short';
  return (
    <div class="asked__large" data-size={size}>
      <p class="asked__text">
        <UserText text={text} />
      </p>
      {answer !== undefined && (
        <p class="asked__answer">
          <UserText text={answer} />
        </p>
      )}
      <p class="asked__by">
        {name !== null && <UserText text={name} />}
        <span class="tabular">{words.votes(votes)}</span>
      </p>
    </div>
  );
}

function Row({ question: { id, text, votes } }: { question: Question }) {
  return (
    <li class="asked__one" data-id={id}>
      <span class="asked__votes tabular">
        <span aria-hidden="true">{number(votes)}</span>
        <span class="unseen">{words.votes(votes)}</span>
      </span>
      <span class="asked__text">
        <UserText text={text} />
      </span>
    </li>
  );
}
