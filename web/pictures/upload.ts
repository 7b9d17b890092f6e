import { createContext } from 'preact';
import type { RefusalCode } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { PictureId } from '#protocol/pictures';

/** A room and the key that may give it pictures. */
export interface UploadPlace {
  readonly base: string;
  readonly code: string;
  readonly hostKey: string;
}

/** null: there is no room yet whose pictures they could be. */
export const UploadPlaces = createContext<UploadPlace | null>(null);

export type Uploaded =
  | { readonly ok: true; readonly picture: PictureId }
  | { readonly ok: false; readonly code: RefusalCode | 'no-answer' | 'too-large' };

/** The file goes as it is: the server looks at its bytes, whatever its name says. */
export async function uploadPicture({ base, code, hostKey }: UploadPlace, file: Blob): Promise<Uploaded> {
  if (file.size > limits.maxPictureBytes) return { ok: false, code: 'too-large' };
  try {
    const headers = { authorization: `Bearer ${hostKey}` };
    const response = await fetch(`${base}/api/rooms/${code}/pictures`, { method: 'POST', body: file, headers });
    return (await response.json()) as Uploaded;
  } catch {
    return { ok: false, code: 'no-answer' };
  }
}
