import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '#protocol/questions';
import { useCalmOrder } from '../../questions/calm-order.ts';
import { useGlide } from '../../questions/glide.ts';
import { byVotes, newestFirst } from '../../questions/list-news.ts';
import { questionsOf } from '../../questions/question-list.ts';
import { isolated } from '../../words/en/isolated-text.ts';
import { number } from '../../words/en/numerals.ts';
import { questionHostWords as words } from '../../words/en/questions-host.ts';
import type { ConsoleSession, ConsoleView } from '../console.ts';
import { useOrders } from '../orders.ts';
import { BannedList } from '../talk/banned-list.tsx';
import { MutedList } from '../talk/muted-list.tsx';
import { Trouble } from '../trouble.tsx';
import { QuestionItem } from './question-item.tsx';
import { ListSwitch, QuestionRulesField } from './question-rules-field.tsx';
import './questions.css';

export type QuestionsList = 'held' | 'open' | 'answered' | 'removed';

const calmMs = 5_000;
const lists: readonly QuestionsList[] = ['held', 'open', 'answered', 'removed'];

/** Where a question stands for who has to deal with it; null: it stands with the one it was merged into. */
export function listOf({ standing, merged, answeredAt }: Question): QuestionsList | null {
  if (standing === 'removed') return 'removed';
  if (merged !== undefined) return null;
  if (standing === 'held') return 'held';
  return answeredAt === undefined ? 'open' : 'answered';
}

interface QuestionsCardProps {
  readonly session: ConsoleSession;
  readonly view: ConsoleView;
  readonly begin?: QuestionsList;
}

/** What the audience asks, for those who have to deal with it. */
export function QuestionsCard({ session, view, begin }: QuestionsCardProps) {
  const list = questionsOf(session);
  const orders = useOrders(session);
  const isOnline = session.link.value.state === 'online';
  const [chosen, choose] = useState<QuestionsList | null>(begin ?? null);
  const [removed, setRemoved] = useState<Question | null>(null);
  const box = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (isOnline) void list.watch();
  }, [list, isOnline]);

  const all = [...list.known.value.byId.values()];
  const counts = { held: 0, open: 0, answered: 0, removed: 0 };
  for (const question of all) {
    const place = listOf(question);
    if (place) counts[place] += 1;
  }
  const of = chosen ?? (counts.held > 0 ? 'held' : 'open');
  const wanted = all.filter((question) => listOf(question) === of).sort(of === 'open' ? byVotes : newestFirst);
  const order = useCalmOrder(
    wanted.map(({ id }) => id),
    calmMs,
  );
  useGlide(box, order);
  const byId = new Map(wanted.map((question) => [question.id, question]));
  const isOffered = (name: QuestionsList) => name !== 'held' || view.questions?.hold === true || counts.held > 0;

  async function remove(question: Question) {
    const answer = await orders.give('question:remove', { question: question.id });
    if (answer?.ok) setRemoved(question);
  }

  return (
    <section class="card host-questions" aria-labelledby="asked-title">
      <header class="host-questions__head">
        <h2 id="asked-title" class="host-part">
          {words.title}
        </h2>
        {view.questions ? <ListSwitch view={view} orders={orders} /> : <p class="host-questions__none">{words.off}</p>}
        <QuestionRulesField view={view} orders={orders} />
        <BannedList banned={view.banned} onUnban={(number) => void orders.give('voter:unban', { number })} />
        <MutedList muted={view.muted ?? []} onUnmute={(number) => void orders.give('voter:unmute', { number })} />
        <fieldset class="answers__lists host-questions__lists">
          <legend class="unseen">{words.lists}</legend>
          {lists.filter(isOffered).map((name) => (
            <label key={name} class="answers__list">
              <input type="radio" name="asked" checked={of === name} onChange={() => choose(name)} />
              <span>
                {words.views[name]} <b class="tabular">{number(counts[name])}</b>
              </span>
            </label>
          ))}
        </fieldset>
        <Trouble text={orders.trouble} />
        <div data-say="now">
          {removed && (
            <p class="note host-questions__removed">
              <span>{words.removed(short(removed.text))}</span>
              <button
                type="button"
                class="button button--quiet"
                onClick={() => {
                  void orders.give('question:restore', { question: removed.id });
                  setRemoved(null);
                }}
              >
                {words.undo}
              </button>
            </p>
          )}
        </div>
      </header>
      {order.length === 0 && <p class="host-questions__none">{words.none[of]}</p>}
      <ul class="host-questions__all" ref={box}>
        {order.map((id) => {
          const question = byId.get(id);
          if (!question) return null;
          return (
            <QuestionItem
              key={id}
              question={question}
              merged={all.filter(({ merged }) => merged === id)}
              others={all.filter((other) => other.id !== id && listOf(other) === 'open')}
              of={of}
              isPinned={view.questionStage?.pinned === id}
              orders={orders}
              onRemove={() => void remove(question)}
            />
          );
        })}
      </ul>
    </section>
  );
}

/** Enough to know it by. */
export const short = (text: string) => isolated(text.length > 60 ? `${text.slice(0, 57)}…` : text);
