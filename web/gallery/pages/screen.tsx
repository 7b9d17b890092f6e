import type { ScreenView } from '#protocol/views';
import '../../ui/theme.css';
import '../../ui/controls.css';
import { createRemote } from '../../screen/remote.ts';
import { Screen } from '../../screen/screen.tsx';
import { qrOf } from '../samples/qr.ts';
import { type Sample, sampleSession } from '../samples/sample.ts';
import { screenSamples } from '../samples/screen.ts';
import type { StateOf } from '../states.ts';

const waysOf = ({ room, join }: ScreenView) => ({ code: room.code, address: join.url, qrSrc: qrOf(join.url) });

export function show(state: StateOf<'screen'>) {
  const sample: Sample<ScreenView> = screenSamples[state];
  const session = sampleSession(sample);
  const remote = createRemote(
    session,
    () => {},
    () => {},
  );
  if (state.startsWith('help')) remote.press('help');
  if (state === 'end-of-deck') remote.press('forward');
  return <Screen session={session} waysOf={waysOf} remote={remote} onPasscode={() => {}} />;
}
