import './older.ts';
import '../ui/theme.css';
import '../ui/controls.css';
import { render } from 'preact';
import type { PhoneView } from '#protocol/views';
import { connect } from '../state/connection.ts';
import { pageStart, readStart } from '../state/start.ts';
import { PhonePage } from './phone-page.tsx';

const start = readStart<PhoneView>();
const code = start.code ?? start.view?.room.code ?? location.pathname.slice(start.base.length + 1);
const { session, enter } = connect<PhoneView>({ base: start.base, code, as: 'phone' }, pageStart(start));

// Said once: a reload shall not say it again.
if (start.said) history.replaceState(null, '', location.pathname);

// The server's form stays until there is something better, and as long as somebody is writing in it.
const form = document.getElementById('page');
const isWriting = [...(form?.querySelectorAll('input') ?? [])].some((input) => input.value !== input.defaultValue);
if (form && !isWriting) {
  const page = form.cloneNode() as HTMLElement;
  render(<PhonePage session={session} start={{ ...start, code }} onPasscode={enter} />, page);
  form.replaceWith(page);
}
