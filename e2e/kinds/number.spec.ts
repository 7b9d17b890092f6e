import { numberWords as words } from '../../web/words/en/kinds/number.ts';
import { sendWords } from '../../web/words/en/kinds/send.ts';
import { expect, test } from '../story.ts';

test('[Q30] people estimate, change their minds, and see who was near when voting is over', async ({
  people,
  server,
}) => {
  const ask = { unit: 'm', min: 0, max: 1_000, decimals: 0, right: { value: 330, tolerance: 10 } };
  const poll = { question: 'How high is the Eiffel Tower?', kind: 'number' as const, ask };
  const room = await server.createRoom({ title: 'Quiz', poll });
  const [screen, phone, host] = await Promise.all([people.screen(room), people.phone(room), people.host(room)]);
  const field = phone.page.getByRole('textbox', { name: words.answer });
  const button = (name: string) => phone.page.getByRole('button', { name, exact: true });
  await expect(host.page.getByText(words.withUnit(330, 'm')).first()).toBeVisible();

  await field.fill('very high');
  await expect(phone.page.getByText(words.unread)).toBeVisible();
  await field.fill('0.300');
  await expect(button(sendWords.send)).toHaveAttribute('aria-disabled', 'true');
  await field.fill('300');
  await button(words.more(10)).tap();
  await button(sendWords.send).tap();
  await expect(phone.page.getByText(sendWords.sent, { exact: true })).toBeVisible();
  await expect.poll(() => screen.table()).toEqual([['310', '1']]);

  await button(sendWords.change).tap();
  await field.fill('327');
  await field.press('Enter');
  await expect.poll(() => screen.table()).toEqual([['327', '1']]);
  await expect(host.page.getByRole('table').getByRole('row', { name: '327' })).toContainText('1');
  await expect(screen.page.getByText(words.right)).toHaveCount(0);
  await expect(phone.page.getByText(words.right)).toHaveCount(0);

  await host.close();
  const within = words.rightWithin(1, 1, words.withUnit(10, 'm'));
  await expect(screen.page.getByText(within)).toBeVisible();
  await expect(phone.page.getByText(within)).toBeVisible();
});
