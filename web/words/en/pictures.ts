/** Pictures of questions, where they are chosen. */
export const pictureWords = {
  choose: 'Choose a picture…',
  other: 'Another picture…',
  reading: 'Reading…',
  none: 'No picture',
  hint: 'PNG, JPEG or WebP, at most 4 MB. It is made anew: where and with what it was taken is not kept.',
  needsRoom:
    'Pictures belong to a room. Make the room with another kind of question first, and change the kind on the host page.',
  bad: 'This file is no picture that can be used here. Choose a PNG, JPEG or WebP of at most 4 MB and 25 million pixels.',
  tooLarge: 'This picture has more than 4 MB. Save it smaller, or choose another.',
  noAnswer: 'The server does not answer. Please try again.',
} as const;
