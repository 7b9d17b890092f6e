export const motionStates = {
  phone: ['motion', 'motion-sent', 'motion-closed'],
  screen: ['motion', 'motion-closed', 'motion-hidden'],
  host: ['motion'],
  deck: ['editing-motion'],
} as const;
