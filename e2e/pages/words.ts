const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A name that begins with this text, whatever characters it holds. */
export const startsWith = (text: string) => new RegExp(`^${escaped(text)}`);

/** The name of an option: its letter, its label, and what stands beside it. */
export const optionNamed = (label: string) => new RegExp(`^[A-Z]{1,2} ${escaped(label)}`);
