import type { RefusalCode } from '#protocol/errors';
import { limits } from '#protocol/limits';

/** Where a room's logo is, and the key that changes it. */
export interface LogoPlace {
  readonly base: string;
  readonly code: string;
  readonly hostKey: string;
}

export type LogoAnswer = { readonly ok: true } | { readonly ok: false; readonly code: RefusalCode | 'no-answer' };

async function ask({ base, code, hostKey }: LogoPlace, init: RequestInit): Promise<LogoAnswer> {
  try {
    const headers = { authorization: `Bearer ${hostKey}` };
    const response = await fetch(`${base}/api/rooms/${code}/logo`, { ...init, headers });
    return (await response.json()) as LogoAnswer;
  } catch {
    return { ok: false, code: 'no-answer' };
  }
}

/** The file goes as it is: the server looks at its bytes, whatever its name says. */
export async function putLogo(place: LogoPlace, file: Blob): Promise<LogoAnswer> {
  if (file.size > limits.maxLogoBytes) return { ok: false, code: 'bad-picture' };
  return ask(place, { method: 'PUT', body: file });
}

export const removeLogo = (place: LogoPlace): Promise<LogoAnswer> => ask(place, { method: 'DELETE' });
