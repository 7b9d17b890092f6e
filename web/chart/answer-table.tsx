import { UserText } from '../ui/user-text.tsx';
import { answerWords } from '../words/en/kinds/answers.ts';
import { resultWords } from '../words/en/result.ts';

export interface ShownAnswer {
  /** What tells it from others. */
  readonly key: string;
  readonly text: string;
  readonly count: number;
}

interface AnswerTableProps {
  readonly caption: string;
  readonly heading: string;
  readonly answers: readonly ShownAnswer[];
  /** How many more there are. */
  readonly left: number;
}

/** More rows than these nobody listens to; they are in the host's files. */
const mostRows = 200;

/** What the chart shows, for screen readers. */
export function AnswerTable({ caption, heading, answers, left }: AnswerTableProps) {
  const rows = answers.slice(0, mostRows);
  const more = left + answers.length - rows.length;
  return (
    <div class="unseen chart-table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">{resultWords.votes}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, text, count }) => (
            <tr key={key}>
              <th scope="row">
                <UserText text={text} />
              </th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{answerWords.more(more)}</p>}
    </div>
  );
}
