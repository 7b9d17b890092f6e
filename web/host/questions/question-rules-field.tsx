import { useState } from 'preact/hooks';
import { defaultQuestionRules, type QuestionRules } from '#protocol/questions';
import { questionHostWords as words } from '../../words/en/questions-host.ts';
import type { ConsoleView } from '../console.ts';
import type { Orders } from '../orders.ts';

type Rules = QuestionRules & { readonly reactions: boolean };

/** Who may ask how, and whether people send emoji. What was clicked shows at once, until the next view says what is so. */
export function QuestionRulesField({ view, orders }: { view: ConsoleView; orders: Orders }) {
  const { questions = { ...defaultQuestionRules, enabled: false }, reactions = false, version } = view;
  const [clicked, setClicked] = useState<{ version: number; rules: Partial<Rules> } | null>(null);
  const rules: Rules = { ...questions, reactions, ...(clicked?.version === version ? clicked.rules : {}) };

  async function change(name: keyof Rules) {
    const next = !rules[name];
    setClicked({ version, rules: { [name]: next } });
    const answer = await (name === 'reactions'
      ? orders.give('reactions:rules', { enabled: next })
      : orders.give('questions:rules', { [name]: next }));
    if (!answer?.ok) setClicked(null);
  }

  const rule = (name: keyof Rules) => (
    <label class="choices__one">
      <input type="checkbox" checked={rules[name]} onChange={() => void change(name)} />
      {words[name]}
    </label>
  );
  return (
    <details class="host-questions__rules">
      <summary>{words.rules}</summary>
      {rule('enabled')}
      {rules.enabled && rule('hold')}
      {rules.enabled && rule('anonymous')}
      {rule('reactions')}
    </details>
  );
}

/** The list on the screens, in place of the poll. */
export function ListSwitch({ view, orders }: { view: ConsoleView; orders: Orders }) {
  const isListed = view.questionStage?.list ?? false;
  return (
    <button
      type="button"
      class="button button--quiet host-questions__list"
      aria-pressed={isListed}
      onClick={() => void orders.give('screen:questions', { show: !isListed })}
    >
      {words.list}
    </button>
  );
}
