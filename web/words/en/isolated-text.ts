/** A name inside a sentence of plain text: Unicode isolates keep its direction from turning the rest around. */
export const isolated = (text: string) => `\u2068${text.replace(/[\u2066-\u2069]/g, '')}\u2069`;
