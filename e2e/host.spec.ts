import { expect, lunch, test } from './story.ts';

test('a rerun starts from nothing and keeps the round before it', async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const [screen, phone, host] = await Promise.all([people.screen(room), people.phone(room), people.host(room)]);
  await phone.vote('Pizza');
  await host.close();
  await host.rerun();

  await phone.expectNoChoice();
  await screen.expectVotes({ Pizza: 0, Sushi: 0, Salad: 0 });
  await host.expectEarlier(1, 'Pizza', 1);
  await phone.vote('Salad');
  await screen.expectVotes({ Pizza: 0, Sushi: 0, Salad: 1 });
});

test('the host closes and opens the same round again', async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const [screen, phone, host] = await Promise.all([people.screen(room), people.phone(room), people.host(room)]);
  await phone.vote('Pizza');
  await host.close();
  await expect(phone.option('Sushi')).toBeDisabled();
  await host.resume();
  await phone.vote('Sushi');
  await screen.expectVotes({ Pizza: 0, Sushi: 1, Salad: 0 });
});

test('the host adds another question and asks it', async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const [screen, phone, host] = await Promise.all([people.screen(room), people.phone(room), people.host(room)]);
  await host.close();
  await host.addPoll('And to drink?', { A: 'Water', B: 'Juice' });
  await host.show('And to drink?');
  await host.openVoting();

  await expect(phone.question).toHaveText('And to drink?');
  await phone.vote('Juice');
  await screen.expectVotes({ Water: 0, Juice: 1 });
});

test('the host edits the question and an option between rounds', async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const [screen, phone, host] = await Promise.all([people.screen(room), people.phone(room), people.host(room)]);
  await phone.vote('Pizza');
  await host.close();
  await host.edit('What is for dinner?', { C: 'Soup' });
  await host.openEdited();

  await expect(phone.question).toHaveText('What is for dinner?');
  await phone.expectNoChoice();
  await phone.vote('Soup');
  await screen.expectVotes({ Pizza: 0, Sushi: 0, Soup: 1 });
});
