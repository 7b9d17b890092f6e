import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import * as v from 'valibot';
import { refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import { rowsHeader } from '#protocol/results';
import { resultsSchema } from '#protocol/results-schema';
import type { LiveRoom } from '../live/live-room.ts';
import { playersOf } from '../live/own-view.ts';
import { resultsFile } from '../results/results-file.ts';
import { playersIn } from '../room/quiz/standing.ts';
import type { StoredResults } from '../store/room-records.ts';
import { wordsIn } from '../words/words.ts';
import { createAdmission } from './admission.ts';
import { sendRefusal } from './errors.ts';
import type { HttpParts } from './routes.ts';

const order = v.strictObject({
  format: v.exactOptional(v.picklist(['csv', 'json']), 'json'),
  of: v.exactOptional(v.picklist(['totals', 'ballots', 'standing', 'questions', 'reactions']), 'totals'),
});

/** A room's results (docs/results.md), for who has a host key of the room. */
export function resultRoutes(
  parts: Pick<HttpParts, 'config' | 'rooms' | 'clock' | 'readResults' | 'onBug' | 'tongue' | 'words'>,
): Router {
  const { clock, readResults, onBug, tongue, words } = parts;
  const router = Router();
  const path = '/rooms/:code/results';
  const { hosted, admit, slow } = createAdmission(parts, limits.readResults);
  let running = 0;

  /** Never halves a file in silence: what ends before its end ends with the connection. */
  async function write(
    results: StoredResults,
    asked: v.InferOutput<typeof order>,
    room: LiveRoom,
    request: Request,
    response: Response,
  ) {
    const heads = wordsIn(words, tongue.of(request, room.state.room.language)).exports.columns;
    const standing = playersIn(room.state, room.standing, playersOf(room));
    const { name, type, rows, text } = resultsFile(results, asked, clock.now(), standing, heads);
    response
      .set('cache-control', 'no-store')
      .set('content-type', type)
      .set('content-disposition', `attachment; filename="${name}"`)
      .set(rowsHeader, String(rows));
    // Who reads nothing, or for ever, would keep the snapshot, and with it the log of all votes since.
    response.setTimeout(limits.maxStalledMs, () => response.destroy());
    const signal = AbortSignal.timeout(limits.maxResultsMs);
    await pipeline(Readable.from(text, { objectMode: false, highWaterMark: 65_536 }), response, { signal });
  }

  async function send(request: Request, response: Response) {
    const admitted = await hosted(request);
    if (!admitted.ok) return sendRefusal(response, admitted);
    const asked = v.safeParse(order, request.query);
    if (!asked.success) return sendRefusal(response, refuse('bad-payload'));
    if (running >= limits.maxResultsAtOnce) return sendRefusal(response, refuse('busy', limits.busyRetryMs));
    running += 1;
    let results: StoredResults | null = null;
    try {
      results = await readResults(admitted.room.code);
      if (!results) return sendRefusal(response, refuse('no-such-room'));
      // The totals are all there by now.
      if (asked.output.of !== 'ballots') await results.close();
      await write(results, asked.output, admitted.room, request, response);
    } catch (error) {
      if (isStopped(error)) return;
      // Before the first byte it is a refusal like any other.
      if (!response.headersSent) throw error;
      onBug(error, 'results');
    } finally {
      await results?.close();
      running -= 1;
    }
  }

  router.get('/results.schema.json', (_request, response) => {
    response.type('application/schema+json').send(JSON.stringify(resultsSchema, null, 2));
  });
  router.get(path, admit, slow, send);
  return router;
}

/** The reader went away or was too slow: nobody's mistake. */
function isStopped(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ABORT_ERR';
}
