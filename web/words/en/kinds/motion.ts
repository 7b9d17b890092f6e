export const motionWords = {
  name: 'Motion',
  hint: 'Yes, no or abstain, with a decision.',
  /** What a new motion's options are called. */
  options: ['Yes', 'No', 'Abstain'],
} as const;
