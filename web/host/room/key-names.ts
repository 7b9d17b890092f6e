import type { HostKey } from '#protocol/host-keys';
import { roomWords } from '../../words/en/room.ts';

/** What people call a key: its label, or where it came from. */
export function keyName({ label, number }: Pick<HostKey, 'label' | 'number'>): string {
  if (label !== '') return label;
  return number === 1 ? roomWords.firstKey : roomWords.unnamed(number);
}
