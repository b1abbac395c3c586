/** Refreshing and rhythm: when to look at a target again. */
import { type AtOption } from './call';
import type { CadenceAnswer, CadenceRequest, NewRefreshStateRequest, PastCertificate, RefreshDue, RefreshDueRequest, RefreshState, RefreshStateInput, RefreshStepRequest } from './records';
/** What a state is made of. */
export type NewRefreshStateOptions = Omit<NewRefreshStateRequest, 'at'> & AtOption;
/** A look at a target, and what came of it. */
export type RefreshStepOptions = Omit<RefreshStepRequest, 'state' | 'at'> & AtOption;
/** How a state is asked about. */
export type RefreshDueOptions = Omit<RefreshDueRequest, 'state' | 'at'> & AtOption;
/** How a rhythm is asked about. */
export type CadenceOptions = Omit<CadenceRequest, 'history' | 'at'> & AtOption;
/** A state to begin with: of a target that is new, or without one of a certificate that was pasted. */
export declare function newRefreshState(given?: NewRefreshStateOptions): RefreshState;
/** The state after a look. */
export declare function refreshStep(state: RefreshStateInput, given: RefreshStepOptions): RefreshState;
/** Whether a look is due. */
export declare function refreshDue(state: RefreshStateInput, given?: RefreshDueOptions): RefreshDue;
/** The rhythm of a target's certificates, and when the present one is expected to be renewed. */
export declare function cadence(history: readonly PastCertificate[], given?: CadenceOptions): CadenceAnswer;
