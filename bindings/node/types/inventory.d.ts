/** Inventory: what a fleet's snapshots say together. */
import { type AtOption } from './call';
import type { Expected, Expirations, ExpirationsRequest, Group, Reconciliation, Rollout, RolloutRequest, Snapshot, SnapshotInput } from './records';
/** How snapshots are looked at. */
export type ExpirationsOptions = Omit<ExpirationsRequest, 'snapshots' | 'at'> & AtOption;
/** The one list of everything that expires. */
export declare function expirations(snapshots: readonly SnapshotInput[], given?: ExpirationsOptions): Expirations;
/** Places by how their certificates stand. */
export declare function byState(snapshots: readonly SnapshotInput[], given?: ExpirationsOptions): Group[];
/** Places by certificate. */
export declare function byFingerprint(snapshots: readonly SnapshotInput[]): Group[];
/** Places by tag. */
export declare function byTag(snapshots: readonly SnapshotInput[]): Group[];
/** Places by issuer. */
export declare function byIssuer(snapshots: readonly SnapshotInput[]): Group[];
/** What is not as it should be. */
export declare function reconcile(expected: readonly Expected[], snapshots: readonly SnapshotInput[]): Reconciliation;
/** Where a new certificate is, and where the old one still; both by the SHA-256 of their DER in hex. */
export declare function rollout(snapshots: readonly SnapshotInput[], given: Omit<RolloutRequest, 'snapshots'>): Rollout;
/** The places with certificates of other issuers than these: names of issuers, or SHA-256 of roots. */
export declare function issuersNotAllowed(snapshots: readonly SnapshotInput[], allowed: readonly string[]): Snapshot[];
