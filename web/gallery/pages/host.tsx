import type { HostView } from '#protocol/views';
import '../../ui/theme.css';
import '../../ui/controls.css';
import { Away } from '../../host/away.tsx';
import { HostPage } from '../../host/host-page.tsx';
import { hostWords } from '../../words/en/host.ts';
import { hostSamples } from '../samples/host.ts';
import { qrOf } from '../samples/qr.ts';
import { type Sample, sampleSession } from '../samples/sample.ts';
import type { StateOf } from '../states.ts';

const code = '482913';

const linksOf = ({ join }: HostView) => ({
  phone: join.url,
  screen: `${join.url}/screen`,
  host: `${join.url}/host#k=c2FtcGxlLWtleS1mb3ItdGhlLWdhbGxlcnk`,
  qrSrc: qrOf(join.url),
});

export function show(state: StateOf<'host'>) {
  if (state === 'no-key') return <Away title={hostWords.noKeyTitle} text={hostWords.noKey} base="" code={code} />;
  const sample: Sample<HostView> = hostSamples[state];
  const begin = state === 'adding' ? 'new' : state.startsWith('editing') ? (sample.view?.shown ?? null) : null;
  return <HostPage session={sampleSession(sample)} base="" code={code} linksOf={linksOf} begin={begin} />;
}
