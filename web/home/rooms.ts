import type { RefusalCode } from '#protocol/errors';
import type { SentRoom } from '#protocol/schemas';

export interface Links {
  readonly phone: string;
  readonly screen: string;
  readonly host: string;
}

export type Created = { readonly ok: true; readonly code: string; readonly links: Links } | Trouble;
export type Found = { readonly ok: true; readonly title: string } | Trouble;
export type Deleted = { readonly ok: true } | Trouble;
/** 'no-answer': there is no server, or not ours. */
export interface Trouble {
  readonly ok: false;
  readonly code: RefusalCode | 'no-answer';
}

const noAnswer: Trouble = { ok: false, code: 'no-answer' };

/** The six digits in what somebody typed or pasted, or null. */
export function readCode(typed: string): string | null {
  const digits = typed.replace(/\D/g, '');
  return digits.length === 6 ? digits : null;
}

export async function findRoom(base: string, code: string): Promise<Found> {
  const answer = await request(`${base}/api/rooms/${code}`);
  return answer.ok ? { ok: true, title: String((answer.body as { title?: unknown }).title ?? '') } : answer;
}

/** `key`: a host key of the room that is copied (`from`). */
export async function createRoom(base: string, room: SentRoom, key?: string): Promise<Created> {
  const answer = await request(`${base}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === undefined ? {} : bearer(key)) },
    body: JSON.stringify(room),
  });
  if (!answer.ok) return answer;
  const { code, links } = answer.body as { code?: string; links?: Links };
  return code && links ? { ok: true, code, links } : noAnswer;
}

/** Ends the room for everybody. */
export async function deleteRoom(base: string, code: string, key: string): Promise<Deleted> {
  const answer = await request(`${base}/api/rooms/${code}`, { method: 'DELETE', headers: bearer(key) });
  return answer.ok ? { ok: true } : answer;
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

async function request(url: string, init?: RequestInit): Promise<{ ok: true; body: unknown } | Trouble> {
  try {
    const response = await fetch(url, init);
    const body: unknown = await response.json();
    if (response.ok) return { ok: true, body };
    return { ok: false, code: (body as { code?: RefusalCode }).code ?? 'internal' };
  } catch {
    return noAnswer;
  }
}
