/** One thing that a client says: a whole HTTP request, or a whole WebSocket frame. */
export interface Message {
  readonly bytes: Buffer;
  /** The body, or the frame's text. */
  readonly text: string;
}

/** Cuts what one connection of a client brings into whole messages, however the network has cut it. */
export function createMessageReader(): (chunk: Buffer) => readonly Message[] {
  let left: Buffer = Buffer.alloc(0);
  let isWebSocket = false;

  function next(): Message | null {
    const size = isWebSocket ? frameSize(left) : requestSize(left);
    if (size === null || left.length < size) return null;
    const bytes = left.subarray(0, size);
    left = left.subarray(size);
    if (isWebSocket) return { bytes, text: frameText(bytes) };
    const end = bytes.indexOf('\r\n\r\n');
    isWebSocket = /^upgrade: *websocket/im.test(bytes.toString('latin1', 0, end));
    return { bytes, text: bytes.toString('utf8', end + 4) };
  }

  return (chunk) => {
    left = left.length === 0 ? chunk : Buffer.concat([left, chunk]);
    const messages: Message[] = [];
    for (let message = next(); message; message = next()) messages.push(message);
    return messages;
  };
}

/** null: its head is not there yet. */
function requestSize(bytes: Buffer): number | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = bytes.toString('latin1', 0, end);
  return end + 4 + Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
}

/** Frames of a client are masked: https://www.rfc-editor.org/rfc/rfc6455#section-5.2 */
function frameSize(bytes: Buffer): number | null {
  const head = headSize(bytes);
  if (head === null || bytes.length < head) return null;
  const short = (bytes[1] ?? 0) & 0x7f;
  if (short < 126) return head + short;
  return head + (short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2)));
}

function headSize(bytes: Buffer): number | null {
  if (bytes.length < 2) return null;
  const short = (bytes[1] ?? 0) & 0x7f;
  const length = short < 126 ? 0 : short === 126 ? 2 : 8;
  return 2 + length + 4;
}

function frameText(bytes: Buffer): string {
  const head = headSize(bytes) ?? 0;
  const mask = bytes.subarray(head - 4, head);
  return Buffer.from(bytes.subarray(head).map((byte, at) => byte ^ (mask[at % 4] ?? 0))).toString('utf8');
}
