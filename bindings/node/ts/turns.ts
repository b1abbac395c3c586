/** How questions that are asked all at once leave the event loop time for others. */

/**
 * How many questions begin in one turn of the event loop: each takes some 20 microseconds, so that a thousand asked at
 * once are spread over turns of less than a millisecond.
 */
export const BEGUN_IN_A_TURN = 32;

/** As it was when this was loaded: the fake timers of a test would hold everything up. */
const immediately = setImmediate;

/** How many have begun in this turn. */
let begun = 0;

/** Those that begin in later turns, in their order. */
let waiting: (() => void)[] = [];

/** The first of them that has not begun: to take each out of the front would move all the others. */
let first = 0;

/** Waits for a turn in which there is room; nothing to wait for where this one has it. */
export function turn(): Promise<void> | undefined {
  if (begun < BEGUN_IN_A_TURN && waiting.length === 0) {
    begins();
    return undefined;
  }
  return new Promise((go) => waiting.push(go));
}

/** Counts one that begins. */
function begins(): void {
  if (begun === 0) {
    immediately(nextTurn);
  }
  begun += 1;
}

function nextTurn(): void {
  begun = 0;
  const now = waiting.slice(first, first + BEGUN_IN_A_TURN);
  first += now.length;
  // Those that have begun are let go of when they are half of all, so that none is moved more than once or twice.
  if (first * 2 >= waiting.length) {
    waiting = waiting.slice(first);
    first = 0;
  }
  for (const go of now) {
    begins();
    go();
  }
}
