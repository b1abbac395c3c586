/** How questions that are asked all at once leave the event loop time for others. */
/**
 * How many questions begin in one turn of the event loop: each takes some 20 microseconds, so that a thousand asked at
 * once are spread over turns of less than a millisecond.
 */
export declare const BEGUN_IN_A_TURN = 32;
/** Waits for a turn in which there is room; nothing to wait for where this one has it. */
export declare function turn(): Promise<void> | undefined;
