import type { ScreenView } from '#protocol/views';
import '../../ui/theme.css';
import '../../ui/controls.css';
import { Screen } from '../../screen/screen.tsx';
import { qrOf } from '../samples/qr.ts';
import { type Sample, sampleSession } from '../samples/sample.ts';
import { screenSamples } from '../samples/screen.ts';
import type { StateOf } from '../states.ts';

const waysOf = ({ room, join }: ScreenView) => ({ code: room.code, address: join.url, qrSrc: qrOf(join.url) });

export function show(state: StateOf<'screen'>) {
  const sample: Sample<ScreenView> = screenSamples[state];
  return <Screen session={sampleSession(sample)} waysOf={waysOf} />;
}
