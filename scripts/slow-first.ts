import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, ten seconds and more. Begun last, each would keep one core busy while the other has nothing to do. */
const slow = [
  '/bench/torture/torture.test.ts',
  '/server/store/sqlite.test.ts',
  '/bench/bench.test.ts',
  '/server/main.test.ts',
];

/** The order in which test files are begun. Left alone, it goes by their size, which says nothing about their time. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = slow.findIndex((path) => moduleId.endsWith(path));
      return rank < 0 ? slow.length : rank;
    };
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
