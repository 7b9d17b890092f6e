/** What a person wrote: isolated, so that its direction and its marks disturb nothing around it. */
export function UserText({ text }: { text: string }) {
  return (
    <bdi class="user-text" dir="auto">
      {text}
    </bdi>
  );
}
