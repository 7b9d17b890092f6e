/** What the first vote can do without: loaded behind it, in one piece (law 9). */
export { ChatPanel } from '../chat/chat-panel.tsx';
export { NameForm } from '../chat/name-form.tsx';
export { KindInput, receiptOf } from '../kinds/kind-input.tsx';
export { LanguagePicker } from '../ui/language-picker.tsx';
export { phoneRestWords } from '../words/en/phone-rest.ts';
export { Announcement } from './announcement.tsx';
export { Awake } from './awake.tsx';
export { Away } from './away.tsx';
export { Decided } from './decided.tsx';
export { Missed } from './missed.tsx';
export { QuizCard } from './quiz-card.tsx';
export { TeamPicker } from './team-picker.tsx';
