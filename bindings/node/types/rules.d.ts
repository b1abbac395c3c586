/** Dated rules: what the CA/Browser Forum and the root programs demand, and when. */
import { type CertificateInput } from './certificate';
import type { PublicRoot, RenewalPlan, RenewalPlanRequest, RootLeaving, RuleAnswers, RuleRow, RuleSubject, RuleSubjectInput, UpcomingRule, ValidationReuse } from './records';
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
export declare function rules(): RuleRow[];
/** The roots of the public programs, with the age of their keys. */
export declare function publicRoots(): PublicRoot[];
/** What the rules have to know of a certificate, as its path (leaf first, root last) says it. */
export declare function ruleSubject(path: readonly CertificateInput[]): RuleSubject;
/** What the rules say of a certificate that has been issued. */
export declare function ruleAnswers(subject: RuleSubjectInput): RuleAnswers;
/** The rules that will hit a certificate. */
export declare function upcomingRules(subject: RuleSubjectInput, given: SpanOptions): UpcomingRule[];
/** How long a CA may reuse what it has validated, for a certificate issued then; now where it is missing. */
export declare function validationReuse(issued?: Date): ValidationReuse;
/** When a root with a key made then leaves the root programs. */
export declare function rootLeaving(keyCreated: Date): RootLeaving;
/** How often each certificate will have to be renewed. */
export declare function renewalPlan(subjects: readonly RuleSubjectInput[], given: RenewalPlanOptions): RenewalPlan;
