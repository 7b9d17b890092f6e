import type { ClientEvent, Sent } from '#protocol/schemas';
import type { View } from '#protocol/views';
import type { StepKey } from './keys.ts';
import { seenOf } from './seen.ts';

type SteeringEvent = Extract<ClientEvent, `poll:${string}` | `step:${string}` | 'screen:blank'>;

/** An order that steers what is shown. */
export type SteeringOrder = { [E in SteeringEvent]: { readonly event: E; readonly payload: Sent<E> } }[SteeringEvent];

/** The order a key stands for, with what was seen when it was pressed; null: it changes nothing on the server. */
export function orderOfKey(key: StepKey, view: Pick<View, 'poll' | 'round' | 'blank'>): SteeringOrder | null {
  const { poll, round, blank } = view;
  switch (key) {
    case 'forward':
      return { event: 'step:forward', payload: { seen: seenOf(view) } };
    case 'back':
      return { event: 'step:back', payload: { seen: seenOf(view) } };
    case 'visibility':
      if (!poll || !round) return null;
      return {
        event: round.resultsShown ? 'poll:hide' : 'poll:reveal',
        payload: { poll: poll.id, round: round.id },
      };
    case 'blank':
      return { event: 'screen:blank', payload: { blank: !blank } };
    case 'pause':
    case 'table':
    case 'fullscreen':
    case 'help':
      return null;
    default:
      return key satisfies never;
  }
}
