export function Trouble({ text }: { text: string | null }) {
  return (
    <div data-say="now" class="host-trouble">
      {text && <p class="note note--bad">{text}</p>}
    </div>
  );
}
