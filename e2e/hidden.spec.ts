import { chatPartsWords } from '../web/words/en/chat-parts.ts';
import { moderationWords } from '../web/words/en/moderation.ts';
import type { PhonePage } from './pages/phone.ts';
import { tick } from './pages/tick.ts';
import { listen } from './pages/traffic.ts';
import { expect, lunch, test } from './story.ts';

const secret = { ...lunch, poll: { ...lunch.poll, settings: { changeable: true, results: 'hidden' as const } } };

const reason = 'Because it is warm';

test('[C13] hidden results, and reasons for votes, never reach a phone, by WebSocket or by polling', async ({
  people,
  server,
}) => {
  const room = await server.createRoom(secret);
  const phones = await Promise.all([people.phoneTab(), people.phoneTab()]);
  const [onWebSocket, onPolling] = phones as [PhonePage, PhonePage];
  const heard = phones.map(({ page }) => listen(page));
  await onPolling.page.routeWebSocket(/socket\.io/, (socket) => socket.close());
  const [screen, host] = await Promise.all([people.screen(room), people.host(room)]);
  await Promise.all(phones.map((phone) => phone.open(room.code)));
  await host.turnTo('talk');
  await host.page.getByText(moderationWords.rules).click();
  await tick(host.page.getByRole('checkbox', { name: moderationWords.voices }));

  await onWebSocket.vote('Pizza');
  await onPolling.vote('Sushi');
  await screen.expectBallots(2);
  expect(await screen.bars()).not.toEqual([1, 1, 0]);
  await onWebSocket.page.getByRole('textbox', { name: chatPartsWords.voiceField }).fill(reason);
  await onWebSocket.page.getByRole('button', { name: chatPartsWords.voiceSend }).tap();
  await expect(onWebSocket.page.getByText(chatPartsWords.voiceSent)).toBeVisible();
  const ofPizza = moderationWords.voicesOf('Pizza', 1);
  await expect(host.page.getByRole('button', { name: ofPizza })).toBeDisabled();
  for (const [place, phone] of phones.entries()) {
    await phone.page.reload();
    await phone.expectCounted(place === 0 ? 'Pizza' : 'Sushi');
    await phone.expectBallots(2);
    const before = await heard[place]?.everything();
    expect(before, 'the view was heard').toContain(lunch.poll.question);
    expect(before, 'the number of ballots was heard').toMatch(/"ballots":2/);
    expect(before).not.toMatch(/"counts"|"votes"|"weights"/);
    if (phone === onPolling) expect(before).not.toContain(reason);
    expect(await phone.page.content()).not.toContain('50 %');
  }

  await host.revealNow();
  await screen.expectVotes({ Pizza: 1, Sushi: 1, Salad: 0 });
  for (const [place, phone] of phones.entries()) {
    await expect(phone.option('Pizza')).toContainText('50 %');
    await expect.poll(() => heard[place]?.everything()).toMatch(/"counts":\[1,1,0\]/);
  }

  await expect(screen.chat.line(reason)).toContainText('Pizza');
  const besideTheBars = screen.page.getByRole('region', { name: 'Pizza' });
  const bar = host.page.getByTitle(ofPizza);
  await bar.click();
  await expect(besideTheBars).toContainText(reason);
  await bar.click();
  await expect(besideTheBars).toHaveCount(0);
});
