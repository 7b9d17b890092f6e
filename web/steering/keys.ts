/** What a key or a clicker's button asks for. */
export type StepKey = 'forward' | 'back' | 'visibility' | 'fullscreen' | 'blank' | 'help' | 'pause' | 'table';

/** As much of a KeyboardEvent as decides. */
export interface KeyPress {
  readonly key: string;
  readonly altKey?: boolean;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly shiftKey?: boolean;
  /** The key is held down: one press is one step. */
  readonly repeat?: boolean;
  readonly isComposing?: boolean;
  /** A part of the page has used the key already. */
  readonly defaultPrevented?: boolean;
  readonly target?: unknown;
}

/** Clickers send PageDown and PageUp, some the arrows; `.` and B are what they send for a black screen. */
const meanings: ReadonlyMap<string, StepKey> = new Map([
  ['ArrowRight', 'forward'],
  ['PageDown', 'forward'],
  [' ', 'forward'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['h', 'visibility'],
  ['f', 'fullscreen'],
  ['b', 'blank'],
  ['.', 'blank'],
  ['?', 'help'],
  ['p', 'pause'],
  ['t', 'table'],
]);

/** The step a key asks for; null: none, or the key belongs to what has the focus (a field, a dialog, a button's Space). */
export function stepKey(press: KeyPress): StepKey | null {
  if (isHeldBack(press)) return null;
  const { key, target } = press;
  if (press.shiftKey && key === ' ') return null;
  const meaning = meanings.get(key.length === 1 ? key.toLowerCase() : key);
  return meaning === undefined || isOwnedBy(target, key) ? null : meaning;
}

/** Undo on the console: Ctrl+Z (on a Mac with Command), or `u` alone; in a field both are the field's own. */
export function isUndoKey(press: KeyPress): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey, repeat, defaultPrevented, isComposing, target } = press;
  if (altKey || shiftKey || repeat || defaultPrevented || isComposing || isOwnedBy(target, key)) return false;
  return key.toLowerCase() === (ctrlKey || metaKey ? 'z' : 'u');
}

function isHeldBack({ altKey, ctrlKey, metaKey, repeat, defaultPrevented, isComposing }: KeyPress): boolean {
  return Boolean(altKey || ctrlKey || metaKey || repeat || defaultPrevented || isComposing);
}

/** The focused element, as far as its own keys are concerned. */
interface Focused {
  readonly tagName: string;
  readonly type?: string;
  readonly readOnly?: boolean;
  readonly isContentEditable?: boolean;
  getAttribute(name: string): string | null;
  closest(selector: string): unknown;
}

/** Everything in here keeps all its keys; a part that has keys of its own says so with `data-own-keys`. */
const ownKeys = 'dialog, [role="dialog"], [role="listbox"], [role="menu"], [data-own-keys]';

/** Inputs in which nobody types. */
const pressed: ReadonlySet<string> = new Set(['checkbox', 'button', 'submit', 'reset', 'file', 'color', 'image']);

function isOwnedBy(target: unknown, key: string): boolean {
  if (!isFocused(target)) return false;
  if (target.isContentEditable || target.closest(ownKeys)) return true;
  const isArrow = key === 'ArrowLeft' || key === 'ArrowRight';
  const isSpace = key === ' ';
  const { tagName, type = 'text' } = target;
  const role = target.getAttribute('role');
  if (role === 'tab' || role === 'radio') return isSpace || isArrow;
  switch (tagName) {
    case 'TEXTAREA':
    case 'SELECT':
      return true;
    case 'INPUT':
      if (pressed.has(type)) return isSpace;
      // A link to copy: nobody types there, but the arrows move in it.
      return type === 'radio' || target.readOnly ? isSpace || isArrow : true;
    case 'BUTTON':
    case 'SUMMARY':
      return isSpace;
    default:
      return isSpace && role === 'button';
  }
}

function isFocused(target: unknown): target is Focused {
  return typeof target === 'object' && target !== null && 'closest' in target && 'tagName' in target;
}
