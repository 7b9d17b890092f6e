import type { Decision, Quorum, Verdict } from '#protocol/decision';
import { isQuorumMet } from '#protocol/decision';
import type { Lead } from '#protocol/lead';
import { letterOf } from '#protocol/polls';
import type { Share } from '#protocol/share';
import type { WordsOf } from '#protocol/words-of';
import type { decisionWords as english } from '../en/decision.ts';
import { commonWords } from './every-page.ts';
import { count, list, number } from './numerals.ts';

/** As it is written here: "62,5%". */
const shareText = (share: Share) => share.replace('.', ',');

/** After "z". */
const ofVotes = (n: number) => count(n, { one: '# głosu', few: '# głosów', many: '# głosów', other: '# głosu' });
const ofVoters = (n: number) =>
  count(n, { one: '# osoby głosującej', few: '# głosujących', many: '# głosujących', other: '# głosujących' });

/** What the base is, where somebody could take it for another one. */
function baseText({ abstention, base }: Decision): string {
  if (abstention === null) return '';
  return base === 'votes' ? ' bez wstrzymujących się' : ', licząc wstrzymujące się';
}

/** "2/3 głosów bez wstrzymujących się". */
function ruleText(decision: Decision, more = 'więcej niż'): string {
  const { rule, abstention } = decision;
  if (rule === 'simple') return `${more} każda inna opcja${abstention === null ? '' : ', bez wstrzymujących się'}`;
  return `${rule === 'absolute' ? 'ponad połowa' : shareText(rule)} głosów${baseText(decision)}`;
}

/** The same after a colon. */
function neededRule(decision: Decision): string {
  const { rule } = decision;
  if (rule === 'simple') return ruleText(decision, 'więcej głosów niż');
  return `${rule === 'absolute' ? '' : 'co najmniej '}${ruleText(decision)}`;
}

function quorumText(quorum: Quorum): string {
  if (quorum.needed === null) return 'kworum nieznane: nie policzono obecnych';
  if (isQuorumMet(quorum)) return 'jest kworum';
  return `brak kworum: ${commonWords.ballots(quorum.ballots)}, potrzeba ${number(quorum.needed)}`;
}

const needText = (needed: number | null) => (needed === null ? '' : `, potrzeba ${number(needed)}`);

function votesText({ motion }: Decision, verdict: Verdict): string {
  const { outcome, why, option, level, base, needed } = verdict;
  if (why === 'no-votes') return 'brak głosów';
  const figures = `${number(verdict.votes)} z ${ofVotes(base)}`;
  if (option === null) return `remis: ${lettersText(level)}, po ${figures}`;
  if (why === 'tie' && needed === null) {
    const others = level.filter((other) => other !== option);
    return `${figures}, tyle samo co ${lettersText(others)}`;
  }
  return motion === null && outcome !== 'carried' ? `${letterOf(option)}: ${figures}` : figures;
}

const waitingText = (waiting: number) =>
  waiting === 0
    ? 'są już wszystkie głosy'
    : count(waiting, {
        one: 'brakuje głosu # osoby',
        few: 'brakuje głosów # osób',
        many: 'brakuje głosów # osób',
        other: 'brakuje głosów # osób',
      });

const lettersText = (options: readonly number[]) =>
  options.length > 4
    ? count(options.length, { one: '# opcja', few: '# opcje', many: '# opcji', other: '# opcji' })
    : list(options.map(letterOf));

export const decisionWords = {
  title: 'Decyzja',
  outcome: {
    final: { carried: 'Przyjęto', 'not-carried': 'Nie przyjęto', unknown: 'Nie wiadomo' },
    now: { carried: 'Przyjęto by', 'not-carried': 'Nie przyjęto by', unknown: 'Nie wiadomo' },
  },
  said: (outcome: string) => `${outcome}:`,
  reason(decision: Decision, verdict: Verdict): string {
    const { needed, quorum } = verdict;
    const figures = `${votesText(decision, verdict)}${needText(needed)}`;
    return `${figures}${quorum ? `; ${quorumText(quorum)}` : ''} (${ruleText(decision)})`;
  },
  figures(decision: Decision, verdict: Verdict): string {
    const { needed, quorum, why, option, outcome } = verdict;
    if (quorum && (why === 'quorum' || why === 'voters-unknown')) return quorumText(quorum);
    const winner = outcome === 'carried' && decision.motion === null && option !== null;
    const who = winner ? `${letterOf(option)}: ` : '';
    return `${who}${votesText(decision, verdict)}${needText(needed)}`;
  },
  rule(decision: Decision): string {
    const { motion, quorum } = decision;
    const what = motion === null ? 'Do przyjęcia potrzeba' : `Do przyjęcia ${letterOf(motion)} potrzeba`;
    const people = typeof quorum === 'string' ? `${shareText(quorum)} obecnych` : quorum && commonWords.ballots(quorum);
    return `${what}: ${neededRule(decision)}${quorum === null ? '' : `; kworum: ${people}`}`;
  },
  line({ rule, base }: Decision, all: number): string {
    const whole = base === 'ballots' && rule !== 'simple' ? ofVoters(all) : ofVotes(all);
    return `${rule === 'simple' || rule === 'absolute' ? 'ponad połowa' : shareText(rule)} z ${whole}`;
  },
  shortLine: (needed: number) => `potrzeba ${number(needed)}`,
  lead(lead: Lead): string {
    const waiting = waitingText(lead.waiting);
    if (lead.how === 'level') return `Remis: ${lettersText(lead.options)}; ${waiting}`;
    const ahead = `${letterOf(lead.option)} prowadzi, przewaga ${number(lead.by)}`;
    return lead.how === 'decided' ? `Wśród obecnych rozstrzygnięte: ${ahead}` : `${ahead}; ${waiting}`;
  },
} as const satisfies WordsOf<typeof english>;
