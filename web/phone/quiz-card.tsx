import type { OwnAnswer, OwnScore, Quiz } from '#protocol/quiz';
import type { PhoneView } from '#protocol/views';
import type { Session } from '../state/session.ts';
import { UserText } from '../ui/user-text.tsx';
import { isolated } from '../words/en/isolated-text.ts';
import { quizPhoneWords as words } from '../words/en/quiz-phone.ts';
import './quiz-card.css';

interface QuizCardProps {
  readonly session: Session<PhoneView>;
  readonly view: PhoneView;
  readonly quiz: Quiz;
}

/** May everybody know by now what is right? */
export const isRevealed = ({ round }: Pick<PhoneView, 'round'>) =>
  round?.phase.phase === 'closed' && round.resultsShown;

/** What a question of a quiz is worth; after the reveal what became of the answer, why, and where that leaves this voter. */
export function QuizCard({ session, view, quiz }: QuizCardProps) {
  const me = session.me.value;
  const own = me?.quiz;
  const answer = own?.shown?.round === view.round?.id ? own?.shown : undefined;
  return (
    <section class="quiz" data-say="soon">
      {isRevealed(view) ? (
        <Outcome view={view} quiz={quiz} answer={answer} />
      ) : (
        <p class="quiz__worth">{words.worth(quiz.points, quiz.timing === 'weighted')}</p>
      )}
      {own && own.rank !== null && <Standing own={own} name={me?.name ?? null} view={view} team={me?.team} />}
    </section>
  );
}

function Outcome({ view, quiz, answer }: { view: PhoneView; quiz: Quiz; answer: OwnAnswer | undefined }) {
  const right = answer?.right ?? null;
  const labels = quiz.right.flatMap((place) => view.poll?.options[place]?.label ?? []);
  return (
    <div class="quiz__outcome" data-right={right === 1 ? 'yes' : right ? 'partly' : 'no'}>
      <p class="quiz__word">
        <b>
          {right === null
            ? words.none
            : right === 1
              ? words.right
              : right > 0
                ? words.partly(Math.round(right * 100))
                : words.wrong}
        </b>
        {answer?.gained !== undefined && answer.gained > 0 && (
          <span class="tabular">{words.gained(answer.gained)}</span>
        )}
      </p>
      {labels.length > 0 && right !== 1 && (
        <p>
          {words.answer(labels.length > 1)}{' '}
          <strong>
            <UserText text={labels.join(' · ')} />
          </strong>
        </p>
      )}
      {quiz.explanation !== '' && (
        <p>
          <UserText text={quiz.explanation} />
        </p>
      )}
    </div>
  );
}

interface StandingProps {
  readonly own: OwnScore;
  readonly name: string | null;
  readonly view: PhoneView;
  readonly team: number | undefined;
}

function Standing({ own, name, view, team }: StandingProps) {
  const teamName = team === undefined ? undefined : view.teams?.names[team];
  return (
    <div class="quiz__standing tabular">
      <p>
        <b>{words.standing(own.rank ?? 0, own.players)}</b>
        <span>{words.points(own.points)}</span>
      </p>
      {own.streak > 1 && <p>{words.streak(own.streak)}</p>}
      {teamName !== undefined && own.team && (
        <p>{words.teamStanding(isolated(teamName), own.team.rank, own.team.points)}</p>
      )}
      {name === null && own.player !== null && <p class="quiz__small">{words.youAre(own.player)}</p>}
    </div>
  );
}
