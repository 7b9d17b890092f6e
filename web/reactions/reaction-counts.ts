import { type ReadonlySignal, signal } from '@preact/signals';
import type { Reactions } from '#protocol/reactions';
import type { Session } from '../state/session.ts';

const known = new WeakMap<object, ReadonlySignal<Reactions | null>>();

/** What the hall has sent, as this page heard it last. To be called before the page is connected, for the first may come at once. */
export function reactionsOf(session: object): ReadonlySignal<Reactions | null> {
  const held = known.get(session);
  if (held) return held;
  const heard = signal<Reactions | null>(null);
  known.set(session, heard);
  (session as Session).receive.reactions = (news) => {
    heard.value = news;
  };
  return heard;
}
