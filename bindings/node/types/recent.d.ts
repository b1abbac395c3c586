/** What was found out last, of a few owners. */
/**
 * Values of the owners that were put in last; who was put in first makes room.
 *
 * Two small arrays and no Map: nearly always the last one is asked for, and hashing each new owner would cost more than the
 * search.
 */
export declare class Recent<Owner extends object, T> {
    #private;
    get(owner: Owner): T | undefined;
    /** Keeps the value of an owner that has none, and returns it. */
    keep(owner: Owner, value: T): T;
}
