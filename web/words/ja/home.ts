import type { WordsOf } from '#protocol/words-of';
import type { homeWords as english } from '../en/home.ts';
import { unbroken } from './numerals.ts';

export const homeWords = {
  tagline: '会場に聞こう。みんなの手が挙がる。',
  joinTitle: 'ルームに参加',
  codeLabel: 'ルームコード',
  codeHint: 'スクリーンに表示された6桁の数字です。',
  codePlaceholder: '000 000',
  join: '参加',
  joining: 'ルームを検索中…',
  sixDigits: 'ルームコードは6桁の数字です。',
  noAnswer:
    'サーバーの応答がありません。この端末が同じネットワークにつながっているか確認して、もう一度お試しください。',
  noServer: 'サーバーに接続できません。',
  openRoom: '公開ルームに参加',
  openRoomHint: (code: string) => `ルーム ${unbroken(code)}、コードは不要です。`,

  createTitle: 'ルームを作る',
  createHint: '自分の質問を出せます。アカウントは不要です。',
  createOff: 'ルームはこのサーバーの管理者が作ります。',
  roomTitle: 'ルームのタイトル',
  roomTitlePlaceholder: '木曜ミーティング',
  questionPlaceholder: 'お昼はどこで食べますか？',
  create: 'ルームを作る',
  creating: '作成中…',

  createdTitle: (code: string) => `ルーム ${unbroken(code)} の準備ができました`,
  createdHint: 'スクリーン用リンクを投影するパソコンで開いてください。ホスト用リンクは人に見せないでください。',
  links: {
    phone: { title: 'スマホ', hint: '投票する人全員に。' },
    screen: { title: 'スクリーン', hint: '投影用です。' },
    host: { title: 'ホスト', hint: '自分専用：このリンクがあればルームを操作できます。' },
  },
  openHost: 'ホストのページを開く',
  another: '別のルームを作る',

  ownTitle: 'このブラウザーで作ったルーム',
  ownHost: '開く',
  ownHostOf: (title: string) => `ホストのページを開く：${title}`,
  ownScreen: 'スクリーン',
  ownScreenOf: (title: string) => `スクリーンを開く：${title}`,
  duplicate: '複製',
  duplicateOf: (title: string) => `票なしで複製：${title}`,
  copyTitle: (title: string) => `${title}のコピー`,
  duplicating: '複製中…',
  duplicated: (title: string, code: string) =>
    `「${title}」をルーム ${unbroken(code)} に作りました。質問と設定は同じで、票とチャットはありません。`,
  delete: '削除',
  deleteOf: (title: string) => `削除：${title}`,
  deleteAsk: (title: string, code: string) =>
    `「${title}」（ルーム ${unbroken(code)}）を削除しますか？質問、票、チャットは完全に消え、参加中の人は全員退室します。`,
  deleteYes: 'ルームを削除',
  deleteNo: '残す',
  deleted: (title: string) => `「${title}」を削除しました。`,
  isDefault: 'このサーバーの公開ルームです。いつでもあります。',
  isGone: 'このルームはもうサーバーにありません。',
  forget: 'リストから外す',
  forgetOf: (title: string) => `リストから外す：${title}`,
  forgetHint: 'このリストから外すだけです。その前にホスト用リンクを保存してください。',
  revoked: 'このルームのホスト用リンクは、もう使えません。',
} as const satisfies WordsOf<typeof english>;
