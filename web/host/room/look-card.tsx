import { useRef } from 'preact/hooks';
import type { Look } from '#protocol/look';
import type { HostView } from '#protocol/views';
import { useLook } from '../../look/use-look.ts';
import type { Session } from '../../state/session.ts';
import { lookWords } from '../../words/en/look.ts';
import { useOrders } from '../orders.ts';
import { Trouble } from '../trouble.tsx';
import { AccentField } from './accent-field.tsx';
import { LogoField, type LogoFieldProps } from './logo-field.tsx';
import './look.css';
import { LookPreview } from './look-preview.tsx';

export interface LookCardProps extends LogoFieldProps {
  readonly session: Session<HostView>;
}

/** How the room's screens look. What is chosen is on all of them at once. */
export function LookCard({ session, ...logo }: LookCardProps) {
  const { view } = logo;
  const orders = useOrders(session);
  const { look } = view;
  const preview = useRef<HTMLDivElement>(null);
  useLook(look, () => preview.current);
  const choose = <K extends keyof Look>(name: K, value: Look[K]) => void orders.give('screen:look', { [name]: value });
  return (
    <section class="card room__part" aria-labelledby="look-title">
      <h2 id="look-title" class="host-part">
        {lookWords.title}
      </h2>
      <Trouble text={orders.trouble} />
      <div ref={preview} class="preview">
        <LookPreview look={look} />
      </div>
      <Choice name="theme" words={lookWords.theme} value={look.theme} choose={choose} />
      <Choice name="bars" words={lookWords.bars} value={look.bars} choose={choose} />
      <Choice name="order" words={lookWords.order} value={look.order} choose={choose} />
      <Choice name="fill" words={lookWords.fill} value={look.fill} choose={choose} />
      <AccentField accent={look.accent} set={(accent) => choose('accent', accent)} />
      <LogoField {...logo} />
    </section>
  );
}

type Chosen = 'theme' | 'bars' | 'order' | 'fill';

interface ChoiceProps<K extends Chosen> {
  readonly name: K;
  readonly words: { readonly label: string; readonly values: Readonly<Record<Look[K], string>> };
  readonly value: Look[K];
  readonly choose: (name: K, value: Look[K]) => void;
}

function Choice<K extends Chosen>({ name, words, value, choose }: ChoiceProps<K>) {
  return (
    <fieldset class="look__choice">
      <legend class="field__label">{words.label}</legend>
      {(Object.keys(words.values) as Look[K][]).map((each) => (
        <label key={each} class="look__one">
          <input type="radio" name={`look-${name}`} checked={each === value} onChange={() => choose(name, each)} />
          <span>{words.values[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
