/** What can be given for octets: a certificate, a file, a paste. */
import type { X509Certificate } from 'node:crypto';
/**
 * Octets, or a text with PEM or Base64; or what has them as `raw`, as `crypto.X509Certificate` does, or as `der`, as
 * the certificates of `read` do.
 */
export type Data = string | Uint8Array | ArrayBuffer | X509Certificate | {
    readonly raw: Uint8Array;
} | {
    readonly der: Uint8Array | null;
};
/** The octets, without a copy where they are octets already. */
export declare function octets(data: unknown, field: string): Buffer;
