export type UndoKind =
  | 'close'
  | 'reveal'
  | 'rerun'
  | 'lock'
  | 'ban'
  | 'add'
  | 'edit'
  | 'move'
  | 'remove'
  | 'answer-removed'
  | 'answer-shown'
  /** The whole deck, by a file. */
  | 'replace';

/** A step that can be taken back until `until` (server time). */
export interface Undoable {
  readonly id: string;
  readonly what: UndoKind;
  readonly until: number;
  /** Of the poll it was about. */
  readonly question?: string;
  /** Of the voter it was about, where they have one. */
  readonly name?: string;
  /** The answer it was about. */
  readonly answer?: string;
}
