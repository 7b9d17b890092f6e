import type { Request, RequestHandler } from 'express';
import { type RateLimitRequestHandler, rateLimit } from 'express-rate-limit';
import { type Refusal, refuse } from '#protocol/errors';
import { sendRefusal } from './errors.ts';
import { type Hosted, hostedRoom } from './hosted-room.ts';
import type { HttpParts } from './routes.ts';

export interface Admission {
  /** The room that the path names, with a host's key of it; asked anew wherever a key may have been revoked meanwhile. */
  readonly hosted: (request: Request) => Promise<Hosted | Refusal>;
  /** Strangers are sent away before their body is read, and use up nobody's share. */
  readonly admit: RequestHandler;
  readonly slow: RateLimitRequestHandler;
}

/** What comes before a request to `/rooms/:code/...` of who has a host key of the room: so many per room in a while. */
export function createAdmission(
  parts: Pick<HttpParts, 'config' | 'rooms'>,
  share: { readonly windowMs: number; readonly limit: number },
): Admission {
  const hosted = (request: Request) => hostedRoom(parts, request, request.params['code']);
  return {
    hosted,
    async admit(request, response, next) {
      const admitted = await hosted(request);
      if (admitted.ok) next();
      else sendRefusal(response, admitted);
    },
    slow: rateLimit({
      ...share,
      keyGenerator: (request) => String(request.params['code']),
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      handler: (_request, response) => sendRefusal(response, refuse('slow-down', share.windowMs)),
    }),
  };
}
