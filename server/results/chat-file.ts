import type { Deed } from '#protocol/chat';
import { labelOf } from '#protocol/kinds/index';
import type { Line } from '#protocol/lines';
import type { RoomState } from '../room/state.ts';
import type { Store } from '../store/store.ts';
import { byteOrderMark, row } from './csv.ts';
import { isoTime } from './outline.ts';

export type ReadChat = Pick<Store, 'linesAfter' | 'deedsBefore'>;

/** Rows that are read at a time. */
const pageSize = 1_000;

export const lineColumns = [
  'line',
  'at',
  'kind',
  'role',
  'name',
  'text',
  'times',
  'held',
  'question',
  'chose',
] as const;
export const deedColumns = ['number', 'at', 'by', 'rights', 'what', 'line', 'question', 'name', 'set'] as const;

interface Asked {
  readonly format: 'csv' | 'json';
  readonly of: 'lines' | 'deeds';
}

/** Everything that was said and not removed, or everything that was done about it, as a file that is read while it is written. */
export function chatFile(read: ReadChat, state: RoomState, { format, of }: Asked, now: number) {
  const { code, title } = state.room;
  const name = `showhands-${code}-${of === 'lines' ? 'chat' : 'chat-deeds'}.${format}`;
  const type = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8';
  const rows = of === 'lines' ? lineRows(read, state) : deedRows(read, state);
  const head = { format: `showhands-chat-${of}/1`, exportedAt: isoTime(now), room: { code, title } };
  const columns = of === 'lines' ? lineColumns : deedColumns;
  return { name, type, text: format === 'csv' ? csv(columns, rows) : json(head, of, rows) };
}

type Row = Readonly<Record<string, string | number | null>>;

async function* csv(columns: readonly string[], rows: AsyncIterable<Row>): AsyncGenerator<string> {
  yield byteOrderMark + row(columns);
  for await (const one of rows) yield row(columns.map((column) => one[column] ?? null));
}

async function* json(head: object, of: string, rows: AsyncIterable<Row>): AsyncGenerator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"${of}":[`;
  let comma = '\n';
  for await (const one of rows) {
    yield comma + JSON.stringify(one);
    comma = ',\n';
  }
  yield '\n]}\n';
}

async function* lineRows({ linesAfter }: ReadChat, state: RoomState): AsyncGenerator<Row> {
  let after = 0;
  for (;;) {
    const lines = await linesAfter(state.room.code, after, pageSize);
    for (const line of lines) yield lineRow(line, state);
    const last = lines.at(-1);
    if (!last || lines.length < pageSize) return;
    after = last.seq;
  }
}

function lineRow(line: Line, { rounds }: RoomState): Row {
  const base = { line: line.seq, at: isoTime(line.at), kind: line.kind };
  switch (line.kind) {
    case 'said': {
      const round = rounds.find(({ id }) => id === line.voice?.round);
      const chose = round ? line.voice?.keys.map((key) => labelOf(round.asked, key)).join(', ') : null;
      const role = line.moderator ? 'moderator' : line.host ? 'host' : 'audience';
      const said = { role, name: line.name, text: line.text, times: line.times ?? 1, held: line.held ?? null };
      return { ...base, ...said, question: round?.asked.question ?? null, chose: chose ?? null };
    }
    case 'joined':
    case 'left':
      return { ...base, name: line.names.join(', '), times: line.names.length + line.others };
    case 'opened':
    case 'closed':
      return { ...base, question: line.question };
    default:
      return line satisfies never;
  }
}

async function* deedRows({ deedsBefore }: ReadChat, { room }: RoomState): AsyncGenerator<Row> {
  let before = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const deeds = await deedsBefore(room.code, before, pageSize);
    for (const deed of deeds) yield deedRow(deed);
    const last = deeds.at(-1);
    if (!last || deeds.length < pageSize) return;
    before = last.number;
  }
}

function deedRow({ number, at, by, what, line, question, name, set }: Deed): Row {
  return {
    number,
    at: isoTime(at),
    by: by ? by.label || `key ${by.key}` : 'audience',
    rights: by?.rights ?? null,
    what,
    line: line ?? null,
    question: question ?? null,
    name: name ?? null,
    set: set ? JSON.stringify(set) : null,
  };
}
