import type { Decision, Quorum, Verdict } from '#protocol/decision';
import { isQuorumMet } from '#protocol/decision';
import type { Lead } from '#protocol/lead';
import { letterOf } from '#protocol/polls';
import type { Share } from '#protocol/share';
import type { WordsOf } from '#protocol/words-of';
import type { decisionWords as english } from '../en/decision.ts';
import { commonWords } from './every-page.ts';
import { count, list, number } from './numerals.ts';

const votes = (n: number) => count(n, { other: '#票' });
const shareText = (share: Share) => share;

/** What the base is, where somebody could take it for another one. */
function baseText({ abstention, base }: Decision): string {
  if (abstention === null) return '';
  return base === 'votes' ? '、棄権を除く' : '、棄権を含む';
}

/** "票の2/3以上、棄権を除く" */
function ruleText(decision: Decision): string {
  const { rule, abstention } = decision;
  if (rule === 'simple') return `ほかのどの選択肢よりも多い票${abstention === null ? '' : '、棄権を除く'}`;
  return `${rule === 'absolute' ? '票の過半数' : `票の${shareText(rule)}以上`}${baseText(decision)}`;
}

function quorumText(quorum: Quorum): string {
  if (quorum.needed === null) return '定足数は不明：参加人数の記録がありません';
  if (isQuorumMet(quorum)) return '定足数に到達';
  return `定足数に不足：${commonWords.ballots(quorum.ballots)}、${number(quorum.needed)}人必要`;
}

function votesText({ motion }: Decision, verdict: Verdict): string {
  const { outcome, why, option, level, base, needed } = verdict;
  if (why === 'no-votes') return '票なし';
  const figures = `${votes(base)}中${votes(verdict.votes)}`;
  if (option === null) return `${lettersText(level)}が同数、各${figures}`;
  if (why === 'tie' && needed === null) {
    const others = level.filter((other) => other !== option);
    return `${figures}、${lettersText(others)}と同数`;
  }
  return motion === null && outcome !== 'carried' ? `${letterOf(option)}が${figures}` : figures;
}

const waitingText = (waiting: number) => (waiting === 0 ? '全員が投票済み' : count(waiting, { other: '未投票#人' }));

const lettersText = (options: readonly number[]) =>
  options.length > 4 ? `${options.length}件の選択肢` : list(options.map(letterOf));

export const decisionWords = {
  title: '議決',
  outcome: {
    final: { carried: '可決', 'not-carried': '可決されず', unknown: '判定不能' },
    now: { carried: '現時点では可決', 'not-carried': '現時点では可決に届かず', unknown: '判定不能' },
  },
  said: (outcome: string) => `${outcome}：`,
  reason(decision: Decision, verdict: Verdict): string {
    const { needed, quorum } = verdict;
    const need = needed === null ? '' : `、${votes(needed)}必要`;
    const figures = `${votesText(decision, verdict)}${need}`;
    return `${figures}${quorum ? `。${quorumText(quorum)}` : ''}（${ruleText(decision)}）`;
  },
  figures(decision: Decision, verdict: Verdict): string {
    const { needed, quorum, why, option, outcome } = verdict;
    if (quorum && (why === 'quorum' || why === 'voters-unknown')) return quorumText(quorum);
    const winner = outcome === 'carried' && decision.motion === null && option !== null;
    const who = winner ? `${letterOf(option)}が` : '';
    return `${who}${votesText(decision, verdict)}${needed === null ? '' : `、${votes(needed)}必要`}`;
  },
  rule(decision: Decision): string {
    const { motion, quorum } = decision;
    const what = motion === null ? '可決の条件：' : `${letterOf(motion)}の可決の条件：`;
    const people = typeof quorum === 'string' ? `参加者の${shareText(quorum)}` : quorum && `${number(quorum)}人の投票`;
    return `${what}${ruleText(decision)}${quorum === null ? '' : `。定足数：${people}`}`;
  },
  line({ rule, base }: Decision, all: number): string {
    const whole = base === 'ballots' && rule !== 'simple' ? `${number(all)}人` : votes(all);
    return rule === 'simple' || rule === 'absolute' ? `${whole}の過半数` : `${whole}の${shareText(rule)}`;
  },
  shortLine: (needed: number) => `${votes(needed)}必要`,
  lead(lead: Lead): string {
    const waiting = waitingText(lead.waiting);
    if (lead.how === 'level') return `${lettersText(lead.options)}が同数、${waiting}`;
    const ahead = `${letterOf(lead.option)}が${votes(lead.by)}リード`;
    return lead.how === 'decided' ? `参加者の中では決定：${ahead}` : `${ahead}、${waiting}`;
  },
} as const satisfies WordsOf<typeof english>;
