import type { ChatNews } from '#protocol/lines';
import type { Presence } from '#protocol/presence';
import type { Me, View } from '#protocol/views';
import { createSession, type Link, type Send, type Session } from '../../state/session.ts';
import { chatNews } from './lines.ts';
import { sampleNow } from './views.ts';

/** What a page knows in one state. */
export interface Sample<V extends View> {
  readonly view: V | null;
  readonly link?: Link;
  readonly presence?: Presence;
  readonly chat?: ChatNews;
  readonly me?: Partial<Me>;
  /** A choice that is being made, kept in the browser (kinds/kit). */
  readonly draft?: unknown;
  /** What waits on the phone that has no connection. */
  readonly unsent?: { readonly question: string; readonly said: readonly string[] };
  /** Brings the page further: a tap, a refused order. */
  readonly act?: (session: Session<V>) => unknown;
  /** How the server answers; without it, never. */
  readonly send?: Send;
}

const never: Send = () => new Promise(() => {});

export function sampleSession<V extends View>(sample: Sample<V>): Session<V> {
  const { view, link = { state: 'online' }, chat = chatNews.usual, me } = sample;
  const session = createSession<V>(
    sample.send ?? never,
    undefined,
    () => {},
    () => sampleNow,
  );
  if (view) {
    session.receive.view(view);
    session.receive.presence(
      sample.presence ?? {
        voters: 128,
        voted: view.tally?.ballots ?? 0,
        waiting: Math.max(0, 128 - (view.tally?.ballots ?? 0)),
        screens: 1,
        unproven: 0,
        inFlight: 0,
        dropped: 0,
      },
    );
    session.receive.chat(chat);
  }
  session.receive.me({ name: null, ballots: {}, lines: [103], now: sampleNow, ...me });
  session.setLink(link);
  void sample.act?.(session);
  return session;
}
