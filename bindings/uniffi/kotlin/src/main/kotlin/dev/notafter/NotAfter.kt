package dev.notafter

import java.time.Clock
import java.time.Instant
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/**
 * Everything that notafter does: `NotAfter.check("example.com")` with Mozilla's roots and the system's clock, or the
 * same of an instance with a validator and a clock of one's own.
 *
 * Every function can throw [NotAfterException]: about what it was given, never about what a server or a certificate
 * is like, which is in the answer. All of them may be called from any thread. Those that ask servers are cancelled with
 * their coroutine, and their connections are closed then.
 *
 * @param validator judges chains; the caller closes it. Without one, [Validator.standard].
 * @property clock tells the present wherever `at` is not given.
 */
open class NotAfter(validator: Validator? = null, val clock: Clock = Clock.systemUTC()) {
    /** What judges chains. */
    val validator: Validator by lazy { validator ?: Validator.standard() }

    /** The one with Mozilla's roots and the system's clock. */
    companion object Default : NotAfter()

    // Reading

    /**
     * Everything that can be found in the octets. It never fails: what cannot be read is under `skipped`. See
     * [ReadRequest].
     */
    fun read(input: ByteArray, source: String? = null): Contents =
        dev.notafter.read(ReadRequest(input.toOctets(), source))

    /** Every fact of a certificate. See [ParseCertificateRequest]. */
    fun parseCertificate(input: ByteArray, source: String? = null): Certificate =
        dev.notafter.parseCertificate(ParseCertificateRequest(input.toOctets(), source))

    /** What is rarely asked of a certificate: each extension in full. See [ParseCertificateRequest]. */
    fun certificateDetails(input: ByteArray, source: String? = null): CertificateDetails =
        dev.notafter.certificateDetails(ParseCertificateRequest(input.toOctets(), source))

    /** PEM (RFC 7468) with a final line end. See [ToPemRequest]. */
    fun toPem(der: ByteArray, label: String? = null): String =
        dev.notafter.toPem(ToPemRequest(der.toOctets(), label))

    /** Whether a certificate is for a name (RFC 9525), and if not, what comes close. See [MatchNameRequest]. */
    fun matchName(certificate: ByteArray, name: String): NameMatch =
        dev.notafter.matchName(MatchNameRequest(certificate.toOctets(), name))

    // Targets

    /** What a text names. See [ParseTargetRequest]. */
    fun parseTarget(text: String): Target = dev.notafter.parseTarget(ParseTargetRequest(text))

    /**
     * All targets of a text, at most 65,536: a network (`192.0.2.0/28`, `192.0.2.0/28:443,8443`) gives one for each of
     * its addresses on each of its ports, but none for the network and broadcast addresses of IPv4. See
     * [ExpandTargetsRequest].
     */
    fun expandTargets(text: String): List<Target> = dev.notafter.expandTargets(ExpandTargetsRequest(text))

    /**
     * Targets where certificates are likely to be, and the lines of a zone that could not be read. See
     * [CandidatesRequest].
     */
    fun candidates(domain: String? = null, zone: String? = null, origin: String? = null): Candidates =
        dev.notafter.candidates(CandidatesRequest(domain, zone, origin))

    /** Where a certificate is served. See [WhoServesRequest]. */
    fun whoServes(observations: List<Observation>, fingerprintSha256: String): List<ServedAt> =
        dev.notafter.whoServes(WhoServesRequest(observations, fingerprintSha256))

    // Chains

    /** Whether a certificate is valid, and everything that is to be said of its path. See [ValidateRequest]. */
    fun validate(
        leaf: ByteArray,
        at: Instant = clock.instant(),
        intermediates: List<ByteArray> = emptyList(),
        purpose: String? = null,
        name: String? = null,
        maxDepth: UByte? = null,
        otherPaths: UInt? = null,
        policies: PolicyInputs? = null,
        crls: List<ByteArray> = emptyList(),
        revocation: String? = null,
    ): Validation =
        validator.validate(ValidateRequest(
                leaf.toOctets(),
                at,
                intermediates.map(ByteArray::toOctets),
                purpose,
                name,
                maxDepth,
                otherPaths,
                policies,
                crls.map(ByteArray::toOctets),
                revocation,
            ))

    /**
     * When its last valid path ends, whatever its name and revocation; `null` where none is valid. See
     * [ValidateRequest].
     */
    fun effectiveExpiry(
        leaf: ByteArray,
        at: Instant = clock.instant(),
        intermediates: List<ByteArray> = emptyList(),
        purpose: String? = null,
        name: String? = null,
        maxDepth: UByte? = null,
        otherPaths: UInt? = null,
        policies: PolicyInputs? = null,
        crls: List<ByteArray> = emptyList(),
        revocation: String? = null,
    ): EffectiveExpiry? =
        validator.effectiveExpiry(ValidateRequest(
                leaf.toOctets(),
                at,
                intermediates.map(ByteArray::toOctets),
                purpose,
                name,
                maxDepth,
                otherPaths,
                policies,
                crls.map(ByteArray::toOctets),
                revocation,
            ))

    /** The certificates in the order of a chain, and what becomes of each. See [NormaliseRequest]. */
    fun normalise(
        certificates: List<ByteArray>,
        kind: String? = null,
        sources: List<String> = emptyList(),
    ): Normalised =
        validator.normalise(NormaliseRequest(certificates.map(ByteArray::toOctets), kind, sources))

    /**
     * Everything that is to be said of a chain: validation, expiry, and what is wrong with how it is put together.
     * The first certificate has to be one; of the others, those that cannot be read are among the unreadable ones of
     * the answer. See [JudgeRequest].
     */
    fun judge(
        chain: List<ByteArray>,
        at: Instant = clock.instant(),
        target: String? = null,
        name: String? = null,
        purpose: String? = null,
        policy: ExpiryPolicy? = null,
        renewalMode: String? = null,
        tag: String? = null,
    ): Check =
        validator.judge(JudgeRequest(
                chain.map(ByteArray::toOctets),
                at,
                target,
                name,
                purpose,
                policy,
                renewalMode,
                tag,
            ))

    // Asking servers

    /** Asks a server for its certificates. See [FetchRequest]. */
    suspend fun fetch(
        target: String,
        at: Instant = clock.instant(),
        options: FetchOptions? = null,
    ): Observation = cancelling { asking ->
        validator.fetch(FetchRequest(target, at, options), asking)
    }

    /** Everything that a target shows: each address, each type of key. See [ObserveAllRequest]. */
    suspend fun observeAll(
        target: String,
        at: Instant = clock.instant(),
        options: FetchOptions? = null,
        keyTypes: Boolean? = null,
        withoutServerName: Boolean = false,
    ): ObservationMatrix = cancelling { asking ->
        validator.observeAll(ObserveAllRequest(target, at, options, keyTypes, withoutServerName), asking)
    }

    /** Asks a server and judges what it shows: facts, validity, expiry. See [CheckRequest]. */
    suspend fun check(
        target: String,
        at: Instant = clock.instant(),
        options: FetchOptions? = null,
        policy: ExpiryPolicy? = null,
        renewalMode: String? = null,
        tag: String? = null,
    ): Check = cancelling { asking ->
        validator.check(CheckRequest(target, at, options, policy, renewalMode, tag), asking)
    }

    /** The same at each address, and with each type of key. See [CheckAllRequest]. */
    suspend fun checkAll(
        target: String,
        at: Instant = clock.instant(),
        options: FetchOptions? = null,
        keyTypes: Boolean? = null,
        withoutServerName: Boolean = false,
        policy: ExpiryPolicy? = null,
        renewalMode: String? = null,
        tag: String? = null,
    ): Matrix = cancelling { asking ->
        validator.checkAll(CheckAllRequest(
            target,
            at,
            options,
            keyTypes,
            withoutServerName,
            policy,
            renewalMode,
            tag,
        ), asking)
    }

    /**
     * Checks many targets; each is answered exactly once, in the order in which they are ready. A target that cannot be
     * used is an answer with its reason. The scan begins when the flow is collected, and ends with it. See
     * [ScanRequest].
     *
     * @param onProgress is told how far it is after each answer.
     */
    fun scan(
        targets: List<ScanTarget>,
        at: Instant? = null,
        options: FetchOptions? = null,
        policy: ExpiryPolicy? = null,
        renewalMode: String? = null,
        concurrency: UInt? = null,
        connectionsPerSecond: UInt? = null,
        connectionsPerAddress: UInt? = null,
        onProgress: (ScanProgress) -> Unit = {},
    ): Flow<Check> = flow {
        val request = ScanRequest(
            targets,
            at ?: clock.instant(),
            options,
            policy,
            renewalMode,
            concurrency,
            connectionsPerSecond,
            connectionsPerAddress,
        )
        Scan.start(request, validator).use { scan ->
            try {
                while (true) {
                    val check = awaiting { scan.next() } ?: break
                    onProgress(scan.progress())
                    emit(check)
                }
            } finally {
                scan.cancel()
            }
        }
    }

    // Expiry

    /** The policy as it is understood. See [ExpiryPolicyRequest]. */
    fun expiryPolicy(policy: ExpiryPolicy): ExpiryPolicy =
        dev.notafter.expiryPolicy(ExpiryPolicyRequest(policy))

    /** How a certificate stands at an instant, and when that changes. See [AssessRequest]. */
    fun assess(
        certificate: ByteArray,
        at: Instant = clock.instant(),
        policy: ExpiryPolicy? = null,
        renewalMode: String? = null,
        revoked: Boolean = false,
        trusted: Boolean? = null,
        effectiveExpiry: End? = null,
    ): Expiry =
        dev.notafter.assess(AssessRequest(
                certificate.toOctets(),
                at,
                policy,
                renewalMode,
                revoked,
                trusted,
                effectiveExpiry,
            ))

    /** A state to begin with. See [NewRefreshStateRequest]. */
    fun newRefreshState(at: Instant = clock.instant(), target: String? = null): RefreshState =
        dev.notafter.newRefreshState(NewRefreshStateRequest(at, target))

    /** The state after a look. See [RefreshStepRequest]. */
    fun refreshStep(
        state: RefreshState,
        outcome: String,
        at: Instant = clock.instant(),
        effectiveNotAfter: Instant? = null,
        nextTransitionAt: Instant? = null,
        policy: RefreshPolicy? = null,
        preset: String? = null,
    ): RefreshState =
        dev.notafter.refreshStep(RefreshStepRequest(
                state,
                at,
                outcome,
                effectiveNotAfter,
                nextTransitionAt,
                policy,
                preset,
            ))

    /** Whether a look is due. See [RefreshDueRequest]. */
    fun refreshDue(
        state: RefreshState,
        at: Instant = clock.instant(),
        policy: RefreshPolicy? = null,
        preset: String? = null,
    ): RefreshDue =
        dev.notafter.refreshDue(RefreshDueRequest(state, at, policy, preset))

    /** The rhythm, and when the present one is expected to be renewed. See [CadenceRequest]. */
    fun cadence(
        history: List<PastCertificate>,
        at: Instant? = clock.instant(),
        current: PastCertificate? = null,
    ): CadenceAnswer =
        dev.notafter.cadence(CadenceRequest(history, current, at))

    // Dated rules

    /** Every row of every table, with its source. See [RulesRequest]. */
    fun rules(): List<RuleRow> = dev.notafter.rules(RulesRequest())

    /** The roots of the public programs, with the age of their keys. See [RulesRequest]. */
    fun publicRoots(): List<PublicRoot> = dev.notafter.publicRoots(RulesRequest())

    /** What the rules have to know of a certificate, as its path says it. See [RuleSubjectRequest]. */
    fun ruleSubject(path: List<ByteArray>): RuleSubject =
        dev.notafter.ruleSubject(RuleSubjectRequest(path.map(ByteArray::toOctets)))

    /** What the rules say of a certificate that has been issued. See [RuleAnswersRequest]. */
    fun ruleAnswers(subject: RuleSubject): RuleAnswers = dev.notafter.ruleAnswers(RuleAnswersRequest(subject))

    /** The rules that will hit it. See [UpcomingRulesRequest]. */
    fun upcomingRules(subject: RuleSubject, from: Instant, until: Instant): List<UpcomingRule> =
        dev.notafter.upcomingRules(UpcomingRulesRequest(subject, from, until))

    /** How long a CA may reuse what it has validated. See [ValidationReuseRequest]. */
    fun validationReuse(issued: Instant): ValidationReuse =
        dev.notafter.validationReuse(ValidationReuseRequest(issued))

    /** When a root with a key of that age leaves the root programs. See [RootLeavingRequest]. */
    fun rootLeaving(keyCreated: Instant): RootLeaving =
        dev.notafter.rootLeaving(RootLeavingRequest(keyCreated))

    /** How often each will have to be renewed. See [RenewalPlanRequest]. */
    fun renewalPlan(
        subjects: List<RuleSubject>,
        from: Instant,
        until: Instant,
        policy: ExpiryPolicy? = null,
        nextLifetime: String? = null,
    ): RenewalPlan =
        dev.notafter.renewalPlan(RenewalPlanRequest(subjects, from, until, policy, nextLifetime))

    // Events

    /** What is kept of a check. See [SnapshotsRequest]. */
    fun snapshots(check: Check? = null, matrix: Matrix? = null): List<Snapshot> =
        dev.notafter.snapshots(SnapshotsRequest(check, matrix))

    /** The places that a printed line shows. See [ReadObservationRequest]. */
    fun readObservation(line: String): List<Snapshot> =
        dev.notafter.readObservation(ReadObservationRequest(line))

    /** How every place stands. See [StandingsRequest]. */
    fun standings(
        before: List<Standing>,
        looks: List<Snapshot>,
        at: Instant = clock.instant(),
        options: EventOptions? = null,
    ): List<Standing> =
        dev.notafter.standings(StandingsRequest(before, looks, at, options))

    /** The events between two runs. See [DiffRequest]. */
    fun diff(
        before: List<Standing>,
        after: List<Standing>,
        at: Instant = clock.instant(),
    ): List<Event> =
        dev.notafter.diff(DiffRequest(before, after, at))

    // Inventory

    /** The one list of everything that expires. See [ExpirationsRequest]. */
    fun expirations(
        snapshots: List<Snapshot>,
        at: Instant = clock.instant(),
        policy: ExpiryPolicy? = null,
    ): Expirations =
        dev.notafter.expirations(ExpirationsRequest(snapshots, at, policy))

    /** Places by certificate. See [GroupsRequest]. */
    fun byFingerprint(snapshots: List<Snapshot>): List<Group> =
        dev.notafter.byFingerprint(GroupsRequest(snapshots))

    /** Places by tag. See [GroupsRequest]. */
    fun byTag(snapshots: List<Snapshot>): List<Group> = dev.notafter.byTag(GroupsRequest(snapshots))

    /** Places by issuer. See [GroupsRequest]. */
    fun byIssuer(snapshots: List<Snapshot>): List<Group> = dev.notafter.byIssuer(GroupsRequest(snapshots))

    /** Places by how their certificates stand. See [ExpirationsRequest]. */
    fun byState(
        snapshots: List<Snapshot>,
        at: Instant = clock.instant(),
        policy: ExpiryPolicy? = null,
    ): List<Group> =
        dev.notafter.byState(ExpirationsRequest(snapshots, at, policy))

    /** What is not as it should be. See [ReconcileRequest]. */
    fun reconcile(expected: List<Expected>, snapshots: List<Snapshot>): Reconciliation =
        dev.notafter.reconcile(ReconcileRequest(expected, snapshots))

    /** Where the new one is, and where the old one still. See [RolloutRequest]. */
    fun rollout(snapshots: List<Snapshot>, old: String, new: String): Rollout =
        dev.notafter.rollout(RolloutRequest(snapshots, old, new))

    /** The places with certificates of other issuers. See [IssuersNotAllowedRequest]. */
    fun issuersNotAllowed(snapshots: List<Snapshot>, allowed: List<String>): List<Snapshot> =
        dev.notafter.issuersNotAllowed(IssuersNotAllowedRequest(snapshots, allowed))
}
