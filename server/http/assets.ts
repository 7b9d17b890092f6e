import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { isLanguage } from '#protocol/languages';
import { StartProblem } from '../start-problem.ts';
import type { Headers } from './security.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** As scripts/precompress.ts leaves them beside the file, best first; the last is the file itself. */
const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
  { name: 'identity', ending: '' },
] as const;

/**
 * `de/phone-1a2b.js` is `phone-1a2b.js`, the same in every language: below `de/` alone are its words, which it imports from
 * beside itself (scripts/word-packs.ts).
 */
function sharedName(name: string): string {
  const [language = '', file = ''] = name.split('/', 2);
  return isLanguage(language) ? file : '';
}

interface Asset {
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly { readonly encoding: string; readonly body: Buffer }[];
}

/**
 * Serves the built assets from memory, at most a few hundred kB. A hall that scans at once asks for three of them per
 * phone, and opening, reading and closing a file each time was a third of what a phone's arrival cost
 * (bench/README.md). Their names hold a hash, so they are kept for ever. false: not one of them.
 */
export function createAssets(folder: string, path: string, security: (request: IncomingMessage) => Headers) {
  const assets = readAssets(folder);
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const { url = '', method } = request;
    if (!url.startsWith(path) || (method !== 'GET' && method !== 'HEAD')) return false;
    const [name = ''] = url.slice(path.length).split('?', 1);
    const asset = assets.get(name) ?? assets.get(sharedName(name));
    if (!asset) return false;
    const headers = { ...security(request), ...asset.headers };
    if (request.headers['if-none-match'] === asset.headers['etag']) {
      response.writeHead(304, headers).end();
      return true;
    }
    const accepted = acceptedEncodings(request.headers['accept-encoding'] ?? '');
    const found = asset.bodies.find(({ encoding }) => encoding === 'identity' || accepted.has(encoding));
    if (!found) return false;
    const { encoding, body } = found;
    response.writeHead(200, {
      ...headers,
      'content-length': body.length,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    });
    response.end(method === 'HEAD' ? undefined : body);
    return true;
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  } catch (cause) {
    throw new StartProblem([['notBuilt']], { cause });
  }
}

function readAssets(folder: string): ReadonlyMap<string, Asset> {
  const files = namesIn(folder);
  return new Map(
    files.flatMap((name) => {
      const type = types[extname(name)];
      if (type === undefined) return [];
      const bodies = encodings.flatMap(({ name: encoding, ending }) =>
        files.includes(name + ending) ? [{ encoding, body: readFileSync(join(folder, name + ending)) }] : [],
      );
      const hash = createHash('sha256')
        .update(bodies.at(-1)?.body ?? '')
        .digest('base64url');
      const headers = {
        'content-type': type,
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
        // Weak: the same for each encoding. https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3
        etag: `W/"${hash.slice(0, 16)}"`,
      };
      return [[name, { headers, bodies }] as const];
    }),
  );
}

/** `gzip, br;q=0.5, zstd;q=0`: those not refused. https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3 */
function acceptedEncodings(header: string): ReadonlySet<string> {
  const items = header.split(',').map((item) => item.split(';').map((part) => part.trim().toLowerCase()));
  return new Set(items.flatMap(([name = '', q = '']) => (/^q=0(\.0*)?$/.test(q) ? [] : [name])));
}
