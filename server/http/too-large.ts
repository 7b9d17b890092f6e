import type { ErrorRequestHandler, Response } from 'express';

/** Answers a body that was longer than its limit; every other error goes on. */
export function whenTooLarge(answer: (response: Response) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const isTooLarge = error instanceof Error && 'type' in error && error.type === 'entity.too.large';
    if (isTooLarge) answer(response);
    else next(error);
  };
}
