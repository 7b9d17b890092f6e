import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

/** A page on which one button has been pressed: for states that only a person brings about. */
export function Pressed({ name, children }: { name: string; children: ComponentChildren }) {
  useEffect(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => (button.ariaLabel ?? button.textContent) === name)?.click();
  }, [name]);
  return children;
}
