// The errors of tests/vectors/errors/functions.json by the public API.

import { createRequire } from 'node:module';

import * as notafter from 'notafter';

import { refused } from './found.mjs';
import { camelCase, given } from './vectors.mjs';

const { call } = createRequire(import.meta.url)('../../dist/call.js');

/** `{"zeros": n}` stands for n octets that are zero. */
function spelledOut(value) {
  if (Array.isArray(value)) return value.map(spelledOut);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.keys(value).join() === 'zeros') return Buffer.alloc(value.zeros);
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, spelledOut(it)]));
}

function octets(value) {
  return typeof value === 'string' ? Buffer.from(value, 'base64') : value;
}

const all = (list) => (Array.isArray(list) ? list.map(octets) : list);

/** How the public function is called that a request is for: the main argument, and the rest as options. */
const BY_MAIN = {
  read: ['input', octets],
  parse_certificate: ['input', octets],
  certificate_details: ['input', octets],
  to_pem: ['der', octets],
  assess: ['certificate', octets],
  validate: ['leaf', octets],
  effective_expiry: ['leaf', octets],
  normalise: ['certificates', all],
  judge: ['chain', all],
  refresh_step: ['state', given],
  refresh_due: ['state', given],
  cadence: ['history', given],
  upcoming_rules: ['subject', given],
  renewal_plan: ['subjects', given],
  expirations: ['snapshots', given],
  by_state: ['snapshots', given],
  rollout: ['snapshots', given],
};

/** Those whose arguments are more than one, or none. */
const BY_ALL = {
  match_name: ({ certificate, name }) => notafter.matchName(octets(certificate), name),
  parse_target: ({ text }) => notafter.parseTarget(text),
  expand_targets: ({ text }) => notafter.expandTargets(text),
  candidates: (request) => notafter.candidates(given(request)),
  who_serves: (request) => notafter.whoServes(request.fingerprint_sha256, given(request.observations)),
  expiry_policy: ({ policy }) => notafter.expiryPolicy(given(policy)),
  rule_subject: ({ path }) => notafter.ruleSubject(all(path)),
  rule_answers: ({ subject }) => notafter.ruleAnswers(given(subject)),
  validation_reuse: ({ issued }) => notafter.validationReuse(new Date(issued)),
  root_leaving: ({ key_created: created }) => notafter.rootLeaving(new Date(created)),
  new_refresh_state: (request) => notafter.newRefreshState(given(request)),
  snapshots: ({ check, matrix }) => notafter.snapshots(given(check ?? matrix)),
  read_observation: ({ line }) => notafter.readObservation(line),
  standings: ({ before, looks, at, options }) =>
    notafter.standings(given(before), given(looks), { ...given(options), ...given({ at }) }),
  diff: ({ before, after, at }) => notafter.diff(given(before), given(after), given({ at })),
  by_fingerprint: ({ snapshots }) => notafter.byFingerprint(given(snapshots)),
  by_tag: ({ snapshots }) => notafter.byTag(given(snapshots)),
  by_issuer: ({ snapshots }) => notafter.byIssuer(given(snapshots)),
  reconcile: ({ expected, snapshots }) => notafter.reconcile(given(expected), given(snapshots)),
  issuers_not_allowed: ({ snapshots, allowed }) => notafter.issuersNotAllowed(given(snapshots), allowed),
};

const ASKING = new Set(['fetch', 'observe_all', 'check', 'check_all']);

async function answer({ function: name, request: raw, validator: settings, cancelled }) {
  const request = spelledOut(raw);
  const validator = settings === undefined ? undefined : new notafter.Validator(validatorOptions(spelledOut(settings)));
  if (ASKING.has(name)) {
    const { target, options, ...rest } = request;
    const signal = cancelled ? AbortSignal.abort() : undefined;
    return notafter[camelCase(name)](target, { ...given(rest), ...fetching(options), validator, signal });
  }
  if (name in BY_ALL) return BY_ALL[name](request);
  if (name in BY_MAIN) {
    const [main, convert] = BY_MAIN[name];
    const { [main]: first, intermediates, crls, ...rest } = request;
    const options = given(rest);
    if (intermediates !== undefined) options.intermediates = all(intermediates);
    if (crls !== undefined) options.crls = all(crls);
    if (validator !== undefined) options.validator = validator;
    return notafter[camelCase(name)](convert(first), options);
  }
  // A name that nothing public has.
  return call(name, request, (it) => it);
}

function fetching(options) {
  const fetch = given(options ?? {});
  if (fetch.clientCertificate != null) {
    const { certificates, privateKey } = fetch.clientCertificate;
    fetch.clientCertificate = { certificates: octets(certificates), privateKey: octets(privateKey) };
  }
  return fetch;
}

function validatorOptions({ roots, ...rest }) {
  const options = given(rest);
  if (roots !== undefined) options.roots = roots.map(({ input, ...more }) => ({ ...given(more), input: octets(input) }));
  return options;
}

/** What is refused, as JSON has it. */
export async function raised(input) {
  try {
    await answer(input);
  } catch (error) {
    return refused(error);
  }
  throw new Error(`${input.function} refused nothing`);
}
