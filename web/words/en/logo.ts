/** The room's logo, on the host page. */
export const logoWords = {
  label: 'Logo',
  hint: 'Small before the title on every screen, large while people come in. PNG, JPEG or WebP, up to 512 kB.',
  choose: 'Choose a picture…',
  other: 'Choose another…',
  remove: 'Remove the logo',
  reading: 'Reading the picture…',
  noAnswer: 'The server did not answer. The logo is as it was. Please try again.',
} as const;
