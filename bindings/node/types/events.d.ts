/** Events: what to tell, run by run. */
import { type AtOption } from './call';
import type { CheckInput, Event, EventOptions, MatrixInput, Snapshot, SnapshotInput, Standing, StandingInput } from './records';
/** What is worth telling, and when the run was. */
export type StandingsOptions = EventOptions & AtOption;
/** What is kept of a check, or of `checkAll`. */
export declare function snapshots(of: CheckInput | MatrixInput): Snapshot[];
/** The places that a line shows which `notafter check --json` or `notafter scan` printed. */
export declare function readObservation(line: string): Snapshot[];
/** How every place stands: how all stood before, and what was seen in this run. */
export declare function standings(before: readonly StandingInput[], looks: readonly SnapshotInput[], given?: StandingsOptions): Standing[];
/** The events between two runs. */
export declare function diff(before: readonly StandingInput[], after: readonly StandingInput[], given?: AtOption): Event[];
