import { randomBytes } from 'node:crypto';
import type { ClientEvent } from '#protocol/schemas';

/**
 * Bare clients speak in numbers, lists and strings: `vote 2`, `vote [0, 2]`, `chat 'hello'`. This gives their payloads the shape the door
 * reads; a payload that is an object already is left as it is. A bare vote is told by its event.
 */
export function fromBare(event: string, payload: unknown): { readonly event: string; readonly payload: unknown } {
  if (event === 'vote' && payload !== undefined && (!isObject(payload) || isList(payload)))
    return { event: 'vote:bare', payload: { choice: payload } };
  if (event === ('chat' satisfies ClientEvent) && typeof payload === 'string') {
    return { event, payload: { text: payload, id: randomBytes(12).toString('base64url') } };
  }
  if (event === ('name' satisfies ClientEvent) && typeof payload === 'string')
    return { event, payload: { name: payload } };
  if (event === ('ask' satisfies ClientEvent) && typeof payload === 'string')
    return { event, payload: { text: payload, id: randomBytes(12).toString('base64url') } };
  if (event === ('upvote' satisfies ClientEvent) && typeof payload === 'number')
    return { event, payload: { question: Math.abs(payload), up: payload > 0 } };
  if (event === ('react' satisfies ClientEvent) && typeof payload === 'string')
    return { event, payload: { emoji: payload } };
  return { event, payload };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Of something: an empty one is no vote. */
const isList = (value: object) => Array.isArray(value) && value.length > 0;
