import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { expect, lunch, test } from './story.ts';

/** Half as wide and high, four pixels to one: what a camera far away sees. */
function halved(png: PNG) {
  const [width, height] = [Math.floor(png.width / 2), Math.floor(png.height / 2)];
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 4; channel++) {
        const at = (dx: number, dy: number) => png.data[((y * 2 + dy) * png.width + x * 2 + dx) * 4 + channel] ?? 0;
        pixels[(y * width + x) * 4 + channel] = (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4;
      }
    }
  }
  return { pixels, width, height };
}

test('a phone at the back reads the QR code, in light and dark', { tag: '@lan' }, async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const screen = await people.screen(room, 'projector');
  await expect(screen.qr).toHaveJSProperty('complete', true);
  expect(await screen.qrShare()).toBeGreaterThanOrEqual(0.18);
  await expect(
    screen.page.getByText(new RegExp(`${room.code.slice(0, 3)}\\s${room.code.slice(3)}`)).first(),
  ).toBeVisible();

  const addresses: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await screen.page.emulateMedia({ colorScheme });
    const { pixels, width, height } = halved(PNG.sync.read(await screen.page.screenshot()));
    addresses.push(jsqr.default(pixels, width, height)?.data ?? 'nothing');
  }

  const [address = ''] = addresses;
  expect(addresses).toEqual([address, address]);
  expect(address).toMatch(new RegExp(`^http://[^/]+:${server.port}/${room.code}$`));
  expect(address).not.toMatch(/localhost|127\.0\.0\.1/);
  const phone = await people.phoneTab();
  await phone.page.goto(address);
  await expect(phone.question).toHaveText(lunch.poll.question);
});
