import type { Mark } from '#protocol/replay';
import type { WordsOf } from '#protocol/words-of';
import { elapsedIn } from '../elapsed-in.ts';
import type { replayWords as english } from '../en/replay.ts';
import { commonWords } from './every-page.ts';
import { isolated } from './isolated-text.ts';

const elapsed = elapsedIn((days) => `${days}\u00a0д`);

function mark({ what, text = '' }: Pick<Mark, 'what' | 'text'>): string {
  switch (what) {
    case 'open':
      return 'Голосування відкрито';
    case 'reopen':
      return 'Голосування відкрито знову';
    case 'close':
      return 'Голосування закрито';
    case 'reveal':
      return 'Результати показано';
    case 'hide':
      return 'Результати приховано';
    case 'announcement':
      return `Оголошення: ${isolated(text.replace(/\n/g, ' '))}`;
    default:
      return what satisfies never;
  }
}

export const replayWords = {
  title: 'Повтор',
  state: 'Повтор',
  hint: 'Як рухалися стовпці від відкриття до закриття, за десять секунд.',
  elapsed,
  mark,
  time: (ms: number, wholeMs: number) => `${elapsed(ms)} з ${elapsed(wholeMs)}`,
  place: 'Мить повтору',
  placeText: (ms: number, ballots: number, last: string | null) =>
    `${elapsed(ms)} від відкриття, ${commonWords.ballots(ballots)}${last ? `, ${last}` : ''}`,
  play: 'Відтворити',
  pause: 'Призупинити',
  again: 'Відтворити ще раз',
  marks: 'Що відбувалося',
  heads: { time: 'Час', ballots: 'Проголосували' },
  goTo: (time: string, what: string) => `${time} ${what}`,
  which: 'Тур',
  onScreen: 'Показати на екрані',
  offScreen: 'Прибрати з екрана',
  isOnScreen: 'Екран повторює те, що ви робите тут.',
  hidden: 'Покажіть результати, перш ніж вивести це на екран.',
  loading: 'Завантажуємо кроки…',
  saveVideo: 'Зберегти як відео',
  savePicture: 'Зберегти як зображення',
  saving: (percent: number) => `Зберігаємо… ${percent}%`,
  cancel: 'Скасувати',
  notSaved: 'Цей браузер не зміг зберегти відео. Натомість ось останнє зображення.',
} as const satisfies WordsOf<typeof english>;
