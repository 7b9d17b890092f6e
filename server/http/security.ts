import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
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

export type Headers = Readonly<Record<string, string>>;

/**
 * Security headers. The normal phone page is plain http on a LAN address: there `upgrade-insecure-requests` and HSTS
 * would send browsers to an https that does not exist, and the cross-origin headers are ignored with a warning.
 */
export function createSecurity(trustProxy: boolean): (request: IncomingMessage) => Headers {
  const contentSecurityPolicy = { useDefaults: false, directives };
  const shared = { contentSecurityPolicy, referrerPolicy: { policy: 'no-referrer' as const } };
  const overHttps = headersOf(
    helmet({ ...shared, strictTransportSecurity: { maxAge: 15_552_000, includeSubDomains: false } }),
  );
  const overHttp = headersOf(
    helmet({
      ...shared,
      strictTransportSecurity: false,
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
    }),
  );
  return (request) => (isHttps(request, trustProxy) ? overHttps : overHttp);
}

/** What helmet sets, asked once: it is the same for every request, and a hall makes ten thousand of them in a minute. */
function headersOf(middleware: ReturnType<typeof helmet>): Headers {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  middleware(response.req, response, () => {});
  return response.getHeaders() as Headers;
}
