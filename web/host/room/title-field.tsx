import { useId, useState } from 'preact/hooks';
import { limits } from '#protocol/limits';
import type { HostView } from '#protocol/views';
import type { Session } from '../../state/session.ts';
import { roomWords } from '../../words/en/room.ts';
import { useOrders } from '../orders.ts';
import { Trouble } from '../trouble.tsx';

/** The room's title. Enter or leaving the field saves it. */
export function TitleField({ session, title }: { session: Session<HostView>; title: string }) {
  const orders = useOrders(session);
  const id = useId();
  /** null: nothing is being written, the room's own title is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isSaved, setIsSaved] = useState(false);

  async function save() {
    if (typed === null || orders.isBusy) return;
    if (typed.trim() === '' || typed.trim() === title) return setTyped(null);
    const answer = await orders.give('room:title', { title: typed });
    if (!answer?.ok) return;
    setTyped(null);
    setIsSaved(true);
  }

  return (
    <form
      class="room__field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) void save();
      }}
    >
      <label class="field__label" for={id}>
        {roomWords.roomTitle}
      </label>
      <div class="room__row">
        <input
          id={id}
          class="input"
          dir="auto"
          maxLength={limits.maxTitleChars}
          value={typed ?? title}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setIsSaved(false);
          }}
        />
        <button type="submit" class="button button--quiet" disabled={typed === null}>
          {roomWords.saveTitle}
        </button>
      </div>
      <p class="room__state" data-say="soon">
        {isSaved && roomWords.saved}
      </p>
      <Trouble text={orders.trouble} />
    </form>
  );
}
