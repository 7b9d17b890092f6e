import { rankingWords } from '../../web/words/en/kinds/ranking.ts';
import { sendWords } from '../../web/words/en/kinds/send.ts';
import { expect, lunch, test } from '../story.ts';

test('a voter taps an order, moves with the keyboard and by dragging, reloads, sends, and the screen sorts by points', async ({
  people,
  server,
}) => {
  const room = await server.createRoom({ ...lunch, poll: { ...lunch.poll, kind: 'ranking' } });
  const [screen, host, phone] = await Promise.all([
    people.screen(room, 'projector'),
    people.host(room),
    people.phone(room),
  ]);
  const { page } = phone;
  const list = page.getByRole('list', { name: rankingWords.list });
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  await button('C Salad').tap();
  await button('A Pizza').tap();
  await expect(button(sendWords.send)).toHaveAttribute('aria-disabled', 'true');
  await button('B Sushi').tap();
  await expect(list.getByRole('listitem')).toHaveText([/1.*Salad/, /2.*Pizza/, /3.*Sushi/]);

  // The row goes elsewhere, and the focus goes with it.
  await button(rankingWords.up('Sushi')).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('listitem')).toHaveText([/1.*Sushi/, /2.*Salad/, /3.*Pizza/]);
  await expect(button(rankingWords.take('B Sushi', 1))).toBeFocused();
  await expect(page.getByText(rankingWords.isAt('Sushi', 1))).toBeAttached();

  // By its number a row is dragged to any place; letting go is no tap.
  const drag = async (label: string, onto: string) => {
    const [from, to] = await Promise.all(
      [label, onto].map((text) =>
        list.getByRole('listitem').filter({ hasText: text }).locator('[data-grip]').boundingBox(),
      ),
    );
    if (!from || !to) throw new Error('nothing to drag by');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, (from.y + to.y + to.height) / 2);
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2 + Math.sign(to.y - from.y) * 4);
    await page.mouse.up();
  };
  await drag('Pizza', 'Sushi');
  await expect(list.getByRole('listitem')).toHaveText([/1.*Pizza/, /2.*Sushi/, /3.*Salad/]);
  await drag('Pizza', 'Salad');
  await expect(list.getByRole('listitem')).toHaveText([/1.*Sushi/, /2.*Salad/, /3.*Pizza/]);

  await page.reload();
  await expect(list.getByRole('listitem')).toHaveText([/1.*Sushi/, /2.*Salad/, /3.*Pizza/]);
  await button(sendWords.send).tap();
  await expect(page.getByText(sendWords.sent, { exact: true })).toBeVisible();
  await expect.poll(() => screen.bars()).toEqual([3, 2, 1]);
  expect(await screen.table()).toEqual([
    ['Pizza', '1', '17 %', 'Ø 3'],
    ['Sushi', '3', '50 %', 'Ø 1'],
    ['Salad', '2', '33 %', 'Ø 2'],
  ]);
  await expect(host.page.getByRole('table').getByRole('row', { name: /Sushi/ })).toContainText('Ø 1');
});
