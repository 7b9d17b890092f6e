import { openSqliteStore } from '../sqlite.ts';
import { writeForEver } from './writing.ts';

const [dir = ''] = process.argv.slice(2);
const store = await openSqliteStore(dir);
await writeForEver(store, (group, tallyVersion) => {
  process.stdout.write(`${JSON.stringify({ group, tallyVersion })}\n`);
});
