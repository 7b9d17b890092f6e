import { decisionWords } from '../../web/words/en/decision.ts';
import { deckWords } from '../../web/words/en/deck.ts';
import { editorWords } from '../../web/words/en/editor.ts';
import { motionWords } from '../../web/words/en/kinds/motion.ts';
import { expect, lunch, test } from '../story.ts';

test('a host writes a motion, three people vote on it, and the screen says that it is carried', async ({
  people,
  server,
}) => {
  const room = await server.createRoom(lunch);
  const [screen, host, ana, ben, cem] = await Promise.all([
    people.screen(room, 'projector'),
    people.host(room),
    people.phone(room),
    people.phone(room),
    people.phone(room),
  ]);
  await host.close();
  await host.turnTo('deck');
  await host.deck.button(deckWords.add).click();
  await host.deck.newPoll.getByLabel(editorWords.kind).selectOption(motionWords.name);
  await host.deck.write(host.deck.newPoll, 'Shall we eat out?');
  await host.deck.button(deckWords.addHere).click();
  await expect(host.deck.newPoll).toHaveCount(0);
  await host.next();
  await host.openVoting();

  await ana.vote('Yes');
  await ben.vote('Yes');
  await cem.vote('Abstain');
  await screen.expectVotes({ Yes: 2, No: 0, Abstain: 1 });
  await host.close();
  const verdict = decisionWords.outcome.final.carried;
  await expect(screen.page.getByText(verdict)).toBeVisible();
  await expect(host.page.getByText(verdict).first()).toBeVisible();
  await expect(ana.page.getByText(verdict)).toBeVisible();
});
