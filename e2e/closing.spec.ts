import { phoneWords } from '../web/words/en/phone.ts';
import { refusalWords } from '../web/words/en/refusals.ts';
import { deafening } from './deaf.ts';
import { expect, lunch, test } from './story.ts';

test('closing ends the voting with the same numbers everywhere', { tag: '@lan' }, async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const [screen, phone, host] = await Promise.all([people.screen(room), people.phone(room), people.host(room)]);
  await phone.vote('Pizza');

  await host.close();

  await expect(phone.option('Sushi')).toBeDisabled();
  await expect(phone.receipt).toHaveText(phoneWords.closedVoted);
  await screen.expectVotes({ Pizza: 1, Sushi: 0, Salad: 0 });
});

test('a tap after the close is refused with a sentence', async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const phone = await people.phoneTab();
  // It has not heard of the close yet.
  const ear = await deafening(phone.page);
  const [screen, host] = await Promise.all([people.screen(room), people.host(room)]);
  await phone.open(room.code);
  await phone.vote('Pizza');

  ear.isDeaf = true;
  await host.close();
  await phone.tap('Sushi');

  await expect(phone.receipt).toHaveText(refusalWords['round-closed']);
  await expect(phone.option('Pizza')).toHaveAttribute('aria-pressed', 'true');
  await screen.expectVotes({ Pizza: 1, Sushi: 0, Salad: 0 });
});
