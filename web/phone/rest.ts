/** What the first vote can do without: loaded behind it, in one piece (law 9). */
export { NameForm } from '../chat/name-form.tsx';
export { VoiceForm } from '../chat/voice-form.tsx';
export { KindInput, receiptOf } from '../kinds/kind-input.tsx';
export { ReactionRow } from '../reactions/reaction-row.tsx';
export { LanguagePicker } from '../ui/language-picker.tsx';
export { phoneRestWords } from '../words/en/phone-rest.ts';
export { Announcement } from './announcement.tsx';
export { Awake } from './awake.tsx';
export { Away } from './away.tsx';
export { Buzz } from './buzz.ts';
export { Decided } from './decided.tsx';
export { KeepOffline } from './keep-offline.ts';
export { LeftBehind } from './left-behind.tsx';
export { Missed } from './missed.tsx';
export { Offline } from './offline.tsx';
export { QuizCard } from './quiz-card.tsx';
export { TalkPanel } from './talk-panel.tsx';
export { TeamPicker } from './team-picker.tsx';
