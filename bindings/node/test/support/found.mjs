// What each case of the golden vectors finds by the public API, in the form of what it expects: the mappings that
// tests/vectors/README.md says under "By function". What is found is written again by the records' own `dump`.

import { createHash } from 'node:crypto';

import * as notafter from 'notafter';

import { camelCase, given } from './vectors.mjs';

const { records } = notafter;

function octets({ der_base64: base64, hex, text }) {
  if (base64 !== undefined) return Buffer.from(base64, 'base64');
  return hex === undefined ? text : Buffer.from(hex, 'hex');
}

/** The error as JSON has it; what is no error of notafter is thrown again. */
export function refused(error) {
  if (!(error instanceof notafter.NotAfterError)) throw error;
  const { code, facts } = error;
  const name = error.constructor.name.replace(/Error$/, '').toLowerCase();
  return { error: { class: name, code, facts: records.dumpFacts?.(facts) ?? plain(facts), offset: facts.offset, field: facts.field } };
}

function plain(facts) {
  return JSON.parse(JSON.stringify(facts, (_, it) => (typeof it === 'string' ? it.replace(/\.000Z$/, 'Z') : it)));
}

function attempt(work) {
  try {
    return work();
  } catch (error) {
    return refused(error);
  }
}

function certificate(_, { input }) {
  const data = octets(input);
  return attempt(() => {
    const facts = notafter.parseCertificate(data);
    const lazy = new notafter.Certificate(data);
    // The lazy class says the same, field by field.
    for (const [name, value] of Object.entries(facts)) {
      const its = lazy[name];
      if (JSON.stringify(its) !== JSON.stringify(value)) {
        throw new Error(`Certificate.${name} is ${JSON.stringify(its)}, the record has ${JSON.stringify(value)}`);
      }
    }
    const [batch] = notafter.certificateFacts([data]);
    if (JSON.stringify({ ...batch, der: null }) !== JSON.stringify({ ...facts, der: null })) {
      throw new Error(`certificateFacts differs: ${JSON.stringify(batch)}`);
    }
    return records.dumpCertificate(facts);
  });
}

export function details({ input }) {
  return records.dumpCertificateDetails(notafter.certificateDetails(octets(input)));
}

function contents(_, { input, expect }) {
  const { order, certificates, skipped } = notafter.read(octets(input));
  const left = [...certificates];
  return {
    items: order.map((kind) =>
      kind === 'certificate' ? { kind, serial_number: left.shift().serialNumber } : { kind },
    ),
    skipped: skipped.map((it) => ({ reason: it.code })),
    skipped_at_least: Math.min(skipped.length, expect.skipped_at_least ?? 0),
  };
}

/** The DER that a case names. */
function named(table, name) {
  return Buffer.from(table[name], 'base64');
}

function validator(file, { roots = [], profile, limits, roots_source: source }) {
  return new notafter.Validator({
    builtinRoots: 'none',
    profile,
    limits: given(limits),
    source: given(source),
    roots: roots.map((it) => {
      if (typeof it === 'string') return { input: named(file.certificates, it) };
      const { certificate: name, ...rest } = it;
      return { ...given(rest), input: named(file.certificates, name) };
    }),
  });
}

function validation(file, input) {
  const { leaf, intermediates, crls = [], revocation = 'off', at, purpose, name, max_depth, policies } = input;
  return [
    named(file.certificates, leaf),
    {
      ...given({ revocation, at, purpose, name, max_depth, policies }),
      intermediates: intermediates.map((it) => named(file.certificates, it)),
      crls: crls.map((it) => named(file.crls, it)),
      validator: validator(file, input),
    },
  ];
}

function nameOf(file, fingerprint) {
  const found = Object.keys(file.certificates).find((name) => {
    return createHash('sha256').update(named(file.certificates, name)).digest('hex') === fingerprint;
  });
  if (found === undefined) throw new Error(`no certificate of the table is ${fingerprint}`);
  return found;
}

function report(file, { input }) {
  const found = records.dumpValidation(notafter.validate(...validation(file, input)));
  return { ...found, path: found.path.map((it) => nameOf(file, it)) };
}

function effectiveExpiry(file, { input }) {
  const found = notafter.effectiveExpiry(...validation(file, input));
  if (found === null) return null;
  const json = records.dumpEffectiveExpiry(found);
  return { ...json, findings: json.unneeded };
}

function normalised(file, { input }) {
  const certificates = input.certificates.map((it) => named(file.certificates, it));
  const found = notafter.normalise(certificates, { kind: input.kind, validator: validator(file, input) });
  return {
    ...records.dumpNormalised(found),
    certificates: found.certificates.map((pem) => nameOf(file, new notafter.Certificate(pem).fingerprintSha256)),
  };
}

function assessment(_, { input }) {
  const { der_base64: der, ...rest } = input;
  return records.dumpExpiry(notafter.assess(Buffer.from(der, 'base64'), given(rest)));
}

function policy(_, { input }) {
  const found = attempt(() => ({ policy: records.dumpExpiryPolicy(notafter.expiryPolicy(given(input.policy))) }));
  // Functions say `missing-field` where a record says `missing`.
  if (found.error?.code === 'missing-field') found.error.code = 'missing';
  return found;
}

function cadence(_, { input }) {
  const { history, ...rest } = input;
  return records.dumpCadenceAnswer(notafter.cadence(given(history), given(rest)));
}

function refresh(_, { input }) {
  const named = typeof input.policy === 'string' ? { preset: input.policy } : { policy: given(input.policy) };
  const chosen = input.policy === undefined ? {} : named;
  return attempt(() => {
    let state;
    if (input.target !== undefined) state = notafter.newRefreshState({ target: input.target, at: new Date(input.new_at) });
    else if (input.pasted_at !== undefined) state = notafter.newRefreshState({ at: new Date(input.pasted_at) });
    else state = given(input.state);
    const next = [];
    for (const step of input.steps ?? []) {
      // As it would be kept: through its JSON.
      state = notafter.refreshStep(JSON.parse(JSON.stringify(state)), { ...given(step), ...chosen });
      next.push(records.dumpRefreshState(state).next_attempt_at);
    }
    const due = notafter.refreshDue(state, { at: new Date(input.at ?? '2026-11-22T09:30:00Z'), ...chosen });
    return { ...records.dumpRefreshDue(due), next, state: records.dumpRefreshState(state) };
  });
}

function withPreset(options) {
  if (typeof options?.policy === 'string') return { ...options, policy: { preset: options.policy } };
  return options;
}

function events(_, { input }) {
  const options = given(withPreset(input.options)) ?? {};
  const moved = (known, { looks, at }) => notafter.standings(known, given(looks), { ...options, at: new Date(at) });
  const before = input.before.reduce(moved, []);
  const forgotten = input.forgotten ?? [];
  const after = moved(before, input).filter((it) => !forgotten.includes(it.target));
  return { events: notafter.diff(before, after, { at: new Date(input.at) }).map(records.dumpEvent) };
}

function inventory(_, { input }) {
  const { function: name, snapshots, ...rest } = input;
  const looked = given(snapshots);
  const options = given(withPreset(rest));
  switch (name) {
    case 'expirations':
      return records.dumpExpirations(notafter.expirations(looked, options));
    case 'by_state':
      return { groups: notafter.byState(looked, options).map(records.dumpGroup) };
    case 'by_fingerprint':
    case 'by_tag':
    case 'by_issuer':
      return { groups: notafter[camelCase(name)](looked).map(records.dumpGroup) };
    case 'reconcile':
      return records.dumpReconciliation(notafter.reconcile(options.expected, looked));
    case 'rollout':
      return records.dumpRollout(notafter.rollout(looked, options));
    case 'issuers_not_allowed':
      return { places: notafter.issuersNotAllowed(looked, options.allowed).map(records.dumpSnapshot) };
    default:
      throw new Error(`a function that is not known: ${name}`);
  }
}

function rules(_, { input }) {
  const found = {};
  if (input.subject !== undefined) {
    const subject = given(input.subject);
    const said = records.dumpRuleAnswers(notafter.ruleAnswers(subject));
    Object.assign(found, said, {
      missing_scts: { chrome: said.missing_scts_chrome, apple: said.missing_scts_apple },
    });
    if (input.from !== undefined) {
      const span = { from: new Date(input.from), until: new Date(input.until) };
      found.upcoming = notafter.upcomingRules(subject, span).map(records.dumpUpcomingRule);
    }
  }
  if (input.der_base64 !== undefined) {
    const path = [input.der_base64, input.root_der_base64].map((it) => Buffer.from(it, 'base64'));
    found.subject = records.dumpRuleSubject(notafter.ruleSubject(path));
  }
  if (input.issued !== undefined) {
    const days = notafter.validationReuse(new Date(input.issued));
    found.validation_reuse = {
      'domains-and-addresses': days.domainsAndAddressesDays,
      identity: days.identityDays,
    };
  }
  if (input.key_created !== undefined) {
    const leaves = records.dumpRootLeaving(notafter.rootLeaving(new Date(input.key_created)));
    found.root_leaves = { ...leaves, 'mozilla-email': leaves.mozilla_email };
  }
  if (input.subjects !== undefined) {
    const { subjects, ...rest } = withPreset(input);
    found.plan = records.dumpRenewalPlan(notafter.renewalPlan(given(subjects), given(rest)));
  }
  return found;
}

/** Every file with cases but those of errors, and how they are asked. */
export const FILES = {
  'anomalies.json': certificate,
  'chains-certificates.json': report,
  'chains-name-constraints.json': report,
  'chains-names.json': report,
  'chains-paths.json': report,
  'chains-policies.json': report,
  'chains-purposes.json': report,
  'chains-revocation.json': report,
  'effective-expiry.json': effectiveExpiry,
  'errors.json': certificate,
  'expiry/assessment.json': assessment,
  'expiry/cadence.json': cadence,
  'expiry/events.json': events,
  'expiry/inventory.json': inventory,
  'expiry/policies.json': policy,
  'expiry/refresh.json': refresh,
  'expiry/rules.json': rules,
  'extensions.json': certificate,
  'keys.json': certificate,
  'names.json': certificate,
  'pastes.json': contents,
  'served-chains.json': normalised,
  'signatures.json': certificate,
  'times.json': certificate,
};
