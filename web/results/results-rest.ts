import type { RefusalCode } from '#protocol/errors';
import { type ResultsFile, rowsHeader } from '#protocol/results';

/** Where a room's results are, and the key that opens them. */
export interface ResultsPlace {
  readonly base: string;
  readonly code: string;
  readonly hostKey: string;
}

export interface ResultsOrder {
  readonly format: 'csv' | 'json';
  readonly of: 'totals' | 'ballots' | 'standing' | 'questions';
}

/** Rows that have come, of how many; null: the server did not say. */
export interface Progress {
  readonly rows: number;
  readonly of: number | null;
}

export type Trouble = { readonly ok: false; readonly code: RefusalCode | 'no-answer' | 'cancelled' };
export type Downloaded = { readonly ok: true; readonly name: string; readonly file: Blob } | Trouble;
export type Read = { readonly ok: true; readonly results: ResultsFile } | Trouble;

const request = ({ base, code, hostKey }: ResultsPlace, { format, of }: ResultsOrder, signal?: AbortSignal) =>
  fetch(`${base}/api/rooms/${code}/results?format=${format}&of=${of}`, {
    headers: { authorization: `Bearer ${hostKey}` },
    ...(signal ? { signal } : {}),
  });

const lineFeed = 10;

/** Fetches one file whole, telling how far it is. What breaks off in the middle is no file. */
export async function downloadResults(
  place: ResultsPlace,
  order: ResultsOrder,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Downloaded> {
  try {
    const response = await request(place, order, signal);
    if (!response.ok) return (await response.json()) as Trouble;
    const said = response.headers.get(rowsHeader);
    const of = said === null ? null : Number(said);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let lines = 0;
    const reader = response.body?.getReader();
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      for (const byte of value) if (byte === lineFeed) lines += 1;
      onProgress({ rows: of === null ? lines : Math.min(of, lines), of });
    }
    const type = response.headers.get('content-type') ?? '';
    const name = /filename="([\w.-]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    return { ok: true, name: name ?? `results-${place.code}.${order.format}`, file: new Blob(parts, { type }) };
  } catch {
    return { ok: false, code: signal.aborted ? 'cancelled' : 'no-answer' };
  }
}

/** The numbers of all rounds, to show them. */
export async function readResults(place: ResultsPlace): Promise<Read> {
  try {
    const response = await request(place, { format: 'json', of: 'totals' });
    const body: unknown = await response.json();
    return response.ok ? { ok: true, results: body as ResultsFile } : (body as Trouble);
  } catch {
    return { ok: false, code: 'no-answer' };
  }
}
