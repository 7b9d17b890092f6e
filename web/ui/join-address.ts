import type { Join } from '#protocol/views';

export interface Place {
  readonly origin: string;
  readonly hostname: string;
}

const loopback = /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[?::1\]?|0\.0\.0\.0)\.?$/;

/**
 * The address that people get. Who opened this screen by a name or a number that reaches this machine has proven that it
 * works here; a loopback address works for nobody else, so then the server's own finding counts.
 */
export function joinAddress(join: Join, code: string, base: string, place: Place): string {
  return join.fixed || loopback.test(place.hostname) ? join.url : `${place.origin}${base}/${code}`;
}

/** What people type: no scheme, no code (they are asked for it), no slash at the end. */
export function typedAddress(address: string, code: string): string {
  return address
    .replace(/^https?:\/\//, '')
    .replace(new RegExp(`/?${code}/?$`), '')
    .replace(/\/$/, '');
}
