import { useState } from 'preact/hooks';
import type { Announcement as Said } from '#protocol/views';
import { keptInTab } from '../state/storage.ts';
import { Sign } from '../ui/sign.tsx';
import { UserText } from '../ui/user-text.tsx';
import { phoneRestWords } from '../words/en/phone-rest.ts';
import './announcement.css';

/** About what three lines hold on a narrow phone. */
const shortChars = 100;

/**
 * What the host tells everybody. It lies over the head of the page, never higher than what stands above the options
 * unless a finger unfolds it: no button moves, and none is covered just when somebody taps it.
 */
export function Announcement({ said, code }: { said: Said; code: string }) {
  const place = `announcement-${code}`;
  const [read, setRead] = useState(() => keptInTab.get(place));
  const [unfolded, setUnfolded] = useState<string | null>(null);
  if (read === said.id) return null;
  const isLong = said.text.length > shortChars || said.text.includes('\n');
  const isFolded = isLong && unfolded !== said.id;
  return (
    <aside key={said.id} class="announcement" aria-label={phoneRestWords.announcement}>
      <p class="announcement__text" data-folded={isFolded}>
        <b class="announcement__who">{phoneRestWords.announcement}</b> <UserText text={said.text} />
      </p>
      <span class="announcement__ways">
        <button
          type="button"
          class="announcement__way"
          aria-label={phoneRestWords.dismiss}
          onClick={() => {
            keptInTab.set(place, said.id);
            setRead(said.id);
          }}
        >
          <Sign of="close" />
        </button>
        {isFolded && (
          <button
            type="button"
            class="announcement__way"
            aria-label={phoneRestWords.more}
            onClick={() => setUnfolded(said.id)}
          >
            <Sign of="down" />
          </button>
        )}
      </span>
    </aside>
  );
}
