export const rankingStates = {
  phone: [
    'ranking',
    'ranking-tapped',
    'ranking-full',
    'ranking-sending',
    'ranking-sent',
    'ranking-long',
    'ranking-hidden',
    'ranking-closed',
  ],
  screen: ['ranking', 'ranking-closed', 'ranking-hidden', 'ranking-long', 'ranking-vertical', 'ranking-compare'],
  host: ['ranking'],
  deck: ['editing-ranking'],
} as const;
