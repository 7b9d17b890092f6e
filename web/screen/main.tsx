import { effect } from '@preact/signals';
import { render } from 'preact';
import type { ScreenView } from '#protocol/views';
import { connect } from '../state/connection.ts';
import { findHostKey } from '../state/host-key.ts';
import { pageStart, readStart } from '../state/start.ts';
import { stepKey } from '../steering/keys.ts';
import '../ui/theme.css';
import '../ui/controls.css';
import { joinAddress } from '../ui/join-address.ts';
import { screenWords } from '../words/en/screen.ts';
import { toggleFullScreen } from './full-screen.ts';
import { createRemote } from './remote.ts';
import { Screen } from './screen.tsx';
import { keepAwake } from './wake-lock.ts';

const start = readStart<ScreenView>();
const { base, code } = start;
// The console was opened in this browser: its keyboard and clicker steer here, too.
const key = code && findHostKey(code, '');
const { session, enter } = connect<ScreenView>({ base, code, as: 'screen', key }, pageStart(start));
const remote = createRemote(session, toggleFullScreen);
addEventListener('keydown', (event) => {
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
if (page) render(<Screen session={session} waysOf={waysOf} remote={remote} onPasscode={enter} />, page);
keepAwake();
