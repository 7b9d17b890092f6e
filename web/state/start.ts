import type { RefusalCode } from '#protocol/errors';
import type { PageStart, View } from '#protocol/views';

/** What the server wrote into this page's HTML. Absent parts: another page, or a page served without the server. */
export interface Start<V extends View = View> {
  /** BASE_PATH without a slash at its end; '' at the root. Every link and request begins with it. */
  readonly base: string;
  readonly code?: string;
  /** null: it comes over the socket only. */
  readonly view?: V | null;
  readonly me?: PageStart['me'];
  readonly said?: RefusalCode | null;
  readonly defaultRoom?: string | null;
  readonly refusal?: RefusalCode | null;
  /** Kept by the service worker: the page without a room, for a server that does not answer. */
  readonly shell?: boolean;
  /** Shall the phone keep it? */
  readonly worker?: boolean;
  /** Have the bars of the room's screens patterns? */
  readonly isPatterned?: boolean;
  /** May anybody make a room here, or only with a key? */
  readonly canCreate?: boolean;
}

/** What a session begins with. `said`: why what the page's form sent was not done (W1). */
export interface SessionStart<V extends View = View> extends PageStart<V> {
  readonly said?: RefusalCode;
}

export function readStart<V extends View>(doc: Document = document): Start<V> {
  const written: unknown = JSON.parse(doc.getElementById('start')?.textContent || 'null');
  // The server and its pages come from one build; the shape is the server's promise.
  return { base: '', ...(written as Partial<Start<V>> | null) };
}

/** The view part, as a session starts with it. */
export function pageStart<V extends View>({ view, me, said }: Start<V>): SessionStart<V> | undefined {
  return view ? { view, ...(me ? { me } : {}), ...(said ? { said } : {}) } : undefined;
}
