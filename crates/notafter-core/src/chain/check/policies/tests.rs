//! Each clause by itself. Policies are numbers here: `n` is 1.2.3.n, and 0 is anyPolicy.

mod hostile;

use std::collections::BTreeSet;

use super::process;
use crate::certificate::Certificate;
use crate::chain::PolicyInputs;
use crate::chain::finding::{Finding, Problem};
use crate::chain::node::Step;
use crate::chain::tests::maker::{Maker, sequence, tlv};
use crate::der::{Oid, OidBuf};

const CERTIFICATE_POLICIES: &[u8] = &[0x55, 0x1d, 32];
const POLICY_MAPPINGS: &[u8] = &[0x55, 0x1d, 33];
const POLICY_CONSTRAINTS: &[u8] = &[0x55, 0x1d, 36];
const INHIBIT_ANY_POLICY: &[u8] = &[0x55, 0x1d, 54];

const ANY: u8 = 0;

const MAX_POLICY: u8 = 100;

fn oid(policy: u8) -> Vec<u8> {
    match policy {
        ANY => vec![0x55, 0x1d, 32, 0],
        _ => vec![0x2a, 3, policy],
    }
}

/// A certificate's policy extensions.
#[derive(Clone, Default)]
struct Spec {
    extensions: Vec<(&'static [u8], Vec<u8>)>,
    is_self_issued: bool,
}

/// A certificate with these policies, without the extension if there are none.
fn with(policies: &[u8]) -> Spec {
    let spec = Spec::default();
    if policies.is_empty() {
        return spec;
    }
    let policies: Vec<Vec<u8>> = policies
        .iter()
        .map(|it| sequence(&[tlv(6, &oid(*it))]))
        .collect();
    spec.extension(CERTIFICATE_POLICIES, &sequence(&policies))
}

impl Spec {
    fn extension(mut self, oid: &'static [u8], value: &[u8]) -> Self {
        self.extensions.push((oid, value.to_vec()));
        self
    }

    fn mapping(self, pairs: &[(u8, u8)]) -> Self {
        let pairs: Vec<Vec<u8>> = pairs
            .iter()
            .map(|(issuers, subjects)| sequence(&[tlv(6, &oid(*issuers)), tlv(6, &oid(*subjects))]))
            .collect();
        self.extension(POLICY_MAPPINGS, &sequence(&pairs))
    }

    fn explicit(self, skipped: u8) -> Self {
        self.extension(POLICY_CONSTRAINTS, &sequence(&[tlv(0x80, &[skipped])]))
    }

    fn no_mapping(self, skipped: u8) -> Self {
        self.extension(POLICY_CONSTRAINTS, &sequence(&[tlv(0x81, &[skipped])]))
    }

    fn no_any(self, skipped: u8) -> Self {
        self.extension(INHIBIT_ANY_POLICY, &tlv(2, &[skipped]))
    }

    fn self_issued(mut self) -> Self {
        self.is_self_issued = true;
        self
    }
}

/// The path of these certificates, the topmost first, below an anchor: leaf first.
fn path(specs: &[Spec]) -> Vec<Certificate> {
    let mut path = vec![Maker::ca("CA 0", 1).make()];
    let mut issuer = "CA 0".to_owned();
    for (number, spec) in specs.iter().enumerate() {
        let subject = if spec.is_self_issued {
            issuer.clone()
        } else {
            format!("CA {}", number + 1)
        };
        let mut maker = Maker::ca(&subject, 1).issued_by(&issuer, 1);
        for (oid, value) in &spec.extensions {
            maker = maker.with(oid, true, value);
        }
        path.push(maker.make());
        issuer = subject;
    }
    path.reverse();
    path
}

fn steps(path: &[Certificate]) -> Vec<Step<'_>> {
    path.iter()
        .map(|certificate| Step {
            certificate,
            is_self_issued: certificate.is_self_issued(),
        })
        .collect()
}

struct Told {
    authority: Vec<u8>,
    user: Vec<u8>,
    problems: Vec<(usize, Problem)>,
}

fn run(inputs: &PolicyInputs, specs: &[Spec]) -> Told {
    let path = path(specs);
    let outcome = process(&steps(&path), inputs);
    let numbers = |oids: &BTreeSet<OidBuf>| {
        let known = |policy: &u8| oids.iter().any(|it| it.as_oid().contents() == oid(*policy));
        let numbers: Vec<u8> = (ANY..=MAX_POLICY).filter(known).collect();
        assert_eq!(numbers.len(), oids.len());
        numbers
    };
    Told {
        authority: numbers(&outcome.policies.authority_constrained),
        user: numbers(&outcome.policies.user_constrained),
        problems: outcome.problems,
    }
}

impl Told {
    fn problems(&self) -> Vec<String> {
        let text = |(index, problem): &(usize, Problem)| {
            let reason = problem.facts.iter().find(|it| it.name == "reason");
            let reason = reason.map_or(String::new(), |it| format!(" {}", it.value));
            format!("{index} {}{reason}", problem.code)
        };
        self.problems.iter().map(text).collect()
    }

    fn fact(&self, name: &str) -> Option<String> {
        let (_, problem) = self.problems.first()?;
        let fact = problem.facts.iter().find(|it| it.name == name)?;
        Some(fact.value.to_string())
    }
}

fn accepting(policies: &[u8]) -> PolicyInputs {
    let policies = policies.iter().map(|it| {
        let contents = oid(*it);
        OidBuf::from(Oid::from_contents(&contents).unwrap())
    });
    PolicyInputs::new().with_acceptable(policies)
}

fn explicit() -> PolicyInputs {
    PolicyInputs::new().with_require_explicit_policy(true)
}

#[track_caller]
fn valid(inputs: &PolicyInputs, specs: &[Spec], authority: &[u8], user: &[u8]) {
    let told = run(inputs, specs);
    assert_eq!(told.problems(), Vec::<String>::new());
    assert_eq!(told.authority, authority);
    assert_eq!(told.user, user);
}

/// The authority-constrained policies, where any are acceptable and none is needed.
#[track_caller]
fn leaves(specs: &[Spec], authority: &[u8]) {
    valid(&PolicyInputs::new(), specs, authority, authority);
}

#[track_caller]
fn fails(inputs: &PolicyInputs, specs: &[Spec], problems: &[&str]) -> Told {
    let told = run(inputs, specs);
    assert_eq!(told.problems(), problems);
    told
}

#[test]
fn an_anchor_alone_is_trusted_for_every_policy() {
    valid(&explicit(), &[], &[ANY], &[ANY]);
    let inputs = accepting(&[1]).with_require_explicit_policy(true);
    valid(&inputs, &[], &[ANY], &[1]);
    let nothing = process(&[], &inputs);
    assert!(nothing.problems.is_empty());
}

#[test]
fn the_anchor_is_not_processed() {
    let mut path = path(&[with(&[1]), with(&[1])]);
    let constraints = sequence(&[tlv(0x80, &[0])]);
    let anchor = Maker::ca("CA 0", 1)
        .with(
            CERTIFICATE_POLICIES,
            true,
            &sequence(&[sequence(&[tlv(6, &oid(2))])]),
        )
        .with(POLICY_CONSTRAINTS, true, &constraints);
    *path.last_mut().unwrap() = anchor.make();
    let outcome = process(&steps(&path), &PolicyInputs::new());
    assert!(outcome.problems.is_empty());
    let found = outcome.policies.authority_constrained;
    assert_eq!(
        found.iter().map(OidBuf::to_string).collect::<Vec<_>>(),
        ["1.2.3.1"]
    );
}

/// Section 6.1.3 (d)(1)(i): a policy continues what the level above expects.
#[test]
fn policies_intersect_on_the_way_down() {
    leaves(&[with(&[1, 2]), with(&[2, 3])], &[2]);
    leaves(&[with(&[1, 2]), with(&[2, 1])], &[1, 2]);
    leaves(&[with(&[1]), with(&[2])], &[]);
    leaves(&[with(&[1]), with(&[2]), with(&[1])], &[]);
}

/// Section 6.1.3 (d)(1)(ii): under anyPolicy every policy is expected.
#[test]
fn a_policy_continues_any_policy() {
    leaves(&[with(&[1])], &[1]);
    leaves(&[with(&[ANY]), with(&[ANY, 1]), with(&[1, 2])], &[1, 2]);
    // What is expected by name is not taken for a child of anyPolicy: 1 is a name of 5's here.
    leaves(&[with(&[ANY, 5]).mapping(&[(5, 1)]), with(&[1])], &[5]);
}

/// Section 6.1.3 (d)(2): anyPolicy continues all that is expected and not named.
#[test]
fn any_policy_continues_every_policy() {
    leaves(&[with(&[1, 2]), with(&[ANY])], &[1, 2]);
    leaves(&[with(&[1, 2]), with(&[ANY, 2])], &[1, 2]);
    leaves(&[with(&[ANY]), with(&[ANY])], &[ANY]);
    leaves(&[with(&[ANY]), with(&[ANY, 1])], &[ANY, 1]);
    leaves(
        &[
            with(&[1]).mapping(&[(1, 2), (1, 3)]),
            with(&[ANY]),
            with(&[3]),
        ],
        &[1],
    );
}

#[test]
fn any_policy_stands_for_nothing_where_it_is_inhibited() {
    let inhibited = PolicyInputs::new().with_inhibit_any_policy(true);
    valid(&inhibited, &[with(&[ANY])], &[], &[]);
    valid(&inhibited, &[with(&[ANY, 1])], &[1], &[1]);
    // (d)(2)(b): it does in a self-issued certificate that is not the leaf.
    valid(
        &inhibited,
        &[with(&[ANY]).self_issued(), with(&[1])],
        &[1],
        &[1],
    );
    valid(&inhibited, &[with(&[ANY]).self_issued()], &[], &[]);
    let told = fails(
        &explicit().with_inhibit_any_policy(true),
        &[with(&[1]), with(&[ANY])],
        &["0 no-valid-policy any-policy-inhibited"],
    );
    assert_eq!(told.fact("expected").unwrap(), "1.2.3.1");
    assert_eq!(told.fact("has").unwrap(), "2.5.29.32.0");
}

/// Section 6.1.3 (e).
#[test]
fn a_certificate_without_policies_ends_them() {
    leaves(&[with(&[1]), with(&[]), with(&[1])], &[]);
    leaves(&[with(&[])], &[]);
    let told = fails(
        &explicit(),
        &[with(&[1]), with(&[]), with(&[1])],
        &["1 no-valid-policy no-policies"],
    );
    assert_eq!(told.fact("required_by"), None);
}

/// Section 6.1.3 (f): the problem stands with the certificate that lost the policies, once, and names
/// the one that requires them.
#[test]
fn a_required_policy_has_to_be_there() {
    fails(
        &explicit(),
        &[with(&[1]), with(&[2]), with(&[1])],
        &["1 no-valid-policy other-policies"],
    );
    let told = fails(
        &PolicyInputs::new(),
        &[with(&[1]), with(&[2]).explicit(0), with(&[2])],
        &["1 no-valid-policy other-policies"],
    );
    assert!(told.fact("required_by").unwrap().contains("CA 2"));
    assert_eq!(told.fact("expected").unwrap(), "1.2.3.1");
    assert_eq!(told.fact("has").unwrap(), "1.2.3.2");
    assert!(told.authority.is_empty() && told.user.is_empty());
    valid(&explicit(), &[with(&[1]), with(&[1])], &[1], &[1]);
    valid(&explicit(), &[with(&[ANY]), with(&[ANY])], &[ANY], &[ANY]);
}

/// Section 6.1.4 (a).
#[test]
fn any_policy_is_not_mapped() {
    for pair in [(ANY, 1), (1, ANY)] {
        let told = fails(
            &PolicyInputs::new(),
            &[with(&[1, 2, ANY]).mapping(&[(2, 3), pair]), with(&[3])],
            &["1 policy-mapping-any"],
        );
        let is_any = |name| told.fact(name).unwrap() == "2.5.29.32.0";
        assert_eq!(is_any("issuer_domain_policy"), pair.0 == ANY);
        assert_eq!(is_any("subject_domain_policy"), pair.1 == ANY);
        assert!(told.authority.is_empty());
    }
    // Told even where no policy is left, and in no leaf, which maps nothing.
    fails(
        &PolicyInputs::new(),
        &[with(&[]).mapping(&[(ANY, 1)]), with(&[1])],
        &["1 policy-mapping-any"],
    );
    leaves(&[with(&[1]).mapping(&[(1, ANY)])], &[1]);
    // It is the one thing to be said, where a policy is required too.
    fails(
        &explicit(),
        &[with(&[1, ANY]).mapping(&[(1, ANY)]), with(&[1])],
        &["1 policy-mapping-any"],
    );
}

/// Section 6.1.4 (b)(1).
#[test]
fn mapped_policies_continue_under_their_new_names() {
    let ca = with(&[1]).mapping(&[(1, 2)]);
    leaves(&[ca.clone(), with(&[2])], &[1]);
    leaves(&[ca.clone(), with(&[1])], &[]);
    leaves(&[ca, with(&[ANY])], &[1]);
    leaves(&[with(&[1]).mapping(&[(1, 2), (1, 3)]), with(&[3])], &[1]);
    // Two become one.
    leaves(
        &[with(&[1, 2]).mapping(&[(1, 3), (2, 3)]), with(&[3])],
        &[1, 2],
    );
    // (ii): under anyPolicy, also what is not named.
    leaves(&[with(&[ANY]).mapping(&[(1, 2)]), with(&[2])], &[1]);
    leaves(&[with(&[ANY]).mapping(&[(1, 2)]), with(&[1])], &[1]);
    leaves(&[with(&[3]).mapping(&[(1, 2)]), with(&[2])], &[]);
    leaves(
        &[with(&[ANY]), with(&[ANY]).mapping(&[(1, 2)]), with(&[2])],
        &[1],
    );
    // Through two domains.
    leaves(
        &[
            with(&[1]).mapping(&[(1, 2)]),
            with(&[2]).mapping(&[(2, 3)]),
            with(&[3]),
        ],
        &[1],
    );
    // Acceptable are the names on top.
    let specs = [with(&[1]).mapping(&[(1, 2)]), with(&[2])];
    valid(&accepting(&[1]), &specs, &[1], &[1]);
    valid(&accepting(&[2]), &specs, &[1], &[]);
}

/// Section 6.1.4 (b)(2).
#[test]
fn where_mapping_is_inhibited_mapped_policies_end() {
    let inhibited = PolicyInputs::new().with_inhibit_policy_mapping(true);
    let specs = [with(&[1, 4]).mapping(&[(1, 2)]), with(&[1, 2, 4])];
    valid(&inhibited, &specs, &[4], &[4]);
    // anyPolicy stays.
    valid(
        &inhibited,
        &[with(&[ANY]).mapping(&[(1, 2)]), with(&[2])],
        &[2],
        &[2],
    );
    let told = fails(
        &inhibited.with_require_explicit_policy(true),
        &[with(&[1]).mapping(&[(1, 2)]), with(&[2])],
        &["1 no-valid-policy mapping-inhibited"],
    );
    assert_eq!(told.fact("has").unwrap(), "1.2.3.1");
}

/// Section 6.1.4 (h), (i): explicit policy.
#[test]
fn an_explicit_policy_is_required_after_so_many_certificates() {
    let none = || with(&[]);
    let top = |skipped| with(&[1]).explicit(skipped);
    let lost = "1 no-valid-policy no-policies";
    fails(&PolicyInputs::new(), &[top(0), none(), none()], &[lost]);
    fails(&PolicyInputs::new(), &[top(1), none(), none()], &[lost]);
    // (a) of section 6.1.5 counts the leaf too.
    fails(&PolicyInputs::new(), &[top(2), none(), none()], &[lost]);
    leaves(&[top(3), none(), none()], &[]);
    // A self-issued certificate is not counted, except the leaf.
    let rollover = || none().self_issued();
    fails(&PolicyInputs::new(), &[top(1), rollover(), none()], &[lost]);
    leaves(&[top(2), rollover(), none()], &[]);
    fails(
        &PolicyInputs::new(),
        &[top(1), rollover()],
        &["0 no-valid-policy no-policies"],
    );
    // A constraint below only ever makes it sooner.
    let told = fails(
        &PolicyInputs::new(),
        &[top(9), with(&[]).explicit(0), none()],
        &[lost],
    );
    assert!(told.fact("required_by").unwrap().contains("CA 2"));
    let told = fails(
        &PolicyInputs::new(),
        &[top(0), with(&[]).explicit(9), none()],
        &[lost],
    );
    assert!(told.fact("required_by").unwrap().contains("CA 1"));
}

/// Section 6.1.4 (h), (i): policy mapping.
#[test]
fn mapping_is_inhibited_after_so_many_certificates() {
    let specs = |skipped, below: Spec| {
        [
            with(&[1]).no_mapping(skipped),
            below,
            with(&[1]).mapping(&[(1, 2)]),
            with(&[2]),
        ]
    };
    leaves(&specs(0, with(&[1])), &[]);
    leaves(&specs(1, with(&[1])), &[]);
    leaves(&specs(2, with(&[1])), &[1]);
    leaves(&specs(1, with(&[1]).self_issued()), &[1]);
    leaves(&specs(2, with(&[1]).no_mapping(0)), &[]);
    leaves(&specs(0, with(&[1]).no_mapping(9)), &[]);
    // Its own mappings are not among them.
    leaves(
        &[with(&[1]).mapping(&[(1, 2)]).no_mapping(0), with(&[2])],
        &[1],
    );
}

/// Section 6.1.4 (h), (j).
#[test]
fn any_policy_is_inhibited_after_so_many_certificates() {
    let specs = |skipped, below: Spec| [with(&[1]).no_any(skipped), below, with(&[ANY])];
    leaves(&specs(0, with(&[1])), &[]);
    leaves(&specs(1, with(&[1])), &[]);
    leaves(&specs(2, with(&[1])), &[1]);
    leaves(&specs(1, with(&[1]).self_issued()), &[1]);
    leaves(&specs(2, with(&[1]).no_any(0)), &[]);
    leaves(&specs(0, with(&[1]).no_any(9)), &[]);
    // Its own anyPolicy is not among them.
    leaves(&[with(&[ANY]).no_any(0), with(&[1])], &[1]);
    // Both exemptions: not counted, and anyPolicy in it still counts.
    leaves(
        &[with(&[1]).no_any(0), with(&[ANY]).self_issued(), with(&[1])],
        &[1],
    );
}

/// Section 6.1.5 (b).
#[test]
fn the_leaf_may_require_a_policy() {
    let told = fails(
        &PolicyInputs::new(),
        &[with(&[1]), with(&[2]).explicit(0)],
        &["0 no-valid-policy other-policies"],
    );
    assert!(told.fact("required_by").unwrap().contains("CA 2"));
    leaves(&[with(&[1]), with(&[2]).explicit(1)], &[]);
}

/// Section 6.1.5 (g).
#[test]
fn what_is_acceptable_is_taken_of_what_is_valid() {
    let specs = [with(&[1, 2]), with(&[1, 2])];
    valid(&accepting(&[2, 3]), &specs, &[1, 2], &[2]);
    valid(&accepting(&[3]), &specs, &[1, 2], &[]);
    valid(&accepting(&[ANY, 3]), &specs, &[1, 2], &[1, 2]);
    valid(&accepting(&[3, 4]), &[with(&[ANY])], &[ANY], &[3, 4]);
    valid(
        &accepting(&[3]),
        &[with(&[ANY]), with(&[ANY, 1])],
        &[ANY, 1],
        &[3],
    );

    let told = fails(
        &accepting(&[3]).with_require_explicit_policy(true),
        &specs,
        &["0 policy-not-acceptable"],
    );
    assert_eq!(told.fact("acceptable").unwrap(), "1.2.3.3");
    assert_eq!(told.fact("valid").unwrap(), "1.2.3.1, 1.2.3.2");
    assert_eq!(told.fact("required_by"), None);
    let told = fails(
        &accepting(&[3]),
        &[with(&[1]).explicit(0), with(&[1])],
        &["0 policy-not-acceptable"],
    );
    assert!(told.fact("required_by").unwrap().contains("CA 1"));
}

#[test]
fn every_reason_has_words() {
    let broken = Spec::default().extension(CERTIFICATE_POLICIES, &[5, 0]);
    for (specs, words) in [
        ([with(&[1]), with(&[])], "it has no policies"),
        (
            [with(&[1]), with(&[2])],
            "it has 1.2.3.2, and the CAs above it allow 1.2.3.1",
        ),
        (
            [with(&[1]).no_any(0), with(&[ANY])],
            "its anyPolicy does not count there",
        ),
        (
            [with(&[1]).mapping(&[(1, 2)]), with(&[2])],
            "it maps its policies (1.2.3.1) to others",
        ),
        ([with(&[1]), broken], "cannot be read"),
    ] {
        let inputs = explicit().with_inhibit_policy_mapping(true);
        let told = run(&inputs, &specs);
        let message = |(_, problem): (usize, Problem)| Finding::new(problem, None).message;
        let messages: Vec<String> = told.problems.into_iter().map(message).collect();
        let found = messages.concat();
        assert!(found.contains(words), "{found}");
    }
}
