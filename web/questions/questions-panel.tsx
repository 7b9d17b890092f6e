import { useEffect, useRef, useState } from 'preact/hooks';
import type { PhoneView } from '#protocol/views';
import type { Session } from '../state/session.ts';
import { refusedInChat } from '../words/en/chat-refusals.ts';
import { questionWords as words } from '../words/en/questions.ts';
import { AskForm } from './ask-form.tsx';
import { useCalmOrder } from './calm-order.ts';
import { useGlide } from './glide.ts';
import { byVotes, newestFirst } from './list-news.ts';
import { questionsOf } from './question-list.ts';
import { QuestionRow } from './question-row.tsx';
import './questions.css';

/** Rows change places at most so often: nobody taps another question than the one they meant. */
const calmMs = 5_000;
const nobody: readonly number[] = [];

interface QuestionsPanelProps {
  readonly session: Session<PhoneView>;
  /** False while the panel is out of sight. */
  readonly isShown: boolean;
}

/** The questions as a phone has them: what others want to know, and a field to ask. */
export function QuestionsPanel({ session, isShown }: QuestionsPanelProps) {
  const list = questionsOf(session);
  const view = session.view.value;
  const rules = view?.questions;
  const isOnline = session.link.value.state === 'online';
  const [isNewest, setIsNewest] = useState(false);
  const box = useRef<HTMLUListElement>(null);
  const { byId, total } = list.known.value;
  const pinned = view?.questionStage?.pinned ?? null;

  useEffect(() => {
    if (!isShown || !isOnline) return;
    void list.watch();
    return () => void list.leave();
  }, [list, isShown, isOnline]);

  const all = [...byId.values()];
  const open = all.filter(({ answeredAt }) => answeredAt === undefined).sort(isNewest ? newestFirst : byVotes);
  const answered = all.filter(({ answeredAt }) => answeredAt !== undefined).sort(newestFirst);
  const wanted = [...open, ...answered].map(({ id }) => id);
  const calm = useCalmOrder(wanted, calmMs);
  // Who asks for another order gets it at once.
  const [asked, setAsked] = useState(isNewest);
  const order = asked === isNewest ? calm : wanted;
  useEffect(() => setAsked(isNewest), [isNewest]);
  useGlide(box, isShown ? order : nobody);
  if (!rules || !view) return null;
  const refused = list.refused.value;
  const missing = total - all.filter(({ standing }) => standing === 'shown').length;

  return (
    <div class="questions">
      <div class="questions__head">
        <fieldset class="questions__sort">
          <legend class="unseen">{words.sort}</legend>
          {[false, true].map((newest) => (
            <label key={String(newest)} class="questions__way">
              <input type="radio" name="order" checked={isNewest === newest} onChange={() => setIsNewest(newest)} />
              <span>{newest ? words.newest : words.top}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {/* Scrolls, so it has to be reached by keyboard, too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as said */}
      <section class="questions__box" tabIndex={0} aria-label={words.title}>
        {refused && (
          <p class="note note--warn" data-say="now">
            {refusedInChat(refused)}
          </p>
        )}
        {all.length === 0 && <p class="questions__none">{list.isLoaded.value ? words.noneAndMay : words.loading}</p>}
        <ul class="questions__all" ref={box}>
          {order.map((id) => {
            const question = byId.get(id);
            return question && <QuestionRow key={id} question={question} list={list} isPinned={pinned === id} />;
          })}
        </ul>
        {missing > 0 && all.length > 0 && (
          <button type="button" class="button button--plain" onClick={() => void list.watch()}>
            {words.more(missing)}
          </button>
        )}
      </section>
      <AskForm list={list} rules={rules} name={session.me.value?.name ?? null} code={view.room.code} />
    </div>
  );
}
