import { expect, lunch, test } from './story.ts';

test('a killed server comes back and everybody goes on without a reload', { tag: '@lan' }, async ({
  people,
  server,
}) => {
  const room = await server.createRoom(lunch);
  const [screen, host] = await Promise.all([people.screen(room), people.host(room)]);
  const [ana, ben] = await Promise.all([people.phone(room), people.phone(room)]);
  await ana.vote('Pizza');
  await ben.vote('Sushi');
  await ana.chat.say('See you on the other side');
  await ana.chat.close();
  await screen.expectVotes({ Pizza: 1, Sushi: 1, Salad: 0 });
  const everybody = [screen.page, host.page, ana.page, ben.page];
  for (const page of everybody) await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));

  // In the middle of a vote: Ben changes his mind and the server dies, whether or not it has heard of it.
  await Promise.all([ben.tap('Salad'), server.end('SIGKILL')]);
  await ana.expectOffline();
  expect(await screen.bars(), 'the screen keeps its last bars').toHaveLength(3);
  await ana.tap('Salad');
  const before = server.room;
  await server.start();

  expect(server.room, 'the same links').toEqual(before);
  await ana.expectCounted('Salad');
  await ben.expectCounted('Salad');
  await screen.expectVotes({ Pizza: 0, Sushi: 0, Salad: 2 });
  await expect(screen.chat.line('See you on the other side')).toHaveCount(1);
  const late = await people.phone(room);
  await late.vote('Pizza');
  await screen.expectVotes({ Pizza: 1, Sushi: 0, Salad: 2 });

  await host.close();
  await expect(ana.option('Pizza')).toBeDisabled();
  for (const page of everybody) expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
});

test('kept rounds and their numbers survive a kill', async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const [phone, host, screen] = await Promise.all([people.phone(room), people.host(room), people.screen(room)]);
  await phone.vote('Sushi');
  await host.close();
  await host.rerun();
  await phone.expectNoChoice();
  await phone.vote('Salad');

  await server.end('SIGKILL');
  await server.start();

  await phone.expectOnline();
  await phone.expectCounted('Salad');
  await screen.expectVotes({ Pizza: 0, Sushi: 0, Salad: 1 });
  await host.page.reload();
  await host.expectEarlier(1, 'Sushi', 1);
});

test('a server that is asked to stop says goodbye, exits with 0 and is found again', async ({ people, server }) => {
  const phone = await people.phone();
  await phone.vote('Python');
  const asked = performance.now();
  expect(await server.end('SIGTERM')).toBe(0);
  expect(performance.now() - asked).toBeLessThan(5_000);
  await phone.expectOffline();
  await server.start();
  await phone.expectOnline();
  await phone.expectCounted('Python');
  await phone.vote('Go');
});
