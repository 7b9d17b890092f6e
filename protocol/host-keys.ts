export type KeyRights = 'host' | 'moderator';

/** A key in use. Which one is the reader's own stands in `me.key`. */
export interface HostKey {
  readonly number: number;
  readonly label: string;
  readonly rights: KeyRights;
  readonly createdAt: number;
}
