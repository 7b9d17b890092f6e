interface UserTextProps {
  readonly text: string;
  /** It has one line, and what does not fit is cut off at its own end. */
  readonly isCut?: boolean;
  /** It has the lines that `-webkit-line-clamp` gives the box around it, and is cut off at its own end, where pages run to the left, too. */
  readonly isFolded?: boolean;
}

/** What a person wrote: isolated, so that its direction and its marks disturb nothing around it. */
export function UserText({ text, isCut = false, isFolded = false }: UserTextProps) {
  return (
    <bdi class={`user-text${isCut ? ' user-text--cut' : ''}${isFolded ? ' user-text--folded' : ''}`} dir="auto">
      {text}
    </bdi>
  );
}
