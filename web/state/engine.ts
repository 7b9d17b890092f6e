/**
 * Engine.IO's protocol, version 4 (https://socket.io/docs/v4/engine-io-protocol), as these pages use it: text, over a
 * WebSocket, or by long polling that gives way to a WebSocket where one gets through. engine.io-client speaks more of it
 * and would be a quarter of the phone page.
 *
 *   WebSocket    open ──────────────────────────────▶ messages
 *   polling      GET open ─▶ GET, GET, ... and POST ─▶ messages
 *                      └─▶ WebSocket: 2probe ─▶ 3probe ─▶ no GET or POST under way ─▶ 5 ─▶ messages there
 */
export interface Engine {
  readonly send: (message: string) => void;
  readonly transport: () => 'polling' | 'websocket';
  /** Ends it; says nothing more. */
  readonly close: () => void;
}

export interface EngineEvents {
  opened(): void;
  heard(message: string): void;
  /** The last word, unless `close` was. */
  closed(): void;
}

const packet = { open: '0', close: '1', ping: '2', pong: '3', message: '4', upgrade: '5', noop: '6' } as const;
const separator = '\x1e';

export function openEngine(origin: string, path: string, pollsFirst: boolean, tell: EngineEvents): Engine {
  const polls = new AbortController();
  const waiting: string[] = [];
  let sid = '';
  /** The one that carries messages; null: long polling does. */
  let socket: WebSocket | null = null;
  /** Asks whether WebSockets get through. */
  let prober: WebSocket | undefined;
  /** Has answered, and takes over as soon as nothing is under way by polling. */
  let successor: WebSocket | null = null;
  let isPolling = false;
  let isPosting = false;
  let isOver = false;
  let patienceMs = 0;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const address = (transport: string) =>
    `${origin}${path}/?EIO=4&transport=${transport}${sid === '' ? '' : `&sid=${sid}`}`;
  const newSocket = () => new WebSocket(address('websocket').replace(/^http/, 'ws'));

  function finish() {
    isOver = true;
    clearTimeout(patience);
    polls.abort();
    socket?.close();
    // Also one that has not got through yet: browsers make connections to one place after the other.
    prober?.close();
  }

  function end() {
    if (isOver) return;
    finish();
    tell.closed();
  }

  function read(text: string) {
    if (isOver) return;
    const content = text.slice(1);
    const type = text[0];
    const isFirst = sid === '';
    if (isFirst) {
      const opening = type === packet.open ? openingOf(content) : null;
      if (!opening) return end();
      ({ sid, patienceMs } = opening);
    }
    // Whatever is heard says that the line lives; a ping at the latest.
    clearTimeout(patience);
    patience = setTimeout(end, patienceMs);
    if (isFirst) tell.opened();
    else if (type === packet.ping) write(packet.pong);
    else if (type === packet.message) tell.heard(content);
    // Closed, or somebody else answers: a Wi-Fi that wants a login, say. Who went on asking would never stop.
    else if (type !== packet.noop) end();
  }

  function write(text: string) {
    waiting.push(text);
    flush();
  }

  function flush() {
    if (isOver) return;
    if (socket) for (const text of waiting.splice(0)) socket.send(text);
    else if (!isPosting && !successor) void post();
  }

  function carryBy(next: WebSocket) {
    socket = next;
    next.onmessage = ({ data }) => read(String(data));
    next.onclose = end;
  }

  /** What came, or null when nothing did. */
  async function ask(body?: string): Promise<string | null> {
    const { signal } = polls;
    const how: RequestInit = { credentials: 'include', cache: 'no-store', signal };
    try {
      const response = await fetch(address('polling'), body === undefined ? how : { ...how, method: 'POST', body });
      return response.ok ? await response.text() : null;
    } catch {
      return null;
    }
  }

  /** One at a time, so that they keep their order, and each is within what the server takes at once. */
  async function post() {
    const text = waiting.shift();
    if (text === undefined) return;
    isPosting = true;
    const answer = await ask(text);
    isPosting = false;
    // Anything else comes from somebody who has not passed it on.
    if (answer !== 'ok') return end();
    takeOver();
    flush();
  }

  async function poll() {
    isPolling = true;
    while (!isOver && !successor) {
      const isFirst = sid === '';
      const text = await ask();
      if (text === null) return end();
      for (const each of text.split(separator)) read(each);
      if (isFirst && !isOver) probe();
    }
    isPolling = false;
    takeOver();
  }

  function probe() {
    const next = newSocket();
    prober = next;
    next.onopen = () => next.send(`${packet.ping}probe`);
    next.onmessage = ({ data }) => {
      if (data !== `${packet.pong}probe`) return;
      // The server answers the poll that is under way, and no other follows.
      successor = next;
      takeOver();
    };
    next.onclose = () => {
      if (next === successor) end();
    };
  }

  function takeOver() {
    if (!successor || isPolling || isPosting || isOver) return;
    carryBy(successor);
    successor.send(packet.upgrade);
    flush();
  }

  if (pollsFirst) void poll();
  else carryBy(newSocket());

  return {
    send: (message) => write(packet.message + message),
    transport: () => (socket ? 'websocket' : 'polling'),
    close() {
      const isHeld = !isOver && !socket && sid !== '';
      finish();
      // Else the server would find out by silence.
      if (isHeld)
        fetch(address('polling'), {
          method: 'POST',
          body: packet.close,
          credentials: 'include',
          keepalive: true,
        }).catch(() => {});
    },
  };
}

/** null: what answers is not the server. */
function openingOf(content: string) {
  try {
    const { sid, pingInterval, pingTimeout } = JSON.parse(content) as Record<string, unknown>;
    const patienceMs = Number(pingInterval) + Number(pingTimeout);
    return typeof sid === 'string' && patienceMs > 0 ? { sid, patienceMs } : null;
  } catch {
    return null;
  }
}
