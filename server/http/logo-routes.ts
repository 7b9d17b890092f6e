import { type Request, type Response, Router, raw } from 'express';
import { refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { LogoSet } from '../live/logos.ts';
import { createAdmission } from './admission.ts';
import { sendRefusal } from './errors.ts';
import type { HttpParts } from './routes.ts';
import { whenTooLarge } from './too-large.ts';

/** A room's logo, for who has a host key of the room: `PUT` takes the picture's bytes, `DELETE` takes it away. */
export function logoRoutes(parts: Pick<HttpParts, 'config' | 'rooms' | 'logos'>): Router {
  const router = Router();
  const path = '/rooms/:code/logo';

  const { hosted, admit, slow } = createAdmission(parts, limits.loadLogos);
  const tooLarge = whenTooLarge((response) => sendRefusal(response, refuse('bad-picture'), 413));

  function answer(response: Response, done: LogoSet) {
    if (!done.ok) return sendRefusal(response, done);
    response.set('cache-control', 'no-store').json(done);
  }

  async function put(request: Request, response: Response) {
    // The key may have been revoked while the body came in.
    const admitted = await hosted(request);
    if (!admitted.ok) return sendRefusal(response, admitted);
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    answer(response, await parts.logos.set(admitted.room, bytes, admitted.by));
  }

  async function remove(request: Request, response: Response) {
    const admitted = await hosted(request);
    if (!admitted.ok) return sendRefusal(response, admitted);
    answer(response, await parts.logos.remove(admitted.room, admitted.by));
  }

  // Whatever type the request says: the bytes decide.
  const body = raw({ limit: limits.maxLogoBytes, type: () => true, inflate: false });
  router.put(path, admit, slow, body, tooLarge, put);
  router.delete(path, admit, slow, remove);
  return router;
}
