import type { ChatNews, Line } from '#protocol/views';
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
  none: news([]),
} as const;
