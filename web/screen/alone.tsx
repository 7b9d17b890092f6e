import type { ComponentChildren } from 'preact';
import './alone.css';

interface AloneProps {
  readonly title: string;
  readonly text?: string;
  readonly children?: ComponentChildren;
}

/** A page of few words, where there is no room to show. */
export function Alone({ title, text, children }: AloneProps) {
  return (
    <main class="screen-alone">
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {children}
    </main>
  );
}
