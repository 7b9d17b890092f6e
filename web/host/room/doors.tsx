import { useId, useState } from 'preact/hooks';
import type { HostView } from '#protocol/views';
import type { Session } from '../../state/session.ts';
import { roomWords } from '../../words/en/room.ts';
import { useOrders } from '../orders.ts';
import { Trouble } from '../trouble.tsx';
import { PasscodeField } from './passcode-field.tsx';
import '../../editor/editor.css';

/** Who may come in, and under which name. */
export function Doors({ session, view }: { session: Session<HostView>; view: HostView }) {
  const orders = useOrders(session);
  return (
    <fieldset class="room__doors">
      <legend class="field__label">{roomWords.doors}</legend>
      <Trouble text={orders.trouble} />
      <Check
        label={roomWords.lock}
        hint={roomWords.lockHint}
        isOn={view.lock}
        version={view.version}
        set={async (lock) => (await orders.give('room:lock', { lock }))?.ok === true}
      />
      <Check
        label={roomWords.names}
        hint={roomWords.namesHint}
        isOn={view.names === 'required'}
        version={view.version}
        set={async (must) => (await orders.give('room:names', { names: must ? 'required' : 'optional' }))?.ok === true}
      />
      <PasscodeField orders={orders} passcode={view.passcode} />
    </fieldset>
  );
}

interface CheckProps {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  /** Of the view that says `isOn`. */
  readonly version: number;
  /** Resolves with false when it was refused. */
  readonly set: (isOn: boolean) => Promise<boolean>;
}

function Check({ label, hint, isOn, version, set }: CheckProps) {
  const id = useId();
  // What was clicked shows at once, until the next view says what is so.
  const [clicked, setClicked] = useState<{ version: number; isOn: boolean } | null>(null);
  const shown = clicked?.version === version ? clicked.isOn : isOn;

  async function change(next: boolean) {
    setClicked({ version, isOn: next });
    if (!(await set(next))) setClicked(null);
  }

  return (
    <div>
      <label class="choices__one">
        <input type="checkbox" checked={shown} aria-describedby={id} onChange={() => void change(!shown)} />
        {label}
      </label>
      <p id={id} class="room__hint room__hint--check">
        {hint}
      </p>
    </div>
  );
}
