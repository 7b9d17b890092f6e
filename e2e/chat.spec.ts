import { chatWords } from '../web/words/en/chat.ts';
import { expect, lunch, test } from './story.ts';

test('lines travel between phones and screen, own ones read "You"', { tag: '@lan' }, async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const [screen, ana, ben] = await Promise.all([people.screen(room), people.phone(room), people.phone(room)]);
  await ana.chat.rename('Ana');
  await ana.chat.say('Sushi, anybody?');

  await expect(ana.chat.line('Sushi, anybody?')).toContainText(chatWords.you);
  await ben.chat.open();
  await expect(ben.chat.line('Sushi, anybody?')).toContainText('Ana');
  await expect(screen.chat.line('Sushi, anybody?')).toContainText('Ana');
  await expect(screen.chat.line('joined')).toContainText('Ana');
});

test('the host removes a line, takes the chat from the screen and switches it off', async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const [screen, phone, host] = await Promise.all([people.screen(room), people.phone(room), people.host(room)]);
  await phone.chat.say('A line to remove');
  await phone.chat.say('A line to keep');
  await expect(screen.chat.line('A line to keep')).toBeVisible();

  await host.removeLine('A line to remove');
  await expect(screen.chat.line('A line to remove')).toHaveCount(0);
  await expect(phone.chat.line('A line to remove')).toHaveCount(0);
  await expect(screen.chat.line('A line to keep')).toBeVisible();

  await host.setChat('on the screen', false);
  await expect(screen.chat.log).toHaveCount(0);
  await host.setChat('on', false);
  await expect(phone.page.getByText(chatWords.off)).toBeVisible();
  await expect(phone.chat.input).toBeHidden();
});
