/** Asking servers: promises, which an `AbortSignal` stops. */

import { type AtOption, type Revive, type SignalOption, type ValidatorOption, ask, options, present, text } from './call';
import { octets } from './octets';
import type {
  Check,
  CheckAllRequest,
  CheckRequest,
  ClientCertificate,
  FetchOptions as FetchSettings,
  Matrix,
  ObserveAllRequest,
  Observation,
  ObservationMatrix,
} from './records';
import { reviveCheck, reviveMatrix, reviveObservation, reviveObservationMatrix } from './records';

/** How servers are asked. */
export type AskOptions = FetchSettings & AtOption & SignalOption & ValidatorOption;

/** How a server is asked for its certificates. */
export type FetchOptions = AskOptions;

/** How everything of a server is seen. */
export type ObserveAllOptions = Omit<ObserveAllRequest, 'target' | 'at' | 'options'> & AskOptions;

/** How a server is checked. */
export type CheckOptions = Omit<CheckRequest, 'target' | 'at' | 'options'> & AskOptions;

/** How a server is checked at each address. */
export type CheckAllOptions = Omit<CheckAllRequest, 'target' | 'at' | 'options'> & AskOptions;

/**
 * Asks a server for its certificates. A server that shows nothing is no error: `connection.outcome` says why.
 *
 * Named as what it does; where the global `fetch` is used too, `import * as notafter`.
 */
export async function fetch(target: string, given?: FetchOptions): Promise<Observation> {
  return asked('fetch', target, given, [], reviveObservation);
}

/** Everything that a target shows: each address, each type of key. */
export async function observeAll(target: string, given?: ObserveAllOptions): Promise<ObservationMatrix> {
  return asked('observe_all', target, given, ['keyTypes', 'withoutServerName'], reviveObservationMatrix);
}

/** Asks a server and judges what it shows: facts, validity, expiry. */
export async function check(target: string, given?: CheckOptions): Promise<Check> {
  return asked('check', target, given, ['policy', 'renewalMode', 'tag'], reviveCheck);
}

/** The same at each address, and with each type of key. */
export async function checkAll(target: string, given?: CheckAllOptions): Promise<Matrix> {
  const own = ['keyTypes', 'withoutServerName', 'policy', 'renewalMode', 'tag'];
  return asked('check_all', target, given, own, reviveMatrix);
}

/** The options of a request and, as `options`, those that say how to fetch. */
export function divided(given: object, own: readonly string[]): Record<string, unknown> {
  const request: Record<string, unknown> = {};
  const fetching: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    (own.includes(name) ? request : fetching)[name] = value;
  }
  if (fetching['clientCertificate'] != null) {
    fetching['clientCertificate'] = pem(fetching['clientCertificate']);
  }
  return { ...request, options: Object.keys(fetching).length === 0 ? undefined : fetching };
}

/** A client certificate as octets: its PEM may be given as a text. */
function pem(given: object): object {
  const { certificates, privateKey, ...rest } = options(given as ClientCertificate, 'clientCertificate');
  return {
    ...rest,
    certificates: octets(certificates, 'clientCertificate.certificates'),
    privateKey: octets(privateKey, 'clientCertificate.privateKey'),
  };
}

async function asked<T>(
  name: string,
  target: string,
  given: AskOptions | undefined,
  own: readonly string[],
  revive: Revive<T>,
): Promise<T> {
  const { at, signal, validator, ...rest } = options(given);
  const request = { ...divided(rest, own), target: text(target, 'target'), at: present(at) };
  return ask(name, request, revive, validator, signal);
}
