import type { ComponentChildren } from 'preact';

/** A page with nothing to vote on: says why and what to do. */
export function Message({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <section class="message" data-say="soon">
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div class="message__actions">{children}</div>}
    </section>
  );
}
