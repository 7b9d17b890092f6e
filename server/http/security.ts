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
  manifestSrc: ["'self'"],
  workerSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'self'"],
};

export type Headers = Readonly<Record<string, string>>;

/**
 * Security headers. The normal phone page is plain http on a LAN address: there `upgrade-insecure-requests` and HSTS
 * would send browsers to an https that does not exist, and the cross-origin headers are ignored with a warning.
 * `embedOrigins`: whose pages may frame the answer, besides our own.
 */
export function createSecurity(
  trustProxy: boolean,
  embedOrigins: readonly string[] = [],
): (request: IncomingMessage) => Headers {
  const contentSecurityPolicy = { useDefaults: false, directives: { ...directives, ...framing(embedOrigins) } };
  const shared = {
    contentSecurityPolicy,
    // It knows our own origin or nobody, so it has to go where others are let in.
    xFrameOptions: embedOrigins.length === 0,
    referrerPolicy: { policy: 'no-referrer' as const },
  };
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

/** `*` names web pages only; slides that are a file on a disk are let in by saying nothing. */
function framing(embedOrigins: readonly string[]) {
  if (embedOrigins.includes('*')) return { frameAncestors: null };
  return { frameAncestors: ["'self'", ...embedOrigins] };
}

/** What helmet sets, asked once: it is the same for every request, and a hall makes ten thousand of them in a minute. */
function headersOf(middleware: ReturnType<typeof helmet>): Headers {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  middleware(response.req, response, () => {});
  return response.getHeaders() as Headers;
}
