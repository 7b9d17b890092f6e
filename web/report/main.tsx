import '../ui/theme.css';
import '../ui/controls.css';
import { render } from 'preact';
import { type Read, readResults } from '../results/results-rest.ts';
import { findHostKey } from '../state/host-key.ts';
import { readStart } from '../state/start.ts';
import { reportWords } from '../words/en/results.ts';
import { ReportPage } from './report-page.tsx';

const { base, code: given, isPatterned = false } = readStart();
const code = given ?? location.pathname.slice(base.length).split('/')[1] ?? '';
const hostKey = findHostKey(code, location.hash);
const page = document.getElementById('page');

// Another link pasted into the same tab changes the fragment only.
addEventListener('hashchange', () => location.reload());

function show(read: Read | null) {
  if (!page) return;
  if (read?.ok) document.title = reportWords.title(read.results.room.title);
  const hasKey = hostKey !== undefined;
  render(<ReportPage base={base} code={code} hasKey={hasKey} read={read} isPatterned={isPatterned} />, page);
}

show(null);
if (hostKey !== undefined) void readResults({ base, code, hostKey }).then(show);
