import type { ComponentType } from 'preact';
import type { OptionDraft } from '../editor/draft.ts';

/** A kind's own fields. `ask`: its settings, which may be out of range while they are typed. */
export interface EditorProps {
  readonly ask: object;
  readonly options: readonly OptionDraft[];
  readonly onChange: (ask: object) => void;
}

/** A kind's folder in the editor: `editor.tsx`, where it has settings. */
export interface EditorPart {
  readonly Editor: ComponentType<EditorProps>;
  /** What is missing, as a sentence; left out: whatever the editor gives can be sent. `options`: rows that hold something. */
  readonly problemOf?: (ask: object, options: number) => string | null;
}

const parts = import.meta.glob<EditorPart>('./*/editor.tsx', { eager: true });

export const editorOf = (kind: string): EditorPart | undefined => parts[`./${kind}/editor.tsx`];
