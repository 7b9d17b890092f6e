import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Fault } from '../../web/gallery/look/look.ts';
import { bringAxe, faultsOf } from '../axe.ts';
import { mainSize, type Size, sizeName, type Theme, themes, themesForAxe, type Unit } from './combinations.ts';

/** One look at one combination, or what axe said of it. */
export interface Sight {
  readonly state: string;
  readonly theme: Theme;
  readonly size: string;
  readonly by: 'eye' | 'axe';
  readonly faults: readonly Seen[];
}

export interface Seen {
  readonly kind: Fault['kind'] | 'axe' | 'error';
  readonly where: string;
  readonly what: string;
}

export interface Plan {
  /** The gallery's address in a language. */
  readonly pageOf: (language: string) => string;
  readonly themes: readonly Theme[];
  /** In which sizes a state is looked at; none: only axe may look. */
  readonly sizesOf: (unit: Unit, state: string, theme: Theme) => readonly Size[];
  /** Does axe look, in this theme? */
  readonly axe: (theme: Theme, language: string) => boolean;
  /** Goes through everything that can be pressed, and looks whether it can be seen while it has the focus. */
  readonly walks?: boolean;
}

/** Pages load at once; a machine with other work may take its time, ms. */
const patienceMs = 120_000;

declare const look: (walks: boolean) => readonly Fault[];

/** Looks at some states of a page in every theme and size. One load; the rest are switches within it. */
export async function visit(browser: Browser, unit: Unit, plan: Plan): Promise<Sight[]> {
  const { page: name, language, states } = unit;
  const context = await browser.newContext({ viewport: null, locale: 'en-US', timezoneId: 'UTC' });
  try {
    const page = await context.newPage();
    const wrong: Seen[] = [];
    page.on('pageerror', ({ message }) => wrong.push({ kind: 'error', where: name, what: message }));
    const cdp = await context.newCDPSession(page);
    const settings = new Settings(cdp);
    await settings.size(mainSize[name]);
    await page.goto(`${plan.pageOf(language)}?look&lang=${language}&page=${name}&state=${states[0]}`);
    await page.waitForFunction(() => 'look' in globalThis, undefined, { timeout: patienceMs });
    const shown = await page.evaluate(() => document.documentElement.lang);
    if (shown !== language) throw new Error(`The gallery shows ${shown} where ${language} was asked for.`);
    await bringAxe(page);
    const sights: Sight[] = [];
    for (const state of states) {
      await show(page, state);
      for (const size of sizesIn(plan, unit, state)) {
        await settings.size(size);
        for (const theme of plan.themes.filter((one) => plan.sizesOf(unit, state, one).includes(size))) {
          await settings.media(themes[theme]);
          const faults = await lookAt(page, plan.walks ?? false);
          sights.push({ state, theme, size: sizeName(size), by: 'eye', faults: [...faults, ...wrong.splice(0)] });
        }
      }
      for (const theme of plan.themes.filter((one) => plan.axe(one, language))) {
        await settings.size(mainSize[name]);
        await settings.media(themesForAxe[theme]);
        await settle(page);
        const faults = (await faultsOf(page)).map((what) => ({
          kind: 'axe' as const,
          where: `${name}: ${what.slice(0, 120)}`,
          what,
        }));
        sights.push({ state, theme, size: sizeName(mainSize[name]), by: 'axe', faults });
      }
    }
    return sights;
  } finally {
    await context.close();
  }
}

/** Another size lays everything out anew, another theme does not: so sizes go round the slower. */
const sizesIn = (plan: Plan, unit: Unit, state: string): readonly Size[] => [
  ...new Set(plan.themes.flatMap((theme) => plan.sizesOf(unit, state, theme))),
];

type Media = (typeof themes)[Theme];

/** How the window is set. Playwright's own ways wait for more than is needed here. */
class Settings {
  readonly #cdp: CDPSession;
  #size = '';
  #media: Media | null = null;

  constructor(cdp: CDPSession) {
    this.#cdp = cdp;
  }

  async size(size: Size): Promise<void> {
    if (this.#size === sizeName(size)) return;
    this.#size = sizeName(size);
    const [width, height] = size;
    await this.#cdp.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  }

  async media(features: Media): Promise<void> {
    if (this.#media === features) return;
    this.#media = features;
    await this.#cdp.send('Emulation.setEmulatedMedia', { features: [...features] });
  }
}

/** Shows another state of the same page, and waits until it is there. */
const show = (page: Page, state: string) =>
  page.evaluate(async (next) => {
    const root = document.getElementById('page');
    if (!root || root.dataset['state'] === next) return;
    const shown = new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (root.dataset['state'] !== next) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(root, { attributes: true, attributeFilter: ['data-state'] });
    });
    location.hash = next;
    await shown;
    scrollTo(0, 0);
  }, state);

/** Whatever fits itself into its box does so in the frames after; whatever fades is at its end. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
    for (const animation of document.getAnimations()) animation.finish();
  });

const lookAt = (page: Page, walks: boolean) =>
  page.evaluate(async (isWalked) => {
    for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
    for (const animation of document.getAnimations()) animation.finish();
    return look(isWalked);
  }, walks);
