import { expect, test } from 'vitest';
import { isUndoKey, type StepKey, stepKey } from './keys.ts';

interface Shape {
  readonly type?: string;
  readonly readOnly?: boolean;
  readonly role?: string;
  readonly isContentEditable?: boolean;
  readonly isInside?: boolean;
}

/** What has the focus, as much of it as is asked for. */
const focused = (tagName: string, { role, isInside = false, ...shape }: Shape = {}) => ({
  tagName,
  ...shape,
  getAttribute: (name: string) => (name === 'role' ? (role ?? null) : null),
  closest: () => (isInside ? {} : null),
});

const steps: readonly (readonly [string, StepKey])[] = [
  ['ArrowRight', 'forward'],
  ['PageDown', 'forward'],
  [' ', 'forward'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['h', 'visibility'],
  ['H', 'visibility'],
  ['f', 'fullscreen'],
  ['p', 'pause'],
  ['t', 'table'],
  ['b', 'blank'],
  ['.', 'blank'],
  ['?', 'help'],
];

test.each(steps)('%j asks for %s', (key, step) => {
  expect(stepKey({ key })).toBe(step);
  expect(stepKey({ key, target: focused('BODY') })).toBe(step);
});

test.each(['Enter', 'Escape', 'x', 'Home', 'ArrowUp', 'constructor'])('%j asks for nothing', (key) => {
  expect(stepKey({ key })).toBeNull();
});

test('a shortcut of the browser is left to it', () => {
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
    expect(stepKey({ key: 'ArrowLeft', [modifier]: true })).toBeNull();
  }
  expect(stepKey({ key: ' ', shiftKey: true })).toBeNull();
});

test('a key that is held down is one step', () => {
  expect(stepKey({ key: 'ArrowRight', repeat: true })).toBeNull();
});

test('a key that was used already, or writes a sign of several, is none', () => {
  expect(stepKey({ key: 'ArrowRight', defaultPrevented: true })).toBeNull();
  expect(stepKey({ key: 'h', isComposing: true })).toBeNull();
});

const fields = [
  ['a text field', focused('INPUT', { type: 'text' })],
  ['a field of no type', focused('INPUT')],
  ['a number', focused('INPUT', { type: 'number' })],
  ['a text of several lines', focused('TEXTAREA')],
  ['a list to choose from', focused('SELECT')],
  ['editable text', focused('DIV', { isContentEditable: true })],
  ['a button of a dialog', focused('BUTTON', { isInside: true })],
] as const;

test.each(fields)('%s keeps all its keys', (_, target) => {
  for (const [key] of steps) expect(stepKey({ key, target }), key).toBeNull();
  expect(isUndoKey({ key: 'u', target })).toBe(false);
  expect(isUndoKey({ key: 'z', ctrlKey: true, target })).toBe(false);
});

test.each([
  ['a button', focused('BUTTON')],
  ['a summary', focused('SUMMARY')],
  ['a box to tick', focused('INPUT', { type: 'checkbox' })],
  ['what acts as a button', focused('DIV', { role: 'button' })],
])('%s keeps Space, and steps with the other keys', (_, target) => {
  expect(stepKey({ key: ' ', target })).toBeNull();
  expect(stepKey({ key: 'PageDown', target })).toBe('forward');
  expect(stepKey({ key: 'ArrowRight', target })).toBe('forward');
});

test.each([
  ['a tab', focused('BUTTON', { role: 'tab' })],
  ['a choice of several', focused('INPUT', { type: 'radio' })],
  ['a link to copy', focused('INPUT', { type: 'text', readOnly: true })],
])('%s keeps the arrows and Space, not what clickers send', (_, target) => {
  for (const key of [' ', 'ArrowLeft', 'ArrowRight']) expect(stepKey({ key, target }), key).toBeNull();
  expect(stepKey({ key: 'PageDown', target })).toBe('forward');
  expect(stepKey({ key: 'b', target })).toBe('blank');
});

test('Ctrl+Z, Command+Z and u take back', () => {
  expect(isUndoKey({ key: 'z', ctrlKey: true })).toBe(true);
  expect(isUndoKey({ key: 'z', metaKey: true })).toBe(true);
  expect(isUndoKey({ key: 'u' })).toBe(true);
  expect(isUndoKey({ key: 'z' })).toBe(false);
  expect(isUndoKey({ key: 'u', ctrlKey: true })).toBe(false);
  expect(isUndoKey({ key: 'Z', ctrlKey: true, shiftKey: true })).toBe(false);
});
