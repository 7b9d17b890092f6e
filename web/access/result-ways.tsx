import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { accessWords } from '../words/en/access.ts';
import './as-table.css';
import { PauseButton } from './pause-button.tsx';
import type { Paused } from './paused.ts';
import './result-ways.css';

/** Asked for by key, or by one of the buttons. */
export interface ResultWish {
  readonly isPaused: Signal<boolean>;
  readonly isTable: Signal<boolean>;
}

interface ResultWaysProps {
  readonly round: string | undefined;
  readonly wish: ResultWish;
  readonly paused: Paused;
  /** Results come in. */
  readonly isMoving: boolean;
}

/** How somebody at the screen itself would have its result: still, and as a table. */
export function ResultWays({ round, wish, paused, isMoving }: ResultWaysProps) {
  const { isPaused, isTable } = wish;
  useEffect(() => {
    if (isPaused.value !== paused.isPaused) paused.toggle();
  }, [isPaused.value]);
  useEffect(() => {
    // Another round has ended the pause.
    if (!paused.isPaused) isPaused.value = false;
  }, [paused.isPaused]);
  return (
    <div class="result-ways result-ways--screen" data-paused={paused.isPaused}>
      {(isMoving || paused.isPaused) && (
        <PauseButton
          key={round}
          isPaused={paused.isPaused}
          more={paused.more}
          toggle={() => {
            isPaused.value = !paused.isPaused;
          }}
        />
      )}
      <TableButton isTable={isTable} />
    </div>
  );
}

/** Where nothing moves by itself: the table alone. */
export function TableOnly({ wish }: Pick<ResultWaysProps, 'wish'>) {
  return (
    <div class="result-ways result-ways--screen">
      <TableButton isTable={wish.isTable} />
    </div>
  );
}

/** Turns a chart into the table of its numbers, and back, and says so. */
export function TableButton({ isTable }: Pick<ResultWish, 'isTable'>) {
  const first = useRef<boolean | null>(isTable.value);
  if (first.current !== isTable.value) first.current = null;
  return (
    <>
      <button
        type="button"
        class="button button--quiet way"
        onClick={() => {
          isTable.value = !isTable.value;
        }}
      >
        {isTable.value ? accessWords.asChart : accessWords.asTable}
      </button>
      {first.current === null && (
        <p class="unseen" data-say="now">
          {isTable.value ? accessWords.isTable : accessWords.isChart}
        </p>
      )}
    </>
  );
}
