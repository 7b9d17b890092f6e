import type { Decision, Quorum, Verdict } from '#protocol/decision';
import { isQuorumMet } from '#protocol/decision';
import type { Lead } from '#protocol/lead';
import { letterOf } from '#protocol/polls';
import type { Share } from '#protocol/share';
import type { WordsOf } from '#protocol/words-of';
import type { decisionWords as english } from '../en/decision.ts';
import { commonWords } from './every-page.ts';
import { count, list, number } from './numerals.ts';

/** After "من" and the like: "من صوتين", "من 42 صوتًا". */
const ofVotes = (n: number) =>
  count(n, {
    zero: '# صوت',
    one: 'صوت واحد',
    two: 'صوتين',
    few: '# أصوات',
    many: '# صوتًا',
    other: '# صوت',
  });
/** The percent sign stays on its side of the number. */
const shareText = (share: Share) => share.replace('%', '\u200e%\u200e');

/** What the base is, where somebody could take it for another one. */
function baseText({ abstention, base }: Decision): string {
  if (abstention === null) return '';
  return base === 'votes' ? ' دون الامتناع' : ' مع الامتناع';
}

/** `least`: "على الأقل", before there is anything to judge. */
function ruleText(decision: Decision, least = ''): string {
  const { rule, abstention } = decision;
  if (rule === 'simple') return `أصوات أكثر من كل خيار آخر${abstention === null ? '' : '، دون الامتناع'}`;
  if (rule === 'absolute') return `أكثر من نصف الأصوات${baseText(decision)}`;
  return `${shareText(rule)} من الأصوات${least}${baseText(decision)}`;
}

function quorumText(quorum: Quorum): string {
  if (quorum.needed === null) return 'النصاب غير معروف: لم يُعدّ الحاضرون';
  if (isQuorumMet(quorum)) return 'النصاب مكتمل';
  return `النصاب غير مكتمل: ${commonWords.ballots(quorum.ballots)}، والمطلوب ${number(quorum.needed)}`;
}

function votesText({ motion }: Decision, verdict: Verdict): string {
  const { outcome, why, option, level, base, needed } = verdict;
  if (why === 'no-votes') return 'لا أصوات';
  const figures = `${number(verdict.votes)} من ${ofVotes(base)}`;
  if (option === null) return `تعادل (${lettersText(level)})، لكلٍّ ${figures}`;
  if (why === 'tie' && needed === null) {
    const others = level.filter((other) => other !== option);
    return `${figures}، تعادل مع: ${lettersText(others)}`;
  }
  return motion === null && outcome !== 'carried' ? `${letterOf(option)}: ${figures}` : figures;
}

const waitingText = (waiting: number) => (waiting === 0 ? 'صوّت كل الحاضرين' : `لم يصوّت بعد: ${number(waiting)}`);

/** "A وB", "A وB وC"; of many only how many. */
const lettersText = (options: readonly number[]) =>
  options.length > 4 ? `عدد الخيارات ${options.length}` : list(options.map(letterOf));

export const decisionWords = {
  title: 'القرار',
  outcome: {
    final: { carried: 'أُقِرّ', 'not-carried': 'لم يُقَرّ', unknown: 'لا يمكن الجزم' },
    now: { carried: 'يُقَرّ حتى الآن', 'not-carried': 'لا يُقَرّ حتى الآن', unknown: 'لا يمكن الجزم' },
  },
  said: (outcome: string) => `${outcome}:`,
  reason(decision: Decision, verdict: Verdict): string {
    const { needed, quorum } = verdict;
    const need = needed === null ? '' : `، والمطلوب ${number(needed)}`;
    const figures = `${votesText(decision, verdict)}${need}`;
    return `${figures}${quorum ? `؛ ${quorumText(quorum)}` : ''} (${ruleText(decision)})`;
  },
  figures(decision: Decision, verdict: Verdict): string {
    const { needed, quorum, why, option, outcome } = verdict;
    if (quorum && (why === 'quorum' || why === 'voters-unknown')) return quorumText(quorum);
    const winner = outcome === 'carried' && decision.motion === null && option !== null;
    const who = winner ? `${letterOf(option)}: ` : '';
    return `${who}${votesText(decision, verdict)}${needed === null ? '' : `، والمطلوب ${number(needed)}`}`;
  },
  rule(decision: Decision): string {
    const { motion, quorum } = decision;
    const what = motion === null ? 'المطلوب للإقرار' : `المطلوب لإقرار ${letterOf(motion)}`;
    const people =
      typeof quorum === 'string' ? `${shareText(quorum)} من الحاضرين` : quorum && commonWords.ballots(quorum);
    return `${what}: ${ruleText(decision, ' على الأقل')}${quorum === null ? '' : `؛ النصاب: ${people}`}`;
  },
  line({ rule }: Decision, all: number): string {
    return rule === 'simple' || rule === 'absolute'
      ? `أكثر من نصف ${ofVotes(all)}`
      : `${shareText(rule)} من ${ofVotes(all)}`;
  },
  shortLine: (needed: number) => `المطلوب ${number(needed)}`,
  lead(lead: Lead): string {
    const waiting = waitingText(lead.waiting);
    if (lead.how === 'level') return `تعادل: ${lettersText(lead.options)}؛ ${waiting}`;
    const ahead = `${letterOf(lead.option)} في المقدمة بفارق ${number(lead.by)}`;
    return lead.how === 'decided' ? `حُسم بين الحاضرين: ${ahead}` : `${ahead}؛ ${waiting}`;
  },
} as const satisfies WordsOf<typeof english>;
