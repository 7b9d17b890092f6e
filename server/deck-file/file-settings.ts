import { type Decision, defaultDecision } from '#protocol/decision';
import { defaultSettings, type PollSettings } from '#protocol/polls';

/** Settings as a file has them: side by side, each with a name of its own. `rule` null: the poll decides nothing. */
export type FileSettings = Omit<PollSettings, 'decision'> &
  Omit<Decision, 'rule'> & { readonly rule: Decision['rule'] | null };

export function flatSettings({ decision, ...settings }: PollSettings): FileSettings {
  return { ...settings, ...(decision ?? { ...defaultDecision, rule: null }) };
}

export const usualSettings: FileSettings = flatSettings(defaultSettings);

export function pollSettings(flat: FileSettings): PollSettings {
  const { rule, motion, abstention, base, quorum, ...settings } = flat;
  return { ...settings, decision: rule === null ? null : { rule, motion, abstention, base, quorum } };
}

/** Is something said about a decision, and not how it is decided? */
export function lacksRule(flat: FileSettings): boolean {
  const { rule, motion, abstention, base, quorum } = flat;
  const usual = { ...defaultDecision, rule };
  return (
    rule === null &&
    (['motion', 'abstention', 'base', 'quorum'] as const).some(
      (part) => ({ motion, abstention, base, quorum })[part] !== usual[part],
    )
  );
}
