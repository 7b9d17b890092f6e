import { effect } from '@preact/signals';
import type { Session, Unsent } from '../state/session.ts';
import { keptInTab } from '../state/storage.ts';

/** Keeps what was tapped and not confirmed over a reload of this tab. Returns its stop. */
export function keepUnsent(session: Session, code: string): () => void {
  const key = `unsent-${code}`;
  const interrupted = read(keptInTab.get(key));
  if (interrupted) session.resume(interrupted);
  return effect(() => {
    const unsent = session.unsent.value;
    keptInTab.set(key, unsent && JSON.stringify(unsent));
  });
}

function read(text: string | null): Unsent | null {
  try {
    const unsent: unknown = JSON.parse(text ?? 'null');
    return typeof unsent === 'object' && unsent !== null && 'round' in unsent ? (unsent as Unsent) : null;
  } catch {
    return null;
  }
}
