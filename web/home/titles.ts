import { useEffect, useState } from 'preact/hooks';
import { type OwnRoom, renameRoom } from './own-rooms.ts';
import { findRoom } from './rooms.ts';

/**
 * Rooms may have got another title, or have been deleted, since this browser was here last: asked once per visit. Gives
 * the codes of those that are gone.
 */
export function useNewestTitles(base: string, rooms: readonly OwnRoom[], onRenamed: () => void): ReadonlySet<string> {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    for (const { code, title } of rooms) {
      void findRoom(base, code).then((found) => {
        if (!found.ok && found.code === 'no-such-room') setGone((known) => new Set([...known, code]));
        if (found.ok && found.title !== '' && found.title !== title && renameRoom(code, found.title)) onRenamed();
      });
    }
    // Once per visit: what is made or deleted here is known without asking.
  }, []);
  return gone;
}
