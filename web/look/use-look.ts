import { useLayoutEffect } from 'preact/hooks';
import type { Look } from '#protocol/look';
import { useMedia } from '../ui/media.ts';
import { accentShades } from './accent.ts';
import './themes.css';

export type Theme = 'light' | 'dark' | 'contrast' | 'contrast-light';

/** What `auto` comes to on this machine. */
export function themeOf(chosen: Look['theme'], isDark: boolean, wantsContrast: boolean): Theme {
  if (chosen !== 'auto') return chosen;
  if (wantsContrast) return isDark ? 'contrast' : 'contrast-light';
  return isDark ? 'dark' : 'light';
}

/** The theme a look has here, followed while the machine's own changes. */
export function useTheme(look: Look): Theme {
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const wantsContrast = useMedia('(prefers-contrast: more)');
  return themeOf(look.theme, isDark, wantsContrast);
}

/** Dresses an element, and everything in it, in a look: before the browser paints, so no frame shows half of it. */
export function useLook(look: Look, target: () => HTMLElement | null): Theme {
  const theme = useTheme(look);
  const { accent } = look;
  useLayoutEffect(() => {
    const element = target();
    if (!element) return;
    for (const name of ['--accent', '--on-accent', '--accent-wash', '--band']) element.style.removeProperty(name);
    element.dataset['theme'] = theme;
    // Black and white stay so: whoever chose them needs them.
    if (accent === null || theme.startsWith('contrast')) return;
    const style = getComputedStyle(element);
    const grounds = ['--surface', '--page', '--sunken'].map((name) => style.getPropertyValue(name).trim());
    const shades = accentShades(accent, grounds);
    element.style.setProperty('--accent', shades.accent);
    element.style.setProperty('--on-accent', shades.onAccent);
    element.style.setProperty('--accent-wash', shades.wash);
    element.style.setProperty('--band', accent);
  }, [theme, accent]);
  return theme;
}
