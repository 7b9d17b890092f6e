import { chatPartsWords } from '../web/words/en/chat-parts.ts';
import { moderationWords as words } from '../web/words/en/moderation.ts';
import { HostPage } from './pages/host.ts';
import { expect, lunch, test } from './story.ts';

test('a moderator reads first: three phones write, the hall sees what was let through', async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const [screen, host, ana, ben, eva] = await Promise.all([
    people.screen(room),
    people.host(room),
    people.phone(room),
    people.phone(room),
    people.phone(room),
  ]);
  const desk = await people.visitor();
  await host.turnTo('room');
  await desk.goto(await host.keys.make('Chat team', 'moderator'));
  const moderator = new HostPage(desk, server.site);
  await moderator.setMessages('hold');

  await ana.chat.rename('Ana');
  await ana.chat.say('When is lunch?');
  await ben.chat.say('Something rude');
  await expect(ana.chat.line('When is lunch?')).toContainText(chatPartsWords.waitsForApproval);

  // One hand on the keyboard: the first is shown, the second goes.
  await moderator.waiting('When is lunch?').getByRole('button', { name: words.approve }).focus();
  await desk.keyboard.press('a');
  await expect(screen.chat.line('When is lunch?')).toContainText('Ana');
  await expect(ana.chat.line('When is lunch?')).not.toContainText(chatPartsWords.waitsForApproval);
  await moderator.waiting('Something rude').getByRole('button', { name: words.approve }).focus();
  await desk.keyboard.press('r');
  await expect(ben.chat.line('Something rude')).toContainText(chatPartsWords.turnedDown);

  // What was let through can be taken away, and brought back.
  await eva.chat.open();
  await moderator.removeLine('When is lunch?');
  await expect(eva.chat.line('When is lunch?')).toHaveCount(0);
  await desk.getByRole('button', { name: words.bringBack }).click();
  await expect(eva.chat.line('When is lunch?')).toBeVisible();
  await expect(screen.chat.line('Something rude')).toHaveCount(0);
  await expect(eva.chat.line('Something rude')).toHaveCount(0);

  await host.turnTo('talk');
  await host.page.getByText(words.deeds).click();
  await expect(host.page.getByRole('listitem').filter({ hasText: words.deed.restored('Chat team') })).toBeVisible();
});
