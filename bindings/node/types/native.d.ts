/** The native part: found beside this package or in the package of this platform. */
import type * as Native from './addon';
/** What the Rust of this package exports. */
export declare const native: typeof Native;
