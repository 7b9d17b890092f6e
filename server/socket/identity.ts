import { createHash, createHmac, createSecretKey, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { RoomCode, VoterId } from '#protocol/polls';

/** A voter's token as the server reads it. `issuedAt`: ms since 1970. */
export interface Token {
  readonly text: string;
  readonly issuedAt: number;
}

const maxAgeSeconds = 60 * 60 * 24 * 365;
const hmac = (secret: KeyObject | string, text: string) => createHmac('sha256', secret).update(text).digest();

function isEqual(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Tokens, voter ids and host keys, all derived from the secret in DATA_DIR.
 *
 *   token    = random . time . HMAC(secret)     in a cookie, or handed back by clients without cookies
 *   voter id = HMAC(room's secret, token)       no link between rooms
 *   host key = HMAC(secret, room, key number)   the same links after a restart; the database holds its hash
 */
export function createIdentity(secretBytes: Buffer) {
  // As a key object: bytes would be made one at every call, which takes five times as long as the HMAC itself.
  const secret = createSecretKey(secretBytes);
  const sign = (text: string) => hmac(secret, `token:${text}`).subarray(0, 16).toString('base64url');

  const formProof = ({ text }: Token) => hmac(secret, `form:${text}`).subarray(0, 16).toString('base64url');
  const random = createRandom(16);

  return {
    issue(now: number): Token {
      const body = `${random()}.${now.toString(36)}`;
      return { text: `${body}.${sign(body)}`, issuedAt: now };
    },
    /** The token if this server signed it. */
    read(text: string | undefined): Token | null {
      const parts = text?.split('.') ?? [];
      const [random, time, mac] = parts;
      if (!random || !time || !mac || parts.length !== 3) return null;
      if (!isEqual(Buffer.from(mac), Buffer.from(sign(`${random}.${time}`)))) return null;
      return { text: `${random}.${time}.${mac}`, issuedAt: Number.parseInt(time, 36) };
    },
    /** In the form of a voter's page: what comes back with it was sent from a page made for this voter. */
    formProof,
    isFormProof: (token: Token, proof: string) => isEqual(Buffer.from(proof), Buffer.from(formProof(token))),
    hostKey(code: RoomCode, number: number): string {
      return hmac(secret, `host:${code}:${number}`).subarray(0, 18).toString('base64url');
    },
    /** The default room's code follows from the secret, so that it needs no place of its own. */
    defaultRoom(): RoomCode {
      return String(100_000 + (hmac(secret, 'default-room').readUInt32BE() % 900_000)) as RoomCode;
    },
  };
}

export type Identity = ReturnType<typeof createIdentity>;

/** Random texts of so many bytes, base64url. One call to the system serves many: doors open for ten thousand at once. */
function createRandom(bytes: number): () => string {
  let pool = Buffer.alloc(0);
  let at = 0;
  return () => {
    if (at + bytes > pool.length) {
      pool = randomBytes(256 * bytes);
      at = 0;
    }
    at += bytes;
    return pool.toString('base64url', at - bytes, at);
  };
}

export function voterId(roomSecret: string, token: Token): VoterId {
  return hmac(roomSecret, token.text).subarray(0, 16).toString('base64url') as VoterId;
}

export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

export function isHostKey(key: string | undefined, keys: readonly { readonly hash: string }[]): boolean {
  if (key === undefined) return false;
  const hash = Buffer.from(hashKey(key));
  return keys.some((known) => isEqual(hash, Buffer.from(known.hash)));
}

/** `__Host-` cookies need https and Path=/; plain http on a LAN has neither, so it gets a plain name. */
const cookieName = (isHttps: boolean) => (isHttps ? '__Host-showhands' : 'showhands');

export function tokenCookie(header: string | undefined, isHttps: boolean): string | undefined {
  return header === undefined ? undefined : parseCookie(header)[cookieName(isHttps)];
}

/** The Set-Cookie header that gives a voter its token. */
export function setTokenCookie(token: Token, isHttps: boolean): string {
  return stringifySetCookie({
    name: cookieName(isHttps),
    value: token.text,
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps,
    path: '/',
    maxAge: maxAgeSeconds,
  });
}
