import Foundation

/// Every row of every table of dated rules, with its source.
public func rules() throws -> [RuleRow] {
    try rules(request: RulesRequest())
}

/// The roots of the public programs, with the age of their keys.
public func publicRoots() throws -> [PublicRoot] {
    try publicRoots(request: RulesRequest())
}

/// What the rules have to know of a certificate, as its path says it: DER of each, leaf first, root last.
public func ruleSubject(path: [Data]) throws -> RuleSubject {
    try ruleSubject(request: RuleSubjectRequest(path: path))
}

/// What the rules say of a certificate that has been issued.
public func ruleAnswers(_ subject: RuleSubject) throws -> RuleAnswers {
    try ruleAnswers(request: RuleAnswersRequest(subject: subject))
}

/// The rules that will hit a certificate in a span of time.
public func upcomingRules(_ subject: RuleSubject, from: Date = Date(), until: Date) throws -> [UpcomingRule] {
    try upcomingRules(request: UpcomingRulesRequest(subject: subject, from: from, until: until))
}

/// How long a CA may reuse what it has validated, for a certificate issued at an instant.
public func validationReuse(issued: Date = Date()) throws -> ValidationReuse {
    try validationReuse(request: ValidationReuseRequest(issued: issued))
}

/// When a root whose key was made at an instant leaves the root programs.
public func rootLeaving(keyCreated: Date) throws -> RootLeaving {
    try rootLeaving(request: RootLeavingRequest(keyCreated: keyCreated))
}

/// How often each certificate will have to be renewed in a span of time.
///
/// - Parameters:
///   - policy: when a renewal is due; relative to the lifetime where it is `nil`.
///   - nextLifetime: how long the next ones last: `present` or `maximum`; `present` where it is `nil`.
public func renewalPlan(
    _ subjects: [RuleSubject],
    from: Date = Date(),
    until: Date,
    policy: ExpiryPolicy? = nil,
    nextLifetime: String? = nil
) throws -> RenewalPlan {
    try renewalPlan(
        request: RenewalPlanRequest(
            subjects: subjects, from: from, until: until, policy: policy, nextLifetime: nextLifetime))
}
