import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { HostPage } from './pages/host.ts';
import { PhonePage } from './pages/phone.ts';
import { ScreenPage } from './pages/screen.ts';
import { lanAddress, type RoomKeys, Server } from './server.ts';
import { StandingServers } from './standing-servers.ts';

type Size = readonly [width: number, height: number];

/** A screen is drawn small where the story is not about it: whoever draws without a graphics card pays per pixel. */
export type Device = 'phone' | 'laptop' | 'screen' | 'projector';

export interface StoryOptions {
  /** Through which of the machine's addresses everybody comes. Only loopback is a secure context. */
  readonly network: 'loopback' | 'lan';
  readonly sizes: Readonly<Record<Device, Size>>;
  /** The server's settings. */
  readonly settings: Readonly<Record<string, string>>;
  /** A new server for each story: for those about its default room, its disk or its build. */
  readonly isServerNew: boolean;
}

/** Who takes part. Everybody has a browser of their own, with its own cookies. */
export interface People {
  phone(room?: RoomKeys): Promise<PhonePage>;
  /** The page of somebody who may have to be prepared before it opens. */
  phoneTab(context?: BrowserContext): Promise<PhonePage>;
  screen(room?: RoomKeys, device?: 'screen' | 'projector'): Promise<ScreenPage>;
  /** At a laptop, or with the phone as a remote. */
  host(room?: RoomKeys, device?: 'laptop' | 'phone'): Promise<HostPage>;
  /** Somebody with a laptop and no page yet. */
  visitor(): Promise<Page>;
}

interface Story {
  readonly server: Server;
  readonly people: People;
}

export const test = base.extend<StoryOptions & Story, { readonly servers: StandingServers }>({
  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    async ({}, use) => {
      const servers = new StandingServers();
      await use(servers);
      await servers.remove();
    },
    { scope: 'worker' },
  ],
  network: ['loopback', { option: true }],
  sizes: [{ phone: [390, 844], laptop: [1366, 768], screen: [1280, 720], projector: [1920, 1080] }, { option: true }],
  settings: [{}, { option: true }],
  isServerNew: [false, { option: true }],

  server: async ({ network, settings, isServerNew, servers }, use) => {
    const address = network === 'lan' ? lanAddress() : '127.0.0.1';
    if (address === null) throw new Error('This machine has no network besides loopback.');
    if (!isServerNew && Object.keys(settings).length === 0) {
      await use(await servers.at(address));
      return;
    }
    const server = new Server(address, settings);
    try {
      await server.start();
      await use(server);
    } finally {
      await server.remove();
    }
  },

  people: async ({ browser, server, sizes, network }, use) => {
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];

    function watch(page: Page): void {
      page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.stack ?? error.message}`));
      page.on('console', (message) => {
        const text = message.text();
        if (message.type() === 'error' && /Content Security Policy|Uncaught/.test(text)) faults.push(text);
      });
    }

    async function newContext(device: Device): Promise<BrowserContext> {
      const [width, height] = sizes[device];
      const isPhone = device === 'phone';
      const viewport = { width, height };
      // Stories take the place of the network here and there, which a service worker would not notice (offline.spec.ts).
      const context = await browser.newContext({
        viewport,
        isMobile: isPhone,
        hasTouch: isPhone,
        serviceWorkers: 'block',
      });
      // Also those that a page opens.
      context.on('page', watch);
      contexts.push(context);
      return context;
    }

    const newPage = async (device: Device): Promise<Page> => (await newContext(device)).newPage();

    const people: People = {
      async phoneTab(context) {
        return new PhonePage(await (context ?? (await newContext('phone'))).newPage(), server.site);
      },
      async phone(room = server.room) {
        const phone = await people.phoneTab();
        await phone.open(room.code);
        expect(await phone.page.evaluate(() => isSecureContext)).toBe(network === 'loopback');
        return phone;
      },
      async screen(room = server.room, device = 'screen') {
        const screen = new ScreenPage(await newPage(device), server.site);
        await screen.open(room.code);
        return screen;
      },
      async host(room = server.room, device = 'laptop') {
        const host = new HostPage(await newPage(device), server.site);
        await host.open(room);
        return host;
      },
      visitor: () => newPage('laptop'),
    };

    await use(people);
    await Promise.all(contexts.map((context) => context.close()));
    expect(faults, 'no page threw or broke its own security policy').toEqual([]);
  },
});

export { expect };

/** What a room is made of in most stories. */
export const lunch = {
  title: 'Canteen',
  poll: { question: 'What is for lunch?', options: ['Pizza', 'Sushi', 'Salad'] },
};
