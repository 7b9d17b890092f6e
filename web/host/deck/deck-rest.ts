import type { RefusalCode } from '#protocol/errors';
import { limits } from '#protocol/limits';

export interface DeckProblem {
  readonly line: number;
  readonly problem: string;
}

export type Loaded =
  | { readonly ok: true; readonly polls: number }
  | { readonly ok: false; readonly code: 'bad-deck'; readonly problems: readonly DeckProblem[] }
  | { readonly ok: false; readonly code: Exclude<RefusalCode, 'bad-deck'> | 'no-answer' | 'too-large' };

/** Where a room's deck is, and the key that opens it. */
export interface DeckPlace {
  readonly base: string;
  readonly code: string;
  readonly hostKey: string;
}

const request = ({ base, code, hostKey }: DeckPlace, init?: RequestInit & { headers?: Record<string, string> }) =>
  fetch(`${base}/api/rooms/${code}/deck`, {
    ...init,
    // What is wrong with a file is said in the page's language, whatever the browser's is.
    headers: {
      ...init?.headers,
      authorization: `Bearer ${hostKey}`,
      'accept-language': document.documentElement.lang,
    },
  });

/**
 * Replaces the room's deck. A file goes as it is, so that the server sees its bytes. `seen`: the deck's version that it is
 * made for, another one is not overwritten; null: whatever it is.
 */
export async function loadDeck(place: DeckPlace, deck: string | Blob, seen: number | null): Promise<Loaded> {
  const body = new Blob([deck]);
  if (body.size > limits.maxDeckBytes) return { ok: false, code: 'too-large' };
  try {
    const response = await request(place, {
      method: 'PUT',
      body,
      headers: seen === null ? {} : { 'if-match': `"${seen}"` },
    });
    if (response.status === 413) return { ok: false, code: 'too-large' };
    return (await response.json()) as Loaded;
  } catch {
    return { ok: false, code: 'no-answer' };
  }
}

/** The room's deck as Markdown and its version; null: the server gave none. */
export async function readDeck(place: DeckPlace): Promise<{ deck: string; version: number } | null> {
  try {
    const response = await request(place);
    if (!response.ok) return null;
    return { deck: await response.text(), version: Number(response.headers.get('etag')?.replaceAll('"', '')) };
  } catch {
    return null;
  }
}
