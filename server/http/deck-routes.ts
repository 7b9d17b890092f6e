import { type Request, type RequestHandler, type Response, Router, raw } from 'express';
import { rateLimit } from 'express-rate-limit';
import { refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import { readDeckBytes } from '../deck-file/bytes.ts';
import { deckFileOf, writeDeckFile } from '../deck-file/write.ts';
import { replaceOrder } from '../live/deck-loading.ts';
import { sendRefusal } from './errors.ts';
import { hostedRoom } from './hosted-room.ts';
import type { HttpParts } from './routes.ts';

/** One deck after the other costs a save and a view to everybody each. Far more than a person loads. */
const replacing = { limit: 60, windowMs: 60_000 };

/** A room's deck as a Markdown file (docs/deck-format.md), for who has a host key of the room. */
export function deckRoutes(parts: Pick<HttpParts, 'config' | 'rooms' | 'steering'>): Router {
  const router = Router();
  const path = '/rooms/:code/deck';

  const hosted = (request: Request) => hostedRoom(parts, request, request.params['code']);

  /** Strangers are sent away before their body is read, and use up nobody's share. */
  const admit: RequestHandler = async (request, response, next) => {
    const room = await hosted(request);
    if ('ok' in room) sendRefusal(response, room);
    else next();
  };

  const slow = rateLimit({
    ...replacing,
    keyGenerator: (request) => String(request.params['code']),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => sendRefusal(response, refuse('slow-down', replacing.windowMs)),
  });

  async function load(request: Request, response: Response) {
    const read = readDeckBytes(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
    if (!read.ok) {
      const refusal = { ...refuse('bad-deck'), problems: read.problems };
      return sendRefusal(response, refusal);
    }
    // The key may have been revoked while the body came in.
    const room = await hosted(request);
    if ('ok' in room) return sendRefusal(response, room);
    const answer = await parts.steering.order(room, replaceOrder(read));
    if (!answer.ok) return sendRefusal(response, answer);
    response
      .set('cache-control', 'no-store')
      .json({ ok: true, title: room.state.room.title, polls: read.polls.length });
  }

  async function save(request: Request, response: Response) {
    const room = await hosted(request);
    if ('ok' in room) return sendRefusal(response, room);
    response
      .set('cache-control', 'no-store')
      .set('content-disposition', `attachment; filename="deck-${room.code}.md"`)
      .type('text/markdown; charset=utf-8')
      .send(writeDeckFile(deckFileOf(room.state.room)));
  }

  router.get(path, save);
  router.put(path, admit, slow, raw({ limit: limits.maxRestBytes, type: () => true }), load);
  return router;
}
