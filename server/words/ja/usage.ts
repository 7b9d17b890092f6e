import type { ServerWords } from '../words.ts';

export const usageWords: ServerWords['usage'] = {
  usage: '使い方：showhands [質問 選択肢 選択肢 … | deck.md] [設定]',
  start: '既定のルームで起動する',
  ask: '既定のルームでこの質問をする',
  deck: 'このファイルの質問を既定のルームに読み込む',
  check: '投票を数え直して集計と比べる',
  backup: 'データの整合したコピーを書き出す（サーバーの稼働中も可）',
  settings: '設定（コマンドまたは環境変数で）：',
  none: '（なし）',
};
