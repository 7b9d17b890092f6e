import { useLayoutEffect } from 'preact/hooks';
import type { Look } from '#protocol/look';
import { useMedia } from '../ui/media.ts';
import { accentShades } from './accent.ts';
import './themes.css';

/** null: light or dark as the machine has it, which the style sheets follow by themselves. */
export type Theme = 'light' | 'dark' | 'contrast' | 'contrast-light' | null;

/** What a look comes to on this machine. */
export function themeOf(chosen: Look['theme'], isDark: boolean, wantsContrast: boolean): Theme {
  if (chosen !== 'auto') return chosen;
  if (!wantsContrast) return null;
  return isDark ? 'contrast' : 'contrast-light';
}

/** Dresses an element, and everything in it, in a look: before the browser paints, so no frame shows half of it. */
export function useLook(look: Look, target: () => HTMLElement | null): void {
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const wantsContrast = useMedia('(prefers-contrast: more)');
  const theme = themeOf(look.theme, isDark, wantsContrast);
  const { accent, fill } = look;
  useLayoutEffect(() => {
    const element = target();
    if (!element) return;
    for (const name of ['--accent', '--on-accent', '--accent-wash', '--band']) element.style.removeProperty(name);
    if (theme === null) delete element.dataset['theme'];
    else element.dataset['theme'] = theme;
    element.dataset['fill'] = fill;
    // Black and white stay so: whoever chose them needs them.
    if (accent === null || theme?.startsWith('contrast')) return;
    const style = getComputedStyle(element);
    const grounds = ['--surface', '--page', '--sunken'].map((name) => style.getPropertyValue(name).trim());
    const shades = accentShades(accent, grounds);
    element.style.setProperty('--accent', shades.accent);
    element.style.setProperty('--on-accent', shades.onAccent);
    element.style.setProperty('--accent-wash', shades.wash);
    element.style.setProperty('--band', accent);
  }, [theme, accent, fill, isDark]);
}
