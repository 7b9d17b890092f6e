import { hostWords } from '../web/words/en/host.ts';
import { roundWords } from '../web/words/en/rounds.ts';
import { expect, lunch, test } from './story.ts';

const { done } = hostWords.undo;

test('a round closes, goes on, and is kept when the question is asked again', async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const [screen, phone, host] = await Promise.all([people.screen(room), people.phone(room), people.host(room)]);
  await phone.vote('Pizza');
  await host.close();
  await expect(phone.option('Sushi')).toBeDisabled();
  await host.resume();
  await phone.vote('Sushi');
  await screen.expectVotes({ Pizza: 0, Sushi: 1, Salad: 0 });

  await host.close();
  await host.rerun();
  await phone.expectNoChoice();
  await screen.expectVotes({ Pizza: 0, Sushi: 0, Salad: 0 });
  await host.expectEarlier(1, 'Sushi', 1);
  await phone.vote('Salad');
  await screen.expectVotes({ Pizza: 0, Sushi: 0, Salad: 1 });
});

test('the host edits a question between rounds, adds another and asks it', async ({ people, server }) => {
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

  await host.close();
  await host.turnTo('deck');
  await host.deck.add('And to drink?', { A: 'Water', B: 'Juice' });
  await host.deck.show('And to drink?');
  await host.openVoting();
  await expect(phone.question).toHaveText('And to drink?');
  await phone.vote('Juice');
  await screen.expectVotes({ Water: 0, Juice: 1 });
});

test('a close, a new round and a removed question are taken back, and no ballot is lost', async ({
  people,
  server,
}) => {
  const room = await server.createRoom(lunch);
  const [screen, phone, host] = await Promise.all([people.screen(room), people.phone(room), people.host(room)]);
  await phone.vote('Pizza');

  await host.close();
  await expect(phone.option('Sushi')).toBeDisabled();
  await host.undo(done.close(lunch.poll.question));
  await phone.expectCounted('Pizza');
  await expect(phone.option('Sushi')).toBeEnabled();

  await host.rerun();
  await phone.expectNoChoice();
  await phone.vote('Salad');
  await host.undo(done.rerun());
  await phone.expectCounted('Pizza');
  await screen.expectVotes({ Pizza: 1, Sushi: 0, Salad: 0 });
  await host.expectEarlier(2, 'Salad', 1);
  await expect(host.rounds).toContainText(roundWords.archived);

  await host.close();
  await host.turnTo('deck');
  await host.deck.take('removeOf', lunch.poll.question);
  await expect(phone.question).not.toHaveText(lunch.poll.question);
  // Offered by the room, not by the page that did it.
  await host.page.reload();
  await host.undo(done.remove(lunch.poll.question));
  await expect(phone.question).toHaveText(lunch.poll.question);
  await screen.expectVotes({ Pizza: 1, Sushi: 0, Salad: 0 });
});
