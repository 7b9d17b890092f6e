/**
 * Engine.IO's protocol, version 4 (https://socket.io/docs/v4/engine-io-protocol), as these pages use it: text, over a
 * WebSocket, or by long polling that gives way to a WebSocket where one gets through. engine.io-client speaks more of it
 * and would be a quarter of the phone page.
 *
 *   WebSocket    open ──────────────────────────────▶ messages
 *   polling      GET open ─▶ GET, GET, ... and POST ─▶ messages
 *                      └─▶ WebSocket: 2probe ─▶ 3probe ─▶ no GET or POST under way ─▶ 5 ─▶ messages there
 *
 * `transports`: the first begins. A WebSocket that is to be followed by polling has a head start; then the first to be
 * opened carries the messages, and the other one is given up.
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
/** Longer than a WebSocket takes that gets through, and short enough for a vote within 4 s where it is swallowed, ms. */
const headStartMs = 1_000;

export function openEngine(origin: string, path: string, transports: readonly string[], tell: EngineEvents): Engine {
  const polls = new AbortController();
  const waiting: string[] = [];
  let sid = '';
  /** The one that carries messages; null: long polling does. */
  let socket: WebSocket | null = null;
  /** Not through yet: the first one, or the one that asks whether WebSockets get through. */
  let prober: WebSocket | null = null;
  /** Has answered, and takes over as soon as nothing is under way by polling. */
  let successor: WebSocket | null = null;
  /** Ways that are under way and may still be opened. */
  let ways = 1;
  let headStart: ReturnType<typeof setTimeout> | undefined;
  let isPolling = false;
  let isPosting = false;
  let isOver = false;
  let patienceMs = 0;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const address = (transport: string) =>
    `${origin}${path}/?EIO=4&transport=${transport}${sid === '' ? '' : `&sid=${sid}`}`;
  function newSocket() {
    try {
      return new WebSocket(address('websocket').replace(/^http/, 'ws'));
    } catch {
      // Forbidden here, or none.
      return null;
    }
  }

  function finish() {
    isOver = true;
    clearTimeout(patience);
    clearTimeout(headStart);
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

  /** This way is of no use. Before the opening another one may be. */
  function fail() {
    ways -= 1;
    if (sid !== '' || ways === 0) end();
  }

  function read(text: string) {
    if (isOver) return;
    const type = text[0];
    const isFirst = sid === '';
    if (isFirst) {
      const opening = openingOf(text);
      if (!opening) return fail();
      ({ sid, patienceMs } = opening);
      clearTimeout(headStart);
    }
    // Whatever is heard says that the line lives; a ping at the latest.
    clearTimeout(patience);
    patience = setTimeout(end, patienceMs);
    if (isFirst) tell.opened();
    else if (type === packet.ping) write(packet.pong);
    else if (type === packet.message) tell.heard(text.slice(1));
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

  /** The first WebSocket. */
  function begin() {
    const next = newSocket();
    const mayPoll = transports.includes('polling');
    const closed = () => {
      if (mayPoll) alsoPoll();
      fail();
    };
    if (!next) return closed();
    prober = next;
    next.onclose = closed;
    next.onmessage = ({ data }) => {
      if (!openingOf(String(data))) return next.close();
      carryBy(next);
      polls.abort();
      read(String(data));
    };
    if (mayPoll) headStart = setTimeout(alsoPoll, headStartMs);
  }

  function alsoPoll() {
    if (isOver || isPolling) return;
    ways += 1;
    void poll();
  }

  async function poll() {
    isPolling = true;
    while (!isOver && !successor) {
      const isFirst = sid === '';
      const text = await ask();
      // The WebSocket was opened sooner.
      if (socket) return;
      if (text === null) return fail();
      for (const each of text.split(separator)) {
        read(each);
        if (sid === '') return;
      }
      if (isFirst && !isOver) probe();
    }
    isPolling = false;
    takeOver();
  }

  function probe() {
    if (prober) {
      prober.onclose = null;
      prober.close();
    }
    const next = newSocket();
    prober = next;
    if (!next) return;
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

  if (transports[0] === 'polling') void poll();
  else begin();

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
function openingOf(text: string) {
  if (text[0] !== packet.open) return null;
  try {
    const { sid, pingInterval, pingTimeout } = JSON.parse(text.slice(1)) as Record<string, unknown>;
    const patienceMs = Number(pingInterval) + Number(pingTimeout);
    return typeof sid === 'string' && patienceMs > 0 ? { sid, patienceMs } : null;
  } catch {
    return null;
  }
}
