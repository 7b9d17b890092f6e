import type { Decision, Quorum, Verdict } from '#protocol/decision';
import { isQuorumMet } from '#protocol/decision';
import type { Lead } from '#protocol/lead';
import { letterOf } from '#protocol/polls';
import type { Share } from '#protocol/share';
import type { WordsOf } from '#protocol/words-of';
import type { decisionWords as english } from '../en/decision.ts';
import { commonWords } from './every-page.ts';
import { count, number } from './numerals.ts';

const votes = (n: number) => count(n, { one: 'קול אחד', two: 'שני קולות', other: '# קולות' });
const needs = (n: number) => count(n, { one: 'נדרש קול אחד', two: 'נדרשים שני קולות', other: 'נדרשים # קולות' });
const shareText = (share: Share) => share;

/** What the base is, where somebody could take it for another one. */
function baseText({ abstention, base }: Decision): string {
  if (abstention === null) return '';
  return base === 'votes' ? ' בלי נמנעים' : ', כולל נמנעים';
}

/** "2/3 מהקולות בלי נמנעים" */
function ruleText(decision: Decision): string {
  const { rule, abstention } = decision;
  if (rule === 'simple') return `יותר קולות מכל אפשרות אחרת${abstention === null ? '' : ', בלי נמנעים'}`;
  const part = rule === 'absolute' ? 'יותר ממחצית הקולות' : `${shareText(rule)} מהקולות`;
  return `${part}${baseText(decision)}`;
}

function quorumText(quorum: Quorum): string {
  if (quorum.needed === null) return 'הקוורום לא ידוע: לא נספרו הנוכחים';
  if (isQuorumMet(quorum)) return 'יש קוורום';
  return `אין קוורום: ${commonWords.ballots(quorum.ballots)}, נדרשות ${number(quorum.needed)}`;
}

function votesText({ motion }: Decision, verdict: Verdict): string {
  const { outcome, why, option, level, base, needed } = verdict;
  if (why === 'no-votes') return 'אין קולות';
  const figures = `${number(verdict.votes)} מתוך ${count(base, { one: 'קול #', two: '# קולות', other: '# קולות' })}`;
  if (option === null) return `תיקו בין ${lettersText(level)}, ${figures} לכל אחת`;
  if (why === 'tie' && needed === null) {
    const others = level.filter((other) => other !== option);
    return `${figures}, תיקו עם ${lettersText(others)}`;
  }
  return motion === null && outcome !== 'carried' ? `${letterOf(option)} קיבלה ${figures}` : figures;
}

const waitingText = (waiting: number) =>
  waiting === 0
    ? 'כל מי שכאן הצביע'
    : count(waiting, { one: 'אחד עוד לא הצביע', two: 'שניים עוד לא הצביעו', other: '# עוד לא הצביעו' });

const lettersText = (options: readonly number[]) =>
  options.length > 4
    ? `${options.length} אפשרויות`
    : options.map((option) => `\u2066${letterOf(option)}\u2069`).join(options.length === 2 ? ' ו־' : ', ');

export const decisionWords = {
  title: 'החלטה',
  outcome: {
    final: { carried: 'התקבלה', 'not-carried': 'לא התקבלה', unknown: 'אי אפשר לקבוע' },
    now: { carried: 'הייתה מתקבלת', 'not-carried': 'לא הייתה מתקבלת', unknown: 'אי אפשר לקבוע' },
  },
  said: (outcome: string) => `${outcome}:`,
  reason(decision: Decision, verdict: Verdict): string {
    const { needed, quorum } = verdict;
    const figures = `${votesText(decision, verdict)}${needed === null ? '' : `, ${needs(needed)}`}`;
    return `${figures}${quorum ? `; ${quorumText(quorum)}` : ''} (${ruleText(decision)})`;
  },
  figures(decision: Decision, verdict: Verdict): string {
    const { needed, quorum, why, option, outcome } = verdict;
    if (quorum && (why === 'quorum' || why === 'voters-unknown')) return quorumText(quorum);
    const winner = outcome === 'carried' && decision.motion === null && option !== null;
    const who = winner ? `${letterOf(option)} עם ` : '';
    return `${who}${votesText(decision, verdict)}${needed === null ? '' : `, ${needs(needed)}`}`;
  },
  rule(decision: Decision): string {
    const { motion, quorum, rule } = decision;
    const what = motion === null ? 'מתקבלת עם' : `${letterOf(motion)} מתקבלת עם`;
    const most = rule === 'simple' || rule === 'absolute' ? '' : 'לפחות ';
    const people = typeof quorum === 'string' ? `${shareText(quorum)} מהנוכחים` : quorum && commonWords.ballots(quorum);
    return `${what} ${most}${ruleText(decision)}${quorum === null ? '' : `; קוורום: ${people}`}`;
  },
  line({ rule, base }: Decision, all: number): string {
    const whole = base === 'ballots' && rule !== 'simple' ? commonWords.ballots(all) : votes(all);
    return rule === 'simple' || rule === 'absolute' ? `יותר ממחצית מתוך ${whole}` : `${shareText(rule)} מתוך ${whole}`;
  },
  shortLine: (needed: number) => needs(needed),
  lead(lead: Lead): string {
    const waiting = waitingText(lead.waiting);
    if (lead.how === 'level') return `תיקו בין ${lettersText(lead.options)}; ${waiting}`;
    const ahead = `${letterOf(lead.option)} מובילה ב־${number(lead.by)}`;
    return lead.how === 'decided' ? `הוכרע בין הנוכחים: ${ahead}` : `${ahead}; ${waiting}`;
  },
} as const satisfies WordsOf<typeof english>;
