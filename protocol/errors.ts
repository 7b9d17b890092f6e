/** Why an event, an order or a request was refused. The web turns each into a sentence (web/words). */
export const refusalCodes = [
  'bad-payload', // not the shape that protocol/schemas.ts asks for
  'unknown-event',
  'not-allowed', // this role may not do that
  'slow-down', // the token bucket is empty; retryAfterMs says when
  'busy', // the ballot box is full; retryAfterMs says when
  'not-saved', // the disk refused; nothing was counted
  'internal', // a bug; logged on the server
  'room-required', // DEFAULT_ROOM=off and no auth.room
  'no-such-room',
  'no-such-poll',
  'no-such-round',
  'no-such-option',
  'no-such-line',
  'not-open', // this round has not opened yet
  'round-closed',
  'results-hidden', // the hall has not seen the results of this round
  'no-scores', // no right answer of the quiz was revealed
  'no-such-team', // there are no teams, or nobody chooses one here
  'round-running', // edit or show something else only after closing
  'choice-final', // this round takes the first choice only
  'changed-meanwhile', // somebody else edited; the answer carries the present poll
  'end-of-deck', // there is no poll after the shown one
  'start-of-deck', // there is no poll before the shown one
  'undo-too-late', // the time to take that back is over
  'undo-blocked', // something newer stands on it
  'chat-off',
  'chat-paused', // nobody but hosts and moderators writes for now
  'muted', // this voter may not write; retryAfterMs says for how long, if it ends
  'bad-words',
  'name-taken', // it looks like that of a host or moderator
  'not-voted', // a reason belongs to a ballot
  'voice-given', // one reason for each round
  'questions-off', // nobody may ask here
  'no-such-question', // removed, not approved, or never asked
  'too-many-questions', // this room has room for no more
  'reactions-off',
  'name-required', // votes need a name here
  'room-locked', // nobody new comes in; who was here before does
  'passcode-required',
  'wrong-passcode',
  'wrong-key',
  'no-such-key',
  'too-many-keys',
  'banned', // a host or moderator has sent this voter away
  'no-such-ban',
  'too-many-bans',
  'too-many-answers', // so many were approved or removed in this round that there is no room for more
  'wrong-origin',
  'create-off', // rooms are made with a key here
  'too-many-rooms',
  'too-many-polls',
  'bad-picture', // no PNG, JPEG or WebP, damaged, or too large
  'no-pictures', // the part that reads pictures is missing on the server's machine
  'too-many-pictures',
  'needs-right', // a question of a quiz whose settings do not say what is right
  'bad-deck', // a deck file with problems; the answer lists them by line
  'old-page', // reload once: the server speaks a newer PROTOCOL_VERSION
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Why the server ends a connection. Final ones are not retried by the pages. */
export const goodbyes = {
  restarting: { final: false, meaning: 'The server stops or restarts; come back after afterMs.' },
  'too-slow': { final: false, meaning: 'Nothing was read for a long while; come back and get the newest state.' },
  flood: { final: true, meaning: 'Far more events than a person can send.' },
  'key-revoked': {
    final: true,
    meaning: 'The host or moderator link of this connection was revoked. A screen comes back without it.',
  },
  banned: { final: true, meaning: 'A host or moderator has sent this voter away.' },
  'room-gone': { final: true, meaning: 'The room was deleted.' },
} as const satisfies Record<string, { final: boolean; meaning: string }>;

export type GoodbyeCode = keyof typeof goodbyes;

/** Refusals of the handshake that a later try cannot mend without a change on this side. */
export const finalRefusals: ReadonlySet<RefusalCode> = new Set([
  'room-required',
  'no-such-room',
  'wrong-key',
  'passcode-required',
  'wrong-passcode',
  'banned',
  'wrong-origin',
  'bad-payload',
  'old-page',
]);

export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly retryAfterMs?: number;
}

/** A refusal as a value: expected, answered, never thrown. */
export function refuse(code: RefusalCode, retryAfterMs?: number): Refusal {
  return retryAfterMs === undefined ? { ok: false, code } : { ok: false, code, retryAfterMs };
}
