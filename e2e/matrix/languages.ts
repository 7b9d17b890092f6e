/** In which languages the pages can be shown. */
export const languages: readonly string[] = ['en'];
