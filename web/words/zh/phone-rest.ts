import type { WordsOf } from '#protocol/words-of';
import type { phoneRestWords as english } from '../en/phone-rest.ts';

export const phoneRestWords = {
  announcement: '主持人公告',
  more: '显示全文',
  dismiss: '关闭公告',

  notLoaded: '题目加载失败。',

  nameLabel: '投票用的名字',
  nameHint: '在此房间投票需要名字。进入房间和发言时会显示；主持人仍只看到总数。',
  nameHintKept: '在此房间投票需要名字：主持人可以保存谁选了什么。进入房间和发言时也会显示。',
  nameSend: '保存并投票',
  nameLater: '以后再说',
  nameKept: '投票情况已有变化。写好的内容还在：请保存名字，然后重新选择。',
  nameSave: '保存名字',

  leftBehind: '作答期间换了题目。刚才的回答没有提交，已经保留，以备该题再次出现。',
  offlineTitle: '暂时没有连接',
  offline: '请不要关闭此页面，恢复连接后会自动继续。',
  keptVote: '您的投票',
  keptPromise: '已存在这部手机上，恢复连接后自动提交。',

  missed: '关于上一题：',
  dismissMissed: '关闭关于上一题的提示',
} as const satisfies WordsOf<typeof english>;
