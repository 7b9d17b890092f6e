import { type JSX, render } from 'preact';
import { Index } from './index.tsx';
import { drawnPictures } from './samples/pictures.ts';
import { type GalleryPage, galleryStates, type StateOf } from './states.ts';
import { forgetSteps, stepsTaken } from './steps.ts';

type Page<P extends GalleryPage> = { show(state: StateOf<P>): JSX.Element; ready?: () => Promise<void> };

/** Loaded one by one, so that each page stands with its own styles alone, as it does for its visitors. */
const pages: { [P in GalleryPage]: () => Promise<Page<P>> } = {
  home: () => import('./pages/home.tsx'),
  phone: () => import('./pages/phone.tsx'),
  screen: () => import('./pages/screen.tsx'),
  host: () => import('./pages/host.tsx'),
  deck: () => import('./pages/deck.tsx'),
  room: () => import('./pages/room.tsx'),
  report: () => import('./pages/report.tsx'),
};

async function picture<P extends GalleryPage>(page: P, state: string): Promise<JSX.Element | null> {
  const known: readonly string[] = galleryStates[page];
  if (!known.includes(state)) return null;
  const { show, ready } = await pages[page]();
  await ready?.();
  return show(state as StateOf<P>);
}

const isPage = (name: string | null): name is GalleryPage => name !== null && Object.hasOwn(galleryStates, name);

/** `?page=phone&state=open` shows that state alone, exactly as the page itself would; without them, all as links. */
async function start(root: HTMLElement) {
  const asked = new URLSearchParams(location.search);
  const language = asked.get('lang') ?? 'en';
  // `&lang=de`: the build has a page for each (scripts/word-packs.ts).
  if (language !== document.documentElement.lang) return location.replace(`./${language}.html${location.search}`);
  const page = asked.get('page');
  const html = document.documentElement;
  // `&dir=rtl`: mirrored, whatever the language.
  const dir = asked.get('dir');
  if (dir) html.dir = dir;
  // Pictures must not depend on the moment they are taken at; `&moving` lets the bars grow.
  if (!asked.has('moving')) html.dataset['still'] = '';
  html.dataset['pictures'] = JSON.stringify(drawnPictures);
  const untouched = [...html.attributes].map(({ name, value }) => [name, value] as const);

  const show = async (state: string) => {
    render(null, root);
    forgetSteps();
    for (const name of html.getAttributeNames()) html.removeAttribute(name);
    for (const [name, value] of untouched) html.setAttribute(name, value);
    const shown = isPage(page) ? await picture(page, state) : null;
    render(shown ?? <Index />, root);
    await stepsTaken();
    root.dataset['state'] = state;
  };
  // Another state of the same page, made anew but without loading it all again: `#closed`.
  addEventListener('hashchange', () => void show(location.hash.slice(1)));
  await show(asked.get('state') ?? '');
  // For the run over everything (e2e/matrix): `look()` says what is wrong with what is shown.
  if (asked.has('look')) Object.assign(globalThis, await import('./look/look.ts'));
}

const root = document.getElementById('page');
if (root) void start(root);
