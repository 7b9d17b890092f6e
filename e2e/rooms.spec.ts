import { hostWords } from '../web/words/en/host.ts';
import { refusalWords } from '../web/words/en/refusals.ts';
import { expect, lunch, test } from './story.ts';

test('rooms do not hear each other', async ({ people, server }) => {
  const here = await server.createRoom(lunch);
  const there = await server.createRoom({ title: 'Elsewhere', poll: { question: 'Tea?', options: ['Yes', 'No'] } });
  const [screen, phone] = await Promise.all([people.screen(here), people.phone(here)]);
  const [otherScreen, otherPhone] = await Promise.all([people.screen(there), people.phone(there)]);

  await phone.vote('Pizza');
  await otherPhone.vote('No');
  await phone.chat.say('Only here');
  await otherPhone.chat.say('Only there');

  await screen.expectVotes({ Pizza: 1, Sushi: 0, Salad: 0 });
  await otherScreen.expectVotes({ Yes: 0, No: 1 });
  await expect(screen.chat.line('Only here')).toBeVisible();
  await expect(screen.chat.line('Only there')).toHaveCount(0);
  await expect(otherScreen.chat.line('Only there')).toBeVisible();
  await expect(otherScreen.chat.line('Only here')).toHaveCount(0);
  await screen.expectPhones(1);
});

test('the key of one room opens no other', async ({ people, server }) => {
  const here = await server.createRoom(lunch);
  const page = await people.visitor();
  await page.goto(`${server.site}/${here.code}/host#k=${server.room.key}`);
  await expect(page.getByText(refusalWords['wrong-key'])).toBeVisible();
  await expect(page.getByRole('button', { name: hostWords.steps.close.label })).toHaveCount(0);
});
