interface UserTextProps {
  readonly text: string;
  /** It has one line, and what does not fit is cut off at its own end. */
  readonly isCut?: boolean;
}

/** What a person wrote: isolated, so that its direction and its marks disturb nothing around it. */
export function UserText({ text, isCut = false }: UserTextProps) {
  return (
    <bdi class={isCut ? 'user-text user-text--cut' : 'user-text'} dir="auto">
      {text}
    </bdi>
  );
}
