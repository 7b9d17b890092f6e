import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Poll } from '#protocol/polls';
import { Sign } from '../../ui/sign.tsx';
import { UserText } from '../../ui/user-text.tsx';
import { deckWords } from '../../words/en/deck.ts';

export interface RowActions {
  readonly show: () => void;
  readonly edit: () => void;
  readonly moveBy: (step: 1 | -1) => void;
  readonly addAfter: () => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
  readonly grab: (event: PointerEvent) => void;
}

interface PollRowProps {
  readonly poll: Poll;
  readonly state: readonly string[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isShown: boolean;
  readonly isEdited: boolean;
  /** Voting is open: nothing else can be shown. */
  readonly isVoting: boolean;
  readonly hasDraft: boolean;
  readonly isHeld: boolean;
  /** How far the row is off its place while one is dragged, px. */
  readonly offsetPx: number;
  readonly actions: RowActions;
  /** The editor, in place. */
  readonly children?: ComponentChildren;
}

/** One poll of the deck. The handle takes a pointer or the arrow keys; the rest is behind "more". */
export function PollRow({ poll, state, offsetPx, actions, children, ...row }: PollRowProps) {
  const [isMore, setIsMore] = useState(false);
  const more = useId();
  const { question } = poll;

  function press(event: KeyboardEvent) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    actions.moveBy(event.key === 'ArrowUp' ? -1 : 1);
  }

  return (
    <li
      class="deck-row"
      data-shown={row.isShown}
      data-held={row.isHeld}
      style={offsetPx === 0 ? {} : { transform: `translateY(${offsetPx}px)` }}
    >
      <button
        type="button"
        class="icon-button deck-row__grip"
        data-grip={poll.id}
        aria-label={deckWords.drag(question)}
        onPointerDown={actions.grab}
        onKeyDown={press}
      >
        <Sign of="grip" />
      </button>
      <div class="deck-row__text">
        <p class="deck-row__question">
          <UserText text={question} isFolded />
        </p>
        <p class="deck-row__state">{state.join('\u00a0· ')}</p>
        {row.hasDraft && !row.isEdited && <p class="deck-row__draft">{deckWords.kept}</p>}
      </div>
      <div class="deck-row__actions">
        {!row.isShown && (
          <button
            type="button"
            class="button button--quiet"
            aria-label={deckWords.showOf(question)}
            disabled={row.isVoting}
            onClick={actions.show}
          >
            {deckWords.show}
          </button>
        )}
        <button
          type="button"
          class="button button--quiet"
          data-edit={poll.id}
          aria-label={deckWords.editOf(question)}
          aria-expanded={row.isEdited}
          onClick={actions.edit}
        >
          {deckWords.edit}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={deckWords.more(question)}
          aria-expanded={isMore}
          aria-controls={more}
          onClick={() => setIsMore(!isMore)}
        >
          <Sign of="more" />
        </button>
      </div>
      <div id={more} class="deck-row__more" hidden={!isMore}>
        <More name={deckWords.moveUpOf(question)} isOff={row.isFirst} onClick={() => actions.moveBy(-1)}>
          <Sign of="up" />
          {deckWords.moveUp}
        </More>
        <More name={deckWords.moveDownOf(question)} isOff={row.isLast} onClick={() => actions.moveBy(1)}>
          <Sign of="down" />
          {deckWords.moveDown}
        </More>
        <More name={deckWords.addAfterOf(question)} onClick={actions.addAfter}>
          {deckWords.addAfter}
        </More>
        <More name={deckWords.duplicateOf(question)} onClick={actions.duplicate}>
          {deckWords.duplicate}
        </More>
        <More name={deckWords.removeOf(question)} onClick={actions.remove}>
          {deckWords.remove}
        </More>
      </div>
      {children}
    </li>
  );
}

interface MoreProps {
  readonly name: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** `aria-disabled`, not `disabled`: who moves a poll to the end keeps the focus where it is. */
function More({ name, isOff = false, onClick, children }: MoreProps) {
  return (
    <button
      type="button"
      class="deck-row__way"
      aria-label={name}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onClick}
    >
      {children}
    </button>
  );
}
