import '../ui/theme.css';
import '../ui/controls.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import type { HostView } from '#protocol/views';
import { connect } from '../state/connection.ts';
import { readStart } from '../state/start.ts';
import { joinAddress } from '../ui/join-address.ts';
import { hostWords } from '../words/en/host.ts';
import { Away } from './away.tsx';
import { findHostKey, forgetHostKey, keepHostKey } from './host-key.ts';
import { HostPage } from './host-page.tsx';

const { base, code: given } = readStart<HostView>();
const code = given ?? location.pathname.slice(base.length).split('/')[1] ?? '';
const key = findHostKey(code, location.hash);
const page = document.getElementById('page');

// Another host link pasted into the same tab changes the fragment only.
addEventListener('hashchange', () => location.reload());

function linksOf({ room, join }: HostView) {
  const phone = joinAddress(join, room.code, base, location);
  return {
    phone,
    screen: `${phone}/screen`,
    host: `${phone}/host#k=${key}`,
    qrSrc: `${base}/${room.code}/qr.svg?for=${encodeURIComponent(phone)}`,
  };
}

if (page && !key) {
  render(<Away title={hostWords.noKeyTitle} text={hostWords.noKey} base={base} code={code} />, page);
} else if (page && key) {
  const { session } = connect<HostView>({ base, code, as: 'host', key });
  effect(() => {
    const link = session.link.value;
    if (link.state === 'online') keepHostKey(code, key);
    if (link.state === 'gone' && link.code === 'wrong-key') forgetHostKey(code, key);
  });
  effect(() => {
    const title = session.view.value?.room.title;
    if (title) document.title = hostWords.title(title);
  });
  render(<HostPage session={session} base={base} code={code} linksOf={linksOf} />, page);
}
