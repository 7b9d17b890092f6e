import type { PhoneView } from '#protocol/views';
import '../../ui/theme.css';
import '../../ui/controls.css';
import { PhonePage } from '../../phone/phone-page.tsx';
import { phoneSamples } from '../samples/phone.ts';
import { type Sample, sampleSession } from '../samples/sample.ts';
import type { StateOf } from '../states.ts';

export function show(state: StateOf<'phone'>) {
  const sample: Sample<PhoneView> = phoneSamples[state];
  return <PhonePage session={sampleSession(sample)} base="" onPasscode={() => {}} />;
}
