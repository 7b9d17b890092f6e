import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask, createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ReverseProxy {
  /** What does the work: to be printed. */
  readonly name: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** What is there instead of a page while the server is being restarted. */
export const away = 'One moment';

/** As docs/proxy.md has it, with what a process of its own needs around it. */
const nginxConfig = (folder: string, port: number, target: number, path: string) => `
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path ${folder}/${use};`).join('\n  ')}
  map $http_upgrade $connection_upgrade {
    default upgrade;
    '' '';
  }
  map $request_method $again {
    GET 2;
  }
  server {
    listen ${port};
    location ${path}/ {
      proxy_pass http://127.0.0.1:${target};
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-Host $http_host;
      proxy_set_header X-Forwarded-Proto $scheme;
      proxy_set_header X-Forwarded-For $remote_addr;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection $connection_upgrade;
      client_max_body_size 5m;
      error_page 502 504 @away;
    }
    location @away {
      default_type text/html;
      add_header Refresh $again always;
      add_header Cache-Control no-store always;
      return 503 "${away}";
    }
  }
}
`;

/** nginx where this machine has it, else one made of Node, in front of a port of this machine. */
export async function openReverseProxy(target: number, path: string): Promise<ReverseProxy> {
  const version = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
  return version.status === 0 ? openNginx(version.stderr.trim(), target, path) : openNode(target);
}

async function openNginx(name: string, target: number, path: string): Promise<ReverseProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'showhands-nginx-'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, nginxConfig(folder, port, target, path));
  const nginx: ChildProcess = spawn('nginx', ['-c', file, '-p', folder], { stdio: 'inherit' });
  await answers(port);
  return {
    name,
    port,
    async close() {
      const ended = once(nginx, 'exit');
      nginx.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openNode(target: number): Promise<ReverseProxy> {
  const forwarded = ({ headers, socket }: IncomingMessage) => ({
    ...headers,
    'x-forwarded-host': headers.host,
    'x-forwarded-proto': 'http',
    'x-forwarded-for': socket.remoteAddress,
  });
  const proxy = createHttpServer((request, response) => {
    const { method, url } = request;
    const passed = ask(
      { host: '127.0.0.1', port: target, method, path: url, headers: forwarded(request) },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    passed.on('error', () =>
      response.headersSent ? response.destroy() : response.writeHead(503, { refresh: '2' }).end(away),
    );
    response.on('close', () => passed.destroy());
    request.pipe(passed);
  });
  proxy.on('upgrade', (request, client, head) => {
    const server = connect(target, '127.0.0.1', () => {
      const lines = Object.entries(forwarded(request)).map(([name, value]) => `${name}: ${value}`);
      server.write(`${request.method} ${request.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      server.write(head);
      server.pipe(client).pipe(server);
    });
    for (const socket of [client, server]) socket.on('error', () => [client, server].map((each) => each.destroy()));
  });
  proxy.listen(0);
  await once(proxy, 'listening');
  return {
    name: `a proxy made of Node ${process.version}`,
    port: (proxy.address() as AddressInfo).port,
    async close() {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when something listens there. */
async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The proxy does not listen.');
}
