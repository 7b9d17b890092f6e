import { deckWords } from '../web/words/en/deck.ts';
import { expect, lunch, test } from './story.ts';

const bad = `# Team day

## Where to?
results: often

- Lake

## When?

- [x]
- Friday
`;

const good = `# Team day

## Where to?

- Lake
- Mountain

## When?
results: hidden, changes: no, phones: after voting, time: 45 s

- Monday
- Friday

## Who drives?

- I do
- Not me
`;

test('a deck is pasted as Markdown, put in order, and saved as Markdown again', async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const host = await people.host(room);
  const { deck, page } = host;
  const { file } = deckWords;
  await host.turnTo('deck');

  await deck.paste(bad);
  const problems = deck.region.locator('[data-say="now"]').getByRole('listitem');
  await expect(problems).toHaveText([
    /^Line 3: .* fewer than 2 options/,
    /^Line 4: "results: often" is not possible/,
    /^Line 10: The option is empty/,
  ]);
  await deck.expectQuestions([lunch.poll.question]);
  await expect(deck.text, 'the text is still there').toHaveValue(bad);
  await problems.getByRole('button', { name: /^Line 4/ }).click();
  expect(
    await deck.text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)),
  ).toBe('results: often');

  // A good one, but voting is open.
  await deck.paste(good);
  await expect(deck.region.getByText(file.running)).toBeVisible();
  await deck.expectQuestions([lunch.poll.question]);
  await deck.button(file.closeAndLoad).click();
  await deck.expectLoaded(3);
  await deck.expectQuestions(['Where to?', 'When?', 'Who drives?']);
  await expect(page).toHaveTitle(/Team day/);
  const saved = await deck.download();
  expect(saved).toEqual({ name: deckWords.file.downloadName(room.code), text: good });

  // By keyboard: the handle keeps the focus and goes on.
  await deck.grip('When?').focus();
  await page.keyboard.press('ArrowUp');
  await deck.expectQuestions(['When?', 'Where to?', 'Who drives?']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await deck.expectQuestions(['Where to?', 'Who drives?', 'When?']);
  await expect(deck.grip('When?')).toBeFocused();

  // By hand.
  await deck.grip('When?').dragTo(deck.grip('Where to?'), { steps: 5 });
  await deck.expectQuestions(['When?', 'Where to?', 'Who drives?']);
  await page.reload();
  await deck.expectQuestions(['When?', 'Where to?', 'Who drives?']);

  await deck.take('duplicateOf', 'Where to?');
  await deck.expectQuestions(['When?', 'Where to?', 'Where to?', 'Who drives?']);
  await deck.take('removeOf', 'Where to?');
  await deck.take('removeOf', 'Who drives?');
  await deck.expectQuestions(['When?', 'Where to?']);
  await deck.openText();
  await deck.button(file.fill).click();
  await expect(deck.text).toHaveValue(/^# Team day\n\n## When\?\n[^#]+## Where to\?\n[^#]+$/);

  // What was added since the text was taken is not overwritten in silence.
  await deck.take('duplicateOf', 'When?');
  await deck.expectQuestions(['When?', 'When?', 'Where to?']);
  await deck.text.press('End');
  await deck.text.pressSequentially(' ');
  await deck.button(file.load).click();
  await expect(deck.region.getByText(file.changed)).toBeVisible();
  await deck.expectQuestions(['When?', 'When?', 'Where to?']);
  await deck.button(file.loadAnyway).click();
  await deck.expectQuestions(['When?', 'Where to?']);
});
