import '../../ui/theme.css';
import '../../ui/controls.css';
import { HomePage } from '../../home/home-page.tsx';
import type { Start } from '../../state/start.ts';
import { isolated } from '../../words/en/isolated-text.ts';
import { homeWords } from '../../words/en.ts';
import { Pressed } from '../pressed.tsx';
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
  'no-server': { base: '', canCreate: false, shell: true },
  created: { base: '' },
  'own-rooms': { base: '', defaultRoom: '482913' },
  'own-rooms-deleting': { base: '', defaultRoom: '482913' },
} satisfies Record<StateOf<'home'>, Start>;

const own = [
  ['104772', 'Spring meeting'],
  ['482913', 'The open room'],
  ['660158', 'Queues, caches and other lies: why our shop fell over on a Friday, with questions in between'],
  ['935201', '<b>Bold</b> \u202emoor'],
].map(([code = '', title = '']) => ({
  code,
  title,
  screen: `http://192.168.178.20:3000/${code}/screen`,
  host: `http://192.168.178.20:3000/${code}/host#k=c2FtcGxlLWtleS1mb3ItdGhlLWdhbGxlcnk`,
}));

export function show(state: StateOf<'home'>) {
  const page = (
    <HomePage
      start={starts[state]}
      {...(state === 'created' ? { made: ready } : {})}
      {...(state.startsWith('own-rooms') ? { own } : {})}
    />
  );
  if (state !== 'own-rooms-deleting') return page;
  return <Pressed name={homeWords.deleteOf(isolated('Spring meeting'))}>{page}</Pressed>;
}
