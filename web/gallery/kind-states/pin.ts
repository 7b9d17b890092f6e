export const pinStates = {
  phone: ['pin', 'pin-put', 'pin-sent', 'pin-hidden', 'pin-closed'],
  screen: ['pin', 'pin-empty', 'pin-hidden', 'pin-contrast'],
  host: ['pin'],
  deck: ['editing-pin'],
} as const;
