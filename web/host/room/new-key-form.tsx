import { useEffect, useId, useState } from 'preact/hooks';
import type { HostKey, KeyRights } from '#protocol/host-keys';
import { limits } from '#protocol/limits';
import type { HostView } from '#protocol/views';
import type { Session } from '../../state/session.ts';
import { CopyField } from '../../ui/copy-field.tsx';
import { randomId } from '../../ui/random-id.ts';
import { commonWords } from '../../words/en/every-page.ts';
import { isolated } from '../../words/en/isolated-text.ts';
import { roomWords } from '../../words/en/room.ts';
import { useOrders } from '../orders.ts';
import { Trouble } from '../trouble.tsx';
import type { RoomLinks } from './links.ts';
import '../../editor/editor.css';

interface NewKeyFormProps {
  readonly session: Session<HostView>;
  readonly hostKeys: readonly HostKey[];
  readonly links: RoomLinks;
}

/** Makes a further host or moderator link, and shows it. */
export function NewKeyForm({ session, hostKeys, links }: NewKeyFormProps) {
  const orders = useOrders(session);
  const [label, setLabel] = useState('');
  const [rights, setRights] = useState<KeyRights>('host');
  /** Kept until the order was answered: sent twice it makes one key. */
  const [id, setId] = useState(randomId);
  const [made, setMade] = useState<{ number: number; label: string; url: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const name = useId();
  const isListed = hostKeys.some(({ number }) => number === made?.number);
  /** The newest link that has appeared in the list: gone from there again it was revoked, and is no link. */
  const [seen, setSeen] = useState<number | null>(null);
  useEffect(() => {
    if (made && isListed) setSeen(made.number);
  }, [made, isListed]);
  const isRevoked = made !== null && made.number === seen && !isListed;

  async function make() {
    const wanted = label.trim();
    setProblem(wanted === '' ? roomWords.needsLabel : null);
    if (wanted === '' || orders.isBusy) return;
    const answer = await orders.give('key:add', { label: wanted, rights, id });
    if (!answer?.ok) return;
    setMade({ number: answer.number, label: wanted, url: links.withKey(answer.key) });
    setLabel('');
    setId(randomId());
  }

  return (
    <form
      class="room__new-key"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <h3 class="room__sub">{roomWords.newKey}</h3>
      <label class="field">
        <span class="field__label">{roomWords.keyLabel}</span>
        <input
          class="input"
          dir="auto"
          autocomplete="off"
          maxLength={limits.maxKeyLabelChars}
          placeholder={roomWords.keyLabelPlaceholder}
          value={label}
          onInput={(event) => {
            setLabel(event.currentTarget.value);
            setId(randomId());
          }}
        />
      </label>
      <fieldset class="choices">
        <legend class="field__label">{roomWords.keyRights}</legend>
        {(['host', 'moderator'] as const).map((one) => (
          <label key={one} class="choices__one">
            <input
              type="radio"
              name={name}
              checked={rights === one}
              onChange={() => {
                setRights(one);
                setId(randomId());
              }}
            />
            <span>{commonWords.labelled(roomWords.rights[one], roomWords.rightsHint[one])}</span>
          </label>
        ))}
      </fieldset>
      <Trouble text={problem ?? orders.trouble} />
      <button type="submit" class="button button--quiet">
        {roomWords.makeKey}
      </button>
      <div data-say="soon" class="room__made">
        {made && !isRevoked && (
          <>
            <p class="note">{roomWords.made(isolated(made.label))}</p>
            <CopyField title={roomWords.linkOf(isolated(made.label))} url={made.url} />
          </>
        )}
      </div>
    </form>
  );
}
