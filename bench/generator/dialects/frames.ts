/** Remembers what one kind of frame said last: a broadcast brings the same bytes to every phone. */
export function createReading<T>(read: (text: string) => T) {
  let last: Buffer | null = null;
  let said: T;
  return (frame: Buffer): T => {
    if (last?.equals(frame)) return said;
    said = read(frame.toString());
    last = frame;
    return said;
  };
}

const ascii = (text: string) => Buffer.from(text, 'latin1');
/** Does `frame` begin with `text` at `from`? Without making a string of it. */
export function createMatch(text: string, from = 0) {
  const wanted = ascii(text);
  return (frame: Buffer) =>
    frame.length >= from + wanted.length && frame.compare(wanted, 0, wanted.length, from, from + wanted.length) === 0;
}

/** The whole number behind `key` in a frame, or 0. */
export function numberAfter(frame: Buffer, key: string): number {
  const start = frame.indexOf(key, 0, 'latin1');
  return start < 0 ? 0 : digitsAt(frame, start + key.length);
}

/** The digits from `at` on as a number. */
export function digitsAt(frame: Buffer, at: number): number {
  let value = 0;
  for (let index = at; index < frame.length; index++) {
    const digit = (frame[index] ?? 0) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  return value;
}

export const packet = { ping: 50, message: 52, open: 48 } as const;
export const socketIo = { connect: 48, disconnect: 49, event: 50, ack: 51, refused: 52 } as const;
