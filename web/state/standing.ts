import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { Choice } from '#protocol/polls';

/** What keeps somebody outside who may still come in. `slow-down`: too many wrong passcodes, for now. */
export type Barrier = 'room-locked' | 'passcode-required' | 'wrong-passcode' | 'slow-down';

/**
 * How this page stands with the server. `outside`: the server answers and does not let it in; a locked room is asked again
 * by itself, a passcode is waited for (`isTrying`: it has been handed over). `gone` is final.
 */
export type Link =
  | { readonly state: 'connecting' | 'online' | 'reconnecting' }
  | { readonly state: 'outside'; readonly code: Barrier; readonly isTrying: boolean }
  | { readonly state: 'gone'; readonly code: RefusalCode | GoodbyeCode };

/** The voter's own ballot in the round on view. `counted` means: on the server's disk. */
export type OwnBallot =
  | { readonly state: 'none' }
  | { readonly state: 'sending' | 'counted'; readonly choice: Choice | null }
  /** `choice` is what is stored, `tried` what was refused. */
  | {
      readonly state: 'refused';
      readonly choice: Choice | null;
      readonly tried: Choice | null;
      readonly code: RefusalCode;
    };
