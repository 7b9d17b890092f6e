import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { drawing, hugePng, noise, notPictures, phonePhoto } from '../testing/pictures.ts';
import { createPictureLibrary } from './library.ts';
import { createPollPictureReader, type PollPicture } from './poll-picture.ts';

const read = createPollPictureReader(createPictureLibrary());
const bad = { ok: false, code: 'bad-picture' };

async function good(bytes: Uint8Array): Promise<PollPicture> {
  const answer = await read(bytes);
  if (!answer.ok) throw new Error(answer.code);
  return answer;
}

const widthsOf = async ({ sizes }: PollPicture) =>
  Promise.all(Object.values(sizes).map(async (bytes) => (await sharp(bytes).metadata()).width));

describe('[Q35] a picture of a poll', () => {
  it.each(['png', 'jpeg', 'webp'] as const)('is taken as %s and made anew as WebP in three sizes', async (format) => {
    const picture = await good(await noise(2_400, 1_200).toFormat(format).toBuffer());
    expect([picture.widthPx, picture.heightPx]).toEqual([1_600, 800]);
    expect(await widthsOf(picture)).toEqual([1_600, 800, 400]);
    for (const bytes of Object.values(picture.sizes)) expect((await sharp(bytes).metadata()).format).toBe('webp');
  });

  it('is never made larger, and keeps what is see-through', async () => {
    const picture = await good(await drawing(300, 100).png().toBuffer());
    expect(await widthsOf(picture)).toEqual([300, 300, 300]);
    expect((await sharp(picture.sizes.small).metadata()).hasAlpha).toBe(true);
  });

  it('that is high fits, too', async () => {
    const picture = await good(await noise(500, 4_000).jpeg().toBuffer());
    expect([picture.widthPx, picture.heightPx]).toEqual([200, 1_600]);
  });

  it('in grey has colours like any other', async () => {
    expect((await good(await noise().greyscale().png().toBuffer())).widthPx).toBe(320);
  });

  it('stands upright, and nothing is left of where and by whom it was taken', async () => {
    const { widthPx, heightPx, sizes } = await good(await phonePhoto());
    expect([widthPx, heightPx]).toEqual([240, 320]);
    for (const bytes of Object.values(sizes)) {
      const { exif, icc, xmp, iptc, orientation } = await sharp(bytes).metadata();
      expect([exif, icc, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
      expect(Buffer.from(bytes).includes('Ana')).toBe(false);
    }
  });
});

describe('[Q35] what is refused', () => {
  it.each(notPictures)('%s', async (_, bytes) => {
    expect(await read(bytes)).toEqual(bad);
  });

  it.each(['tiff', 'avif', 'gif'] as const)('%s, which the library could write', async (format) => {
    expect(await read(await noise().toFormat(format).toBuffer())).toEqual(bad);
  });

  it.each(['png', 'jpeg', 'webp'] as const)('a %s that breaks off in the middle', async (format) => {
    const whole = await noise().toFormat(format).toBuffer();
    expect(await read(whole.subarray(0, whole.length / 2))).toEqual(bad);
  });

  it('a small file of 40,000 x 40,000 pixels, before it is unfolded', async () => {
    const bomb = hugePng(40_000);
    expect(bomb.length).toBeLessThan(limits.maxPictureBytes);
    const memory = process.memoryUsage.rss();
    expect(await read(bomb)).toEqual(bad);
    expect(process.memoryUsage.rss() - memory).toBeLessThan(50_000_000);
  });
});
