/** What `showhands --help` says. The commands themselves are the same in every language. */
export const usageWords = {
  usage: 'Usage: showhands [question option option … | deck.md] [settings]',
  start: 'start with the default room',
  ask: 'ask that in the default room',
  deck: 'load the questions of this file into the default room',
  check: 'recount the ballots and compare them with the tallies',
  backup: 'write a consistent copy of the data, beside a running server too',
  settings: 'Settings, as flags or in the environment:',
  none: '(none)',
} as const;
