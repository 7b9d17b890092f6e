import { Spoken } from '../ui/spoken.tsx';
import { hostWords } from '../words/en/host.ts';
import { refusalWords } from '../words/en.ts';
import { Away } from './away.tsx';
import type { ConsoleSession } from './console.ts';
import { Desk, type DeskProps } from './desk.tsx';
import './host.css';

export interface HostProps extends Omit<DeskProps, 'view'> {
  readonly session: ConsoleSession;
}

/** The console of a room, for those who hold a key to it. */
export const HostPage = (props: HostProps) => (
  <>
    <Console {...props} />
    <Spoken />
  </>
);

function Console(props: HostProps) {
  const { session, base, code } = props;
  const view = session.view.value;
  const link = session.link.value;
  if (link.state === 'gone') {
    const title =
      link.code === 'wrong-key'
        ? hostWords.wrongKeyTitle
        : link.code === 'key-revoked'
          ? hostWords.revokedTitle
          : hostWords.goneTitle;
    return <Away title={title} text={refusalWords[link.code]} base={base} code={code} />;
  }
  if (!view) return <Away title={hostWords.loading} text={hostWords.connecting} />;
  return <Desk {...props} view={view} />;
}
