import { useState } from 'preact/hooks';
import type { Deed } from '#protocol/chat';
import { limits } from '#protocol/limits';
import type { Question } from '#protocol/questions';
import { questionsOf } from '../../questions/question-list.ts';
import { UserText } from '../../ui/user-text.tsx';
import { chatWords } from '../../words/en/chat.ts';
import { moderationWords as words } from '../../words/en/moderation.ts';
import type { ConsoleSession } from '../console.ts';

function whose({ by }: Deed): string {
  if (!by) return words.audience;
  return by.label || words.key(by.key);
}

/** What it was about; nothing while the list of questions is not there yet. */
function AskedText({ of: question }: { of: Question | undefined }) {
  if (!question) return null;
  return (
    <span class="deeds__asked">
      <UserText text={question.text} isCut />
    </span>
  );
}

/** Who did what when: asked for when it is opened. */
export function Deeds({ session, onSave }: { session: ConsoleSession; onSave: () => void }) {
  const [deeds, setDeeds] = useState<readonly Deed[] | null>(null);
  const asked = questionsOf(session);
  const [isAll, setIsAll] = useState(false);

  async function read(before: number | null) {
    const answer = await session.order('chat:deeds', { before });
    if (!answer?.ok) return;
    setDeeds((held) => (before === null ? answer.deeds : [...(held ?? []), ...answer.deeds]));
    setIsAll(answer.deeds.length < limits.maxDeeds);
    const isAsked = answer.deeds.some(({ question }) => question !== undefined);
    if (isAsked && !asked.isLoaded.value) void asked.watch();
  }

  return (
    <details class="deeds" onToggle={(event) => event.currentTarget.open && void read(null)}>
      <summary>{words.deeds}</summary>
      {deeds?.length === 0 && <p class="deeds__list">{words.deedsNone}</p>}
      {deeds && deeds.length > 0 && (
        <ol class="deeds__list">
          {deeds.map((deed) => (
            <li key={deed.number}>
              <time class="tabular" dateTime={new Date(deed.at).toISOString()}>
                {chatWords.time(deed.at)}
              </time>{' '}
              {words.deed[deed.what](whose(deed))} {deed.name !== undefined && words.about(deed.name)}
              {deed.question !== undefined && <AskedText of={asked.known.value.byId.get(deed.question)} />}
            </li>
          ))}
        </ol>
      )}
      <div class="deeds__foot">
        {deeds && deeds.length > 0 && !isAll && (
          <button type="button" class="button button--quiet" onClick={() => void read(deeds.at(-1)?.number ?? null)}>
            {words.deedsMore}
          </button>
        )}
        <button type="button" class="button button--quiet" onClick={onSave}>
          {words.saveChat}
        </button>
      </div>
    </details>
  );
}
