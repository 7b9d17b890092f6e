export const imagesStates = {
  phone: ['images', 'images-voted', 'images-hidden', 'images-closed', 'images-long'],
  screen: ['images', 'images-hidden', 'images-two', 'images-twelve', 'images-long'],
  host: ['images'],
  deck: ['editing-images'],
} as const;
