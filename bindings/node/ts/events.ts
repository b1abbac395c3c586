/** Events: what to tell, run by run. */

import { type AtOption, call, each, list, options, present, text } from './call';
import type { CheckInput, Event, EventOptions, MatrixInput, Snapshot, SnapshotInput, Standing, StandingInput } from './records';
import { reviveEvent, reviveSnapshot, reviveStanding } from './records';

/** What is worth telling, and when the run was. */
export type StandingsOptions = EventOptions & AtOption;

/** What is kept of a check, or of `checkAll`. */
export function snapshots(of: CheckInput | MatrixInput): Snapshot[] {
  const record = options(of, 'of');
  return call('snapshots', 'cells' in record ? { matrix: record } : { check: record }, each(reviveSnapshot));
}

/** The places that a line shows which `notafter check --json` or `notafter scan` printed. */
export function readObservation(line: string): Snapshot[] {
  return call('read_observation', { line: text(line, 'line') }, each(reviveSnapshot));
}

/** How every place stands: how all stood before, and what was seen in this run. */
export function standings(
  before: readonly StandingInput[],
  looks: readonly SnapshotInput[],
  given?: StandingsOptions,
): Standing[] {
  const { at, ...rest } = options(given);
  const request = {
    before: list(before, 'before'),
    looks: list(looks, 'looks'),
    at: present(at),
    options: Object.keys(rest).length === 0 ? undefined : rest,
  };
  return call('standings', request, each(reviveStanding));
}

/** The events between two runs. */
export function diff(before: readonly StandingInput[], after: readonly StandingInput[], given?: AtOption): Event[] {
  const { at, ...rest } = options(given);
  const request = { ...rest, before: list(before, 'before'), after: list(after, 'after'), at: present(at) };
  return call('diff', request, each(reviveEvent));
}
