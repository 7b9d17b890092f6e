import type { PollId, PollOf } from '#protocol/polls';
import type { HostView, PhoneView, ScreenView } from '#protocol/views';
import type { imagesStates } from '../../kind-states/images.ts';
import { type SamplePicture, samplePictures } from '../pictures.ts';
import { sampleCounts, samplePoll } from '../polls.ts';
import type { Sample } from '../sample.ts';
import { hostView, phoneView, type Shape, screenView } from '../views.ts';

type State<P extends keyof typeof imagesStates> = (typeof imagesStates)[P][number];

const names: readonly SamplePicture[] = ['sea', 'hills', 'wood', 'town'];
const pollOf = (labels: readonly string[], question = 'Where shall we go in September?'): PollOf<'images'> => ({
  ...samplePoll(question, labels),
  id: 'poll9' as PollId,
  kind: 'images',
  ask: { pictures: labels.map((_, place) => samplePictures[names[place % names.length] ?? 'sea']) },
});

const poll = pollOf(['A week at sea', 'Up into the hills', 'Cabins in the wood', 'A town with museums']);
const shape: Shape = { poll, counts: [31, 44, 12, 25] };
const hidden = { ...shape, isHidden: true };
const voted = { ballots: { round1: { choice: 'o1', n: 1 } } };
const long: Shape = {
  poll: pollOf(
    [
      'The house by the lake, with a garden, a boat, eleven bedrooms and a kitchen that is large enough for all of us',
      'Donaudampfschifffahrtsgesellschaftskapitän',
      'Small',
    ],
    'Which of these three places that we have looked at during the last two months would you like to live in for a week?',
  ),
  counts: [104_322, 99_870, 7],
};
const twelve: Shape = {
  poll: pollOf(Array.from({ length: 12 }, (_, place) => `Picture ${place + 1}`)),
  counts: sampleCounts(12),
};
const two: Shape = { poll: pollOf(['The old one', 'The new one'], 'Which one is better?'), counts: [12, 30] };

export const imagesSamples = {
  phone: {
    images: { view: phoneView({ ...shape, counts: [0, 0, 0, 0] }) },
    'images-voted': { view: phoneView(shape), me: voted },
    'images-hidden': { view: phoneView(hidden), me: voted },
    'images-closed': { view: phoneView({ ...shape, phase: 'closed' }), me: voted },
    'images-long': { view: phoneView(long), me: voted },
  } satisfies Record<State<'phone'>, Sample<PhoneView>>,
  screen: {
    images: { view: screenView(shape) },
    'images-hidden': { view: screenView(hidden) },
    'images-two': { view: screenView(two) },
    'images-twelve': { view: screenView(twelve) },
    'images-long': { view: screenView(long) },
  } satisfies Record<State<'screen'>, Sample<ScreenView>>,
  host: { images: { view: hostView(shape) } } satisfies Record<State<'host'>, Sample<HostView>>,
  deck: {
    'editing-images': { view: hostView({ phase: 'draft' }, { deck: [poll] }), editing: poll.id },
  },
};
