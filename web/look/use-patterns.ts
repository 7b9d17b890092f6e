import { useLayoutEffect } from 'preact/hooks';
import { hasPatterns as asksForPatterns, type Look } from '#protocol/look';
import { useMedia } from '../ui/media.ts';
import './themes.css';

/** Do bars have patterns besides their colours: on the room's screens, or because this machine asks for more contrast? */
export const hasPatterns = (look: Look, wantsContrast: boolean) => asksForPatterns(look) || wantsContrast;

/** Gives them to the charts of a page that has a look of its own, like the console. */
export function usePatterns(look: Look): void {
  const has = hasPatterns(look, useMedia('(prefers-contrast: more)'));
  useLayoutEffect(() => {
    if (!has) return;
    const { dataset } = document.documentElement;
    dataset['fill'] = 'patterned';
    return () => {
      delete dataset['fill'];
    };
  }, [has]);
}
