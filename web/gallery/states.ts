import { imagesStates } from './kind-states/images.ts';
import { motionStates } from './kind-states/motion.ts';
import { multipleStates } from './kind-states/multiple.ts';
import { numberStates } from './kind-states/number.ts';
import { pinStates } from './kind-states/pin.ts';
import { pointsStates } from './kind-states/points.ts';
import { questionStates } from './kind-states/questions.ts';
import { quizStates } from './kind-states/quiz.ts';
import { rankingStates } from './kind-states/ranking.ts';
import { scaleStates } from './kind-states/scale.ts';
import { textStates } from './kind-states/text.ts';
import { wordsStates } from './kind-states/words.ts';
import { hostStates } from './page-states/host.ts';
import { phoneStates } from './page-states/phone.ts';
import { screenStates } from './page-states/screen.ts';

/** The names of every page's states; samples/ holds a view for each. Importable anywhere: tests walk this list. */
export const galleryStates = {
  home: [
    'start',
    'with-default-room',
    'unknown-code',
    'create-off',
    'no-server',
    'created',
    'own-rooms',
    'own-rooms-deleting',
  ],
  phone: [
    ...phoneStates,
    ...multipleStates.phone,
    ...numberStates.phone,
    ...imagesStates.phone,
    ...pinStates.phone,
    ...wordsStates.phone,
    ...textStates.phone,
    ...scaleStates.phone,
    ...rankingStates.phone,
    ...pointsStates.phone,
    ...motionStates.phone,
    ...quizStates.phone,
    ...questionStates.phone,
  ],
  screen: [
    ...screenStates,
    ...multipleStates.screen,
    ...numberStates.screen,
    ...imagesStates.screen,
    ...pinStates.screen,
    ...wordsStates.screen,
    ...textStates.screen,
    ...scaleStates.screen,
    ...rankingStates.screen,
    ...pointsStates.screen,
    ...motionStates.screen,
    ...quizStates.screen,
    ...questionStates.screen,
  ],
  host: [
    ...hostStates,
    ...multipleStates.host,
    ...numberStates.host,
    ...imagesStates.host,
    ...pinStates.host,
    ...wordsStates.host,
    ...textStates.host,
    ...scaleStates.host,
    ...rankingStates.host,
    ...pointsStates.host,
    ...motionStates.host,
    ...quizStates.host,
    ...questionStates.host,
  ],
  deck: [
    'list',
    'list-while-open',
    'list-more',
    'empty',
    'adding',
    'adding-between',
    'editing',
    'editing-changed',
    'editing-running',
    'editing-conflict',
    'editing-hostile-texts',
    'editing-decision',
    ...multipleStates.deck,
    ...numberStates.deck,
    ...imagesStates.deck,
    ...pinStates.deck,
    ...wordsStates.deck,
    ...textStates.deck,
    ...scaleStates.deck,
    ...rankingStates.deck,
    ...pointsStates.deck,
    ...motionStates.deck,
    ...quizStates.deck,
    'left-over',
    'file',
    'file-problems',
    'file-running',
  ],
  room: ['usual', ...quizStates.room, 'look', 'logo', 'closed-doors', 'keys', 'revoking', 'long-texts', 'key-sheet'],
  report: [
    'loading',
    'no-key',
    'usual',
    'other-kinds',
    'no-polls',
    'fifty-options',
    'long-texts',
    'hostile-texts',
    'estimate',
    'wrong-key',
  ],
} as const satisfies Record<string, readonly string[]>;

export type GalleryPage = keyof typeof galleryStates;
export type StateOf<P extends GalleryPage> = (typeof galleryStates)[P][number];
