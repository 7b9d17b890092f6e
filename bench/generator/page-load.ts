import { connect } from 'node:net';

/** Reads one response with a Content-Length from what has come in; null while it is not complete. */
function responseIn(bytes: Buffer): { readonly head: string; readonly end: number } | null {
  const split = bytes.indexOf('\r\n\r\n');
  if (split < 0) return null;
  const head = bytes.toString('latin1', 0, split);
  const length = Number(/^content-length:\s*(\d+)/im.exec(head)?.[1] ?? 0);
  const end = split + 4 + length;
  return bytes.length < end ? null : { head, end };
}

export interface Page {
  /** What a browser would hand back: `name=value`. */
  readonly cookie: string | null;
  /** Of each response, the head included. */
  readonly bytes: readonly number[];
}

/** Fetches the paths one after the other over one connection, as a browser on a slow network would. */
export function loadPage(port: number, paths: readonly string[], localAddress: string): Promise<Page> {
  const { promise, resolve, reject } = Promise.withResolvers<Page>();
  const socket = connect({ port, host: '127.0.0.1', localAddress });
  const bytes: number[] = [];
  let cookie: string | null = null;
  let left: Buffer = Buffer.alloc(0);
  const ask = () =>
    socket.write(
      `GET ${paths[bytes.length]} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept-encoding: br, gzip\r\n` +
        `${cookie === null ? '' : `cookie: ${cookie}\r\n`}\r\n`,
    );
  socket.on('connect', ask);
  socket.on('data', (chunk: Buffer) => {
    left = left.length === 0 ? chunk : Buffer.concat([left, chunk]);
    const response = responseIn(left);
    if (!response) return;
    const { head, end } = response;
    if (!head.startsWith('HTTP/1.1 200')) return void socket.destroy(new Error(head.split('\r\n')[0]));
    cookie ??= /^set-cookie:\s*([^;\r]+)/im.exec(head)?.[1] ?? null;
    bytes.push(end);
    left = left.subarray(end);
    if (bytes.length < paths.length) return void ask();
    resolve({ cookie, bytes });
    socket.destroy();
  });
  socket.on('error', reject);
  socket.on('close', () => reject(new Error('the server hung up')));
  return promise;
}
