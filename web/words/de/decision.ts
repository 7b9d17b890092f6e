import type { Decision, Quorum, Verdict } from '#protocol/decision';
import { isQuorumMet } from '#protocol/decision';
import type { Lead } from '#protocol/lead';
import { letterOf } from '#protocol/polls';
import type { Share } from '#protocol/share';
import type { WordsOf } from '#protocol/words-of';
import type { decisionWords as english } from '../en/decision.ts';
import { commonWords } from './every-page.ts';
import { count, list, number } from './numerals.ts';

const votes = (n: number) => count(n, { one: '# Stimme', other: '# Stimmen' });
const shareText = (share: Share) => share.replace('.', ',').replace('%', '\u00a0%');

/** What the base is, where somebody could take it for another one. */
function baseText({ abstention, base }: Decision): string {
  if (abstention === null) return '';
  return base === 'votes' ? ' ohne Enthaltungen' : ', Enthaltungen eingerechnet';
}

/** "2/3 der Stimmen ohne Enthaltungen". */
function ruleText(decision: Decision): string {
  const { rule, abstention } = decision;
  if (rule === 'simple') return `mehr als jede andere Antwort${abstention === null ? '' : ', ohne Enthaltungen'}`;
  const part = rule === 'absolute' ? 'mehr als die Hälfte' : shareText(rule);
  return `${part} der Stimmen${baseText(decision)}`;
}

/** The same after "mit". */
function withRule(decision: Decision): string {
  const { rule, abstention } = decision;
  if (rule === 'simple')
    return `mehr Stimmen als jede andere Antwort${abstention === null ? '' : ', ohne Enthaltungen'}`;
  const part = rule === 'absolute' ? 'mehr als der Hälfte' : `mindestens ${shareText(rule)}`;
  return `${part} der Stimmen${baseText(decision)}`;
}

function quorumText(quorum: Quorum): string {
  if (quorum.needed === null) return 'Quorum unbekannt: Niemand hat gezählt, wer da war';
  if (isQuorumMet(quorum)) return 'Quorum erreicht';
  return `Quorum verfehlt: ${commonWords.ballots(quorum.ballots)}, ${number(quorum.needed)} nötig`;
}

function votesText({ motion }: Decision, verdict: Verdict): string {
  const { outcome, why, option, level, base, needed } = verdict;
  if (why === 'no-votes') return 'keine Stimmen';
  const figures = `${number(verdict.votes)} von ${votes(base)}`;
  if (option === null) return `${lettersText(level)} liegen gleichauf mit je ${figures}`;
  if (why === 'tie' && needed === null) {
    const others = level.filter((other) => other !== option);
    return `${figures}, gleichauf mit ${lettersText(others)}`;
  }
  return motion === null && outcome !== 'carried' ? `${letterOf(option)} hat ${figures}` : figures;
}

const waitingText = (waiting: number) =>
  waiting === 0
    ? 'alle hier haben abgestimmt'
    : count(waiting, { one: '# Person hat noch nicht abgestimmt', other: '# haben noch nicht abgestimmt' });

const lettersText = (options: readonly number[]) =>
  options.length > 4 ? `${options.length} Antworten` : list(options.map(letterOf));

export const decisionWords = {
  title: 'Beschluss',
  outcome: {
    final: { carried: 'Angenommen', 'not-carried': 'Nicht angenommen', unknown: 'Nicht zu sagen' },
    now: { carried: 'Wäre angenommen', 'not-carried': 'Wäre nicht angenommen', unknown: 'Nicht zu sagen' },
  },
  said: (outcome: string) => `${outcome}:`,
  reason(decision: Decision, verdict: Verdict): string {
    const { needed, quorum } = verdict;
    const need = needed === null ? '' : `, ${number(needed)} nötig`;
    const figures = `${votesText(decision, verdict)}${need}`;
    return `${figures}${quorum ? `; ${quorumText(quorum)}` : ''} (${ruleText(decision)})`;
  },
  figures(decision: Decision, verdict: Verdict): string {
    const { needed, quorum, why, option, outcome } = verdict;
    if (quorum && (why === 'quorum' || why === 'voters-unknown')) return quorumText(quorum);
    const winner = outcome === 'carried' && decision.motion === null && option !== null;
    const who = winner ? `${letterOf(option)} mit ` : '';
    return `${who}${votesText(decision, verdict)}${needed === null ? '' : `, ${number(needed)} nötig`}`;
  },
  rule(decision: Decision): string {
    const { motion, quorum } = decision;
    const what = motion === null ? 'Angenommen mit' : `${letterOf(motion)} ist angenommen mit`;
    const people =
      typeof quorum === 'string' ? `${shareText(quorum)} der Anwesenden` : quorum && commonWords.ballots(quorum);
    return `${what} ${withRule(decision)}${quorum === null ? '' : `; Quorum: ${people}`}`;
  },
  line({ rule, base }: Decision, all: number): string {
    const whole = base === 'ballots' && rule !== 'simple' ? commonWords.ballots(all) : votes(all);
    return rule === 'simple' || rule === 'absolute'
      ? `mehr als die Hälfte von ${whole}`
      : `${shareText(rule)} von ${whole}`;
  },
  shortLine: (needed: number) => `${number(needed)} nötig`,
  lead(lead: Lead): string {
    const waiting = waitingText(lead.waiting);
    if (lead.how === 'level') return `${lettersText(lead.options)} liegen gleichauf; ${waiting}`;
    const ahead = `${letterOf(lead.option)} führt mit ${number(lead.by)}`;
    return lead.how === 'decided' ? `Unter den Anwesenden entschieden: ${ahead}` : `${ahead}; ${waiting}`;
  },
} as const satisfies WordsOf<typeof english>;
