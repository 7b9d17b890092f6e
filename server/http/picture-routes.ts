import { type Request, type Response, Router, raw } from 'express';
import { refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import { createAdmission } from './admission.ts';
import { sendRefusal } from './errors.ts';
import type { HttpParts } from './routes.ts';
import { whenTooLarge } from './too-large.ts';

/** Pictures of a room's polls, for who has a host key of the room: `POST` takes a picture's bytes and answers with its id. */
export function pictureRoutes(parts: Pick<HttpParts, 'config' | 'rooms' | 'pollPictures'>): Router {
  const router = Router();
  const { hosted, admit, slow } = createAdmission(parts, limits.loadPictures);
  const tooLarge = whenTooLarge((response) => sendRefusal(response, refuse('bad-picture'), 413));

  async function add(request: Request, response: Response) {
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    // The key may have been revoked while the body came in.
    const admitted = await hosted(request);
    if (!admitted.ok) return sendRefusal(response, admitted);
    const added = await parts.pollPictures.add(admitted.room.code, bytes);
    if (!added.ok) return sendRefusal(response, added);
    response.status(201).set('cache-control', 'no-store').json(added);
  }

  // Whatever type the request says: the bytes decide.
  const body = raw({ limit: limits.maxPictureBytes, type: () => true, inflate: false });
  router.post('/rooms/:code/pictures', admit, slow, body, tooLarge, add);
  return router;
}
