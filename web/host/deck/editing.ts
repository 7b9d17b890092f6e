import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import type { PollId } from '#protocol/polls';
import { keptInTab } from '../../state/storage.ts';
import type { Editing } from './drafts.ts';

/** Where a tab keeps which poll is being written. */
export const editingPlace = (code: string) => `editing:${code}`;

/** Which poll is being written. Survives a reload of this tab. `given`: other parts of the page open the editor, too. */
export function useEditing(code: string, given?: Signal<Editing | null>) {
  const own = useSignal<Editing | null>(null);
  const editing = given ?? own;
  const [after, setAfter] = useState<PollId | undefined>();
  const opener = useRef<Element | null>(null);
  const known = useRef<Editing | null | undefined>(undefined);

  useSignalEffect(() => {
    const what = editing.value;
    const isFirst = known.current === undefined;
    if (isFirst && what === null) {
      known.current = keptInTab.get(editingPlace(code)) as Editing | null;
      editing.value = known.current;
    } else if (what !== known.current) {
      known.current = what;
      if (isFirst) return;
      keptInTab.set(editingPlace(code), what);
      // Runs while the button that asked still has the focus.
      if (what !== null) opener.current = document.activeElement;
    }
  });

  return {
    what: editing.value,
    /** Where the new poll shall stand; undefined: at the end. */
    after,
    edit(what: Editing, behind?: PollId) {
      setAfter(behind);
      editing.value = what;
    },
    /** Back to the button that opened the editor: the keyboard goes on from there. */
    end() {
      editing.value = null;
      setAfter(undefined);
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    },
  };
}
