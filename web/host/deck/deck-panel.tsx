import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { HostView } from '#protocol/views';
import { UploadPlaces } from '../../pictures/upload.ts';
import type { Session } from '../../state/session.ts';
import { Sign } from '../../ui/sign.tsx';
import { deckWords } from '../../words/en/deck.ts';
import { DeckFile, type FileStart } from './deck-file.tsx';
import { createDrafts, type Drafts, type Editing } from './drafts.ts';
import { useEditing } from './editing.ts';
import { LeftOver } from './left-over.tsx';
import { NewPollForm } from './new-poll-form.tsx';
import { PollList } from './poll-list.tsx';
import './deck.css';

export interface PanelProps {
  readonly session: Session<HostView>;
  readonly view: HostView;
  /** BASE_PATH. */
  readonly base: string;
  readonly code: string;
  readonly hostKey: string;
}

interface DeckPanelProps extends PanelProps {
  /** Set it to a poll's id or to 'new', and the panel opens the editor: for buttons that stand elsewhere. */
  readonly editing?: Signal<Editing | null>;
  /** What it begins with; this browser's own, but for the gallery. */
  readonly drafts?: Drafts;
  readonly file?: FileStart;
}

/** The room's polls: write them, put them in order, load and save them. */
export function DeckPanel({ session, view, base, code, hostKey, file, ...given }: DeckPanelProps) {
  const drafts = useMemo(() => given.drafts ?? createDrafts(code), [code, given.drafts]);
  const editing = useEditing(code, given.editing);
  const isAdding = editing.what === 'new';
  const place = useMemo(() => ({ base, code, hostKey }), [base, code, hostKey]);
  return (
    <UploadPlaces.Provider value={place}>
      <section class="card deck" aria-labelledby="deck-title">
        <h2 id="deck-title" class="host-part">
          {deckWords.title}
        </h2>
        {view.deck.length === 0 && !isAdding && <p class="deck__hint">{deckWords.empty}</p>}
        <PollList session={session} view={view} drafts={drafts} editing={editing} />
        {isAdding && (editing.after === undefined || !view.deck.some(({ id }) => id === editing.after)) && (
          <NewPollForm session={session} drafts={drafts} after={undefined} onDone={editing.end} />
        )}
        <LeftOver session={session} drafts={drafts} deck={view.deck} />
        {!isAdding && (
          <button type="button" class="button button--quiet" onClick={() => editing.edit('new')}>
            <Sign of="plus" />
            {deckWords.add}
          </button>
        )}
        <DeckFile session={session} view={view} place={{ base, code, hostKey }} {...(file ? { begin: file } : {})} />
      </section>
    </UploadPlaces.Provider>
  );
}
