import { json, type Request, Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import * as v from 'valibot';
import { refuse } from '#protocol/errors';
import { roomCode } from '#protocol/id-schemas';
import { limits } from '#protocol/limits';
import { newRoom } from '#protocol/schemas';
import { keyOf } from '../socket/host-keys.ts';
import { hostOf, isAllowedOrigin, isHttps } from '../socket/origin.ts';
import { bearerOf, hasBearer } from './bearer.ts';
import { chatRoutes } from './chat-routes.ts';
import { deckRoutes } from './deck-routes.ts';
import { sendRefusal } from './errors.ts';
import { hostedRoom } from './hosted-room.ts';
import { linksOf } from './links.ts';
import { logoRoutes } from './logo-routes.ts';
import { pictureRoutes } from './picture-routes.ts';
import { resultRoutes } from './result-routes.ts';
import type { HttpParts } from './routes.ts';

/** REST: rooms. Refusals are `{ ok: false, code }` as on the socket. */
export function restRoutes(parts: HttpParts): Router {
  const { config, identity, rooms, newRooms, endRoom, address } = parts;
  const router = Router();
  // A whole hall shares one address, but a hall does not make rooms.
  const slow = rateLimit({
    ...limits.createRooms,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // TRUST_PROXY has decided whose word counts; a header from elsewhere is no reason to fill the log.
    validate: { xForwardedForHeader: false },
    handler: (_request, response) => sendRefusal(response, refuse('slow-down', limits.createRooms.windowMs)),
  });

  router.post('/rooms', slow, json({ limit: limits.maxRestBytes, type: () => true }), async (request, response) => {
    if (!isAllowedOrigin(request, config)) return sendRefusal(response, refuse('wrong-origin'));
    if (!mayCreate(request)) return sendRefusal(response, refuse('create-off'));
    const parsed = v.safeParse(newRoom, request.body ?? {});
    if (!parsed.success || Array.isArray(request.body)) return sendRefusal(response, refuse('bad-payload'));
    const { from } = parsed.output;
    const model = from === undefined ? null : await hostedRoom(parts, request, from);
    if (model && !model.ok) return sendRefusal(response, model);
    const made = await newRooms.make(parsed.output, model?.room.state.room);
    if (!made.ok) return sendRefusal(response, made);
    const { code } = made;
    const origin = address.origin(hostOf(request, config.trustProxy), isHttps(request, config.trustProxy));
    const links = linksOf(origin, code, identity.hostKey(code, 1));
    response.status(201).set('cache-control', 'no-store').json({ code, links });
  });

  router.get('/rooms/:code', async (request, response) => {
    const code = v.safeParse(roomCode, request.params.code);
    const room = code.success ? await rooms.get(code.output) : null;
    if (!room) return sendRefusal(response, refuse('no-such-room'));
    const { title, passcode } = room.state.room;
    const isTold = passcode === null || keyOf(bearerOf(request), room.state)?.rights === 'host';
    response.set('cache-control', 'no-store').json({ code: room.code, ...(isTold ? { title } : {}) });
  });

  router.delete('/rooms/:code', async (request, response) => {
    const hosted = await hostedRoom(parts, request, request.params.code);
    if (!hosted.ok) return sendRefusal(response, hosted);
    const ended = await endRoom(hosted.room, hosted.by);
    if (!ended.ok) return sendRefusal(response, ended);
    response.set('cache-control', 'no-store').json({ ok: true });
  });

  router.use(deckRoutes(parts));
  router.use(resultRoutes(parts));
  router.use(chatRoutes(parts));
  router.use(logoRoutes(parts));
  router.use(pictureRoutes(parts));

  router.use((_, response) => {
    sendRefusal(response, refuse('unknown-event'), 404);
  });

  function mayCreate(request: Request): boolean {
    if (config.createRooms.who === 'anyone') return true;
    return hasBearer(request, config.createRooms.key);
  }

  return router;
}
