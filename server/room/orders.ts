import type { Logo } from '#protocol/logo';
import type { NewPoll } from '#protocol/poll-schemas';
import type { RoundId, VoterId } from '#protocol/polls';
import type { ClientEvent, Payload } from '#protocol/schemas';

/** The client events that change a room. */
export const orderTypes = [
  'poll:open',
  'poll:close',
  'poll:reveal',
  'poll:hide',
  'poll:rerun',
  'poll:show',
  'poll:countdown',
  'step:forward',
  'step:back',
  'deck:add',
  'deck:edit',
  'deck:duplicate',
  'deck:move',
  'deck:remove',
  'chat:rules',
  'announce',
  'screen:blank',
  'screen:look',
  'screen:compare',
  'screen:replay',
  'screen:board',
  'room:title',
  'room:lock',
  'room:passcode',
  'room:names',
  'room:language',
  'room:teams',
  'undo',
  'key:add',
  'key:revoke',
  'voter:ban',
  'voter:unban',
  'voter:mute',
  'voter:unmute',
  'answer:remove',
  'answer:approve',
  'answer:restore',
  'questions:rules',
  'question:pin',
  'screen:questions',
  'reactions:rules',
  'answer:hold',
] as const satisfies readonly ClientEvent[];

export type OrderType = (typeof orderTypes)[number];

type Tagged<E extends ClientEvent> = E extends ClientEvent ? { readonly type: E } & Payload<E> : never;

/** What somebody wrote, by which alone others know them. */
export type Written = { readonly line: number } | { readonly question: number };

/** `by`: the number of the key whose owner says so; null, or nothing: the clock and the command line. */
export type Order = AnyOrder & { readonly by?: number | null };

type AnyOrder =
  | Tagged<Exclude<OrderType, 'key:revoke' | 'voter:ban' | 'voter:mute'>>
  | (Tagged<'key:revoke'> & { readonly by: number | null })
  | { readonly type: 'voter:ban'; readonly voter: VoterId; readonly name: string | null }
  | {
      readonly type: 'voter:mute';
      readonly voter: VoterId;
      readonly name: string | null;
      readonly about: Written;
      readonly minutes: number | null;
    }
  | DeckReplacement
  /** The picture has been read and is in the store. */
  | { readonly type: 'room:logo'; readonly logo: Logo | null }
  /** The clock's own orders: the grace after a close is over; a countdown is. */
  | { readonly type: 'round:settle'; readonly round: RoundId }
  | { readonly type: 'round:time-up'; readonly round: RoundId };

/** The whole deck at once, from a file. */
interface DeckReplacement {
  readonly type: 'deck:replace';
  readonly polls: readonly NewPoll[];
  readonly title?: string;
  /** The version of the deck that its maker saw (`deckVersion`); left out: whatever it has become. */
  readonly version?: number;
}

export type OrderOf<E extends Order['type']> = Extract<Order, { type: E }>;
