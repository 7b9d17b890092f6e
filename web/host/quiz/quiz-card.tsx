import type { BoardShow } from '#protocol/quiz';
import { Leaderboard } from '../../quiz/leaderboard.tsx';
import { quizWords } from '../../words/en/quiz.ts';
import { quizHostWords } from '../../words/en/quiz-host.ts';
import type { ConsoleSession, ConsoleView } from '../console.ts';
import { useOrders } from '../orders.ts';
import { Trouble } from '../trouble.tsx';
import './quiz-card.css';

/** How the quiz stands, and what the screens show of it. Nothing where no question of the deck is one of a quiz. */
export function QuizCard({ session, view }: { session: ConsoleSession; view: ConsoleView }) {
  const orders = useOrders(session);
  const { board, round } = view;
  if (!board && !view.deck.some(({ settings }) => settings.quiz !== null)) return null;
  const isVoting = round !== null && round.phase.phase !== 'closed';
  const show = (what: BoardShow | null) => void orders.give('screen:board', { show: what });
  const button = (what: BoardShow, label: string) => {
    const isPossible = board !== undefined && !isVoting && board.show !== what;
    return (
      <button
        type="button"
        class="button button--quiet"
        aria-disabled={!isPossible}
        onClick={() => isPossible && show(what)}
      >
        {label}
      </button>
    );
  };
  return (
    <section class="card quiz-card" aria-labelledby="quiz-title">
      <header class="quiz-card__head">
        <h2 id="quiz-title" class="host-part">
          {quizHostWords.title}
        </h2>
        {board && <p class="quiz-card__base tabular">{quizWords.base(board.questions, board.players)}</p>}
      </header>
      {board ? <Leaderboard board={board} /> : <p class="quiz-card__hint">{quizHostWords.hint}</p>}
      {view.as === 'host' && (
        <div class="quiz-card__steps">
          {button('leaderboard', quizHostWords.showLeaderboard)}
          {button('podium', quizHostWords.showPodium)}
          <button
            type="button"
            class="button button--quiet"
            aria-disabled={!board?.show}
            onClick={() => board?.show && show(null)}
          >
            {quizHostWords.takeDown}
          </button>
        </div>
      )}
      <p class="quiz-card__hint" role="status">
        {board?.show ? quizHostWords.isUp[board.show] : board && isVoting ? quizHostWords.whenClosed : ''}
      </p>
      <Trouble text={orders.trouble} />
    </section>
  );
}
