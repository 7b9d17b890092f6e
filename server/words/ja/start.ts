import { limits } from '#protocol/limits';
import { deckProblemText } from '../deck-problem-text.ts';
import type { ServerWords } from '../words.ts';
import { deckWords } from './deck.ts';

export const startWords: ServerWords['start'] = {
  setting: (what, allowed) => `${what} は使えません。使えるもの：${allowed}。`,
  flag: (flag) => `${flag} という設定がないか、値がありません。showhands --help で設定を確認できます。`,
  needsCreateKey: () => 'CREATE_ROOMS=key にはCREATE_KEYが必要です。',
  endsInPath: (address) => `PUBLIC_URLの末尾はBASE_PATHにしてください：${address}`,
  needsDefaultRoom: () => '質問や質問リストには既定のルームが必要ですが、DEFAULT_ROOMがoffです。',
  fewOptions: () => '質問には選択肢が2件以上必要です。例：showhands "昼食は？" ピザ 寿司 サラダ',
  longQuestion: () =>
    `質問が${limits.maxQuestionChars}文字を超えているか、選択肢が${limits.maxOptionChars}文字を超えているか、選択肢が${limits.maxOptions}件を超えています。`,

  noDefaultRoom: () => '既定のルームを作成できませんでした。',
  questionsFull: () => '既定のルームは質問がいっぱいです。質問なしで起動し、ホストのページで変更してください。',
  questionNotSaved: () => '質問を保存できませんでした。ディスクの空きを確認してください。',
  questionRefused: (code) => `質問は受け付けられませんでした（${code}）。`,
  deckNotSaved: () => '質問リストを保存できませんでした。ディスクの空きを確認してください。',
  deckRefused: (code) => `質問リストは受け付けられませんでした（${code}）。`,
  deckNotLoaded: (path) => `${path} は読み込まれませんでした：`,
  deckLine: (line, problem) => `  ${line}行目：${deckProblemText(deckWords, problem)}`,
  deckMissing: (path) => `${path} は読み込まれませんでした。ファイルがありません。`,
  deckUnreadable: (path) => `${path} は読み込まれませんでした。読み取れません。`,
  noPictures: () => 'ここでは画像を読み取れません。パッケージ "sharp" がインストールされていません。',

  notBuilt: () => 'ページがビルドされていません。npm run build を実行してから、もう一度起動してください。',
  brokenPage: (page) => `ページ ${page} が不完全です。npm run build を実行してから、もう一度起動してください。`,
  portInUse: (port) =>
    `ポート${port}は使用中です。Showhandsがすでに動いていませんか。--port ${port + 1} で別のポートを選べます。`,
  portForbidden: (port) =>
    `このアカウントではポート${port}を使えません。1023より大きいものを選んでください。例：--port 3000`,
  noSuchHost: (host) =>
    `このコンピューターにアドレス ${host} はありません。HOSTを外すと、すべてのアドレスで待機します。`,
  cannotListen: (address, reason) => `${address} で待機できません（${reason}）。`,
  dirUnusable: (path, reason) =>
    `データフォルダー ${path} に書き込めません（${reason}）。アクセス権を変えるか、空きを増やすか、DATA_DIRで別のフォルダーを選んでください。`,
  noFolder: (path) =>
    `${path} はフォルダーではありません。そのファイルを移すか、DATA_DIRで別のフォルダーを選んでください。`,
  inUse: (path) =>
    `${path} のデータは別のShowhandsが使用中です。先に停止するか、DATA_DIRで別のフォルダーを選んでください。`,
  badSecret: (file, wanted, bytes) =>
    `ファイル ${file} は${wanted}バイトのはずですが、${bytes}バイトです。バックアップで置き換えてください。なければ削除してください。新しく作られ、これまでのホスト用リンクは使えなくなります。`,
  noData: (dir) => `${dir} にデータがありません。--data-dir でフォルダーを指定してください。`,
  fileUnusable: (file, reason) =>
    `データファイル ${file} を開けませんでした（${reason}）。アクセス権とディスクの空きを確認してください。`,
  fileDamaged: (file) =>
    `データファイル ${file} は壊れているか、Showhandsのものではありません。変更はしていません。バックアップで置き換えるか、DATA_DIRで別のフォルダーを選んでください。`,
  fileNewer: (file, format, known) =>
    `データファイル ${file} はより新しいShowhandsのものです（形式${format}、この版は${known}まで）。Showhandsを更新するか、DATA_DIRで別のフォルダーを選んでください。`,
  fileUnsafe: (file, settings) =>
    `データファイル ${file} はここでは安全に保存できません（${settings}）。DATA_DIRをこのコンピューターのディスクに移してください。`,
  oldSqlite: (node, sqlite, oldest) =>
    `このNode.js（${node}）のSQLite ${sqlite} は古く、投票を安全に保存できません。${oldest}以上が必要です。Node.jsを更新してください。`,
  backupExists: (file) => `${file} はすでにあります。バックアップに別の名前を付けてください。`,
  backupFailed: (file, reason) => `バックアップを ${file} に書き込めませんでした（${reason}）。`,
};
