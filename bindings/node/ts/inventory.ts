/** Inventory: what a fleet's snapshots say together. */

import { type AtOption, call, each, list, options, present, text } from './call';
import type {
  Expected,
  Expirations,
  ExpirationsRequest,
  Group,
  Reconciliation,
  Rollout,
  RolloutRequest,
  Snapshot,
  SnapshotInput,
} from './records';
import {
  reviveExpirations,
  reviveGroup,
  reviveReconciliation,
  reviveRollout,
  reviveSnapshot,
} from './records';

/** How snapshots are looked at. */
export type ExpirationsOptions = Omit<ExpirationsRequest, 'snapshots' | 'at'> & AtOption;

/** The one list of everything that expires. */
export function expirations(snapshots: readonly SnapshotInput[], given?: ExpirationsOptions): Expirations {
  const { at, ...rest } = options(given);
  const request = { ...rest, snapshots: list(snapshots, 'snapshots'), at: present(at) };
  return call('expirations', request, reviveExpirations);
}

/** Places by how their certificates stand. */
export function byState(snapshots: readonly SnapshotInput[], given?: ExpirationsOptions): Group[] {
  const { at, ...rest } = options(given);
  const request = { ...rest, snapshots: list(snapshots, 'snapshots'), at: present(at) };
  return call('by_state', request, each(reviveGroup));
}

/** Places by certificate. */
export function byFingerprint(snapshots: readonly SnapshotInput[]): Group[] {
  return call('by_fingerprint', { snapshots: list(snapshots, 'snapshots') }, each(reviveGroup));
}

/** Places by tag. */
export function byTag(snapshots: readonly SnapshotInput[]): Group[] {
  return call('by_tag', { snapshots: list(snapshots, 'snapshots') }, each(reviveGroup));
}

/** Places by issuer. */
export function byIssuer(snapshots: readonly SnapshotInput[]): Group[] {
  return call('by_issuer', { snapshots: list(snapshots, 'snapshots') }, each(reviveGroup));
}

/** What is not as it should be. */
export function reconcile(expected: readonly Expected[], snapshots: readonly SnapshotInput[]): Reconciliation {
  const request = { expected: list(expected, 'expected'), snapshots: list(snapshots, 'snapshots') };
  return call('reconcile', request, reviveReconciliation);
}

/** Where a new certificate is, and where the old one still; both by the SHA-256 of their DER in hex. */
export function rollout(snapshots: readonly SnapshotInput[], given: Omit<RolloutRequest, 'snapshots'>): Rollout {
  const request = { ...options(given), snapshots: list(snapshots, 'snapshots') };
  return call('rollout', request, reviveRollout);
}

/** The places with certificates of other issuers than these: names of issuers, or SHA-256 of roots. */
export function issuersNotAllowed(snapshots: readonly SnapshotInput[], allowed: readonly string[]): Snapshot[] {
  const request = {
    snapshots: list(snapshots, 'snapshots'),
    allowed: list(allowed, 'allowed').map((it, index) => text(it, `allowed[${index}]`)),
  };
  return call('issuers_not_allowed', request, each(reviveSnapshot));
}
