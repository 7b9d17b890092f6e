import type { HostKey } from '#protocol/host-keys';
import type { HostView } from '#protocol/views';
import type { LogoAnswer } from '../../host/room/logo-rest.ts';
import { roomWords } from '../../words/en/room.ts';
import type { StateOf } from '../states.ts';
import { quizSamples } from './kinds/quiz.ts';
import { logoSamples } from './logos.ts';
import { hostView, sampleNow } from './views.ts';

const key = (number: number, label: string, rights: HostKey['rights'] = 'host'): HostKey => ({
  number,
  label,
  rights,
  createdAt: sampleNow - (10 - number) * 3_600_000,
});
const hostKeys = [key(1, ''), key(2, 'Ana'), key(3, 'The chat team', 'moderator')];

export interface RoomSample {
  readonly view: HostView;
  readonly pressed?: string;
  readonly logo?: LogoAnswer;
}

export const roomSamples = {
  usual: { view: hostView() },
  look: {
    view: hostView(
      {},
      { look: { theme: 'contrast', bars: 'vertical', order: 'sorted', fill: 'patterned', accent: '#b0004e' } },
    ),
  },
  logo: { view: hostView({}, { logo: logoSamples.light.logo }), logo: { ok: false, code: 'bad-picture' } },
  'closed-doors': { view: { ...hostView(), lock: true, names: 'required', passcode: 'sesame seed' } },
  keys: { view: hostView({}, { hostKeys }), pressed: roomWords.showKeyOf('Ana') },
  revoking: { view: hostView({}, { hostKeys }), pressed: roomWords.revokeOf('The chat team') },
  'long-texts': {
    view: {
      ...hostView(
        { title: 'The twenty-third annual meeting of everyone who has a long title and is proud of it' },
        { hostKeys: [key(1, ''), key(2, 'w'.repeat(40)), key(3, '\u202eevil <b>bold</b> عمر', 'moderator')] },
      ),
      passcode: 'w'.repeat(40),
    },
  },
  ...quizSamples.room,
  'key-sheet': { view: hostView({}, { hostKeys }) },
} satisfies Record<StateOf<'room'>, RoomSample>;
