import type { WordsOf } from '#protocol/words-of';
import type { entryWords as english } from '../en/entry.ts';

export const entryWords = {
  passcodeTitle: '入室にはパスコードが必要です',
  passcodeText: 'パスコードはホストがお知らせします。大文字と小文字は区別しません。',
  passcode: 'パスコード',
  enter: '入室',
  entering: '確認中…',
  trouble: {
    'wrong-passcode': 'パスコードが違います。もう一度お試しください。',
    'slow-down': '間違いが続きました。少し待ってから、もう一度入力してください。',
  },

  lockedTitle: '入室は締め切られています',
  lockedText: '今は新しい人は入れません。このページを開いたままにしておくと、再開したときに自動で入室します。',
  waiting: '入室待ち',

  goneTitle: '接続されていません',
} as const satisfies WordsOf<typeof english>;
