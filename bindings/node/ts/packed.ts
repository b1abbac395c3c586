/** Values that crossed from Rust in one text: `src/packed.rs` says how. */

/** Bits in one digit of a number. */
const DIGIT_BITS = 6;

/** The mark of a digit behind which another one stands. */
const MORE = 1 << DIGIT_BITS;

/** Takes values out, in the order in which they were put in. */
export class Packed {
  readonly #all: string;
  #numberAt = 0;
  #textAt: number;

  constructor(all: string) {
    this.#all = all;
    const numbers = this.number();
    this.#textAt = this.#numberAt + numbers;
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
