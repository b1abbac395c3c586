/// <reference types="node" preserve="true" />
/** TLS certificates: read, validate, fetch, and know when they expire. */

export type { AtOption, SignalOption, ValidatorOption } from './call';
export type { Data } from './octets';
export {
  type AskOptions,
  type CheckAllOptions,
  type CheckOptions,
  type FetchOptions,
  type ObserveAllOptions,
  check,
  checkAll,
  fetch,
  observeAll,
} from './asking';
export {
  Certificate,
  type CertificateInput,
  type SourceOption,
  certificateFacts,
  parseAll,
} from './certificate';
export * from './chains';
export {
  ArgumentError,
  CancelledError,
  type ErrorParticulars,
  InternalError,
  NotAfterError,
  ParseError,
  TargetError,
  TrustError,
} from './errors';
export * from './events';
export * from './expiry';
export * from './inventory';
export * from './reading';
export * from './refreshing';
export * from './rules';
export { Scan, type ScanOptions, scan } from './scan';
export * from './targets';
export { type TrustedRoots, Validator, type ValidatorOptions } from './validator';

// The records: what is given and got. Their functions from and to the JSON of the command are under `records`.
export type {
  Certificate as CertificateFacts,
  FetchOptions as FetchSettings,
  TargetError as TargetErrorRecord,
} from './records';
export type * from './records';
export type * from './values';
export * as records from './records';
