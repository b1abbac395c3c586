/** Refreshing and rhythm: when to look at a target again. */

import { type AtOption, call, list, options, present } from './call';
import type {
  CadenceAnswer,
  CadenceRequest,
  NewRefreshStateRequest,
  PastCertificate,
  RefreshDue,
  RefreshDueRequest,
  RefreshState,
  RefreshStateInput,
  RefreshStepRequest,
} from './records';
import { reviveCadenceAnswer, reviveRefreshDue, reviveRefreshState } from './records';

/** What a state is made of. */
export type NewRefreshStateOptions = Omit<NewRefreshStateRequest, 'at'> & AtOption;

/** A look at a target, and what came of it. */
export type RefreshStepOptions = Omit<RefreshStepRequest, 'state' | 'at'> & AtOption;

/** How a state is asked about. */
export type RefreshDueOptions = Omit<RefreshDueRequest, 'state' | 'at'> & AtOption;

/** How a rhythm is asked about. */
export type CadenceOptions = Omit<CadenceRequest, 'history' | 'at'> & AtOption;

/** A state to begin with: of a target that is new, or without one of a certificate that was pasted. */
export function newRefreshState(given?: NewRefreshStateOptions): RefreshState {
  const { at, ...rest } = options(given);
  return call('new_refresh_state', { ...rest, at: present(at) }, reviveRefreshState);
}

/** The state after a look. */
export function refreshStep(state: RefreshStateInput, given: RefreshStepOptions): RefreshState {
  const { at, ...rest } = options(given);
  const request = { ...rest, state: options(state, 'state'), at: present(at) };
  return call('refresh_step', request, reviveRefreshState);
}

/** Whether a look is due. */
export function refreshDue(state: RefreshStateInput, given?: RefreshDueOptions): RefreshDue {
  const { at, ...rest } = options(given);
  const request = { ...rest, state: options(state, 'state'), at: present(at) };
  return call('refresh_due', request, reviveRefreshDue);
}

/** The rhythm of a target's certificates, and when the present one is expected to be renewed. */
export function cadence(history: readonly PastCertificate[], given?: CadenceOptions): CadenceAnswer {
  const { at, ...rest } = options(given);
  const request = { ...rest, history: list(history, 'history'), at: present(at) };
  return call('cadence', request, reviveCadenceAnswer);
}
