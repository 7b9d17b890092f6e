import { phoneWords } from '../web/words/en/phone.ts';
import { refusalWords } from '../web/words/en/refusals.ts';
import { deafening } from './deaf.ts';
import { expect, lunch, test } from './story.ts';

test('closing ends the voting with the same numbers everywhere, and a tap after it is refused with a sentence', async ({
  people,
  server,
}) => {
  const room = await server.createRoom(lunch);
  const late = await people.phoneTab();
  const ear = await deafening(late.page);
  const [screen, phone, host] = await Promise.all([people.screen(room), people.phone(room), people.host(room)]);
  await late.open(room.code);
  await phone.vote('Sushi');
  await late.vote('Pizza');

  // It does not hear of the close.
  ear.isDeaf = true;
  await host.close();
  await expect(phone.option('Pizza')).toBeDisabled();
  await expect(phone.receipt).toHaveText(phoneWords.closedVoted);
  await late.tap('Sushi');

  await expect(late.receipt).toHaveText(refusalWords['round-closed']);
  await expect(late.option('Pizza')).toHaveAttribute('aria-pressed', 'true');
  await screen.expectVotes({ Pizza: 1, Sushi: 1, Salad: 0 });
});
