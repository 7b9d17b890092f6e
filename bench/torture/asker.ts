import type { Asked } from './asked.ts';
import type { Connection } from './connection.ts';
import type { Random } from './random.ts';

/** Now and then a thumb asks, or wants to know what somebody has asked. What one voter may send in a second is not a ballot's. */
const [askShare, upvoteShare, takeBackShare, repeatShare] = [0.01, 0.1, 0.3, 0.1];

/** What one voter asks. The tabs share it, as they share the numbers used. */
export function createAsker(voter: string, asked: Asked, random: Random) {
  const used = new Map<number, number>();
  let lastId = 0;

  function ask(connection: Connection) {
    const id = `${voter.replaceAll(' ', '-')}-${++lastId}`;
    const question = { id, text: `Why ${id}?` };
    const times = random.chance(repeatShare) ? 2 : 1;
    const hear = asked.ask(voter, id, question.text);
    for (let time = 0; time < times; time++) connection.send('ask', question, hear);
  }

  function upvote(connection: Connection) {
    const question = random.pick(asked.known);
    if (question === undefined) return;
    const n = (used.get(question) ?? 0) + 1;
    used.set(question, n);
    const up = !random.chance(takeBackShare);
    connection.send('upvote', { question, n, up }, asked.upvote(voter, question, n, up));
  }

  return {
    act(connection: Connection) {
      if (random.chance(askShare)) ask(connection);
      if (random.chance(upvoteShare)) upvote(connection);
    },
  };
}

export type Asker = ReturnType<typeof createAsker>;
