import type { Decision, Quorum, Verdict } from '#protocol/decision';
import { isQuorumMet } from '#protocol/decision';
import type { Lead } from '#protocol/lead';
import { letterOf } from '#protocol/polls';
import type { Share } from '#protocol/share';
import type { WordsOf } from '#protocol/words-of';
import type { decisionWords as english } from '../en/decision.ts';
import { commonWords } from './every-page.ts';
import { count, list, number } from './numerals.ts';

/** After "з" and the like: "з 1 голосу", "з 42 голосів". */
const ofVotes = (n: number) => count(n, { one: '# голосу', few: '# голосів', many: '# голосів', other: '# голосу' });
/** As it is written here: "62,5%". */
const shareText = (share: Share) => share.replace('.', ',');

/** What the base is, where somebody could take it for another one. */
function baseText({ abstention, base }: Decision): string {
  if (abstention === null) return '';
  return base === 'votes' ? ' без тих, хто утримався' : ' разом із тими, хто утримався';
}

/** `least`: "щонайменше", before there is anything to judge. */
function ruleText(decision: Decision, least = ''): string {
  const { rule, abstention } = decision;
  if (rule === 'simple')
    return `більше голосів, ніж у кожного іншого варіанта${abstention === null ? '' : ', без тих, хто утримався'}`;
  const part = rule === 'absolute' ? 'більше половини' : `${least}${shareText(rule)}`;
  return `${part} голосів${baseText(decision)}`;
}

function quorumText(quorum: Quorum): string {
  if (quorum.needed === null) return 'кворум невідомий: ніхто не рахував присутніх';
  if (isQuorumMet(quorum)) return 'кворум є';
  return `кворуму немає: ${commonWords.ballots(quorum.ballots)}, потрібно ${number(quorum.needed)}`;
}

function votesText({ motion }: Decision, verdict: Verdict): string {
  const { outcome, why, option, level, base, needed } = verdict;
  if (why === 'no-votes') return 'голосів немає';
  const figures = `${number(verdict.votes)} з ${ofVotes(base)}`;
  if (option === null) return `порівну (${lettersText(level)}): по ${figures}`;
  if (why === 'tie' && needed === null) {
    const others = level.filter((other) => other !== option);
    return `${figures}, нарівні з ${lettersText(others)}`;
  }
  return motion === null && outcome !== 'carried' ? `${letterOf(option)}: ${figures}` : figures;
}

function waitingText(waiting: number): string {
  if (waiting === 0) return 'усі тут проголосували';
  return `ще не голосували: ${number(waiting)}`;
}

/** "A і B", "A, B і C"; of many only how many. */
const lettersText = (options: readonly number[]) =>
  options.length > 4
    ? count(options.length, { one: '# варіант', few: '# варіанти', many: '# варіантів', other: '# варіанта' })
    : list(options.map(letterOf));

export const decisionWords = {
  title: 'Рішення',
  outcome: {
    final: { carried: 'Ухвалено', 'not-carried': 'Не ухвалено', unknown: 'Неможливо визначити' },
    now: { carried: 'Було б ухвалено', 'not-carried': 'Не було б ухвалено', unknown: 'Неможливо визначити' },
  },
  said: (outcome: string) => `${outcome}:`,
  reason(decision: Decision, verdict: Verdict): string {
    const { needed, quorum } = verdict;
    const need = needed === null ? '' : `, потрібно ${number(needed)}`;
    const figures = `${votesText(decision, verdict)}${need}`;
    return `${figures}${quorum ? `; ${quorumText(quorum)}` : ''} (${ruleText(decision)})`;
  },
  figures(decision: Decision, verdict: Verdict): string {
    const { needed, quorum, why, option, outcome } = verdict;
    if (quorum && (why === 'quorum' || why === 'voters-unknown')) return quorumText(quorum);
    const winner = outcome === 'carried' && decision.motion === null && option !== null;
    const who = winner ? `${letterOf(option)}: ` : '';
    return `${who}${votesText(decision, verdict)}${needed === null ? '' : `, потрібно ${number(needed)}`}`;
  },
  rule(decision: Decision): string {
    const { motion, quorum } = decision;
    const what = motion === null ? 'Для ухвалення потрібно' : `Щоб ухвалити ${letterOf(motion)}, потрібно`;
    const people =
      typeof quorum === 'string' ? `${shareText(quorum)} присутніх` : quorum && commonWords.ballots(quorum);
    return `${what} ${ruleText(decision, 'щонайменше ')}${quorum === null ? '' : `; кворум: ${people}`}`;
  },
  line({ rule }: Decision, all: number): string {
    return rule === 'simple' || rule === 'absolute'
      ? `більше половини з ${ofVotes(all)}`
      : `${shareText(rule)} з ${ofVotes(all)}`;
  },
  shortLine: (needed: number) => `потрібно ${number(needed)}`,
  lead(lead: Lead): string {
    const waiting = waitingText(lead.waiting);
    if (lead.how === 'level') return `Порівну: ${lettersText(lead.options)}; ${waiting}`;
    const ahead = `${letterOf(lead.option)} попереду на ${number(lead.by)}`;
    return lead.how === 'decided' ? `Серед присутніх вирішено: ${ahead}` : `${ahead}; ${waiting}`;
  },
} as const satisfies WordsOf<typeof english>;
