import { useEffect, useState } from 'preact/hooks';
import { SkipLinks } from '../access/skip-links.tsx';
import type { Start } from '../state/start.ts';
import { LanguagePicker } from '../ui/language-picker.tsx';
import { Spoken } from '../ui/spoken.tsx';
import { accessWords } from '../words/en/access.ts';
import { commonWords, homeWords } from '../words/en.ts';
import { CreateForm } from './create-form.tsx';
import { JoinForm } from './join-form.tsx';
import { NoServer } from './no-server.tsx';
import type { OwnRoom } from './own-rooms.ts';
import { OwnRooms } from './own-rooms-list.tsx';
import { type Ready, RoomReady } from './room-ready.tsx';
import './home.css';

interface HomeProps {
  readonly start: Start;
  /** What it begins with, for the gallery: a room that was just made, and the rooms of this browser. */
  readonly made?: Ready;
  readonly own?: readonly OwnRoom[];
}

/** Where people arrive without a room: join one, or start one. */
export function HomePage({ start, made, own }: HomeProps) {
  const { base, defaultRoom = null, refusal = null, canCreate = true, shell = false } = start;
  const [ready, setReady] = useState(made ?? null);
  const [isAnother, setIsAnother] = useState(false);
  useEffect(() => {
    document.title = commonWords.product;
  }, []);
  const another = () => {
    setReady(null);
    setIsAnother(true);
  };
  if (ready) {
    return (
      <main class="home home--ready">
        {/* Where Orca goes when what had the focus is gone; there already, it would not say the heading that has it now. */}
        <p class="unseen">{commonWords.product}</p>
        <RoomReady ready={ready} onAnother={another} />
        <Spoken />
      </main>
    );
  }
  return (
    <>
      <SkipLinks
        to={[
          { id: 'join', label: accessWords.skip.join },
          ...(canCreate ? [{ id: 'create', label: accessWords.skip.create }] : []),
        ]}
      />
      <main class="home">
        <header class="home__head">
          <h1 class="home__product">{commonWords.product}</h1>
          <p class="home__tagline">{homeWords.tagline}</p>
        </header>
        {shell && <NoServer />}
        <div class="home__join">
          <JoinForm base={base} defaultRoom={defaultRoom} refusal={refusal} />
          <OwnRooms
            base={base}
            defaultRoom={defaultRoom}
            canCreate={canCreate}
            {...(own === undefined ? {} : { begin: own })}
          />
        </div>
        {canCreate && <CreateForm base={base} isWanted={isAnother} onCreated={setReady} />}
        {!canCreate && !shell && <p class="home__off">{homeWords.createOff}</p>}
        <Spoken />
        <footer class="home__foot">
          <LanguagePicker />
        </footer>
      </main>
    </>
  );
}
