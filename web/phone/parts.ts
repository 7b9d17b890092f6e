import { later } from '../ui/later.ts';

/** Asked while rendering: the parts of rest.ts, or null until they are there. */
export const rest = later(() => import('./rest.ts'));
