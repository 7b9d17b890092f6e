export const scaleStates = {
  phone: ['scale', 'scale-sending', 'scale-sent', 'scale-eleven', 'scale-hidden', 'scale-closed'],
  screen: ['scale', 'scale-closed', 'scale-eleven', 'scale-hidden', 'scale-long-ends', 'scale-compare'],
  host: ['scale'],
  deck: ['editing-scale'],
} as const;
