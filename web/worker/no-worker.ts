/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;

/** Served in the worker's place when the settings switch it off: takes it away, with all it has kept. */
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove() {
  const prefix = `showhands ${new URL(self.registration.scope).pathname} `;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
  await self.registration.unregister();
}

// A module: its names are its own.
export {};
