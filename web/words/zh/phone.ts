import type { WordsOf } from '#protocol/words-of';
import type { phoneWords as english } from '../en/phone.ts';
import { count, number } from './numerals.ts';

export const phoneWords = {
  here: (n: number) => `${number(n)} 人在场`,
  anonymous: '匿名：主持人只看到总数。',
  anonymousAnswer: '匿名：没有人知道是谁说的。',
  named: '记名：主持人只看到总数。',
  quiz: '竞答：优胜者的名字会显示在大屏幕上。',
  kept: '记名：主持人能看到每个人的选择。',
  optionsLabel: '选项',
  votes: (n: number) => count(n, { other: '# 票' }),
  hidden: '结果由主持人公布后才显示。',
  afterVoting: '投票后，结果会显示在这里。',
  timeLeft: '剩余时间',
  timeUp: '时间到',
  secondsLeft: (n: number) => count(n, { other: '还剩 # 秒' }),

  tapped: {
    toVote: '点选一个选项即可投票。',
    firstCounts: '点选一个选项即可投票。以第一次选择为准。',
    withdrawn: '投票已撤回。点选一个选项可重新投票。',
  },
  sending: '正在提交…',
  withdrawing: '正在撤回…',
  keptForLater: '已存在这部手机上，恢复连接后自动提交。',
  counted: '投票成功。',
  countedFinal: '投票成功。以第一次选择为准。',
  withdraw: '撤回投票',

  notOpen: '投票还没开始。开始后即可在这里投票。',
  closing: '投票即将结束。已提交的票仍会计入。',
  closedVoted: '投票已结束。您的票已计入。',
  closedNotVoted: '投票已结束。',

  noPollTitle: '现在没有要投票的题目',
  noPoll: '请不要关闭此页面，下一题会自动出现。',
  loadingTitle: '正在进入房间…',
  loading: '请稍候。如果一直没有反应，请检查手机和大屏幕是否连着同一个网络。',
} as const satisfies WordsOf<typeof english>;
