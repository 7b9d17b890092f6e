import '../ui/theme.css';
import '../ui/controls.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { rememberHosted } from '../home/hosted.ts';
import { connect } from '../state/connection.ts';
import { findHostKey, forgetHostKey, keepHostKey } from '../state/host-key.ts';
import { readStart } from '../state/start.ts';
import { hostWords } from '../words/en/host.ts';
import { Away } from './away.tsx';
import type { ConsoleView } from './console.ts';
import { HostPage } from './host-page.tsx';

const { base, code: given } = readStart<ConsoleView>();
const code = given ?? location.pathname.slice(base.length).split('/')[1] ?? '';
const key = findHostKey(code, location.hash);
const page = document.getElementById('page');

/** After these the key opens nothing any more. */
const uselessFrom: ReadonlySet<string> = new Set(['wrong-key', 'key-revoked', 'no-such-room', 'room-gone']);

// Another host link pasted into the same tab changes the fragment only.
addEventListener('hashchange', () => location.reload());

if (page && !key) {
  render(<Away title={hostWords.noKeyTitle} text={hostWords.noKey} base={base} code={code} />, page);
} else if (page && key) {
  const { session } = connect<ConsoleView>({ base, code, as: 'host', key });
  effect(() => {
    const link = session.link.value;
    if (link.state === 'online') keepHostKey(code, key);
    if (link.state === 'gone' && uselessFrom.has(link.code)) forgetHostKey(code, key);
  });
  effect(() => {
    const title = session.view.value?.room.title;
    if (title) document.title = hostWords.title(title);
  });
  rememberHosted(session.view, { site: `${location.origin}${base}`, code, key });
  render(<HostPage session={session} base={base} code={code} hostKey={key} />, page);
}
