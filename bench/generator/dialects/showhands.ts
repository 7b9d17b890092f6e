import { PROTOCOL_VERSION } from '#protocol/events';
import type { Me, Update, View } from '#protocol/views';
import type { Dialect, Phone, Sighted } from '../phone.ts';
import { createMatch, createReading, digitsAt, numberAfter, packet, socketIo } from './frames.ts';

const isUpdate = createMatch('42["update"');
const isView = createMatch('42["view"');
const isMe = createMatch('42["me"');
const isBye = createMatch('42["bye"');
const isOkAck = createMatch('[{"ok":true');

const contentOf = <T>(text: string): T => (JSON.parse(text.slice(2)) as [string, T])[1];

function sighted({ tallyVersion, ballots, counts }: Pick<Update, 'tallyVersion' | 'ballots' | 'counts'>): Sighted {
  return { version: tallyVersion, ballots, counts: counts ?? [] };
}

/** Showhands' own wire (protocol/events.ts) in Engine.IO and Socket.IO text frames. */
export function showhandsDialect(room: string): Dialect {
  let round = '';
  let options: readonly string[] = [];
  const updateIn = createReading((text) => sighted(contentOf<Update>(text)));
  const viewIn = createReading((text) => {
    const view = contentOf<View>(text);
    round = view.round?.id ?? '';
    options = view.keys;
    return view.tally ? sighted(view.tally) : { version: 0, ballots: 0, counts: [] };
  });

  function handshake({ as, token }: Phone) {
    return JSON.stringify({ room, as, protocol: PROTOCOL_VERSION, ...(token === null ? {} : { token }) });
  }

  return {
    path: () => '/socket.io/?EIO=4&transport=websocket',
    hear(phone, frame, ears) {
      if (frame[0] === packet.ping) return phone.socket?.send('3');
      if (frame[0] === packet.open) return phone.socket?.send(`40${handshake(phone)}`);
      switch (frame[1]) {
        case socketIo.ack: {
          const start = frame.indexOf(91, 2);
          const isOk = isOkAck(frame.subarray(start));
          if (!isOk) ears.refused(phone, frame.toString());
          return ears.acked(phone, digitsAt(frame, 2), isOk, numberAfter(frame, '"tallyVersion":'));
        }
        case socketIo.event:
          if (isUpdate(frame)) return ears.tally(phone, updateIn(frame));
          if (isMe(frame)) {
            phone.toldN = numberAfter(frame, '"n":');
            if (phone.isIn) return;
            phone.token = contentOf<Me>(frame.toString()).token ?? phone.token;
            return ears.joined(phone);
          }
          if (isView(frame)) {
            ears.tally(phone, viewIn(frame));
            if (phone.as === 'screen') ears.joined(phone);
            return;
          }
          if (isBye(frame)) phone.farewell = frame.toString();
          return;
        case socketIo.refused:
          return ears.refused(phone, frame.toString());
      }
    },
    vote: (phone, ballot, option) =>
      `42${ballot}["vote",{"round":"${round}","choice":"${options[option]}","n":${phone.n}}]`,
    chat: (ballot, text) => `42["chat",${JSON.stringify({ id: `bench-${ballot}`, text })}]`,
    options: () => options.length,
    handshake,
  };
}
