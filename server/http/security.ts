import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { isHttps } from '../socket/origin.ts';

const directives = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  scriptSrcAttr: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  // Safari before 15.4 does not count a WebSocket of the same host as 'self'.
  connectSrc: ["'self'", 'ws:', 'wss:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'self'"],
};

/**
 * Security headers. The normal phone page is plain http on a LAN address: there `upgrade-insecure-requests` and HSTS
 * would send browsers to an https that does not exist, and the cross-origin headers are ignored with a warning.
 */
export function createSecurity(trustProxy: boolean): RequestHandler {
  const contentSecurityPolicy = { useDefaults: false, directives };
  const shared = { contentSecurityPolicy, referrerPolicy: { policy: 'no-referrer' as const } };
  const overHttps = helmet({ ...shared, strictTransportSecurity: { maxAge: 15_552_000, includeSubDomains: false } });
  const overHttp = helmet({
    ...shared,
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
  return (request, response, next) => (isHttps(request, trustProxy) ? overHttps : overHttp)(request, response, next);
}
