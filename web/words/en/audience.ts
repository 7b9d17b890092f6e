import type { GoodbyeCode, RefusalCode } from '#protocol/errors';

/** What voters can be refused while they take part: all that their page carries from the start. */
export const audienceRefusals = {
  'bad-payload': 'That did not fit. Please check what you wrote: it may be empty or too long.',
  'not-allowed': 'That is not possible from this page.',
  'slow-down': 'That was a little fast. Wait a moment, then try again.',
  busy: 'Very many people are voting right now. Please try again in a moment.',
  'not-saved': 'The server could not save that, so nothing was counted. Please try again.',
  internal: 'Something went wrong on the server. Please try again.',
  'no-such-round': 'This round is not there any more. Wait for the next question.',
  'no-such-option': 'This option is not there any more. Please choose another.',
  'changed-meanwhile': 'The question or your vote has changed meanwhile. Please choose again.',
  'not-open': 'Voting has not opened yet. Wait for the host.',
  'round-closed': 'Voting has closed, so this vote could not be counted.',
  'choice-final': 'The first choice counts here; it cannot be changed.',
  'chat-off': 'The host has switched the chat off.',
  'name-required': 'Votes need a name here. Please enter yours first.',
} as const satisfies Partial<Record<RefusalCode, string>>;

/** The sentence for a refused vote, line or name. */
export const refusedWords = (code: RefusalCode | GoodbyeCode): string =>
  (audienceRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? audienceRefusals.internal;
