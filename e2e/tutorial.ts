import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a tutorial's reader writes: a page of their own that knows the poll's address and nothing else. */
const html = (server: string) => `<!doctype html>
<title>My first poll client</title>
<p id="state">waiting</p><ol id="bars"></ol><p id="answer"></p><ul id="chat"></ul>
<button id="vote">Vote</button><button id="say">Say</button>
<script src="${server}/socket.io/socket.io.js"></script>
<script>
  const s = io('${server}', location.hash === '#websocket' ? { transports: ['websocket'] } : {});
  const at = (id) => document.getElementById(id);
  s.on('connect', () => { at('state').textContent = 'connected'; });
  s.on('connect_error', () => { at('state').textContent = 'refused'; });
  s.on('update', (c) => {
    at('bars').replaceChildren(...Object.values(c).map(({ label, votes, color }) => {
      const bar = document.createElement('li');
      bar.textContent = label + ': ' + votes;
      bar.style.borderLeft = votes * 10 + 'px solid ' + color;
      return bar;
    }));
  });
  s.on('chat', ({ name, text }) => {
    at('chat').append(Object.assign(document.createElement('li'), { textContent: text }));
  });
  at('vote').onclick = () => s.emit('vote', 2, (a) => { at('answer').textContent = JSON.stringify(a); });
  at('say').onclick = () => s.emit('chat', 'Hello from the tutorial');
</script>`;

export interface Tutorial {
  readonly origin: string;
  /** The poll server that the page talks to. */
  poll: string;
  close(): void;
}

/** Serves that page from an origin of its own. */
export async function serveTutorial(): Promise<Tutorial> {
  const server: Server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html(tutorial.poll));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const tutorial: Tutorial = {
    origin: `http://127.0.0.1:${port}`,
    poll: '',
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return tutorial;
}
