import { Leaderboard } from '../../quiz/leaderboard.tsx';
import { quizWords } from '../../words/en/quiz.ts';
import { quizHostWords } from '../../words/en/quiz-host.ts';
import type { ConsoleView } from '../console.ts';
import './quiz-card.css';

/** How the quiz stands. Nothing where no question of the deck is one of a quiz. */
export function QuizCard({ view }: { view: ConsoleView }) {
  const { board } = view;
  if (!board && !view.deck.some(({ settings }) => settings.quiz !== null)) return null;
  return (
    <section class="card quiz-card" aria-labelledby="quiz-title">
      <header class="quiz-card__head">
        <h2 id="quiz-title" class="host-part">
          {quizHostWords.title}
        </h2>
        {board && <p class="quiz-card__base tabular">{quizWords.base(board.questions, board.players)}</p>}
      </header>
      {board ? <Leaderboard board={board} /> : <p class="quiz-card__hint">{quizHostWords.hint}</p>}
    </section>
  );
}
