import { useEffect, useRef } from 'preact/hooks';
import type { PollId } from '#protocol/polls';
import { isUndoKey, type StepKey, stepKey } from '../steering/keys.ts';
import { orderOfKey } from '../steering/order-of-key.ts';
import type { ConsoleView } from './console.ts';
import { orderOf, type Step } from './now/steps.ts';
import type { Orders } from './orders.ts';

/** What is to be written in the deck: a poll, or a new one. */
export type Asked = PollId | 'new';

/** Everything by which a host moves the room on. */
export interface Steering {
  readonly orders: Orders;
  /** A button of the desk: acts on the poll and round it was drawn for. */
  readonly take: (step: Step) => void;
  /** A key, a clicker, or a button of the remote: acts on what was seen. */
  readonly press: (key: StepKey) => void;
  readonly undo: (id: string) => void;
  /** Opens the deck to write something. */
  readonly ask: (what: Asked) => void;
}

/** One order at a time: what is pressed while the server has not answered would act on something else than is seen. */
export function steeringOf(view: ConsoleView, orders: Orders, ask: (what: Asked) => void): Steering {
  return {
    orders,
    ask,
    take(step) {
      if (step === 'add') return ask('new');
      const order = orderOf(step, view);
      if (order && !orders.isBusy) void orders.give(order.event, order.payload);
    },
    press(key) {
      const order = orderOfKey(key, view);
      if (order && !orders.isBusy) void orders.give(order.event, order.payload);
    },
    undo(id) {
      if (!orders.isBusy) void orders.give('undo', { id });
    },
  };
}

interface Keys {
  /** null: this page steers nothing. */
  readonly steering: Steering | null;
  /** The step that Ctrl+Z takes back. */
  readonly undoable: string | null;
  readonly onHelp: () => void;
  readonly onScreen: () => void;
}

/** The keyboard and the clicker of the console. */
export function useSteeringKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      const { steering, undoable, onHelp, onScreen } = latest.current;
      if (!steering) return;
      if (isUndoKey(event)) {
        if (undoable === null) return;
        event.preventDefault();
        return steering.undo(undoable);
      }
      const key = stepKey(event);
      if (key === null) return;
      // Space and PageDown would scroll.
      event.preventDefault();
      if (key === 'help') onHelp();
      else if (key === 'fullscreen') onScreen();
      else steering.press(key);
    }
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
