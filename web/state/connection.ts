import { finalRefusals, type GoodbyeCode, type Refusal, type RefusalCode } from '#protocol/errors';
import { type Goodbye, PROTOCOL_VERSION } from '#protocol/events';
import type { Me, Role, View } from '#protocol/views';
import { delayBeforeTry, nextTry, pollingPatienceMs } from './backoff.ts';
import { type Channel, openChannel } from './channel.ts';
import { createOutbox } from './outbox.ts';
import { type Barrier, createSession, type Session } from './session.ts';
import type { SessionStart } from './start.ts';
import * as browser from './storage.ts';
import { onOffline, onWake } from './wake.ts';

const answerMs = 10_000;
const helloMs = 1_000;
/** A connection that held this long starts the back-off afresh. */
const lastingMs = 10_000;

/** Refusals that the right passcode mends. */
const passcodeRefusals: ReadonlySet<RefusalCode> = new Set(['passcode-required', 'wrong-passcode']);

export interface Address {
  /** The server, for a client that is no page of it. */
  readonly origin?: string;
  /** BASE_PATH. */
  readonly base: string;
  readonly code?: string | undefined;
  readonly as: Exclude<Role, 'moderator'>;
  readonly key?: string | undefined;
}

/** What a page keeps, in the tab and in the browser; the browser's own unless told otherwise. */
export type Storages = Pick<typeof browser, 'kept' | 'keptInTab' | 'onOtherTab'>;

export interface Connected<V extends View> {
  readonly session: Session<V>;
  /** Hands over a passcode, to a room that asks for one, and tries again. */
  readonly enter: (passcode: string) => void;
  readonly stop: () => void;
}

/**
 * A session that speaks with the server, and comes back after every loss. Each try is a new channel, so an old one can
 * say nothing more.
 */
export function connect<V extends View>(
  address: Address,
  start?: SessionStart<V>,
  { kept, keptInTab, onOtherTab }: Storages = browser,
): Connected<V> {
  const { origin, base, code, as, key } = address;
  let channel: Channel | null = null;
  /** Runs out when a try takes too long or, between tries, when the next one is due. */
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onlineSince: number | null = null;
  let triedAt = 0;
  let failures = 0;
  let hasWorked = false;
  let isBlocked = false;
  let isOver = false;
  const passcodePlace = `passcode-${code}`;
  /** What the room was told, or will be with the next try. `isTyped`: by a person, on this page. */
  let passcode = keptInTab.get(passcodePlace);
  let isTyped = false;
  /** Browsers without cookies get it once. One that keeps nothing either stays the same voter for this page's life. */
  let token = kept.get('token');
  const ballotsPlace = `ballots-${code}`;
  const shelf = { get: () => kept.get(ballotsPlace), set: (text: string) => kept.set(ballotsPlace, text) };

  async function send(event: string, payload: unknown) {
    const asked = channel;
    if (!asked) return null;
    const answer = await asked.ask(event, payload, answerMs);
    // Open and still no answer: probably a dead line that nobody has noticed yet.
    if (answer === null && asked.isOpen()) void check();
    return answer as never;
  }
  const session = createSession<V>(send, start, undefined, undefined, createOutbox(shelf));

  function handshake() {
    const after = session.joins();
    token = kept.get('token') ?? token;
    return {
      as,
      protocol: PROTOCOL_VERSION,
      ...(code ? { room: code } : {}),
      ...(key ? { key } : {}),
      ...(passcode ? { passcode } : {}),
      ...(token ? { token } : {}),
      ...(after ? { after } : {}),
    };
  }

  function tryNow() {
    drop();
    triedAt = Date.now();
    const { transports, patienceMs } = nextTry({ failures, hasWorked, isBlocked });
    const refused = (refusal?: Refusal) => {
      // A refusal in words came through. Anything else may be a network that opens WebSockets and lets nothing pass.
      if (!refusal && next.transport() === 'websocket') isBlocked = true;
      lost(refusal);
    };
    const tooLate = () => {
      const isPolling = transports[1] === 'polling' && next.transport() === 'polling';
      if (isPolling) timer = setTimeout(refused, pollingPatienceMs);
      else refused();
    };
    timer = setTimeout(tooLate, patienceMs);
    const next = openChannel(
      { origin: origin ?? location.origin, path: `${base}/socket.io`, transports, auth: handshake },
      {
        opened() {
          clearTimeout(timer);
          onlineSince = Date.now();
          if (next.transport() === 'polling') isBlocked = true;
          keptInTab.set('reloaded', null);
          keptInTab.set(passcodePlace, passcode);
          isTyped = false;
          session.setLink({ state: 'online' });
        },
        refused: (data) => refused(data as Refusal | undefined),
        closed: () => (onlineSince === null ? refused() : lost()),
        heard,
      },
    );
    channel = next;
  }

  function heard(event: string, payload: unknown) {
    if (event === 'bye') return bye(payload as Goodbye);
    if (event === 'me') remember(payload as Me);
    const take = (session.receive as unknown as Record<string, ((payload: never) => void) | undefined>)[event];
    return take?.(payload as never);
  }

  function remember(me: Me) {
    if (!me.token) return;
    token = me.token;
    kept.set('token', token);
  }

  function bye({ code: reason, afterMs }: Goodbye) {
    if (afterMs === null) leave(reason);
    else retry(afterMs);
  }

  function drop() {
    clearTimeout(timer);
    timer = undefined;
    const old = channel;
    // Also one that long polling has given way to.
    if (onlineSince !== null && old?.transport() === 'websocket') hasWorked = true;
    channel = null;
    onlineSince = null;
    old?.close();
  }

  function lost(refusal?: Refusal) {
    if (refusal?.code === 'old-page' && keptInTab.get('reloaded') === null && origin === undefined) {
      keptInTab.set('reloaded', 'yes');
      // A tab that keeps nothing would reload for ever.
      if (browser.outlivesReload()) location.reload();
      else leave(refusal.code);
    } else if (refusal && (passcodeRefusals.has(refusal.code) || (refusal.code === 'slow-down' && passcode))) {
      ask(refusal.code as Barrier);
    } else if (refusal && finalRefusals.has(refusal.code)) {
      leave(refusal.code);
    } else {
      retry(refusal?.retryAfterMs, refusal?.code === 'room-locked');
    }
  }

  /** Waits for a passcode. One that this tab had kept is forgotten without a word: nobody has typed it just now. */
  function ask(reason: Barrier) {
    drop();
    session.setLink({ state: 'outside', code: isTyped ? reason : 'passcode-required', isTrying: false });
    passcode = null;
    isTyped = false;
    keptInTab.set(passcodePlace, null);
  }

  function enter(given: string) {
    passcode = given.trim();
    isTyped = true;
    const link = session.link.peek();
    if (link.state === 'outside') session.setLink({ ...link, isTrying: true });
    tryNow();
  }

  function retry(afterMs?: number, isLocked = false) {
    const hasLasted = onlineSince !== null && Date.now() - onlineSince > lastingMs;
    failures = hasLasted ? 1 : failures + 1;
    drop();
    const link = session.link.peek();
    if (isLocked) session.setLink({ state: 'outside', code: 'room-locked', isTrying: true });
    else if (link.state === 'online') session.setLink({ state: 'reconnecting' });
    // The server that said so is not there any more.
    else if (link.state === 'outside' && link.code === 'room-locked') session.setLink({ state: 'connecting' });
    timer = setTimeout(tryNow, delayBeforeTry(failures - 1, afterMs));
  }

  function leave(reason: RefusalCode | GoodbyeCode) {
    isOver = true;
    drop();
    session.setLink({ state: 'gone', code: reason });
  }

  /** The page is back in front or back online: is the line still alive? A waiting page does not wait any longer. */
  async function check() {
    if (isOver) return;
    const asked = channel;
    if (!asked) return tryNow();
    if (!asked.isOpen()) {
      if (Date.now() - triedAt > helloMs) tryNow();
      return;
    }
    const answer = await asked.ask('hello', {}, helloMs);
    if (answer !== null || asked !== channel) return;
    session.setLink({ state: 'reconnecting' });
    tryNow();
  }

  const stopWaking = onWake(() => void check());
  const stopMissing = onOffline(() => !isOver && channel && lost());
  const stopHearing = onOtherTab(ballotsPlace, session.tabsChanged);
  tryNow();
  return {
    session,
    enter,
    stop() {
      isOver = true;
      stopWaking();
      stopMissing();
      stopHearing();
      session.setLink({ state: 'connecting' });
      drop();
    },
  };
}
