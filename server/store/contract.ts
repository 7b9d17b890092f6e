import { afterEach, beforeEach, describe } from 'vitest';
import { ballotContract } from './contract/ballots.ts';
import { chatContract } from './contract/chat.ts';
import { durabilityContract } from './contract/durability.ts';
import { erasingContract } from './contract/erasing.ts';
import { largeTallyContract } from './contract/large-tallies.ts';
import { moderationContract } from './contract/moderation.ts';
import { pictureContract } from './contract/pictures.ts';
import type { StorePlace, Subject } from './contract/place.ts';
import { pollPictureContract } from './contract/poll-pictures.ts';
import { questionContract } from './contract/questions.ts';
import { quizContract } from './contract/quizzes.ts';
import { randomBallotContract } from './contract/random-ballots.ts';
import { replayContract } from './contract/replays.ts';
import { resultContract } from './contract/results.ts';
import { roomContract } from './contract/rooms.ts';
import { steeringContract } from './contract/steering.ts';
import type { Store } from './store.ts';

/** What every store must do. `makePlace` gives a fresh, empty place to each test. */
export function storeContract(name: string, makePlace: () => Promise<StorePlace>) {
  describe(`the store contract on ${name}`, () => {
    let place: StorePlace;
    let store: Store;

    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    const subject: Subject = {
      get store() {
        return store;
      },
      async reopen() {
        await store.close();
        store = await place.open();
        return store;
      },
      startWriter: () => place.startWriter(),
    };

    roomContract(subject);
    ballotContract(subject);
    largeTallyContract(subject);
    randomBallotContract(subject);
    chatContract(subject);
    moderationContract(subject);
    steeringContract(subject);
    replayContract(subject);
    pictureContract(subject);
    pollPictureContract(subject);
    questionContract(subject);
    quizContract(subject);
    erasingContract(subject);
    resultContract(subject);
    durabilityContract(subject);
  });
}
