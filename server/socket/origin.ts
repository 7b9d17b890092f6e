import type { IncomingMessage } from 'node:http';

export interface OriginRules {
  readonly allowedOrigins: readonly string[];
  readonly publicUrl: string | null;
  /** Believe X-Forwarded-Host and X-Forwarded-Proto. */
  readonly trustProxy: boolean;
}

const first = (header: string | string[] | undefined) =>
  (Array.isArray(header) ? header[0] : header)?.split(',')[0]?.trim();

export function isHttps(request: IncomingMessage, trustProxy: boolean): boolean {
  if ('encrypted' in request.socket && request.socket.encrypted === true) return true;
  return trustProxy && first(request.headers['x-forwarded-proto']) === 'https';
}

/** The header is text from outside: only what can be a host gets into links, pages and QR codes. */
const canBeHost = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i;

/** The host people typed, with its port. */
export function hostOf(request: IncomingMessage, trustProxy: boolean): string | undefined {
  const host = (trustProxy ? first(request.headers['x-forwarded-host']) : undefined) ?? request.headers.host;
  return host !== undefined && canBeHost.test(host) ? host : undefined;
}

/**
 * Same origin, listed, or none at all (scripts carry no ambient cookie). `cors` does not protect a WebSocket: browsers
 * open one from any page, so this is asked for both transports.
 */
export function isAllowedOrigin(request: IncomingMessage, rules: OriginRules): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return true;
  if (rules.allowedOrigins.includes('*') || rules.allowedOrigins.includes(origin)) return true;
  if (rules.publicUrl !== null && URL.parse(rules.publicUrl)?.origin === origin) return true;
  const url = URL.parse(origin);
  return url !== null && url.host === hostOf(request, rules.trustProxy);
}
