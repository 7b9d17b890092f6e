import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import { audienceRefusals } from './audience.ts';
import { chatRefusals } from './chat-refusals.ts';

const refusals = (): Readonly<Record<RefusalCode | GoodbyeCode, string>> => ({
  ...audienceRefusals,
  ...chatRefusals,
  'unknown-event': 'This page and the server do not understand each other. Please reload the page.',
  'room-required': 'Please enter the code of the room you want to join.',
  'no-such-room': 'There is no room with this code. Check the six digits on the screen.',
  'no-such-poll': 'This poll is not there any more.',
  'no-such-line': 'This message is not there any more.',
  'round-running': 'Close the voting first, then change this.',
  'reactions-off': 'Reactions are switched off here.',
  'results-hidden': 'The hall has not seen these results. Reveal them first.',
  'no-such-team': 'This team is not there any more. Please choose another.',
  'no-scores': 'There are no points yet: they come with the first right answer that is revealed.',
  'changed-meanwhile': 'Somebody else changed this meanwhile. Here is the present state.',
  'end-of-deck': 'That was the last question.',
  'start-of-deck': 'That is the first question.',
  'undo-too-late': 'It is too late to take that back.',
  'undo-blocked': 'Something newer builds on that, so it cannot be taken back.',
  'room-locked': 'The host has closed the doors of this room: nobody new comes in for now.',
  'passcode-required': 'This room asks for a passcode.',
  'wrong-passcode': 'This is not the passcode of this room. Please try again.',
  'wrong-key': 'This host link is not valid. Use the whole link, with everything after the #.',
  'no-such-key': 'This link is not there any more.',
  banned: 'A host has sent you away from this room.',
  'no-such-ban': 'This person may come in again already.',
  'too-many-bans': 'Nobody more can be kept out. Let somebody in again first, or lock the room.',
  'too-many-keys': 'This room has as many links as it can. Revoke one that is not needed any more.',
  'too-many-answers':
    'So many answers of this round were approved or removed that there is no room for more. Start another round.',
  'wrong-origin': 'This page may not use that server. Open the address shown on the screen.',
  'create-off': 'New rooms need a key on this server.',
  'too-many-rooms': 'There is no space for another room on this server.',
  'too-many-polls': 'This room holds as many questions as it can. Edit one that is not needed any more.',
  'bad-picture':
    'This file cannot be used as a logo. Choose a PNG, JPEG or WebP picture of at most 512 kB and 16 million pixels.',
  'no-pictures':
    'This server cannot read pictures: a part of it, the package "sharp", is not installed on its machine.',
  'too-many-pictures': 'This room holds as many pictures as it can.',
  'needs-right': 'A question of a quiz needs its right answer.',
  'bad-deck': 'This file could not be read as a deck.',
  'old-page': 'There is a newer version of this page. Please reload it.',
  restarting: 'The server is restarting. This page comes back by itself.',
  'too-slow': 'The connection was too slow. This page comes back by itself.',
  flood: 'This page sent far too much and was disconnected. Reload it to come back.',
  'key-revoked': 'This link was revoked by a host of the room.',
  'room-gone': 'This room was closed by its host.',
});

/**
 * What a person reads when something was refused, and what they can do about it. Pure, or a page that uses none of them would load them all.
 */
export const refusalWords = /* @__PURE__ */ refusals();
