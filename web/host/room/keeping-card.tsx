import { useId, useState } from 'preact/hooks';
import type { HostView } from '#protocol/views';
import { deleteRoom } from '../../home/rooms.ts';
import { useAsk } from '../../ui/use-ask.ts';
import { keepingWords as words } from '../../words/en/keeping.ts';
import { Trouble } from '../trouble.tsx';
import type { LogoPlace } from './logo-rest.ts';

const dayMs = 86_400_000;

interface KeepingCardProps {
  readonly view: HostView;
  readonly place: LogoPlace;
  readonly now: number;
}

/** How long the room stays, with the date; and its end, after a plain question. The default room begins anew. */
export function KeepingCard({ view, place: { base, code, hostKey }, now }: KeepingCardProps) {
  const { isAsking, group, button, ask, keep } = useAsk();
  const question = useId();
  const [trouble, setTrouble] = useState<string | null>(null);
  const { keepDays } = view;

  async function erase() {
    // Whoever is in it is told by the server, this page, too.
    const answer = await deleteRoom(base, code, hostKey);
    setTrouble(answer.ok ? null : words.failed);
    keep();
  }

  return (
    <section class="card room__part" aria-labelledby="keeping-title">
      <h2 id="keeping-title" class="host-part">
        {words.title}
      </h2>
      <p>{keepDays === undefined ? words.stays : words.until(keepDays, words.at(now + keepDays * dayMs))}</p>
      {isAsking ? (
        <fieldset class="keeping__ask" aria-labelledby={question} ref={group} tabIndex={-1}>
          <p class="note note--bad" id={question}>
            {words.ask}
          </p>
          <div class="keeping__ways">
            <button type="button" class="button button--danger" onClick={() => void erase()}>
              {words.yes}
            </button>
            <button type="button" class="button button--plain" onClick={keep}>
              {words.no}
            </button>
          </div>
        </fieldset>
      ) : (
        <div class="keeping__ways">
          <button type="button" class="button button--danger" ref={button} onClick={ask}>
            {words.erase}
          </button>
        </div>
      )}
      <Trouble text={trouble} />
    </section>
  );
}
