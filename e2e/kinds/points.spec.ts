import { pointsWords } from '../../web/words/en/kinds/points.ts';
import { sendWords } from '../../web/words/en/kinds/send.ts';
import { expect, lunch, test } from '../story.ts';

test('a voter spends a hundred points by buttons and by typing, and only all of them can be sent', async ({
  people,
  server,
}) => {
  const room = await server.createRoom({ ...lunch, poll: { ...lunch.poll, kind: 'points' } });
  const [screen, host, phone] = await Promise.all([
    people.screen(room, 'projector'),
    people.host(room),
    people.phone(room),
  ]);
  const { page } = phone;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const letters: Readonly<Record<string, string>> = { Pizza: 'A', Sushi: 'B', Salad: 'C' };
  const field = (label: string) => page.getByRole('spinbutton', { name: pointsWords.of(`${letters[label]} ${label}`) });

  for (let tap = 0; tap < 3; tap++) await button(pointsWords.more(10, 'Pizza')).tap();
  await expect(page.getByText(pointsWords.left(70))).toBeVisible();
  await field('Salad').fill('98');
  await expect(page.getByText(pointsWords.left(-28))).toBeVisible();
  await field('Salad').fill('68');
  await expect(button(sendWords.send)).toHaveAttribute('aria-disabled', 'true');
  // No more than are left.
  await button(pointsWords.more(10, 'Pizza')).tap();
  await expect(field('Pizza')).toHaveValue('32');
  await button(sendWords.send).tap();
  await expect(page.getByText(sendWords.sent, { exact: true })).toBeVisible();
  await expect.poll(() => screen.bars()).toEqual([68, 32, 0]);

  await button(pointsWords.less(10, 'Salad')).tap();
  await button(pointsWords.more(10, 'Sushi')).tap();
  await button(sendWords.sendChange).tap();
  await expect.poll(() => screen.bars()).toEqual([58, 32, 10]);
  await screen.expectBallots(1);
  expect((await screen.table()).at(-1)).toEqual(['Salad', '58', '58 %', 'Ø 58']);
  await expect(host.page.getByRole('table').getByRole('row', { name: /Salad/ })).toContainText('Ø 58');
});
