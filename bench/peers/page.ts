import type { ServerResponse } from 'node:http';

/** Answers GET /page/0, /page/1, ... with bodies of the given sizes ("2048,9000"), which lie ready in memory. */
export function pageOf(sizes: string) {
  const bodies = sizes === '' ? [] : sizes.split(',').map((size) => Buffer.alloc(Number(size), 'x'));
  return (url: string | undefined, response: ServerResponse): boolean => {
    const body = url?.startsWith('/page/') ? bodies[Number(url.slice('/page/'.length))] : undefined;
    if (!body) return false;
    response.writeHead(200, { 'content-type': 'text/plain', 'content-length': body.length });
    response.end(body);
    return true;
  };
}
