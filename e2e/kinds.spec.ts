import { sendWords } from '../web/words/en/kinds/send.ts';
import { expect, lunch, test } from './story.ts';

test('a voter picks several options, reloads before sending, sends, changes, and the screen counts each', async ({
  people,
  server,
}) => {
  const poll = { ...lunch.poll, kind: 'multiple' as const, ask: { min: 1, max: 2 } };
  const room = await server.createRoom({ ...lunch, poll });
  const [screen, host, phone] = await Promise.all([
    people.screen(room, 'projector'),
    people.host(room),
    people.phone(room),
  ]);
  const button = (name: string) => phone.page.getByRole('button', { name, exact: true });

  await phone.tap('Pizza');
  await phone.tap('Salad');
  await expect(phone.option('Sushi')).toHaveAttribute('aria-disabled', 'true');
  await phone.page.reload();
  await expect(phone.option('Salad')).toHaveAttribute('aria-pressed', 'true');
  await button(sendWords.send).tap();
  await expect(phone.page.getByText(sendWords.sent, { exact: true })).toBeVisible();
  await screen.expectVotes({ Pizza: 1, Sushi: 0, Salad: 1 });

  await button(sendWords.change).tap();
  await phone.tap('Salad');
  await phone.tap('Sushi');
  await screen.expectVotes({ Pizza: 1, Sushi: 0, Salad: 1 });
  await button(sendWords.sendChange).tap();
  await screen.expectVotes({ Pizza: 1, Sushi: 1, Salad: 0 });
  await screen.expectBallots(1);
  await expect(host.page.getByRole('table').getByRole('row', { name: /Sushi/ })).toContainText('100 %');
});
