import { signal } from '@preact/signals';
import '../../ui/theme.css';
import '../../ui/controls.css';
import '../../access/contrast.css';
import '../../access/in-sight.css';
import '../../host/host.css';
import '../column.css';
import { DeckPanel } from '../../host/deck/deck-panel.tsx';
import { createDrafts, type Editing } from '../../host/deck/drafts.ts';
import { editingPlace } from '../../host/deck/editing.ts';
import { keptInTab } from '../../state/storage.ts';
import { deckWords } from '../../words/en/deck.ts';
import { Pressed } from '../pressed.tsx';
import { type DeckSample, deckSamples } from '../samples/deck.ts';
import { sampleSession } from '../samples/sample.ts';
import type { StateOf } from '../states.ts';

/** Nothing of the gallery stays in the browser. */
function sampleDrafts(drafts: DeckSample['drafts'] = {}) {
  return createDrafts('482913', { get: () => JSON.stringify(drafts), set: () => {} });
}

export function show(state: StateOf<'deck'>) {
  const { view, editing, drafts, file, pressed }: DeckSample = deckSamples[state];
  keptInTab.set(editingPlace(view.room.code), null);
  const page = (
    <main class="gallery-column">
      <h1 class="unseen" data-own>
        {view.room.title}
      </h1>
      <DeckPanel
        session={sampleSession({ view })}
        view={view}
        base=""
        code={view.room.code}
        hostKey=""
        editing={signal<Editing | null>(editing ?? null)}
        drafts={sampleDrafts(drafts)}
        {...(file ? { file } : {})}
      />
    </main>
  );
  return pressed ? <Pressed name={pressed(deckWords)}>{page}</Pressed> : page;
}
