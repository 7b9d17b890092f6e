export function arePagesFresh(root: string, page?: string): boolean;
export function buildPages(root: string, node: string): string | null;
