import { factsOf, type PollKind } from '#protocol/kinds/index';
import { limits } from '#protocol/limits';
import { letterOf } from '#protocol/polls';
import { defaultQuiz, type Quiz } from '#protocol/quiz';
import { quizHostWords as words } from '../words/en/quiz-host.ts';
import './decision-fields.css';
import type { OptionDraft } from './draft.ts';
import { orderOf } from './quiz-draft.ts';

interface QuizFieldsProps {
  readonly kind: PollKind;
  readonly quiz: Quiz | null;
  readonly options: readonly OptionDraft[];
  readonly onChange: (quiz: Quiz | null) => void;
}

/** What is right, and what it brings: one line until it is switched on. */
export function QuizFields({ kind, quiz, options, onChange }: QuizFieldsProps) {
  return (
    <fieldset class="choices">
      <legend class="field__label">{words.title}</legend>
      <label class="choices__one">
        <input
          type="checkbox"
          checked={quiz !== null}
          onChange={(event) => onChange(event.currentTarget.checked ? defaultQuiz : null)}
        />
        {words.isQuiz}
      </label>
      {quiz && <Parts kind={kind} quiz={quiz} options={options} onChange={onChange} />}
    </fieldset>
  );
}

function Parts({ kind, quiz, options, onChange }: QuizFieldsProps & { quiz: Quiz }) {
  const set = (change: Partial<Quiz>) => onChange({ ...quiz, ...change });
  const rule = factsOf(kind).right;
  return (
    <div class="decision">
      {rule === 'own' && <p class="field__hint">{words.own}</p>}
      {(rule === 'any' || rule === 'all') && (
        <Marks title={words.right[rule]} options={options} right={quiz.right} onChange={(right) => set({ right })} />
      )}
      {rule === 'order' && (
        <Order options={options} right={orderOf(quiz.right, options.length)} onChange={(right) => set({ right })} />
      )}
      <div class="decision__row">
        <label class="field">
          <span class="field__label">{words.points}</span>
          <input
            class="input tabular"
            type="number"
            inputMode="numeric"
            min={1}
            max={limits.maxQuizPoints}
            value={quiz.points === 0 ? '' : quiz.points}
            onInput={(event) => set({ points: Number(event.currentTarget.value) })}
          />
        </label>
        <label class="field">
          <span class="field__label">{words.timing}</span>
          <select
            class="input"
            value={quiz.timing}
            onChange={(event) => set({ timing: event.currentTarget.value === 'free' ? 'free' : 'weighted' })}
          >
            {Object.entries(words.timings).map(([way, text]) => (
              <option key={way} value={way}>
                {text}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label class="choices__one">
        <input
          type="checkbox"
          checked={quiz.streaks}
          onChange={(event) => set({ streaks: event.currentTarget.checked })}
        />
        {words.streaks}
      </label>
      <label class="field">
        <span class="field__label">{words.explanation}</span>
        <textarea
          class="input"
          rows={2}
          dir="auto"
          maxLength={limits.maxExplanationChars}
          value={quiz.explanation}
          onInput={(event) => set({ explanation: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}

interface PlacesProps {
  readonly options: readonly OptionDraft[];
  readonly right: readonly number[];
  readonly onChange: (right: readonly number[]) => void;
}

function Marks({ title, options, right, onChange }: PlacesProps & { title: string }) {
  return (
    <fieldset class="choices">
      <legend class="field__label">{title}</legend>
      {options.map(({ key, label }, row) => (
        <label key={key} class="choices__one">
          <input
            type="checkbox"
            checked={right.includes(row)}
            onChange={() => onChange(right.includes(row) ? right.filter((place) => place !== row) : [...right, row])}
          />
          <span>
            {letterOf(row)} <bdi>{label}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Another place for one swaps it with the one that stood there. */
function Order({ options, right, onChange }: PlacesProps) {
  function put(row: number, place: number) {
    const there = right[place];
    if (there === undefined) return;
    onChange(right.map((held) => (held === row ? there : held === there ? row : held)));
  }
  return (
    <fieldset class="choices">
      <legend class="field__label">{words.right.order}</legend>
      {options.map(({ key, label }, row) => (
        <div key={key} class="decision__row">
          <select
            class="input"
            aria-label={words.placeOf(letterOf(row))}
            value={right.indexOf(row)}
            onChange={(event) => put(row, Number(event.currentTarget.value))}
          >
            {options.map((option, place) => (
              <option key={option.key} value={place}>
                {place + 1}
              </option>
            ))}
          </select>
          <span>
            {letterOf(row)} <bdi>{label}</bdi>
          </span>
        </div>
      ))}
    </fieldset>
  );
}
