/** Every sentence a person reads, by page. Each page bundles only the parts it uses. */
export { refusedWords } from './en/audience.ts';
export { chatWords } from './en/chat.ts';
export { deckWords } from './en/deck.ts';
export { editorWords } from './en/editor.ts';
export { entryWords } from './en/entry.ts';
export { commonWords } from './en/every-page.ts';
export { homeWords } from './en/home.ts';
export { hostWords } from './en/host.ts';
export { phoneWords } from './en/phone.ts';
export { phoneRestWords } from './en/phone-rest.ts';
export { refusalWords } from './en/refusals.ts';
export { reportWords, resultsWords } from './en/results.ts';
export { roomWords } from './en/room.ts';
export { screenWords } from './en/screen.ts';
