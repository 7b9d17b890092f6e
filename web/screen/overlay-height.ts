/** The plate, as a share of the picture's height: the lower third for a handful of options, never more than it needs. */
export function overlayHeight(options: number): number {
  const header = 0.12;
  const perRow = 0.048;
  const rows = options > 9 ? Math.ceil(options / 2) : options;
  return Math.min(0.92, Math.max(0.26, header + rows * perRow));
}
