import type { BoardShow } from '#protocol/quiz';
import { quizHostWords } from '../../words/en/quiz-host.ts';
import type { ConsoleView } from '../console.ts';
import type { Orders } from '../orders.ts';
import './quiz-card.css';

/** What the screens show of the quiz. There once a right answer is revealed; each button keeps its place. */
export function QuizSteps({ view, give }: { view: ConsoleView; give: Orders['give'] }) {
  const { board, round } = view;
  if (!board) return null;
  const isVoting = round !== null && round.phase.phase !== 'closed';
  const button = (what: BoardShow | null, label: string) => {
    const isPossible = board.show !== what && (what === null || !isVoting);
    return (
      <button
        type="button"
        class="button button--quiet"
        aria-disabled={!isPossible}
        onClick={() => isPossible && void give('screen:board', { show: what })}
      >
        {label}
      </button>
    );
  };
  return (
    <div class="quiz-steps">
      <fieldset class="quiz-steps__buttons" aria-label={quizHostWords.title}>
        {button('leaderboard', quizHostWords.showLeaderboard)}
        {button('podium', quizHostWords.showPodium)}
        {button(null, quizHostWords.takeDown)}
      </fieldset>
      <p class="quiz-card__hint" data-say="soon">
        {board.show ? quizHostWords.isUp[board.show] : isVoting ? quizHostWords.whenClosed : quizHostWords.isDown}
      </p>
    </div>
  );
}
