import { effect } from '@preact/signals';
import { render } from 'preact';
import type { ScreenView } from '#protocol/views';
import { connect } from '../state/connection.ts';
import { pageStart, readStart } from '../state/start.ts';
import { stepKey } from '../steering/keys.ts';
import '../ui/theme.css';
import '../ui/controls.css';
import { joinAddress } from '../ui/join-address.ts';
import { keepAwake } from '../ui/wake-lock.ts';
import { screenWords } from '../words/en/screen.ts';
import { Embedded } from './embedded.tsx';
import { toggleFullScreen } from './full-screen.ts';
import { modeOf } from './mode.ts';
import { Overlay } from './overlay.tsx';
import { createRemote } from './remote.ts';
import { LogoSource, logoSource } from './room-logo.tsx';
import { Screen } from './screen.tsx';
import { screenKey } from './screen-key.ts';

const start = readStart<ScreenView>();
const { base, code } = start;
const mode = modeOf(location.search);
const key = code ? screenKey(mode, code, location.hash) : undefined;
const { session, enter } = connect<ScreenView>({ base, code, as: 'screen', key }, pageStart(start));
const remote = createRemote(session, toggleFullScreen);
addEventListener('keydown', (event) => {
  if (mode.kind !== 'whole') return;
  const step = stepKey(event);
  if (step && remote.press(step)) event.preventDefault();
});

function waysOf(view: ScreenView) {
  const { code } = view.room;
  const address = joinAddress(view.join, code, base, location);
  // The server decides what the picture says; `for` makes the browser fetch it anew when the address changes.
  return { code, address, qrSrc: `${base}/${code}/qr.svg?for=${encodeURIComponent(address)}` };
}

effect(() => {
  const title = session.view.value?.room.title;
  if (title) document.title = screenWords.title(title);
});

const page = document.getElementById('page');
const ways = { session, waysOf, onPasscode: enter };
if (page) render(<LogoSource.Provider value={logoSource(base)}>{pictureOf()}</LogoSource.Provider>, page);
keepAwake();

function pictureOf() {
  switch (mode.kind) {
    case 'whole':
      return <Screen {...ways} remote={remote} />;
    case 'embed':
      return <Embedded {...ways} hasJoin={mode.join} />;
    case 'overlay':
      return <Overlay session={session} />;
    default:
      return mode satisfies never;
  }
}
