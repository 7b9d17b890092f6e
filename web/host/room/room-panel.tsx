import { rememberHosted } from '../../home/hosted.ts';
import { keepHostKey } from '../../state/host-key.ts';
import { LanguagePicker } from '../../ui/language-picker.tsx';
import { roomWords } from '../../words/en/room.ts';
import type { PanelProps } from '../deck/deck-panel.tsx';
import { TeamsField } from '../quiz/teams-field.tsx';
import { Doors } from './doors.tsx';
import { Invite } from './invite.tsx';
import { KeepingCard } from './keeping-card.tsx';
import { KeysCard } from './keys-card.tsx';
import { LanguageField } from './language-field.tsx';
import { type RoomLinks, roomLinks } from './links.ts';
import type { LogoFieldProps } from './logo-field.tsx';
import { LookCard } from './look-card.tsx';
import { TitleField } from './title-field.tsx';
import './room.css';

interface RoomPanelProps extends PanelProps {
  /** The gallery has no server that draws QR codes. */
  readonly links?: RoomLinks;
  readonly logo?: Pick<LogoFieldProps, 'src' | 'begin'>;
}

/** The room itself: its title, who may come in, and who may steer. */
export function RoomPanel({ session, view, base, code, hostKey, ...given }: RoomPanelProps) {
  const { links = roomLinks(view, base), logo } = given;
  return (
    <div class="room">
      <Invite links={links} hostKey={hostKey} />
      <section class="card room__part" aria-labelledby="room-title">
        <h2 id="room-title" class="host-part">
          {roomWords.title}
        </h2>
        <TitleField session={session} title={view.room.title} />
        <LanguageField session={session} view={view} />
        <Doors session={session} view={view} />
        <TeamsField session={session} view={view} />
      </section>
      <LookCard session={session} view={view} place={{ base, code, hostKey }} {...logo} />
      <KeysCard
        session={session}
        view={view}
        links={links}
        // Who tried that link in this browser had its key kept here in place of their own.
        onRevoked={() => {
          keepHostKey(code, hostKey);
          rememberHosted(session.view, { site: `${location.origin}${base}`, code, key: hostKey })();
        }}
      />
      <KeepingCard view={view} place={{ base, code, hostKey }} now={session.serverNow()} />
      <LanguagePicker />
    </div>
  );
}
