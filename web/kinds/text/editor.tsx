import type { AnswersAsk } from '#protocol/kinds/answers';
import type { EditorProps } from '../editors.ts';
import { HoldField } from '../kit/hold-field.tsx';

export function Editor({ ask, onChange }: EditorProps) {
  return <HoldField isHeld={(ask as AnswersAsk).hold} onChange={(hold) => onChange({ ...ask, hold })} />;
}
