import type { ScreenView } from '#protocol/views';
import '../../ui/theme.css';
import '../../ui/controls.css';
import { Embedded } from '../../screen/embedded.tsx';
import { Overlay } from '../../screen/overlay.tsx';
import { createRemote } from '../../screen/remote.ts';
import { LogoSource } from '../../screen/room-logo.tsx';
import { Screen } from '../../screen/screen.tsx';
import { accessWords } from '../../words/en/access.ts';
import { Pressed } from '../pressed.tsx';
import { sampleLogoSrc } from '../samples/logos.ts';
import { qrOf } from '../samples/qr.ts';
import { type Sample, sampleSession } from '../samples/sample.ts';
import { screenSamples } from '../samples/screen.ts';
import type { StateOf } from '../states.ts';
import { VotedSince } from '../voted-since.tsx';

const waysOf = ({ room, join }: ScreenView) => ({ code: room.code, address: join.url, qrSrc: qrOf(join.url) });

export function show(state: StateOf<'screen'>) {
  const sample: Sample<ScreenView> = screenSamples[state];
  const session = sampleSession(sample);
  const remote = createRemote(
    session,
    () => {},
    () => {},
  );
  const ways = { session, waysOf, onPasscode: () => {} };
  if (state.startsWith('embed')) return <Embedded {...ways} hasJoin={state === 'embed-join'} />;
  if (state.startsWith('overlay')) {
    document.documentElement.dataset['overlay'] = '';
    return <Overlay session={session} />;
  }
  if (state.startsWith('help')) remote.press('help');
  if (state === 'end-of-deck') remote.press('forward');
  if (state === 'open-as-table') remote.press('table');
  const page = (
    <LogoSource.Provider value={({ logo }) => sampleLogoSrc(logo)}>
      <Screen session={session} waysOf={waysOf} remote={remote} onPasscode={() => {}} />
    </LogoSource.Provider>
  );
  if (state !== 'open-paused') return page;
  return (
    <VotedSince session={session}>
      <Pressed name={accessWords.pause}>{page}</Pressed>
    </VotedSince>
  );
}
