//! What is broken, and what is made to cost.

use super::{
    ANY, CERTIFICATE_POLICIES, INHIBIT_ANY_POLICY, MAX_POLICY, POLICY_CONSTRAINTS, POLICY_MAPPINGS,
    Spec, explicit, fails, leaves, oid, path, run, steps, with,
};
use crate::chain::PolicyInputs;
use crate::chain::check::policies::process;
use crate::chain::check::policies::progress::Progress;
use crate::chain::check::policies::steps::MAX_POLICY_STEPS;
use crate::chain::tests::maker::{sequence, tlv};

#[test]
fn what_cannot_be_read_is_the_strictest() {
    let broken = &[5, 0];
    let lost = |index| format!("{index} no-valid-policy unreadable");
    // Policies: none is left.
    let policies = Spec::default().extension(CERTIFICATE_POLICIES, broken);
    leaves(&[policies.clone(), with(&[1])], &[]);
    fails(&explicit(), &[policies, with(&[1])], &[&lost(1)]);
    // A list that breaks off after a policy has none either.
    let half = sequence(&[sequence(&[tlv(6, &oid(1))]), vec![5, 0]]);
    let half = Spec::default().extension(CERTIFICATE_POLICIES, &half);
    fails(&explicit(), &[half, with(&[1])], &[&lost(1)]);
    // Mappings: to nowhere.
    let mappings = with(&[1, ANY]).extension(POLICY_MAPPINGS, broken);
    leaves(&[mappings.clone(), with(&[1])], &[]);
    fails(&explicit(), &[mappings, with(&[1])], &[&lost(1)]);
    // Constraints: at once.
    let constraints = with(&[1]).extension(POLICY_CONSTRAINTS, broken);
    fails(
        &PolicyInputs::new(),
        &[constraints.clone(), with(&[])],
        &["0 no-valid-policy no-policies"],
    );
    let mapping = with(&[1]).mapping(&[(1, 2)]);
    let told = run(&PolicyInputs::new(), &[constraints, mapping, with(&[2])]);
    assert!(told.authority.is_empty());
    let any = with(&[1]).extension(INHIBIT_ANY_POLICY, broken);
    leaves(&[any, with(&[ANY])], &[]);
}

/// RFC 9618 section 3.1: the tree has 2 nodes at its first level, and twice as many at each further one.
#[test]
fn a_graph_does_not_explode() {
    for levels in [10, 40] {
        let both = [1, 2];
        let ca = with(&both).mapping(&[(1, 1), (1, 2), (2, 1), (2, 2)]);
        let mut specs = vec![ca; levels];
        specs.push(with(&both));
        let path = path(&specs);
        let steps = steps(&path);
        let below = &steps[..steps.len() - 1];
        let inputs = PolicyInputs::new();
        let mut progress = Progress::new(below, &inputs);
        for (index, step) in below.iter().enumerate().rev() {
            progress.take(index, step).unwrap();
        }
        // anyPolicy, two to a level; two edges from anyPolicy, four to each level below.
        assert_eq!(
            progress.graph.size(),
            (1 + 2 * (levels + 1), 2 + 4 * levels)
        );
        let taken = progress.steps.taken();
        assert!(taken < 20 * specs.len(), "{taken}");
        let policies = progress.finish().policies;
        assert_eq!(policies.authority_constrained.len(), 2);
    }
}

#[test]
fn the_work_is_bounded() {
    let all: Vec<u8> = (1..=MAX_POLICY).collect();
    let pairs = all.iter().flat_map(|a| all.iter().map(|b| (*a, *b)));
    let pairs: Vec<(u8, u8)> = pairs.take(4_000).collect();
    let ca = with(&all).mapping(&pairs);
    leaves(&[ca.clone(), with(&[1])], &all[..40]);
    let told = fails(
        &PolicyInputs::new(),
        &[ca.clone(), ca.clone(), ca, with(&all)],
        &["2 budget-exhausted"],
    );
    assert_eq!(told.fact("limit").unwrap(), "policy-steps");
    assert!(told.authority.is_empty() && told.user.is_empty());
}

#[test]
fn long_identifiers_cost_what_they_weigh() {
    // It is read and has a node at each level, for a third of the limit each time.
    let long = [&[0x2a][..], &vec![0x81; 16 * MAX_POLICY_STEPS / 3], &[1]].concat();
    let value = sequence(&[sequence(&[tlv(6, &long)])]);
    let long = Spec::default().extension(CERTIFICATE_POLICIES, &value);
    let outcome = |specs: &[Spec]| {
        let path = path(specs);
        process(&steps(&path), &PolicyInputs::new())
    };
    let found = outcome(std::slice::from_ref(&long));
    assert!(found.problems.is_empty());
    assert_eq!(found.policies.authority_constrained.len(), 1);
    let found = outcome(&[long, with(&[ANY])]);
    assert_eq!(found.problems.len(), 1);
    assert_eq!(found.problems[0].1.code.as_str(), "budget-exhausted");
}
