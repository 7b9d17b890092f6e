import type { WordsOf } from '#protocol/words-of';
import type { decisionEditorWords as english } from '../en/decision-editor.ts';
import { number } from './numerals.ts';

export const decisionEditorWords = {
  title: 'Рішення',
  decides: 'Результат щось вирішує',
  rule: 'Для ухвалення потрібно',
  rules: {
    simple: 'більше голосів, ніж у кожного іншого варіанта',
    absolute: 'більше половини голосів',
    '2/3': 'щонайменше 2/3 голосів',
    '3/4': 'щонайменше 3/4 голосів',
    '4/5': 'щонайменше 4/5 голосів',
  },
  own: 'власна частка',
  ownShare: 'Потрібна частка',
  shareExample: '60% або 5/9',
  motion: 'На голосування винесено',
  anyOption: 'Будь-який варіант, що її набере',
  abstention: 'Означає «Утримуюсь»',
  noOption: 'Жоден варіант',
  base: 'Ті, хто утримався',
  bases: { votes: 'не враховуються в голосах', ballots: 'враховуються в голосах' },
  quorum: 'Кворум',
  quorums: { none: 'немає', ballots: 'кількість голосів', share: 'частка присутніх' },
  quorumBallots: 'Потрібно голосів',
  quorumShare: 'Частка присутніх',
  hint: 'Правило бачать усі. Рішення остаточне, щойно голосування закрито.',
  problem: {
    share: 'Потрібну частку пишуть як 60% або 5/9, і вона не більша за ціле.',
    'quorum-share': 'Кворум пишуть як 50% або 1/3, і він не більший за ціле.',
    quorum: (most: number) => `Кворум — від 1 до ${number(most)} голосів.`,
    option: 'Рішення стосується порожнього варіанта.',
  },
} as const satisfies WordsOf<typeof english>;
