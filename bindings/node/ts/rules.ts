/** Dated rules: what the CA/Browser Forum and the root programs demand, and when. */

import { call, each, list, options } from './call';
import { type CertificateInput, certificateDers } from './certificate';
import type {
  PublicRoot,
  RenewalPlan,
  RenewalPlanRequest,
  RootLeaving,
  RuleAnswers,
  RuleRow,
  RuleSubject,
  RuleSubjectInput,
  UpcomingRule,
  ValidationReuse,
} from './records';
import {
  revivePublicRoot,
  reviveRenewalPlan,
  reviveRootLeaving,
  reviveRuleAnswers,
  reviveRuleRow,
  reviveRuleSubject,
  reviveUpcomingRule,
  reviveValidationReuse,
} from './records';

/** A span of time. */
export interface SpanOptions {
  /** From this instant on; now where it is missing. */
  from?: Date;
  /** Up to this one. */
  until: Date;
}

/** How renewals are counted. */
export type RenewalPlanOptions = Omit<RenewalPlanRequest, 'subjects' | 'from' | 'until'> & SpanOptions;

/** Every row of every table, with its source. */
export function rules(): RuleRow[] {
  return call('rules', {}, each(reviveRuleRow));
}

/** The roots of the public programs, with the age of their keys. */
export function publicRoots(): PublicRoot[] {
  return call('public_roots', {}, each(revivePublicRoot));
}

/** What the rules have to know of a certificate, as its path (leaf first, root last) says it. */
export function ruleSubject(path: readonly CertificateInput[]): RuleSubject {
  return call('rule_subject', { path: certificateDers(path, 'path') }, reviveRuleSubject);
}

/** What the rules say of a certificate that has been issued. */
export function ruleAnswers(subject: RuleSubjectInput): RuleAnswers {
  return call('rule_answers', { subject: options(subject, 'subject') }, reviveRuleAnswers);
}

/** The rules that will hit a certificate. */
export function upcomingRules(subject: RuleSubjectInput, given: SpanOptions): UpcomingRule[] {
  const { from, ...rest } = options(given);
  const request = { ...rest, from: from ?? new Date(), subject: options(subject, 'subject') };
  return call('upcoming_rules', request, each(reviveUpcomingRule));
}

/** How long a CA may reuse what it has validated, for a certificate issued then; now where it is missing. */
export function validationReuse(issued: Date = new Date()): ValidationReuse {
  return call('validation_reuse', { issued }, reviveValidationReuse);
}

/** When a root with a key made then leaves the root programs. */
export function rootLeaving(keyCreated: Date): RootLeaving {
  return call('root_leaving', { keyCreated }, reviveRootLeaving);
}

/** How often each certificate will have to be renewed. */
export function renewalPlan(subjects: readonly RuleSubjectInput[], given: RenewalPlanOptions): RenewalPlan {
  const { from, ...rest } = options(given);
  const request = { ...rest, from: from ?? new Date(), subjects: list(subjects, 'subjects') };
  return call('renewal_plan', request, reviveRenewalPlan);
}
