export const rankingStates = {
  phone: [
    'ranking',
    'ranking-tapped',
    'ranking-full',
    'ranking-sent',
    'ranking-long',
    'ranking-hidden',
    'ranking-closed',
  ],
  screen: ['ranking', 'ranking-closed', 'ranking-hidden', 'ranking-long', 'ranking-compare'],
  host: ['ranking'],
  deck: ['editing-ranking'],
} as const;
