import { CopyField } from '../../ui/copy-field.tsx';
import { roomWords } from '../../words/en/room.ts';
import type { RoomLinks } from './links.ts';

/** How others come in. */
export function Invite({ links, hostKey }: { links: RoomLinks; hostKey: string }) {
  return (
    <section class="card room__part" aria-labelledby="invite-title">
      <h2 id="invite-title" class="host-part">
        {roomWords.invite}
      </h2>
      <div class="room__scan">
        <img class="room__qr" src={links.qrSrc} alt={roomWords.qr(links.phone)} />
        <p>{roomWords.inviteHint}</p>
      </div>
      <CopyField title={roomWords.phones} url={links.phone} />
      <CopyField title={roomWords.projector} url={links.screen} />
      <CopyField title={roomWords.ownHost} hint={roomWords.ownHostHint} url={links.withKey(hostKey)} />
    </section>
  );
}
