import { useState } from 'preact/hooks';
import { judgeWords as words } from '../../words/en/kinds/judge.ts';
import type { Orders } from '../orders.ts';

interface HoldSwitchProps {
  readonly place: { readonly poll: string; readonly round: string };
  /** Of the view: what was clicked shows at once, until the next one says what is so. */
  readonly version: number;
  readonly isHeld: boolean;
  readonly orders: Orders;
}

/** Holds answers back in the middle of a round, for a host who has to do it now. */
export function HoldSwitch({ place, version, isHeld, orders }: HoldSwitchProps) {
  const [clicked, setClicked] = useState<{ version: number; hold: boolean } | null>(null);
  const isOn = clicked?.version === version ? clicked.hold : isHeld;

  async function change(hold: boolean) {
    setClicked({ version, hold });
    const answer = await orders.give('answer:hold', { ...place, hold });
    if (!answer?.ok) setClicked(null);
  }

  return (
    <label class="choices__one">
      <input type="checkbox" checked={isOn} onChange={() => void change(!isOn)} />
      <span>
        {words.hold}
        {!isOn && <small class="answers__hint">{words.holdHint}</small>}
      </span>
    </label>
  );
}
