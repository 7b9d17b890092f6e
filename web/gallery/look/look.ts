import { lookAnew } from './boxes.ts';
import { clipped } from './clipped.ts';
import { covered } from './covered.ts';
import { obscured } from './obscured.ts';
import { overlapping } from './overlapping.ts';
import { targets } from './targets.ts';
import { vanished } from './vanished.ts';

/** Something that somebody would see and be ashamed of. `where` is the same for the same fault in other states. */
export interface Fault {
  readonly kind: 'overflow' | 'clipped' | 'overlap' | 'target' | 'zoom' | 'covered' | 'obscured' | 'vanished';
  readonly where: string;
  readonly what: string;
}

function overflowing(): Fault[] {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= innerWidth) return [];
  return [{ kind: 'overflow', where: 'the page', what: `${scrollWidth} px in a window of ${innerWidth}` }];
}

/**
 * Looks over the page as it stands now. `walks`: also at what can be seen of everything that can be pressed while it has the
 * focus.
 */
export function look(walks = false): readonly Fault[] {
  lookAnew();
  const root = document.body;
  const faults = [
    ...overflowing(),
    ...clipped(root),
    ...overlapping(root),
    ...covered(root),
    ...vanished(root),
    ...targets(root),
  ];
  if (walks) faults.push(...obscured(root));
  // One row of fifty is enough.
  return [...new Map(faults.map((fault) => [`${fault.kind} ${fault.where}`, fault])).values()];
}
