export const numberStates = {
  phone: [
    'number',
    'number-unread',
    'number-range',
    'number-sent',
    'number-hidden',
    'number-closed',
    'number-closed-right',
  ],
  screen: [
    'number',
    'number-empty',
    'number-hidden',
    'number-right',
    'number-far-off',
    'number-few',
    'number-contrast',
    'number-compare',
  ],
  host: ['number', 'number-compare'],
  deck: ['editing-number'],
} as const;
