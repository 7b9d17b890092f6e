import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';

const sha256 = (text: string) => createHash('sha256').update(text).digest();

/** The key of `Authorization: Bearer <key>`. */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

/** Does the request carry `Authorization: Bearer <key>` with this key? Takes the same time whatever is given. */
export function hasBearer(request: Request, key: string): boolean {
  const given = request.headers.authorization?.replace(/^Bearer /i, '') ?? '';
  return timingSafeEqual(sha256(given), sha256(key));
}
