/** A room's logo, as screens and consoles are told of it. It is fetched from `/:code/logo/<id>.webp`. */
export interface Logo {
  /** Made of what it shows and of the room's secret: another picture has another id, and nobody guesses it. */
  readonly id: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** What is seen of it where it lets the ground through: on a ground like that it needs a plate. null: it can stand anywhere. */
  readonly shade: 'dark' | 'light' | null;
}

/** Where a room's logo is, below the room's own address. */
export const logoPath = ({ id }: Logo): string => `logo/${id}.webp`;

export function isSameLogo(one: Logo | null, other: Logo | null): boolean {
  return one?.id === other?.id;
}
