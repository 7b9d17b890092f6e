import { describe, expect, it } from 'vitest';
import type { RoundId } from '#protocol/polls';
import type { Subject } from './place.ts';
import { cast, makeRooms, roomA, roomB, roundA, roundB, voter } from './samples.ts';

export function quizContract(subject: Subject) {
  describe('answers and teams of a quiz', () => {
    it('[Z3] gives the ballots that count in the order in which they came in', async () => {
      await makeRooms(subject.store);
      await cast(
        subject.store,
        { voter: 'cleo', choice: 'pizza', n: 1, receivedAt: 1_900 },
        { voter: 'ben', choice: 'sushi', n: 1, receivedAt: 1_700 },
        { voter: 'dan', choice: 'pizza', n: 1, receivedAt: 1_600 },
        { voter: 'dan', choice: null, n: 2, receivedAt: 1_650 },
        { voter: 'ana', choice: 'pizza', n: 1, receivedAt: 1_700 },
        { voter: 'eva', choice: 'pizza', n: 1, receivedAt: 1_500, round: roundB },
      );
      const answers = {
        voters: ['ana', 'ben', 'cleo'],
        choices: ['pizza', 'sushi', 'pizza'],
        receivedAts: [1_700, 1_700, 1_900],
      };
      expect(await subject.store.loadAnswers(roundA)).toEqual(answers);
      expect(await (await subject.reopen()).loadAnswers(roundA)).toEqual(answers);
      const none = { voters: [], choices: [], receivedAts: [] };
      expect(await subject.store.loadAnswers('nothing' as RoundId)).toEqual(none);
    });

    it('[Z3] a later choice counts by its own time; a retry does not move it', async () => {
      await makeRooms(subject.store);
      await cast(subject.store, { voter: 'ana', choice: 'sushi', n: 1, receivedAt: 1_600 });
      await cast(subject.store, { voter: 'ana', choice: 'pizza', n: 2, receivedAt: 1_800 });
      await cast(subject.store, { voter: 'ana', choice: 'pizza', n: 2, receivedAt: 1_950 });
      expect(await subject.store.loadAnswers(roundA)).toMatchObject({ choices: ['pizza'], receivedAts: [1_800] });
    });

    it('[Z7] keeps who is in which team, beside names and passcodes', async () => {
      await makeRooms(subject.store);
      await subject.store.saveTeams([
        { room: roomA, voter: voter('ana'), team: 1 },
        { room: roomA, voter: voter('ben'), team: 0 },
      ]);
      await subject.store.saveVoters([{ room: roomA, voter: voter('ana'), name: 'Ana', isHere: true }]);
      await subject.store.saveTeams([{ room: roomA, voter: voter('ben'), team: 2 }]);
      const voters = (await (await subject.reopen()).loadRoom(roomA))?.voters;
      expect(voters?.map(({ voter: id, name, team }) => [id, name, team])).toEqual([
        ['ana', 'Ana', 1],
        ['ben', null, 2],
      ]);
      expect((await subject.store.loadRoom(roomB))?.voters).toEqual([]);
    });
  });
}
