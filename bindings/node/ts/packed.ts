/** Values that crossed from Rust in one text: `src/packed.rs` says how. */

/** Bits in one digit of a number. */
const DIGIT_BITS = 6;

/** The mark of a digit behind which another one stands. */
const MORE = 1 << DIGIT_BITS;

/**
 * Takes values out, in the order in which they were put in.
 *
 * One is made and used again: where none is alive at a collection of garbage, V8 forgets the class' shape, and with it
 * the machine code of all that is below, which then takes seven times as long until it is made again.
 */
export class Packed {
  #all = '';
  #numberAt = 0;
  #textAt = 0;

  begin(all: string): this {
    this.#all = all;
    this.#numberAt = 0;
    const numbers = this.number();
    this.#textAt = this.#numberAt + numbers;
    return this;
  }

  number(): number {
    let digit = this.#all.charCodeAt(this.#numberAt++);
    if (digit < MORE) {
      return digit;
    }
    let number = digit - MORE;
    // Multiplied and not shifted: what is shifted has 32 bits.
    for (let worth = MORE; ; worth *= MORE) {
      digit = this.#all.charCodeAt(this.#numberAt++);
      if (digit < MORE) {
        return number + digit * worth;
      }
      number += (digit - MORE) * worth;
    }
  }

  signed(): number {
    const number = this.number();
    return number % 2 === 0 ? number / 2 : -(number - 1) / 2;
  }

  optionalNumber(): number | null {
    const number = this.number();
    return number === 0 ? null : number - 1;
  }

  text(): string {
    return this.#piece(this.number());
  }

  optionalText(): string | null {
    const length = this.number();
    return length === 0 ? null : this.#piece(length - 1);
  }

  texts(): string[] {
    const texts: string[] = [];
    for (let left = this.number(); left > 0; left -= 1) {
      texts.push(this.text());
    }
    return texts;
  }

  #piece(length: number): string {
    const start = this.#textAt;
    this.#textAt = start + length;
    return this.#all.slice(start, this.#textAt);
  }
}
