import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import type { Language } from '#protocol/languages';
import type { GalleryPage, StateOf } from '../web/gallery/states.ts';
import { serveFolder } from './folder.ts';

/**
 * Renews docs/screenshots from the gallery: the pages as they are, with the same people and numbers every time:
 * `npm run shots`; of some only `npm run shots -- -g kind-`.
 */
interface ShotOf<P extends GalleryPage> {
  readonly page: P;
  readonly state: StateOf<P>;
  readonly size: readonly [width: number, height: number];
  /** The file's name, where a page is taken in more than one state; else the page's. */
  readonly name?: string;
  /** Only this part of the page. */
  readonly part?: string;
  /** A theme that the room has chosen is the same in light and dark. */
  readonly isOnce?: true;
  readonly language?: Language;
}

/** A state goes with its own page only. */
type Shot = { [P in GalleryPage]: ShotOf<P> }[GalleryPage];

const laptop = [1440, 900] as const;
const phone = [390, 844] as const;
const projector = [1920, 1080] as const;
/** For parts of the console that stand alone in the gallery. */
const column = [480, 900] as const;

const shots: readonly Shot[] = [
  { page: 'screen', state: 'open', size: projector },
  { name: 'screen-waiting', page: 'screen', state: 'waiting', size: projector },
  { name: 'screen-fifty', page: 'screen', state: 'open-fifty-options', size: projector },
  { name: 'screen-portrait', page: 'screen', state: 'open', size: [1080, 1920] },
  { name: 'screen-small', page: 'screen', state: 'open-twenty-options', size: [1024, 768] },
  { name: 'screen-vertical', page: 'screen', state: 'vertical', size: projector },
  { name: 'screen-sorted', page: 'screen', state: 'sorted', size: projector },
  { name: 'screen-compare', page: 'screen', state: 'compare', size: projector },
  { name: 'screen-hidden', page: 'screen', state: 'closed-hidden', size: projector },
  { name: 'screen-contrast', page: 'screen', state: 'theme-contrast', size: projector, isOnce: true },
  { name: 'screen-accent', page: 'screen', state: 'accent', size: projector },
  { name: 'screen-logo', page: 'screen', state: 'logo-waiting', size: projector },
  { name: 'look', page: 'room', state: 'usual', size: column, part: '.room__part:has(#look-title)' },
  { page: 'phone', state: 'open-voted', size: phone },
  { page: 'host', state: 'open', size: laptop },
  { page: 'home', state: 'with-default-room', size: [1024, 768] },
  { name: 'remote', page: 'host', state: 'countdown', size: phone },
  { name: 'safe-to-close', page: 'host', state: 'light-dropped', size: laptop, part: '.light' },
  { name: 'late-ballots', page: 'host', state: 'closing-late', size: laptop, part: '.light' },
  { name: 'undo', page: 'host', state: 'undo-close', size: laptop, part: '.notice' },
  { name: 'compare', page: 'host', state: 'compare', size: laptop, part: '.rounds' },
  { name: 'deck', page: 'deck', state: 'editing', size: column, part: '.deck' },
  { name: 'doors', page: 'room', state: 'closed-doors', size: column, part: '.room__part:has(#room-title)' },
  { name: 'keys', page: 'room', state: 'keys', size: column, part: '.room__part:has(#keys-title)' },
  { name: 'screen-countdown', page: 'screen', state: 'countdown', size: projector },
  { name: 'results', page: 'host', state: 'exporting', size: laptop, part: '.results' },
  { page: 'report', state: 'usual', size: [1024, 768] },
  { name: 'replay', page: 'screen', state: 'replay', size: projector },
  { name: 'quiz-leaderboard', page: 'screen', state: 'quiz-leaderboard', size: projector },
  { name: 'quiz-podium', page: 'screen', state: 'quiz-podium', size: projector },
  { name: 'quiz-phone', page: 'phone', state: 'quiz-right', size: phone },
  { name: 'overlay', page: 'screen', state: 'overlay', size: [1280, 720], part: '.plate' },
  { name: 'kind-multiple', page: 'screen', state: 'multiple', size: projector },
  { name: 'kind-multiple-phone', page: 'phone', state: 'multiple-picked', size: phone },
  { name: 'kind-scale', page: 'screen', state: 'scale', size: projector },
  { name: 'kind-scale-phone', page: 'phone', state: 'scale-sent', size: phone },
  { name: 'kind-ranking', page: 'screen', state: 'ranking', size: projector },
  { name: 'kind-ranking-phone', page: 'phone', state: 'ranking-tapped', size: phone },
  { name: 'kind-points', page: 'screen', state: 'points', size: projector },
  { name: 'kind-points-phone', page: 'phone', state: 'points-half', size: phone },
  { name: 'kind-motion', page: 'screen', state: 'motion-closed', size: projector },
  { name: 'kind-motion-phone', page: 'phone', state: 'motion-sent', size: phone },
  { name: 'kind-words', page: 'screen', state: 'words', size: projector },
  { name: 'kind-words-phone', page: 'phone', state: 'words-written', size: phone },
  { name: 'kind-words-answers', page: 'host', state: 'words-held', size: laptop, part: '.answers' },
  { name: 'kind-text', page: 'screen', state: 'text', size: projector },
  { name: 'kind-text-phone', page: 'phone', state: 'text-written', size: phone },
  { name: 'phone-announcement', page: 'phone', state: 'announcement', size: phone },
  { name: 'kind-images', page: 'screen', state: 'images', size: projector },
  { name: 'kind-images-phone', page: 'phone', state: 'images-voted', size: phone },
  { name: 'kind-number', page: 'screen', state: 'number-right', size: projector },
  { name: 'kind-number-phone', page: 'phone', state: 'number-range', size: phone },
  { name: 'kind-pin', page: 'screen', state: 'pin', size: projector },
  { name: 'kind-pin-phone', page: 'phone', state: 'pin-put', size: phone },
  { name: 'questions', page: 'screen', state: 'questions-pinned', size: projector },
  { name: 'questions-phone', page: 'phone', state: 'questions', size: phone },
  { name: 'questions-host', page: 'host', state: 'questions-held', size: laptop },
  { name: 'reactions', page: 'screen', state: 'reactions', size: projector },
  { name: 'voices', page: 'screen', state: 'voices', size: projector },
  { name: 'chat-queue', page: 'host', state: 'chat-queue', size: laptop },
];

/** Every page where lines run to the left. */
const mirrored: readonly Shot[] = (['ar', 'he'] as const).flatMap((language) => [
  { name: `rtl/home-${language}`, page: 'home', state: 'with-default-room', size: phone, isOnce: true, language },
  { name: `rtl/phone-${language}`, page: 'phone', state: 'open-voted', size: phone, isOnce: true, language },
  { name: `rtl/screen-${language}`, page: 'screen', state: 'open', size: projector, isOnce: true, language },
  { name: `rtl/host-${language}`, page: 'host', state: 'open', size: laptop, isOnce: true, language },
  { name: `rtl/remote-${language}`, page: 'host', state: 'open', size: phone, isOnce: true, language },
  { name: `rtl/deck-${language}`, page: 'deck', state: 'editing', size: column, isOnce: true, language },
  { name: `rtl/room-${language}`, page: 'room', state: 'usual', size: column, isOnce: true, language },
  { name: `rtl/report-${language}`, page: 'report', state: 'usual', size: [1024, 768], isOnce: true, language },
]);

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/screenshots');

const gallery = serveFolder(join(root, 'dist/gallery'));
test.beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  await gallery.start();
});
test.afterAll(gallery.stop);

for (const { page: of, state, size, name = of, part, isOnce, language = 'en' } of [...shots, ...mirrored]) {
  for (const colorScheme of isOnce ? (['light'] as const) : (['light', 'dark'] as const)) {
    const file = isOnce ? name : `${name}-${colorScheme}`;
    test(file, async ({ browser }) => {
      const [width, height] = size;
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      // Some parts load behind the page.
      const query = `page=${of}&state=${state}&lang=${language}`;
      await page.goto(`${gallery.origin()}/gallery/${language}.html?${query}`, { waitUntil: 'networkidle' });
      await page.locator('#page > :not(.skip)').first().waitFor();
      const taken = part ? page.locator(part) : page;
      await taken.screenshot({ path: join(folder, `${file}.png`) });
      await page.close();
    });
  }
}
