import { chromium, type Page } from '@playwright/test';
import { browserArgs, ensureBrowser } from './browser.ts';
import { openTcpProxy } from './proxy/tcp-proxy.ts';
import { lanAddress, Server } from './server.ts';

/**
 * How soon a phone on a bad network can vote: 400 kbit/s both ways, 400 ms each way and back, a quarter of this machine's
 * speed (Chrome DevTools' own throttling), plain http as in a hall, nothing cached; and where something on the way swallows
 * WebSockets, with and without all that. `npm run first-vote`
 */
const runs = 5;
const bytesPerSecond = 400_000 / 8;
const network = { offline: false, latency: 400, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
const cpuRate = 4;

interface Trouble {
  readonly name: string;
  readonly isSlow: boolean;
  readonly swallows: boolean;
  readonly goalMs: number;
}
const slow = `400 kbit/s, 400 ms, CPU 1/${cpuRate}`;
const troubles: readonly Trouble[] = [
  { name: slow, isSlow: true, swallows: false, goalMs: 2_500 },
  { name: `${slow}, WebSockets swallowed`, isSlow: true, swallows: true, goalMs: 4_000 },
  { name: 'WebSockets swallowed', isSlow: false, swallows: true, goalMs: 4_000 },
];

interface Run {
  /** The server's form can be read and tapped. */
  readonly form: number;
  /** The page's own scripts have taken its place. */
  readonly scripts: number;
  /** The vote, tapped at once, has left the phone. */
  readonly sent: number;
  /** ... and is confirmed. */
  readonly counted: number;
}

/** Notes when things first hold, in ms since the navigation began. */
function watch(): void {
  const seen: Record<string, number> = {};
  Object.assign(globalThis, { seen });
  const note = (name: string) => {
    seen[name] ??= performance.now();
  };
  const send = WebSocket.prototype.send;
  WebSocket.prototype.send = function patched(text) {
    if (String(text).includes('["vote"')) note('sent');
    send.call(this, text);
  };
  const ask = fetch;
  globalThis.fetch = function patched(to, how) {
    if (String(how?.body).includes('["vote"')) note('sent');
    return ask(to, how);
  };
  const look = () => {
    const option = document.querySelector<HTMLElement>('.option');
    // Painted only once its styles are there.
    if (option && option.getBoundingClientRect().height > 40) {
      note('form');
      if (document.querySelector('.dock')) {
        if (seen['scripts'] === undefined) option.click();
        note('scripts');
      }
      if (option.dataset['mark'] === 'counted') note('counted');
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function measure(page: Page, address: string, { isSlow }: Trouble): Promise<Run> {
  if (isSlow) {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', network);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuRate });
  }
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'counted' in (globalThis as unknown as { seen: object }).seen, null, {
    timeout: 30_000,
  });
  return page.evaluate(() => (globalThis as unknown as { seen: Run }).seen);
}

async function measureAll(trouble: Trouble, code: string): Promise<readonly Run[]> {
  const proxy = await openTcpProxy(() => ({ host: server.address, port: server.port }));
  if (trouble.swallows) proxy.swallowWebSockets();
  const measured: Run[] = [];
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
    const site = trouble.swallows ? proxy.origin : server.site;
    measured.push(await measure(await context.newPage(), `${site}/${code}`, trouble));
    await context.close();
  }
  await proxy.close();
  return measured;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function tell({ name, goalMs }: Trouble, measured: readonly Run[]): void {
  const line = (what: string, of: keyof Run) => {
    const values = measured.map((run) => run[of]);
    const text = values.map((ms) => (ms / 1_000).toFixed(2)).join(', ');
    process.stdout.write(`${what.padEnd(44)} ${(median(values) / 1_000).toFixed(2)} s   (${text})\n`);
  };
  process.stdout.write(`\n${name}; the goal is ${goalMs / 1_000} s\n`);
  line('the form can vote', 'form');
  line('the page with scripts can vote', 'scripts');
  line('a vote tapped at once has left', 'sent');
  line('... and is confirmed', 'counted');
}

const server = new Server(lanAddress() ?? '127.0.0.1');
await server.start();
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
try {
  process.stdout.write(`${browser.version()}, median of ${runs}, from navigation to:\n`);
  const room = await server.createRoom({
    title: 'Canteen',
    poll: { question: 'What is for lunch?', options: ['Pizza', 'Sushi', 'Salad', 'Soup', 'Bread'] },
  });
  for (const trouble of troubles) tell(trouble, await measureAll(trouble, room.code));
} finally {
  await browser.close();
  await server.remove();
}
