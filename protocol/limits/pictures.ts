/** Logos, and pictures of polls. */
export const pictureLimits = {
  // the room's logo
  maxLogoBytes: 524_288,
  /** A file of few bytes may unfold into any number of pixels; a photo of a phone has 12 million. */
  maxLogoPixels: 16_777_216,
  /** It is made to fit into this. */
  logoWidthPx: 1_024,
  logoHeightPx: 256,
  /** Of one room. */
  loadLogos: { limit: 30, windowMs: 60_000 },
  /** Of all rooms together: each takes a thread and up to four bytes for each pixel. */
  maxPicturesAtOnce: 2,
  /** Reading a picture that takes longer is given up. */
  maxPictureS: 10,

  // pictures of polls
  maxPictureBytes: 4_194_304,
  /** The camera of a good phone. */
  maxPicturePixels: 25_000_000,
  /** They are made to fit into this, and in their other sizes to be no wider. */
  pictureSidePx: 1_600,
  mediumPicturePx: 800,
  smallPicturePx: 400,
  /** Of one room, asked or not. */
  maxPictures: 500,
  /** A picture that no question has is kept this long: somebody may still be writing the question. */
  looseRoomPictureMs: 7 * 86_400_000,
  /** Of one room. */
  loadPictures: { limit: 120, windowMs: 60_000 },
  /** What is to be seen on a picture, for those who cannot see it. */
  maxAltChars: 200,
} as const;
