/** Values that crossed from Rust in one text: `src/packed.rs` says how. */
/** Takes values out, in the order in which they were put in. */
export declare class Packed {
    #private;
    constructor(all: string);
    number(): number;
    signed(): number;
    optionalNumber(): number | null;
    text(): string;
    optionalText(): string | null;
    texts(): string[];
}
