/** Every sentence a person reads, by page. Each page bundles only the parts it uses. */
export { chatWords } from './en/chat.ts';
export { commonWords } from './en/common.ts';
export { editorWords } from './en/editor.ts';
export { homeWords } from './en/home.ts';
export { hostWords } from './en/host.ts';
export { phoneWords } from './en/phone.ts';
export { refusalWords } from './en/refusals.ts';
export { screenWords } from './en/screen.ts';
