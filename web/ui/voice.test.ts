import { describe, expect, it } from 'vitest';
import { createVoice, type Pace } from './voice.ts';

/** A voice with a clock that is turned by hand, and all it has said, with the second it said it in. */
function listener() {
  let at = 100_000;
  let calls: { due: number; does: () => void }[] = [];
  const texts = new Map<string, string>();
  const said: string[] = [];
  const voice = createVoice<string>({
    textOf: (topic) => texts.get(topic) ?? '',
    speak: (now) => said.push(`${(at - 100_000) / 1_000}: ${now.join(' ')}`),
    now: () => at,
    after(waitMs, does) {
      const call = { due: at + waitMs, does };
      calls.push(call);
      return () => {
        calls = calls.filter((other) => other !== call);
      };
    },
  });
  return {
    said,
    texts,
    voice,
    tell(topic: string, text: string, pace: Pace) {
      texts.set(topic, text);
      voice.tell(new Map([[topic, pace]]));
    },
    pass(ms: number) {
      const until = at + ms;
      for (;;) {
        const [next] = calls.filter(({ due }) => due <= until).sort((a, b) => a.due - b.due);
        if (!next) break;
        calls = calls.filter((call) => call !== next);
        at = next.due;
        next.does();
      }
      at = until;
    },
  };
}

describe('what is said aloud', () => {
  it('is said at once after a silence, and then no more than once in five seconds, the newest only', () => {
    const { tell, pass, said } = listener();
    for (let vote = 1; vote <= 600; vote++) {
      tell('votes', `${vote} votes`, 'soon');
      pass(20);
    }
    pass(20_000);
    expect(said).toEqual(['0: 1 votes', '5: 250 votes', '10: 500 votes', '15: 600 votes']);
  });

  it('answers at once what the person has done, and makes the rest wait from there', () => {
    const { tell, pass, said } = listener();
    tell('votes', '1 vote', 'soon');
    pass(1_000);
    tell('own', 'Counted.', 'now');
    tell('votes', '9 votes', 'soon');
    pass(10_000);
    expect(said).toEqual(['0: 1 vote', '1: Counted.', '6: 9 votes']);
  });

  it('never mixes an answer with what goes on all the time', () => {
    const { voice, texts, pass, said } = listener();
    texts.set('own', 'Counted.').set('results', '12 ballots');
    voice.tell(
      new Map<string, Pace>([
        ['results', 'seldom'],
        ['own', 'now'],
      ]),
    );
    pass(10_000);
    expect(said).toEqual(['0: Counted.', '5: 12 ballots']);
  });

  it('says several things that waited in one breath', () => {
    const { tell, pass, said } = listener();
    tell('link', 'Reconnecting', 'soon');
    tell('chat', 'Ada: hello', 'soon');
    tell('state', 'Closed', 'soon');
    pass(5_000);
    expect(said).toEqual(['0: Reconnecting', '5: Ada: hello Closed']);
  });

  it('says seldom what goes on all the time, and never what is gone by then', () => {
    const { tell, pass, said } = listener();
    tell('link', 'Live', 'soon');
    tell('results', '12 ballots', 'seldom');
    tell('chat', 'Ada: hello', 'soon');
    tell('chat', '', 'soon');
    pass(5_000);
    tell('results', '13 ballots', 'seldom');
    tell('chat', 'Ben: hello', 'soon');
    pass(30_000);
    expect(said).toEqual(['0: Live', '5: 12 ballots', '10: Ben: hello', '20: 13 ballots']);
  });

  it('says nothing after it has been stopped', () => {
    const { tell, pass, said, voice } = listener();
    tell('votes', '1 vote', 'soon');
    tell('votes', '2 votes', 'soon');
    voice.stop();
    pass(60_000);
    expect(said).toEqual(['0: 1 vote']);
  });
});
