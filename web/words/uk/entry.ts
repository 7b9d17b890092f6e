import type { WordsOf } from '#protocol/words-of';
import type { entryWords as english } from '../en/entry.ts';

export const entryWords = {
  passcodeTitle: 'Ця кімната має пароль',
  passcodeText: 'Ведучий скаже його тим, хто має увійти. Великі чи малі літери — байдуже.',
  passcode: 'Пароль',
  enter: 'Увійти',
  entering: 'Перевіряємо…',
  trouble: {
    'wrong-passcode': 'Це не пароль цієї кімнати. Спробуйте ще раз.',
    'slow-down': 'Забагато хибних спроб. Зачекайте хвилинку й введіть ще раз.',
  },

  lockedTitle: 'Двері зачинено',
  lockedText: 'Ведучий зараз не впускає нікого нового. Не закривайте цю сторінку: ви увійдете, щойно двері відчинять.',
  waiting: 'Очікування біля дверей',

  goneTitle: 'Немає з’єднання',
} as const satisfies WordsOf<typeof english>;
