export const multipleStates = {
  phone: [
    'multiple',
    'multiple-picked',
    'multiple-full',
    'multiple-sending',
    'multiple-sent',
    'multiple-hidden',
    'multiple-closed',
  ],
  screen: ['multiple', 'multiple-closed'],
  host: ['multiple'],
  deck: ['editing-multiple'],
} as const;
