import { useRef, useState } from 'preact/hooks';
import { type Emoji, emojis, type Pace, paces } from '#protocol/reactions';
import type { Session } from '../state/session.ts';
import { reactionWords as words } from '../words/en/reactions.ts';
import './reaction-row.css';

const popMs = 320;

/** Emoji for the screen, and, behind one more button, how the pace is, for the host alone. */
export function ReactionRow({ session }: { session: Pick<Session, 'order'> }) {
  const [isPaceOpen, setIsPaceOpen] = useState(false);
  const [pace, setPace] = useState<Pace | null>(null);
  const [sent, setSent] = useState<Emoji | null>(null);

  async function react(emoji: Emoji) {
    setSent(null);
    const answer = await session.order('react', { emoji });
    if (answer?.ok) setSent(emoji);
  }

  return (
    <section class="reactions" aria-label={words.row}>
      {sent && (
        <p class="unseen" data-say="now">
          {words.sent(words.names[sent])}
        </p>
      )}
      <div class="reactions__row">
        {emojis.map((emoji) => (
          <EmojiButton key={emoji} emoji={emoji} onTap={() => void react(emoji)} />
        ))}
        <button
          type="button"
          class="reactions__more"
          aria-expanded={isPaceOpen}
          onClick={() => setIsPaceOpen(!isPaceOpen)}
        >
          {words.pace}
        </button>
      </div>
      {isPaceOpen && (
        <fieldset class="reactions__pace">
          <legend class="reactions__hint">{words.paceHint}</legend>
          {paces.map((name) => (
            <button
              key={name}
              type="button"
              class="button button--quiet"
              aria-pressed={pace === name}
              onClick={() => {
                const next = pace === name ? null : name;
                setPace(next);
                void session.order('pace', { pace: next });
              }}
            >
              {words.paces[name]}
            </button>
          ))}
        </fieldset>
      )}
    </section>
  );
}

function EmojiButton({ emoji, onTap }: { emoji: Emoji; onTap: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <button
      ref={button}
      type="button"
      class="reactions__emoji"
      aria-label={words.names[emoji]}
      onClick={() => {
        onTap();
        const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
        // That it was noticed.
        if (!isStill) button.current?.animate?.([{}, { transform: 'scale(1.35)' }, {}], { duration: popMs });
      }}
    >
      {emoji}
    </button>
  );
}
