/** What the Rust in `src/` exports; a test compares the names. */

export declare class NativeCancelHandle {
  constructor()
  cancel(): void
}
export declare class NativeValidator {
  constructor(settings: string)
  static standard(): NativeValidator
  get rootCount(): number
  get profile(): string
  get source(): string
}
export declare class NativeScan {
  constructor(request: string, validator?: NativeValidator | undefined | null)
  next(): Promise<string | null>
  progress(): string
  cancel(): void
}
export declare function call(f: string, r: string, validator?: NativeValidator | undefined | null): string
export declare function callAway(f: string, r: string, validator?: NativeValidator | undefined | null): Promise<string>
export declare function ask(f: string, r: string, validator: NativeValidator | undefined | null, c?: NativeCancelHandle | undefined | null): Promise<string>
export declare function certificateDer(input: Uint8Array): Buffer | null
export declare function certificateCommon(der: Uint8Array): string
export declare function certificateFacts(der: Uint8Array): string
export declare function certificatesFacts(inputs: Array<Uint8Array>): string
export declare function certificateNotBefore(der: Uint8Array): number
export declare function certificateNotAfter(der: Uint8Array): number
export declare function certificateFingerprint(der: Uint8Array): string
export declare function certificateFingerprintSha1(der: Uint8Array): string
