/** Texts that would break a layout, hide, turn around or pretend; made by rule, for tests. */
const letters = ['a', 'O', 'и', 'ω', '好', 'ก', 'ש', 'ع', '7', '\u{1f600}'];
const marks = ['\u0301', '\u0316', '\u0336', '\u035c', '\u0489', '\u20dd', '\u0e47', '\u0591', '\u064b', '\u1ab0'];
const bidi = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];
const widthless = [
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\u2061', '\u2062', '\u2063', '\u2064', '\ufeff', '\u00ad', '\u034f'],
  ...[
    '\u180e',
    '\u115f',
    '\u1160',
    '\u3164',
    '\uffa0',
    '\u17b4',
    '\u17b5',
    '\u206a',
    '\ufff9',
    '\u{e0041}',
    '\u{e0020}',
  ],
];
const controls = [
  '\0',
  '\u0007',
  '\u0008',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u009b',
  '\u2028',
  '\u2029',
  '\ud800',
  '\udfff',
];
const markup = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '</li></ol><h1>x',
    '&lt;b&gt;',
  ],
  ...[
    '{{7*7}}',
    '#{7*7}',
    "' OR 1=1 --",
    '); DROP TABLE lines;--',
    'javascript:alert(1)',
    '[x](javascript:alert(1))',
    '%00%0a',
  ],
  ...[
    '<style>*{display:none}</style>',
    '<iframe src=//x>',
    '<!--',
    '-->',
    ']]>',
    '\\u003cb\\u003e',
    '__proto__',
    'constructor',
  ],
];
const formulas = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '=HYPERLINK("x")',
  "=cmd|' /C calc'!A0",
  '\uff1d1',
  ' =1',
];
const long = [
  'x',
  'W',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\ufdfd',
  '\u0bf5',
  'a b',
  '\u{12031}',
  '#',
  '\n',
  'a\n',
  '\u3000x',
  '\u200f\u05d0',
];

const zalgo = letters.flatMap((letter) => marks.map((mark) => letter + mark.repeat(60)));
const stacked = letters.map((letter) => `${letter}${marks.join('').repeat(6)} tail`);
const turned = letters.flatMap((letter) => bidi.map((sign) => `${sign}evil ${letter}${sign}gnp.exe`));
const hidden = ['ab', 'Ana', 'Host'].flatMap((word) => widthless.map((sign) => [...word].join(sign.repeat(3)) + sign));
const controlled = ['one', 'two'].flatMap((word) => controls.map((sign) => `${sign}${word}${sign}${word}`));
const tall = long.flatMap((piece) => [50, 250, 900].map((times) => piece.repeat(times)));
const mixed = markup.flatMap((text) => [text, `${text}${text}`, `\u202e${text}`, [...text].join('\u200b')]);

export const hostileTexts: readonly string[] = [
  ...zalgo,
  ...stacked,
  ...turned,
  ...hidden,
  ...controlled,
  ...tall,
  ...mixed,
  ...formulas.flatMap((text) => [text, `  ${text}`, `\u200b${text}`]),
];

/** Ways to write a word so that it reads the same. */
const looks: Readonly<Record<string, string>> = {
  a: 'а@ɑ𝐚ａ',
  d: 'ԁ𝐝ｄ𝖽',
  e: 'е3𝐞ｅ',
  h: 'һ𝐡ｈհ',
  i: 'і1!𝐢',
  m: 'm𝐦ｍⅿ',
  n: 'n𝐧ｎո',
  o: 'о0ο𝐨օ',
  r: 'r𝐫ｒг',
  s: 'ѕ5$𝐬',
  t: 't𝐭ｔ7',
};

function lookAlikes(word: string): string[] {
  const small = [...word.toLowerCase()];
  const one = small.flatMap((letter, at) => [...(looks[letter] ?? '')].map((look) => small.with(at, look).join('')));
  const all = Array.from({ length: 4 }, (_, way) =>
    small.map((letter) => [...(looks[letter] ?? letter)][way] ?? letter).join(''),
  );
  const dressed = ['\u200b', '\u0336', '\u2060', '\ufe0f', '\u202e'].map((sign) => small.join(sign));
  const around = [
    `[${word}]`,
    `${word} \u2713`,
    `the ${word}`,
    `${word} 2`,
    `\u2605${word}\u2605`,
    word.toUpperCase(),
    small.join(' '),
    small.join('-'),
  ];
  return [...one, ...all, ...dressed, ...around];
}

/** Names that would be taken for somebody who runs the room. */
export const hostileNames: readonly string[] = ['Host', 'Moderator', 'Admin'].flatMap(lookAlikes);
