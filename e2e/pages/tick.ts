import { expect, type Locator } from '@playwright/test';

/** Ticks a box of a console. Not `check()`: the box follows what the server says, and may be as it was for a moment. */
export async function tick(box: Locator, isWanted = true): Promise<void> {
  await expect(box).toBeChecked({ checked: !isWanted });
  await box.click();
  await expect(box).toBeChecked({ checked: isWanted });
}
