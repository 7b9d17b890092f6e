import '../../ui/theme.css';
import '../../ui/controls.css';
import { Away } from '../../host/away.tsx';
import type { ConsoleView } from '../../host/console.ts';
import { HostPage } from '../../host/host-page.tsx';
import { hostWords } from '../../words/en/host.ts';
import { type HostSample, hostSamples } from '../samples/host.ts';
import { qrOf } from '../samples/qr.ts';
import { sampleSession } from '../samples/sample.ts';
import { join } from '../samples/views.ts';
import type { StateOf } from '../states.ts';

const code = '482913';

const links = {
  phone: join.url,
  screen: `${join.url}/screen`,
  qrSrc: qrOf(join.url),
  withKey: (key: string) => `${join.url}/host#k=${key}`,
};

export function show(state: StateOf<'host'>) {
  if (state === 'no-key') return <Away title={hostWords.noKeyTitle} text={hostWords.noKey} base="" code={code} />;
  const sample: HostSample = hostSamples[state];
  const { begin = {} } = sample;
  const session = sampleSession<ConsoleView>(sample);
  return <HostPage session={session} base="" code={code} hostKey="sample" links={links} begin={begin} />;
}
