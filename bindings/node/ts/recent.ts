/** What was found out last, of a few owners. */

/** How many owners have it at hand: enough for a chain and a few others that are read in turn. */
const REMEMBERED = 16;

/**
 * Values of the owners that were put in last; who was put in first makes room.
 *
 * Two small arrays and no Map: nearly always the last one is asked for, and hashing each new owner would cost more than the
 * search.
 */
export class Recent<Owner extends object, T> {
  readonly #owners: Owner[] = [];
  readonly #values: T[] = [];
  /** Where the last one is. */
  #last = -1;

  get(owner: Owner): T | undefined {
    if (this.#owners[this.#last] === owner) {
      return this.#values[this.#last];
    }
    const place = this.#owners.indexOf(owner);
    return place < 0 ? undefined : this.#values[place];
  }

  /** Keeps the value of an owner that has none, and returns it. */
  keep(owner: Owner, value: T): T {
    this.#last = (this.#last + 1) % REMEMBERED;
    this.#owners[this.#last] = owner;
    this.#values[this.#last] = value;
    return value;
  }
}
