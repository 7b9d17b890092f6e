import '../../ui/theme.css';
import '../../ui/controls.css';
import { HomePage } from '../../home/home-page.tsx';
import type { Start } from '../../state/start.ts';
import type { StateOf } from '../states.ts';

const room = 'http://192.168.178.20:3000/482913';
const ready = {
  code: '482913',
  links: { phone: room, screen: `${room}/screen`, host: `${room}/host#k=c2FtcGxlLWtleS1mb3ItdGhlLWdhbGxlcnk` },
};

const starts = {
  start: { base: '' },
  'with-default-room': { base: '', defaultRoom: '482913' },
  'unknown-code': { base: '', defaultRoom: '482913', refusal: 'no-such-room' },
  'create-off': { base: '', canCreate: false },
  created: { base: '' },
} satisfies Record<StateOf<'home'>, Start>;

export function show(state: StateOf<'home'>) {
  return <HomePage start={starts[state]} {...(state === 'created' ? { made: ready } : {})} />;
}
