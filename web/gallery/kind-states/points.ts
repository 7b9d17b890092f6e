export const pointsStates = {
  phone: ['points', 'points-half', 'points-over', 'points-sent', 'points-long', 'points-hidden', 'points-closed'],
  screen: ['points', 'points-closed', 'points-hidden', 'points-long'],
  host: ['points'],
  deck: ['editing-points'],
} as const;
