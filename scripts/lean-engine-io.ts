import type { Plugin } from 'vite';

/**
 * WebSocket, and long polling by fetch, are all that these pages try: without WebTransport and XMLHttpRequest every
 * phone loads 1 kB less. If the library renames the file, all of it is bundled again and `npm run size` tells.
 */
const replaced = '/node_modules/engine.io-client/build/esm/transports/index.js';
const transports = `
  import { Fetch } from './polling-fetch.js';
  import { WS } from './websocket.js';
  export const transports = { websocket: WS, polling: Fetch };`;

export function leanEngineIo(): Plugin {
  return {
    name: 'lean-engine-io',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id.endsWith(replaced) ? transports : null),
    // Modules of classes and functions, though the package does not say so.
    transform: (code, id) =>
      id.includes('/node_modules/engine.io-') ? { code, map: null, moduleSideEffects: false } : null,
  };
}
