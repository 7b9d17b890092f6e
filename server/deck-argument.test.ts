import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDeckArgument } from './deck-argument.ts';
import { createPictureLibrary } from './pictures/library.ts';
import { createPollPictureReader } from './pictures/poll-picture.ts';
import { StartProblem } from './start-problem.ts';
import { phonePhoto } from './testing/pictures.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'showhands-argument-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

const readPicture = createPollPictureReader(createPictureLibrary());

async function problemOf(path: string) {
  try {
    await readDeckArgument(path, readPicture);
  } catch (error) {
    if (error instanceof StartProblem) return { exitCode: error.exitCode, lines: error.message.split('\n') };
    throw error;
  }
  return null;
}

function fileOf(content: string | Buffer): string {
  const file = join(dir, 'deck.md');
  writeFileSync(file, content);
  return file;
}

it('reads a deck', async () => {
  const deck = await readDeckArgument(fileOf('# A\n## B\n- a\n- b\n'), readPicture);
  expect(deck).toMatchObject({ title: 'A', polls: [{ question: 'B' }] });
});

it('[S1] names every problem with its line', async () => {
  const file = fileOf('Hello\n## B\n- a\n');
  const lines = [
    `${file} was not loaded:`,
    expect.stringMatching(/^ {2}line 1: /),
    expect.stringMatching(/^ {2}line 2: /),
  ];
  expect(await problemOf(file)).toEqual({ exitCode: 2, lines });
});

it('[S1] says so when the file is not text', async () => {
  const lines = [expect.any(String), expect.stringMatching(/line 2: .*UTF-8/)];
  expect(await problemOf(fileOf(Buffer.from('# A\n## caf\u00e9', 'latin1')))).toEqual({ exitCode: 2, lines });
});

it('[S1] says so when there is no file, or a folder', async () => {
  expect(await problemOf(join(dir, 'none.md'))).toEqual({
    exitCode: 2,
    lines: [expect.stringContaining('no such file')],
  });
  expect(await problemOf(dir)).toEqual({ exitCode: 2, lines: [expect.stringContaining('cannot be read')] });
});

describe('[Q36] pictures beside a deck', () => {
  const deck = (ref: string) => `## Where?\nkind: pin\n![A plan](${ref})\n`;

  it('are read from its folder and below, and made anew', async () => {
    mkdirSync(join(dir, 'plans'), { recursive: true });
    writeFileSync(join(dir, 'plans', 'the hall.jpg'), await phonePhoto());
    for (const ref of ['plans/the%20hall.jpg', '<plans/the hall.jpg>', './plans/the%20hall.jpg']) {
      const { pictures, polls } = await readDeckArgument(fileOf(deck(ref)), readPicture);
      const [[id, picture] = []] = [...pictures];
      expect(polls[0]?.ask).toEqual({ picture: id, alt: 'A plan' });
      expect([picture?.widthPx, picture?.heightPx]).toEqual([240, 320]);
    }
  });

  it.each([
    ['is missing', 'none.png'],
    ['is no picture', 'deck.md'],
    ['is a folder', '.'],
    ['lies elsewhere', '../../../../../../etc/hostname'],
    ['lies elsewhere, by its whole name', '/etc/hostname'],
    ['is on the web', 'https://example.org/a.png'],
    ['has a name that is none', '%00'],
    ['has a name that is none', '%'],
    ['has no name', ''],
  ])('are a problem where one %s: %s', async (_, ref) => {
    const lines = [expect.any(String), expect.stringMatching(/^ {2}line 3: There is no picture/)];
    expect(await problemOf(fileOf(deck(ref)))).toEqual({ exitCode: 2, lines });
  });

  it('are not reached through a link that leads elsewhere', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'showhands-elsewhere-'));
    writeFileSync(join(elsewhere, 'a.jpg'), await phonePhoto());
    symlinkSync(join(elsewhere, 'a.jpg'), join(dir, 'link.jpg'));
    expect(await problemOf(fileOf(deck('link.jpg')))).toMatchObject({ exitCode: 2 });
    rmSync(elsewhere, { recursive: true });
  });
});
