import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { drawing, hugePng, noise, notPictures, phonePhoto } from '../testing/pictures.ts';
import { createPictureLibrary } from './library.ts';
import { createPictureReader, type ReadPicture } from './picture-reader.ts';

const read = createPictureReader();
const bad = { ok: false, code: 'bad-picture' };

async function good(bytes: Uint8Array): Promise<ReadPicture> {
  const answer = await read(bytes);
  if (!answer.ok) throw new Error(answer.code);
  return answer;
}

describe('[L3] a picture', () => {
  it.each([
    ['PNG', () => drawing().png().toBuffer()],
    ['JPEG', () => noise(300, 100).jpeg().toBuffer()],
    ['WebP', () => drawing().webp().toBuffer()],
  ])('is taken as %s and made anew as WebP of the same size', async (_, make) => {
    const { picture, widthPx, heightPx } = await good(await make());
    expect([widthPx, heightPx]).toEqual([300, 100]);
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'webp', width: 300, height: 100 });
  });

  it('keeps what is see-through', async () => {
    const { picture } = await good(await drawing().png().toBuffer());
    const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
    expect([info.channels, data[3]]).toEqual([4, 0]);
  });

  it.each([
    [3_000, 300, 1_024, 102],
    [500, 2_000, 64, 256],
    [30, 20, 30, 20],
  ])('of %i x %i is made to fit, never larger', async (width, height, fittingWidth, fittingHeight) => {
    const { widthPx, heightPx } = await good(await drawing(width, height).png().toBuffer());
    expect([widthPx, heightPx]).toEqual([fittingWidth, fittingHeight]);
  });

  it('stands upright, and nothing is left of where and by whom it was taken', async () => {
    const photo = await phonePhoto();
    expect(await sharp(photo).metadata()).toMatchObject({ orientation: 6, exif: expect.anything() });
    const { picture, widthPx, heightPx } = await good(photo);
    expect([widthPx, heightPx]).toEqual([192, 256]);
    const { exif, icc, xmp, iptc, orientation } = await sharp(picture).metadata();
    expect([exif, icc, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(Buffer.from(picture).includes('Ana')).toBe(false);
  });

  it('that moves is its first frame', async () => {
    const frames = await Promise.all(
      [drawing(60, 60, { r: 200, g: 0, b: 0 }), drawing(60, 60)].map((f) => f.png().toBuffer()),
    );
    const moving = await sharp(frames, { join: { animated: true } })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    const { picture, heightPx } = await good(moving);
    expect([heightPx, (await sharp(picture).metadata()).pages]).toEqual([60, undefined]);
  });

  it('without end stays below half a megabyte', async () => {
    expect((await good(await noise(1_024, 256).jpeg().toBuffer())).picture.length).toBeLessThan(limits.maxLogoBytes);
  });

  it('says whether it is dark or light where it lets the ground through', async () => {
    const shade = async (bytes: Promise<Buffer>) => (await good(await bytes)).shade;
    expect(await shade(drawing().png().toBuffer())).toBe('dark');
    expect(await shade(drawing(300, 100, { r: 250, g: 250, b: 240 }).png().toBuffer())).toBe('light');
    expect(await shade(drawing(300, 100, { r: 200, g: 120, b: 90 }).png().toBuffer())).toBeNull();
    expect(await shade(drawing().flatten({ background: '#000000' }).png().toBuffer())).toBeNull();
  });
});

describe('[L3] what is refused', () => {
  it.each(notPictures)('%s', async (_, bytes) => {
    expect(await read(bytes)).toEqual(bad);
  });

  it.each(['tiff', 'avif'] as const)('%s, which the library could write', async (format) => {
    expect(await read(await noise().toFormat(format).toBuffer())).toEqual(bad);
  });

  it.each(['png', 'jpeg', 'webp'] as const)('a %s that breaks off in the middle', async (format) => {
    const whole = await noise().toFormat(format).toBuffer();
    expect(await read(whole)).toMatchObject({ ok: true });
    expect(await read(whole.subarray(0, whole.length / 2))).toEqual(bad);
  });

  it('a small file of 40,000 x 40,000 pixels, before it is unfolded', async () => {
    const bomb = hugePng(40_000);
    expect(bomb.length).toBeLessThan(limits.maxLogoBytes);
    expect(await read(hugePng(4_000))).toMatchObject({ ok: true, widthPx: 256 });
    const memory = process.memoryUsage.rss();
    expect(await read(bomb)).toEqual(bad);
    expect(process.memoryUsage.rss() - memory).toBeLessThan(50_000_000);
  });

  it('more than two at once, to be tried again', async () => {
    const picture = await drawing().png().toBuffer();
    const answers = await Promise.all([read(picture), read(picture), read(picture)]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(answers[2]).toMatchObject({ code: 'busy', retryAfterMs: expect.any(Number) });
    expect(await read(picture)).toMatchObject({ ok: true });
  });

  it('everything, where the library is missing', async () => {
    const without = createPictureReader(createPictureLibrary(async () => null));
    expect(await without(await drawing().png().toBuffer())).toEqual({ ok: false, code: 'no-pictures' });
  });
});
