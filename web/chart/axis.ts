/**
 * What a full lane stands for, in ballots. Bars grow with every vote, so the scale follows the leader, but in steps and
 * only upwards within a round: a scale that follows each vote would make all other bars shrink each time. A step is at
 * most 1.5 times the one before, so no bar ever loses more than a third of its length at once.
 */
const steps = [10, 12, 15, 20, 25, 30, 40, 50, 60, 80] as const;
const firstSteps = [4, 6, 8] as const;

export function axisMax(leader: number, heldMax = 0): number {
  return Math.max(heldMax, stepFor(leader));
}

function stepFor(leader: number): number {
  const small = firstSteps.find((step) => step >= leader);
  if (small !== undefined) return small;
  for (let scale = 1; ; scale *= 10) {
    const step = steps.find((candidate) => candidate * scale >= leader);
    if (step !== undefined) return step * scale;
  }
}
