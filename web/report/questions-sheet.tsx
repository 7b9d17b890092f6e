import type { QuestionResult } from '#protocol/results';
import { UserText } from '../ui/user-text.tsx';
import { number } from '../words/en/numerals.ts';
import { reportWords } from '../words/en/results.ts';

/** What the audience asked and everybody could see, the most wanted first, with what was answered in writing. */
export function QuestionsSheet({ questions }: { questions: readonly QuestionResult[] }) {
  const shown = questions
    .filter(({ standing, mergedInto }) => standing === 'shown' && mergedInto === null)
    .sort((a, b) => b.votes - a.votes || a.number - b.number);
  if (shown.length === 0) return null;
  return (
    <section class="report__poll">
      <h2>
        <span class="report__place" aria-hidden="true">
          ?
        </span>
        {reportWords.asked}
      </h2>
      <table class="report__table">
        <caption class="unseen">{reportWords.asked}</caption>
        <thead>
          <tr>
            <th scope="col">{reportWords.askedQuestion}</th>
            <th scope="col">{reportWords.askedVotes}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ number: id, question, answer, votes }) => (
            <tr key={id}>
              <th scope="row">
                <UserText text={question} />
                {answer !== null && (
                  <p class="report__facts">
                    <UserText text={answer} />
                  </p>
                )}
              </th>
              <td class="report__number">{number(votes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
