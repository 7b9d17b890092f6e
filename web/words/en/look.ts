/** How the screens look, on the host page. */
export const lookWords = {
  title: 'Screen',
  theme: {
    label: 'Theme',
    values: { auto: 'Automatic', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  },
  bars: { label: 'Bars', values: { horizontal: 'Lying', vertical: 'Standing' } },
  order: { label: 'Order', values: { listed: 'As listed', sorted: 'Most votes first' } },
  fill: { label: 'Fill', values: { plain: 'Colours', patterned: 'Colours and patterns' } },
  accent: 'Colour of the room',
  accentHint:
    'A strip at the top, the code and links. Where the colour itself could not be read, a shade of it stands.',
  noAccent: 'No colour',
} as const;
