export const imagesWords = {
  name: 'Image choice',
  hint: 'Everybody picks one of several pictures.',
  picturesTitle: 'Pictures',
  pictureOf: (letter: string) => `Picture of option ${letter}`,
  needsPicture: (letter: string) => `Option ${letter} has no picture yet.`,
} as const;
