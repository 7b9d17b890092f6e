import { useRef, useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import { forgetHostKey } from '../state/host-key.ts';
import { homeWords, refusalWords } from '../words/en.ts';
import { OwnRoomRow } from './own-room-row.tsx';
import { forgetRoom, keyOf, type OwnRoom, ownRooms, rememberRoom } from './own-rooms.ts';
import { createRoom, deleteRoom, type Trouble } from './rooms.ts';
import { useNewestTitles } from './titles.ts';
import './own-rooms.css';

interface OwnRoomsProps {
  readonly base: string;
  readonly defaultRoom: string | null;
  readonly canCreate: boolean;
  readonly begin?: readonly OwnRoom[];
}

const sentence = ({ code }: Trouble) => {
  if (code === 'no-answer') return homeWords.noAnswer;
  return code === 'wrong-key' ? homeWords.revoked : refusalWords[code];
};

/** The rooms this browser holds host links of: open, copy, delete. */
export function OwnRooms({ base, defaultRoom, canCreate, begin }: OwnRoomsProps) {
  const [rooms, setRooms] = useState(() => begin ?? ownRooms());
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const gone = useNewestTitles(base, rooms, () => setRooms(ownRooms()));

  function forget(room: OwnRoom) {
    forgetRoom(room.code);
    setRooms(ownRooms());
    title.current?.focus();
  }

  async function remove(room: OwnRoom) {
    const key = keyOf(room);
    const answer = await deleteRoom(base, room.code, key);
    // Somebody else was faster: it is as wanted.
    if (!answer.ok && answer.code !== 'no-such-room') return setTrouble(sentence(answer));
    forgetHostKey(room.code, key);
    forget(room);
    setTrouble(null);
    setSaid(homeWords.deleted(room.title));
  }

  async function duplicate(room: OwnRoom) {
    const copy = homeWords.copyTitle(room.title).slice(0, limits.maxTitleChars);
    setSaid(homeWords.duplicating);
    const answer = await createRoom(base, { from: room.code, title: copy }, keyOf(room));
    setSaid('');
    if (!answer.ok) return setTrouble(sentence(answer));
    const { code, links } = answer;
    rememberRoom({ code, title: copy, screen: links.screen, host: links.host });
    setRooms(ownRooms());
    setTrouble(null);
    setSaid(homeWords.duplicated(copy, code));
  }

  if (rooms.length === 0 && said === '') return null;
  return (
    <section class="own" aria-labelledby="own-title">
      <h2 id="own-title" class="home__part" ref={title} tabIndex={-1}>
        {homeWords.ownTitle}
      </h2>
      <p class="own__said" data-say="now">
        {said}
      </p>
      <div data-say="now">{trouble && <p class="note note--bad">{trouble}</p>}</div>
      <ul>
        {rooms.map((room) => (
          <OwnRoomRow
            key={room.code}
            room={room}
            isGone={gone.has(room.code)}
            isDefault={room.code === defaultRoom}
            canCreate={canCreate}
            onDuplicate={() => void duplicate(room)}
            onDelete={() => void remove(room)}
            onForget={() => forget(room)}
          />
        ))}
      </ul>
      {rooms.length > 0 && <p class="own__hint">{homeWords.forgetHint}</p>}
    </section>
  );
}
