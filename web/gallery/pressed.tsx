import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { beginStep } from './steps.ts';

/** A page on which one button has been pressed: for states that only a person brings about. */
export function Pressed({ name, children }: { name: string; children: ComponentChildren }) {
  const [end] = useState(beginStep);
  useEffect(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => (button.ariaLabel ?? button.textContent) === name)?.click();
    end();
  }, [name, end]);
  return children;
}
