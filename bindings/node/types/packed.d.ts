/** Values that crossed from Rust in one text: `src/packed.rs` says how. */
/**
 * Takes values out, in the order in which they were put in.
 *
 * One is made and used again: where none is alive at a collection of garbage, V8 forgets the class' shape, and with it
 * the machine code of all that is below, which then takes seven times as long until it is made again.
 */
export declare class Packed {
    #private;
    begin(all: string): this;
    number(): number;
    signed(): number;
    optionalNumber(): number | null;
    text(): string;
    optionalText(): string | null;
    texts(): string[];
}
