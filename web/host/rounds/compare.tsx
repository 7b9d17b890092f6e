import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { hasLetters } from '#protocol/kinds/index';
import { TableButton } from '../../access/result-ways.tsx';
import { CompareTable } from '../../kinds/compare-table.tsx';
import { type ComparedOption, compareRuns, type Share } from '../../kinds/compared.ts';
import { alike, Pair } from '../../kinds/pair.tsx';
import { Letter } from '../../ui/letter.tsx';
import { lettersScale } from '../../ui/letters.ts';
import { optionStyle } from '../../ui/option-style.ts';
import { UserText } from '../../ui/user-text.tsx';
import { number } from '../../words/en/numerals.ts';
import { roundWords } from '../../words/en/rounds.ts';
import { commonWords } from '../../words/en.ts';
import type { ConsoleView } from '../console.ts';
import { Trouble } from '../trouble.tsx';
import { type Run, usualPair } from './compare.ts';
import { RunVerdict } from './run-verdict.tsx';
import { RunWhole } from './run-whole.tsx';

const words = roundWords.compare;

interface CompareProps {
  /** At least two, newest first. */
  readonly runs: readonly Run[];
  /** The round on show. */
  readonly current: string | null;
  /** Does it begin unfolded? */
  readonly isOpen: boolean;
  /** Puts two rounds on the screens, or takes them down; null: this page may not. */
  readonly onScreen: OnScreen | null;
}

export interface OnScreen {
  readonly shown: ConsoleView['compare'];
  readonly set: (rounds: ConsoleView['compare']) => void;
  /** Why it was refused. */
  readonly trouble: string | null;
}

/** Two rounds side by side, with what has changed for each option. */
export function Compare({ runs, current, isOpen, onScreen }: CompareProps) {
  const [chosen, setChosen] = useState<{ before?: string; after?: string }>({});
  const isTable = useSignal(false);
  const usual = usualPair(runs);
  if (!usual) return null;
  // A chosen round that is gone (another poll is shown) gives way to the usual one.
  const before = runs.find(({ id }) => id === chosen.before) ?? usual[0];
  const after = runs.find(({ id }) => id === chosen.after) ?? usual[1];
  const nameOf = (run: Run) => words.round(run.number, run.id === current, run.archived);
  const names = [words.short(before.number), words.short(after.number)] as const;
  const choices = [
    ['before', words.before, before],
    ['after', words.after, after],
  ] as const;
  return (
    <details class="compare" open={isOpen}>
      <summary>{words.title}</summary>
      <div class="compare__choices">
        {choices.map(([side, label, run]) => (
          <label key={side} class="field">
            <span class="field__label">{label}</span>
            <select
              class="input"
              value={run.id}
              onChange={(event) => setChosen({ ...chosen, [side]: event.currentTarget.value })}
            >
              {runs.map((each) => (
                <option key={each.id} value={each.id}>
                  {nameOf(each)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {before.question !== after.question && <p class="note">{words.otherQuestion}</p>}
      <div class="compare__both" data-as-table={isTable.value}>
        <Pair before={before} after={after} names={names} fontPx={14 * lettersScale()} isTall />
        <ul class="compare__options" aria-hidden="true">
          {compareRuns(...alike(before, after)).map((option) => (
            <Option key={`${option.index} ${option.label}`} option={option} before={before} after={after} />
          ))}
        </ul>
        <CompareTable before={before} after={after} names={names} caption={after.question} />
      </div>
      <TableButton isTable={isTable} />
      <RunVerdict run={before} name={names[0]} />
      <RunVerdict run={after} name={names[1]} />
      <RunWhole run={before} name={names[0]} />
      <RunWhole run={after} name={names[1]} />
      {onScreen && <ScreenButton onScreen={onScreen} pair={[before.id, after.id]} />}
      <p class="compare__base">{words.base(commonWords.ballots(before.ballots), commonWords.ballots(after.ballots))}</p>
    </details>
  );
}

function ScreenButton({ onScreen, pair }: { onScreen: OnScreen; pair: NonNullable<ConsoleView['compare']> }) {
  const isUp = onScreen.shown?.join() === pair.join();
  return (
    <div class="compare__screen">
      <button
        type="button"
        class="button button--quiet"
        disabled={!isUp && pair[0] === pair[1]}
        onClick={() => onScreen.set(isUp ? null : pair)}
      >
        {isUp ? words.takeDown : words.show}
      </button>
      {isUp && <p class="note">{words.isUp}</p>}
      <Trouble text={onScreen.trouble} />
    </div>
  );
}

function Option({ option, before, after }: { option: ComparedOption; before: Run; after: Run }) {
  const { change } = option;
  const direction = change === null ? 'none' : change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  return (
    <li class="compare__option" style={optionStyle(hasLetters(after.kind) ? option.index : 0)}>
      <p class="compare__label">
        {hasLetters(after.kind) && <Letter index={option.index} />}
        <UserText text={option.label} />
        <b class="compare__change tabular" data-direction={direction}>
          {change === null ? (option.before ? words.gone : words.fresh) : words.change(change)}
        </b>
      </p>
      <Strip side="before" run={before} share={option.before} />
      <Strip side="after" run={after} share={option.after} />
    </li>
  );
}

function Strip({ side, run, share }: { side: 'before' | 'after'; run: Run; share: Share | null }) {
  return (
    <p class="compare__strip" data-side={side}>
      <span class="compare__run">{words.short(run.number)}</span>
      <span class="compare__lane">
        <span class="compare__bar" style={{ width: `${share?.percent ?? 0}%` }} />
      </span>
      <span class="compare__numbers tabular">
        {share ? (
          <>
            <b>{number(share.count)}</b> {commonWords.share(share.percent)}
          </>
        ) : (
          words.notThere
        )}
      </span>
    </p>
  );
}
