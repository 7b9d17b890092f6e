export function Trouble({ text }: { text: string | null }) {
  return (
    <div role="alert" class="host-trouble">
      {text && <p class="note note--bad">{text}</p>}
    </div>
  );
}
