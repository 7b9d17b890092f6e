export const textStates = {
  phone: ['text', 'text-written', 'text-too-long', 'text-sent', 'text-held', 'text-closed', 'text-moved', 'text-left'],
  screen: ['text', 'text-first', 'text-many', 'text-hostile', 'text-hidden', 'text-closed'],
  host: ['text', 'text-held'],
  deck: ['editing-text'],
} as const;
