import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else's site: `/?<address>` is a page that holds that address in a frame. Every host name is an origin of its own. */
export async function openForeignSite() {
  const server = createServer((request, response) => {
    const framed = decodeURIComponent(request.url?.split('?')[1] ?? '');
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>Slides</title><iframe src="${framed}" width="960" height="540"></iframe>`);
  });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    /** Let in by the settings of the story. */
    origin: `http://127.0.0.1:${port}`,
    /** The same pages, from an origin that is not. */
    otherOrigin: `http://localhost:${port}`,
    close: () => server.close(),
  };
}

export type ForeignSite = Awaited<ReturnType<typeof openForeignSite>>;
