import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import * as v from 'valibot';
import { refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import { chatFile } from '../results/chat-file.ts';
import { createAdmission } from './admission.ts';
import { sendRefusal } from './errors.ts';
import type { HttpParts } from './routes.ts';

const order = v.strictObject({
  format: v.exactOptional(v.picklist(['csv', 'json']), 'json'),
  of: v.exactOptional(v.picklist(['lines', 'deeds']), 'lines'),
});

/** A room's chat (docs/chat.md), and who did what about it, for who has a host key of the room. */
export function chatRoutes(parts: Pick<HttpParts, 'config' | 'rooms' | 'clock' | 'readChat' | 'onBug'>): Router {
  const { clock, readChat, onBug } = parts;
  const router = Router();
  const { hosted, admit, slow } = createAdmission(parts, limits.readChat);

  async function send(request: Request, response: Response) {
    const admitted = await hosted(request);
    if (!admitted.ok) return sendRefusal(response, admitted);
    const asked = v.safeParse(order, request.query);
    if (!asked.success) return sendRefusal(response, refuse('bad-payload'));
    const { name, type, text } = chatFile(readChat, admitted.room.state, asked.output, clock.now());
    response
      .set('cache-control', 'no-store')
      .set('content-type', type)
      .set('content-disposition', `attachment; filename="${name}"`);
    response.setTimeout(limits.maxStalledMs, () => response.destroy());
    try {
      const signal = AbortSignal.timeout(limits.maxResultsMs);
      await pipeline(Readable.from(text, { objectMode: false, highWaterMark: 65_536 }), response, { signal });
    } catch (error) {
      // The reader went away, or the disk did: the connection ends, nothing is halved in silence.
      if (!response.headersSent) throw error;
      if (!(error instanceof Error && 'code' in error)) onBug(error, 'chat');
    }
  }

  router.get('/rooms/:code/chat', admit, slow, send);
  return router;
}
