import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import { audienceRefusals } from './audience.ts';
import { chatRefusals } from './chat-refusals.ts';

const refusals = (): Readonly<Record<RefusalCode | GoodbyeCode, string>> => ({
  ...audienceRefusals,
  ...chatRefusals,
  'unknown-event': 'このページとサーバーの間でやり取りができません。ページを再読み込みしてください。',
  'room-required': '入室するルームのコードを入力してください。',
  'no-such-room': 'このコードのルームはありません。スクリーンの6桁の数字を確認してください。',
  'no-such-poll': 'この質問はもうありません。',
  'no-such-line': 'このメッセージはもうありません。',
  'round-running': '投票を締め切ってから変更してください。',
  'reactions-off': 'ここではリアクションを使えません。',
  'results-hidden': 'この結果はまだ会場に公開されていません。先に公開してください。',
  'no-such-team': 'このチームはもうありません。別のチームを選んでください。',
  'no-scores': 'まだ得点がありません。最初の正解を公開すると入ります。',
  'changed-meanwhile': 'その間に別の人が変更しました。これが現在の内容です。',
  'end-of-deck': '最後の質問です。',
  'start-of-deck': '最初の質問です。',
  'undo-too-late': '時間が過ぎたため、元に戻せません。',
  'undo-blocked': 'その後の操作に関わるため、元に戻せません。',
  'room-locked': '入室は締め切られています。今は新しい人は入れません。',
  'passcode-required': '入室にはパスコードが必要です。',
  'wrong-passcode': 'パスコードが違います。もう一度お試しください。',
  'wrong-key': 'このホスト用リンクは無効です。# より後も含めた完全なリンクを使ってください。',
  'no-such-key': 'このリンクはもうありません。',
  banned: 'ホストの操作により、このルームから退室しました。',
  'no-such-ban': 'この人はすでに入室できます。',
  'too-many-bans': '入室禁止の人数が上限です。誰かの入室を再び許可するか、入室を締め切ってください。',
  'too-many-keys': 'このルームのリンク数は上限です。不要なリンクを無効にしてください。',
  'too-many-answers':
    'このラウンドで承認または削除した回答が多く、これ以上扱えません。新しいラウンドを始めてください。',
  'wrong-origin': 'このページからはそのサーバーを使えません。スクリーンに表示されたアドレスを開いてください。',
  'create-off': 'このサーバーでルームを作るにはキーが必要です。',
  'too-many-rooms': 'このサーバーにはこれ以上ルームを作れません。',
  'too-many-polls': 'このルームの質問数は上限です。不要な質問を書き換えてください。',
  'bad-picture': 'このファイルはロゴに使えません。512\u00a0kB、1600万画素までのPNG、JPEG、WebPを選んでください。',
  'no-pictures': 'このサーバーは画像を読み込めません。必要なパッケージ「sharp」が入っていません。',
  'too-many-pictures': 'このルームの画像数は上限です。',
  'needs-right': 'クイズの問題には正解が必要です。',
  'bad-deck': 'このファイルは質問リストとして読み込めませんでした。',
  'old-page': 'このページの新しい版があります。再読み込みしてください。',
  restarting: 'サーバーを再起動しています。このページは自動で元に戻ります。',
  'too-slow': '接続が遅すぎました。このページは自動で元に戻ります。',
  flood: '送信が多すぎたため切断しました。戻るには再読み込みしてください。',
  'key-revoked': 'このリンクはホストが無効にしました。',
  'room-gone': 'このルームはホストが閉じました。',
});

/** Pure, or a page that uses none of them would load them all. */
export const refusalWords = /* @__PURE__ */ refusals();
