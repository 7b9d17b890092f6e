import type { WordsOf } from '#protocol/words-of';
import type { keyWords as english } from '../en/keys.ts';

export const keyWords = {
  open: 'キー',
  title: 'キーとプレゼンター',
  intro: 'このページ（入力中を除く）と、このブラウザーで開いたスクリーンで使えます。',
  keys: [
    { keys: ['→', 'Page Down', 'スペース'], does: '進む：開始、締め切り、公開、次の質問' },
    { keys: ['←', 'Page Up'], does: '戻る：前の質問。内容は変わりません' },
    { keys: ['H'], does: '結果の公開と非公開を切り替える' },
    { keys: ['B', '.'], does: 'スクリーンを暗転する、または戻す' },
    { keys: ['F'], does: 'スクリーンへ。そこではFで全画面' },
    { keys: ['U', 'Ctrl Z'], does: '元に戻す（10秒間）' },
    { keys: ['?'], does: 'この一覧' },
  ],
  close: '一覧を閉じる',
} as const satisfies WordsOf<typeof english>;
