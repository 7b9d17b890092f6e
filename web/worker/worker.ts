/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;
/** Written in front by the server (server/http/install-routes.ts): another with every build. */
declare const build: string;

/**
 * What a phone shows when the server cannot be reached: its page without a room in it, and the scripts that page is made of. The
 * room, its votes and its results are never kept: they come over the socket, or not at all. What was tapped is kept by the
 * page itself (web/state/outbox.ts).
 *
 *   a page        the server's answer; the shell when there is none in time
 *   /assets/…     what is kept; else the server's answer, which is kept
 *   all else      is none of its business
 */
const base = new URL(self.registration.scope).pathname;
const language = location.search;
const prefix = `showhands ${base} `;
const name = `${prefix}${build}${language}`;
const shells = { phone: `${base}shell/phone${language}`, home: `${base}shell/home${language}` };
const assets = `${base}assets/`;

/** A page that has not come by then may come over the socket, ms. */
const patienceMs = 4_000;

self.addEventListener('install', (event) => {
  event.waitUntil(keep(shells.phone).then(() => self.skipWaiting()));
});

/** A shell, and what its HTML names. With any of it missing there is none of it, and what was there stays. */
async function keep(shell: string) {
  const cache = await caches.open(name);
  const answer = await fetch(shell, { cache: 'no-cache' });
  if (!answer.ok || answer.redirected) throw new Error(`No ${shell}`);
  const named = [...(await answer.clone().text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
  await cache.addAll(named.filter((path) => path.startsWith(assets)));
  await cache.put(shell, answer);
}

/** Few come by this page: kept for those who do, like whoever starts here from the home screen. */
async function keepHome() {
  const kept = await (await caches.open(name)).match(shells.home);
  if (!kept) await keep(shells.home);
}

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

/** Pages of the build before go on as they are: they have loaded what they need, and the server has the rest. */
async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((old) => old.startsWith(prefix) && old !== name).map((old) => caches.delete(old)));
  await self.clients.claim();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(base)) return;
  if (pathname.startsWith(assets)) return event.respondWith(asset(request));
  if (request.mode !== 'navigate') return;
  const rest = pathname.slice(base.length);
  if (rest === '') {
    event.respondWith(page(request, shells.home));
    event.waitUntil(keepHome().catch(() => {}));
  } else if (/^\d{6}$/.test(rest)) event.respondWith(page(request, shells.phone));
});

async function page(request: Request, shell: string): Promise<Response> {
  const answer = fetch(request);
  // Its failure is looked at below, once it is known what is kept.
  answer.catch(() => {});
  const kept = await (await caches.open(name)).match(shell, { ignoreVary: true });
  if (!kept) return answer;
  const late = new Promise<Response>((resolve) => setTimeout(resolve, patienceMs, kept));
  // A proxy that answers for a server which is not there.
  const useful = answer.then((response) => (response.status < 500 ? response : kept));
  return Promise.race([useful, late]).catch(() => kept);
}

/** Their names hold a hash: what is there is right. */
async function asset(request: Request): Promise<Response> {
  const cache = await caches.open(name);
  const kept = await cache.match(request, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.status === 200) await cache.put(request, answer.clone());
  return answer;
}

/** A page tells which assets it has loaded: all it needs to be opened again. */
self.addEventListener('message', (event) => {
  const told: unknown = event.data;
  if (!Array.isArray(told)) return;
  event.waitUntil(Promise.allSettled(told.filter(isAsset).map((url) => asset(new Request(url)))));
});

const isAsset = (url: unknown): url is string =>
  typeof url === 'string' && url.startsWith(`${self.location.origin}${assets}`);

// A module: its names are its own.
export {};
