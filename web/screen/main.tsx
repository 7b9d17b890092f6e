import { effect } from '@preact/signals';
import { render } from 'preact';
import type { ScreenView } from '#protocol/views';
import { connect } from '../state/connection.ts';
import { pageStart, readStart } from '../state/start.ts';
import '../ui/theme.css';
import '../ui/controls.css';
import { joinAddress } from '../ui/join-address.ts';
import { screenWords } from '../words/en/screen.ts';
import { Screen } from './screen.tsx';
import { keepAwake } from './wake-lock.ts';

const start = readStart<ScreenView>();
const { base, code } = start;
const { session } = connect<ScreenView>({ base, code, as: 'screen' }, pageStart(start));

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
if (page) render(<Screen session={session} waysOf={waysOf} />, page);
keepAwake();
