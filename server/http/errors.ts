import type { ErrorRequestHandler, Response } from 'express';
import { type Refusal, type RefusalCode, refuse } from '#protocol/errors';
import { refusalOf } from '../store/store.ts';

const statusOf: Partial<Record<RefusalCode, number>> = {
  'bad-payload': 400,
  'wrong-key': 401,
  'create-off': 403,
  'not-allowed': 403,
  'wrong-origin': 403,
  'no-such-room': 404,
  'round-running': 409,
  'changed-meanwhile': 409,
  'bad-deck': 422,
  'bad-picture': 422,
  'too-many-pictures': 409,
  'slow-down': 429,
  'too-many-rooms': 503,
  'not-saved': 503,
  'no-pictures': 501,
  busy: 503,
  internal: 500,
};

export function sendRefusal(response: Response, refusal: Refusal, status?: number): void {
  if (refusal.retryAfterMs !== undefined) response.set('retry-after', String(Math.ceil(refusal.retryAfterMs / 1_000)));
  response.status(status ?? statusOf[refusal.code] ?? 400).json(refusal);
}

/** The last stop of every request that threw: logged here, and nothing of it goes to the browser. */
export function createErrorEnd(onBug: (error: unknown, where: string) => void): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusFrom(error);
    if (status >= 400 && status < 500) return sendRefusal(response, refuse('bad-payload'), status);
    onBug(error, `${request.method} ${request.route?.path ?? ''}`);
    sendRefusal(response, refusalOf(error));
  };
}

/** Express and its body parser put a status on what they throw. */
function statusFrom(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500;
  return typeof status === 'number' ? status : 500;
}
