import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { View } from '#protocol/views';
import { rememberRoom } from './own-rooms.ts';

interface Hosted {
  /** The address of this server's pages, with BASE_PATH. */
  readonly site: string;
  readonly code: string;
  readonly key: string;
}

/**
 * Who steers a room finds it on the start page from then on, by its newest title, whoever made it. A moderator's key
 * copies and deletes nothing, so it does not count.
 */
export function rememberHosted(view: ReadonlySignal<View | null>, { site, code, key }: Hosted): () => void {
  const title = computed(() => (view.value?.as === 'host' ? view.value.room.title : null));
  return effect(() => {
    if (title.value === null) return;
    rememberRoom({ code, title: title.value, screen: `${site}/${code}/screen`, host: `${site}/${code}/host#k=${key}` });
  });
}
