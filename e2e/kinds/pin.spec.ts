import { noise } from '../../server/testing/pictures.ts';
import { pinWords as words } from '../../web/words/en/kinds/pin.ts';
import { sendWords } from '../../web/words/en/kinds/send.ts';
import { expect, test } from '../story.ts';

test('[Q34] people put a pin on a picture by tap, arrows and numbers, and the wall gets warm there', async ({
  people,
  server,
}) => {
  const room = await server.createRoom({ title: 'House' });
  const headers = { authorization: `Bearer ${room.key}` };
  const rooms = `${server.site}/api/rooms/${room.code}`;
  const body = new Uint8Array(await noise(800, 500).jpeg().toBuffer());
  const added = await fetch(`${rooms}/pictures`, { method: 'POST', headers, body });
  const { picture } = (await added.json()) as { picture: string };
  const deck = `## Where shall the coffee be?\nkind: pin\n![Plan of the house](${picture})\n`;
  await fetch(`${rooms}/deck`, { method: 'PUT', headers, body: deck });
  const [screen, phone, host] = await Promise.all([people.screen(room), people.phone(room), people.host(room)]);
  await host.openVoting();

  const board = phone.page.getByRole('button', { name: words.board('Plan of the house') });
  const told = (x: number, y: number) => phone.page.getByText(words.at(x, y), { exact: true });
  // Within its border, from where a tap's position is counted, too.
  const [width, height] = await board.evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight] as const);
  await board.tap({ position: { x: width * 0.25, y: height * 0.5 } });
  await expect(told(25, 50)).toBeVisible();
  await board.press('ArrowRight');
  await board.press('Shift+ArrowUp');
  await expect(told(26, 40)).toBeVisible();
  await phone.page.reload();
  await expect(told(26, 40)).toBeVisible();
  await phone.page.getByText(words.fields).tap();
  await phone.page.getByLabel(words.fromTop).fill('90');
  await expect(told(26, 90)).toBeVisible();
  await phone.page.getByRole('button', { name: sendWords.send, exact: true }).tap();
  await expect(phone.page.getByText(sendWords.sent, { exact: true })).toBeVisible();

  const heat = screen.page.locator('canvas.heat');
  await expect(heat).toHaveAttribute('data-counts', '6.21:1');
  const isWarm = (canvas: HTMLCanvasElement, [x, y]: readonly number[]) =>
    canvas.getContext('2d')?.getImageData(canvas.width * (x ?? 0), canvas.height * (y ?? 0), 1, 1).data[3] ?? 0;
  expect(await heat.evaluate(isWarm, [0.26, 0.9])).toBeGreaterThan(180);
  expect(await heat.evaluate(isWarm, [0.8, 0.2])).toBe(0);
  await expect.poll(() => screen.table()).toEqual([[words.region(0, 2), '1']]);
  await expect(host.page.locator('canvas.heat')).toHaveAttribute('data-counts', '6.21:1');
});
