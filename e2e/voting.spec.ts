import type { PhonePage } from './pages/phone.ts';
import { phoneOf } from './sockets.ts';
import { expect, lunch, test } from './story.ts';
import { isWide } from './wide.ts';

test('a vote from a phone moves the bar on the screen', { tag: '@lan' }, async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const screen = await people.screen(room, 'projector');
  await screen.expectVotes({ Pizza: 0, Sushi: 0, Salad: 0 });

  const sushi = 1;
  expect(await screen.inkOf(sushi)).toBe(0);

  const phone = await people.phone(room);
  await expect(phone.question).toHaveText(lunch.poll.question);
  await phone.vote('Sushi');

  await screen.expectVotes({ Pizza: 0, Sushi: 1, Salad: 0 });
  await expect.poll(() => screen.inkOf(sushi), 'the bar is drawn').toBeGreaterThan(1_000);
  await screen.expectBallots(1);
  await phone.expectBallots(1);
});

test('a voter changes the choice, withdraws it, comes back, and phone, screen and console say the same to the end', {
  tag: '@lan',
}, async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const [screen, phone, host] = await Promise.all([people.screen(room), people.phone(room), people.host(room)]);
  const onConsole = host.page.getByRole('table').getByRole('row', { name: /Sushi/ });

  await phone.vote('Pizza');
  await screen.expectVotes({ Pizza: 1, Sushi: 0, Salad: 0 });
  await expect(onConsole).toContainText('0 %');
  await phone.vote('Salad');
  await screen.expectVotes({ Pizza: 0, Sushi: 0, Salad: 1 });

  await phone.withdraw();
  await phone.expectNoChoice();
  await screen.expectVotes({ Pizza: 0, Sushi: 0, Salad: 0 });
  await phone.vote('Sushi');
  await phone.page.reload();
  await phone.expectCounted('Sushi');
  await phone.expectBallots(1);
  await screen.expectVotes({ Pizza: 0, Sushi: 1, Salad: 0 });
  await expect(onConsole).toContainText('100 %');
  await host.close();
  await screen.expectState('final');
  await expect(phone.option('Pizza')).toBeDisabled();
});

test('twenty phones at once add up', async ({ people, server }) => {
  test.setTimeout(120_000);
  const room = await server.createRoom(lunch);
  const screen = await people.screen(room);
  const phones: PhonePage[] = [];
  // They come in fours, as twenty browsers starting at once say more about the machine than about the poll.
  while (phones.length < (isWide ? 20 : 4)) {
    phones.push(...(await Promise.all(Array.from({ length: 4 }, () => people.phone(room)))));
  }
  // Without a page, the same on the wire.
  const others = await Promise.all(Array.from({ length: 20 - phones.length }, () => phoneOf(server.site, room)));
  const choices = ['Pizza', 'Sushi', 'Salad', 'Sushi'];

  await Promise.all([...phones, ...others].map((phone, index) => phone.vote(choices[index % 4] ?? 'Pizza')));

  await screen.expectVotes({ Pizza: 5, Sushi: 10, Salad: 5 });
  await screen.expectBallots(20);
  await expect.poll(async () => (await screen.table()).map((row) => row[2])).toEqual(['25 %', '50 %', '25 %']);
  await Promise.all(phones.map((phone) => phone.expectBallots(20)));
  for (const other of others) other.leave();
});

test('two tabs of one phone are one voter', async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const [screen, first] = await Promise.all([people.screen(room), people.phone(room)]);
  const second = await people.phoneTab(first.page.context());
  await second.open(room.code);

  await first.vote('Pizza');
  await second.expectCounted('Pizza');
  await second.vote('Salad');
  await first.expectCounted('Salad');

  await screen.expectVotes({ Pizza: 0, Sushi: 0, Salad: 1 });
  await screen.expectBallots(1);
  await screen.expectPhones(1);
});
