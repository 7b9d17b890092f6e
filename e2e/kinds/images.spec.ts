import { noise, phonePhoto } from '../../server/testing/pictures.ts';
import { deckWords } from '../../web/words/en/deck.ts';
import { editorWords } from '../../web/words/en/editor.ts';
import { imagesWords as words } from '../../web/words/en/kinds/images.ts';
import { pictureWords } from '../../web/words/en/pictures.ts';
import { expect, test } from '../story.ts';

const isShown = (image: HTMLImageElement) => image.complete && image.naturalWidth > 0;

test('[Q33] a host gives every option a picture, and people choose among them', async ({ people, server }) => {
  const room = await server.createRoom({ title: 'Trip' });
  const host = await people.host(room);
  await host.turnTo('deck');
  await host.deck.button(deckWords.add).click();
  const form = host.deck.newPoll;
  await form.getByLabel(editorWords.kind).selectOption('images');
  await host.deck.write(form, 'Where to?', { A: 'The sea', B: 'The hills' });
  const give = (letter: string, name: string, buffer: Buffer) =>
    form.getByLabel(words.pictureOf(letter)).setInputFiles({ name, mimeType: 'image/png', buffer });
  await give('A', 'text.png', Buffer.from('no picture'));
  await expect(form.getByText(pictureWords.bad)).toBeVisible();
  await give('A', 'sea.jpg', await phonePhoto());
  await expect(form.getByRole('img')).toHaveCount(0);
  await expect(form.locator('img')).toHaveCount(1);
  await host.deck.button(deckWords.addHere).click();
  await expect(form.getByText(words.needsPicture('B'))).toBeVisible();
  await give('B', 'hills.png', await noise(900, 500).png().toBuffer());
  await expect(form.locator('img')).toHaveCount(2);
  await host.deck.button(deckWords.addHere).click();
  await expect(form).toHaveCount(0);
  await host.openVoting();

  const [screen, phone] = await Promise.all([people.screen(room), people.phone(room)]);
  await phone.vote('The hills');
  await screen.expectVotes({ 'The sea': 0, 'The hills': 1 });
  await expect(host.page.getByRole('table').getByRole('row', { name: /The hills/ })).toContainText('100 %');
  for (const page of [screen.page, phone.page]) {
    const pictures = await page.locator('main img[src*="/picture/"], .stage img[src*="/picture/"]').all();
    expect(pictures.length).toBe(2);
    for (const picture of pictures) await expect.poll(() => picture.evaluate(isShown)).toBe(true);
  }
  expect(await phone.page.locator('img[src*="/picture/small/"]').count()).toBe(2);
});
