import { ChoiceInput } from '../choice/input.tsx';
import type { InputProps } from '../input.tsx';
import './input.css';

/** One tap on one of three large buttons. */
export const Input = (props: InputProps) => (
  <div class="motion">
    <ChoiceInput {...props} />
  </div>
);
