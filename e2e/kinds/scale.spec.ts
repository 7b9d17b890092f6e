import { scaleWords } from '../../web/words/en/kinds/scale.ts';
import { phoneWords } from '../../web/words/en/phone.ts';
import { roundWords } from '../../web/words/en/rounds.ts';
import { expect, test } from '../story.ts';

const deck = '## How sure are you?\nkind: scale\nlow: Not at all\nhigh: Very much\n';

test('two voters tap a number, the screen shows the average, and asked again it shows what has changed', async ({
  people,
  server,
}) => {
  const room = await server.createRoomOf(deck);
  const [screen, host, ana, ben] = await Promise.all([
    people.screen(room, 'projector'),
    people.host(room),
    people.phone(room),
    people.phone(room),
  ]);
  const step = ({ page }: typeof ana, n: number) =>
    page.getByRole('list', { name: scaleWords.steps }).getByRole('button', { name: new RegExp(`^${n}`) });
  const vote = async (phone: typeof ana, n: number) => {
    await step(phone, n).tap();
    await expect(phone.receipt).toHaveText(phoneWords.counted);
  };
  const average = (mean: number) =>
    screen.page.getByText(`${scaleWords.mean(mean)} ${scaleWords.average}`, { exact: true });

  await host.openVoting();
  await vote(ana, 2);
  await vote(ben, 5);
  await expect(average(3.5)).toBeVisible();
  await expect(ana.page.getByText(scaleWords.averageIs(3.5))).toBeVisible();
  await vote(ana, 4);
  await expect(average(4.5)).toBeVisible();
  await expect.poll(() => screen.bars()).toEqual([0, 0, 0, 1, 1]);
  expect((await screen.table()).at(-1)).toEqual(['5 · Very much', '1', '50 %']);
  await expect(host.page.getByRole('table').getByRole('row', { name: /^4/ })).toContainText('50 %');

  await host.close();
  await host.rerun();
  await vote(ana, 1);
  await host.close();
  await host.page.getByText(roundWords.compare.title, { exact: true }).click();
  await host.page.getByRole('button', { name: roundWords.compare.show, exact: true }).click();
  await expect(screen.page.getByText(`${scaleWords.averageIs(4.5)} → ${scaleWords.averageIs(1)}`)).toBeVisible();
});
