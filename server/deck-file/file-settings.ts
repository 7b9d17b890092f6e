import { type Decision, defaultDecision } from '#protocol/decision';
import { type PollKind, usualSettingsOf } from '#protocol/kinds/index';
import type { PollSettings } from '#protocol/polls';

/** Settings as a file has them: side by side, each with a name of its own. `rule` null: the poll decides nothing. */
export type FileSettings = Omit<PollSettings, 'decision'> &
  Omit<Decision, 'rule'> & { readonly rule: Decision['rule'] | null };

export function flatSettings({ decision, ...settings }: PollSettings): FileSettings {
  return { ...settings, ...(decision ?? { ...defaultDecision, rule: null }) };
}

/** Of a question of which nothing is said but its kind. */
export const usualSettings = (kind: PollKind): FileSettings => flatSettings(usualSettingsOf(kind));

export function pollSettings(flat: FileSettings): PollSettings {
  const { rule, motion, abstention, base, quorum, ...settings } = flat;
  return { ...settings, decision: rule === null ? null : { rule, motion, abstention, base, quorum } };
}

/** Is something said about a decision, and not how it is decided? */
export function lacksRule(given: Partial<FileSettings>, kind: PollKind): boolean {
  const { rule } = { ...usualSettings(kind), ...given };
  const said = { ...defaultDecision, ...given };
  return (
    rule === null &&
    (['motion', 'abstention', 'base', 'quorum'] as const).some((part) => said[part] !== defaultDecision[part])
  );
}
