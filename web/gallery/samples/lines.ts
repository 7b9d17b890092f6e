import type { HeldReason } from '#protocol/chat';
import type { ChatNews, Line } from '#protocol/lines';
import type { RoundId } from '#protocol/polls';
import { sampleNow } from './views.ts';

type Said = readonly [name: string | null, text: string, host?: boolean];

const said = ([name, text, host = false]: Said, index: number): Line => ({
  seq: index + 1,
  change: index + 1,
  at: sampleNow - 600_000 + index * 9_000,
  kind: 'said',
  name,
  host,
  text,
});

const news = (lines: readonly Line[]): ChatNews => ({
  reset: true,
  changes: lines.map((line) => ({ change: line.change, line })),
});

const talk: readonly Said[] = [
  ['Ana', 'Good morning from the last row!'],
  [null, 'Is the question about work or about home?'],
  [null, 'About both. Take whichever you prefer.', true],
  ['Jörg', 'Then it is Go for me, no doubt 🙂'],
  ['Mina', 'Python here. And the coffee is ready outside.'],
];

const voiceOf = (key: string) => ({ voice: { round: 'round1' as RoundId, keys: [key] } });
const yesterday = sampleNow - 86_400_000;

/** Everything that a line can be. */
const partsOf = [
  { ...said(['Ana', 'The hall opens at nine: https://example.org/hall?day=2, see you there.'], 0), at: yesterday },
  { seq: 2, change: 2, at: sampleNow - 590_000, kind: 'opened', question: 'Which language do you like best?' },
  { ...said([null, 'Please keep to the topic.', true], 2), moderator: true },
  { ...said(['Jörg', 'Yes!'], 3), times: 14 },
  { ...said([null, 'One afternoon was enough to feel at home.'], 4), ...voiceOf('o4') },
  { ...said([null, 'My whole team reads it without asking.'], 5), ...voiceOf('o3') },
  { seq: 20, change: 20, at: sampleNow - 520_000, kind: 'closed', question: 'Which language do you like best?' },
  { ...said(['Mina', 'Back to the questions, please.'], 20) },
] as Line[];

const held = (line: Line, why: HeldReason): Line => ({ ...line, held: why }) as Line;

const queue: readonly Line[] = [
  ...talk.map(said),
  held(said(['Eva', 'Who pays for the coffee?'], 10), 'approval'),
  held(said([null, 'Look at https://example.org/cheap-watches'], 11), 'link'),
  held(said(['Ben', 'This is a dämn shame.'], 12), 'word'),
  held(said(['w'.repeat(40), 'x'.repeat(200)], 13), 'reports'),
];

export const chatNews = {
  usual: news([
    { seq: 100, change: 100, at: sampleNow - 601_000, kind: 'joined', names: ['Ana'], others: 12 },
    ...talk.map((line, index) => ({ ...said(line, index), seq: 101 + index, change: 101 + index })),
    { seq: 110, change: 110, at: sampleNow - 500_000, kind: 'left', names: ['Mina'], others: 0 },
  ]),
  full: news(Array.from({ length: 100 }, (_, index) => said(talk[index % talk.length] ?? [null, '…'], index))),
  hostile: news(
    (
      [
        ['<b>Bold</b>', '<script>alert("chat")</script>'],
        ['\u202egnp.exe', '\u202eThis text was turned round by an override'],
        ['Z̴̡̛̺̭̗̦̃̐̈́͘a̸̧̛͓̬̘͊̽̈́̚l̵̨̛̤̖̘̽̇̕g̶̢̨̛̱̗̈́̐̚o̷̢̘̗̙̽͋͘̕', 'H̴̡̛̺̭̗̦̃̐̈́͘e̸̡̧̛͓̬̘͊̽̈́̚ c̵̨̛̤̖̘̽̇̕ơ̶̢̨̱̗̈́̐̚m̷̢̘̗̙̽͋͘̕ẽ̴̡̛̺̭̗̦̐̈́͘s̸̡̧̛͓̬̘͊̽̈́̚'],
        ['A'.repeat(40), 'w'.repeat(280)],
        ['👩‍👩‍👧‍👦🏳️‍🌈🇺🇳', '🧑🏿‍🚀🫠👩‍👩‍👧‍👦\nand a second line\nand a third'],
        ['عمر', 'مرحبا بالعالم، كيف حالكم اليوم؟'],
        [null, 'javascript:alert(1) https://example.org/'],
      ] as const
    ).map(said),
  ),
  parts: { ...news(partsOf), more: 12 },
  queue: news(queue),
  none: news([]),
} as const;
