import { useLayoutEffect, useRef } from 'preact/hooks';
import { CopyField } from '../ui/copy-field.tsx';
import { homeWords } from '../words/en.ts';
import type { Links } from './rooms.ts';

export interface Ready {
  readonly code: string;
  readonly links: Links;
}

/** The new room's three links. */
export function RoomReady({ ready, onAnother }: { ready: Ready; onAnother: () => void }) {
  const title = useRef<HTMLHeadingElement>(null);
  // Before the page finds that the button is gone, which would move the focus twice: readers say neither then.
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <section class="card ready">
      <h1 class="ready__title tabular" ref={title} tabIndex={-1}>
        {homeWords.createdTitle(ready.code)}
      </h1>
      <p class="home__hint">{homeWords.createdHint}</p>
      {(['screen', 'phone', 'host'] as const).map((role) => (
        <CopyField key={role} {...homeWords.links[role]} url={ready.links[role]} />
      ))}
      <div class="ready__actions">
        <a class="button" href={ready.links.host}>
          {homeWords.openHost}
        </a>
        <button type="button" class="button button--plain" onClick={onAnother}>
          {homeWords.another}
        </button>
      </div>
    </section>
  );
}
