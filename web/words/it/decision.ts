import type { Decision, Quorum, Verdict } from '#protocol/decision';
import { isQuorumMet } from '#protocol/decision';
import type { Lead } from '#protocol/lead';
import { letterOf } from '#protocol/polls';
import type { Share } from '#protocol/share';
import type { WordsOf } from '#protocol/words-of';
import type { decisionWords as english } from '../en/decision.ts';
import { commonWords } from './every-page.ts';
import { count, list, number } from './numerals.ts';

const votes = (n: number) => count(n, { one: '# voto', other: '# voti' });
const shareText = (share: Share) => share.replace('.', ',');
/** "il 60%", "l’80%", "2/3": with its article. */
const partText = (share: Share) =>
  share.endsWith('%') ? `${/^(8|11\D)/.test(share) ? 'l’' : 'il '}${shareText(share)}` : shareText(share);

/** What the base is, where somebody could take it for another one. */
function baseText({ abstention, base }: Decision): string {
  if (abstention === null) return '';
  return base === 'votes' ? ' senza astensioni' : ', astensioni comprese';
}

/** "2/3 dei voti senza astensioni". */
function ruleText(decision: Decision, least = ''): string {
  const { rule, abstention } = decision;
  if (rule === 'simple') return `più voti di ogni altra opzione${abstention === null ? '' : ', astensioni escluse'}`;
  const part = rule === 'absolute' ? 'più della metà' : `${least}${partText(rule)}`;
  return `${part} dei voti${baseText(decision)}`;
}

function quorumText(quorum: Quorum): string {
  if (quorum.needed === null) return 'quorum sconosciuto: i presenti non sono stati contati';
  if (isQuorumMet(quorum)) return 'quorum raggiunto';
  return `quorum mancato: ${commonWords.ballots(quorum.ballots)}, ne servono ${number(quorum.needed)}`;
}

function votesText({ motion }: Decision, verdict: Verdict): string {
  const { outcome, why, option, level, base, needed } = verdict;
  if (why === 'no-votes') return 'nessun voto';
  const figures = `${votes(verdict.votes)} su ${number(base)}`;
  if (option === null) return `parità tra ${lettersText(level)}, con ${figures} per opzione`;
  if (why === 'tie' && needed === null) {
    const others = level.filter((other) => other !== option);
    return `${figures}, parità con ${lettersText(others)}`;
  }
  return motion === null && outcome !== 'carried' ? `${letterOf(option)} ha ${figures}` : figures;
}

const neededText = (needed: number) => count(needed, { one: 'ne serve #', other: 'ne servono #' });

const waitingText = (waiting: number) =>
  waiting === 0
    ? 'qui hanno votato tutti'
    : count(waiting, { one: '# persona non ha votato', other: '# persone non hanno votato' });

const lettersText = (options: readonly number[]) =>
  options.length > 4 ? `${options.length} opzioni` : list(options.map(letterOf));

export const decisionWords = {
  title: 'Decisione',
  outcome: {
    final: { carried: 'Passa', 'not-carried': 'Non passa', unknown: 'Esito incerto' },
    now: {
      carried: 'Passerebbe',
      'not-carried': 'Non passerebbe',
      unknown: 'Esito incerto',
    },
  },
  said: (outcome: string) => `${outcome}:`,
  reason(decision: Decision, verdict: Verdict): string {
    const { needed, quorum } = verdict;
    const need = needed === null ? '' : `, ${neededText(needed)}`;
    const figures = `${votesText(decision, verdict)}${need}`;
    return `${figures}${quorum ? `; ${quorumText(quorum)}` : ''} (${ruleText(decision)})`;
  },
  figures(decision: Decision, verdict: Verdict): string {
    const { needed, quorum, why, option, outcome } = verdict;
    if (quorum && (why === 'quorum' || why === 'voters-unknown')) return quorumText(quorum);
    const winner = outcome === 'carried' && decision.motion === null && option !== null;
    const who = winner ? `${letterOf(option)} con ` : '';
    return `${who}${votesText(decision, verdict)}${needed === null ? '' : `, ${neededText(needed)}`}`;
  },
  rule(decision: Decision): string {
    const { motion, quorum } = decision;
    const what = motion === null ? 'Passa con' : `${letterOf(motion)} passa con`;
    const people =
      typeof quorum === 'string' ? `${partText(quorum)} dei presenti` : quorum && commonWords.ballots(quorum);
    return `${what} ${ruleText(decision, 'almeno ')}${quorum === null ? '' : `; quorum: ${people}`}`;
  },
  line({ rule, base }: Decision, all: number): string {
    const whole = base === 'ballots' && rule !== 'simple' ? commonWords.ballots(all) : votes(all);
    return rule === 'simple' || rule === 'absolute' ? `più della metà di ${whole}` : `${shareText(rule)} di ${whole}`;
  },
  shortLine: neededText,
  lead(lead: Lead): string {
    const waiting = waitingText(lead.waiting);
    if (lead.how === 'level') return `Parità tra ${lettersText(lead.options)}; ${waiting}`;
    const ahead = `${letterOf(lead.option)} in testa di ${votes(lead.by)}`;
    return lead.how === 'decided' ? `Deciso tra i presenti: ${ahead}` : `${ahead}; ${waiting}`;
  },
} as const satisfies WordsOf<typeof english>;
