export const pinStates = {
  phone: ['pin', 'pin-put', 'pin-sent', 'pin-hidden', 'pin-closed'],
  screen: ['pin', 'pin-empty', 'pin-hidden', 'pin-contrast', 'pin-compare'],
  host: ['pin', 'pin-compare'],
  deck: ['editing-pin'],
} as const;
