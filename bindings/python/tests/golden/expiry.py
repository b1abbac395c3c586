"""Files about expiry, refreshing, events, inventory and rules."""

from __future__ import annotations

import base64
from typing import Any, Dict, List, Optional

import notafter

from .values import instant

ANY_INSTANT = "2026-11-22T09:30:00Z"


def _policy(given: Any) -> Any:
    return given if given is None or isinstance(given, str) else notafter.ExpiryPolicy.from_dict(given)


def assessment(_: Any, case: Any) -> Any:
    given = case["input"]
    end = given.get("effective_expiry")
    return notafter.assess(
        base64.b64decode(given["der_base64"]),
        at=instant(given["at"]),
        policy=_policy(given.get("policy")),
        renewal_mode=given.get("renewal_mode"),
        revoked=given.get("revoked", False),
        trusted=given.get("trusted"),
        effective_expiry=None if end is None else notafter.End.from_dict(end),
    ).to_dict()


def policy(_: Any, case: Any) -> Any:
    """The policy under its name. Functions say `missing-field` where a record says `missing`."""
    try:
        return {"policy": notafter.expiry_policy(case["input"]["policy"]).to_dict()}
    except notafter.ArgumentError as error:
        raised = error.to_dict()
        if raised["code"] == "missing-field":
            raised["code"] = "missing"
        return {"error": raised}


def cadence(_: Any, case: Any) -> Any:
    given = case["input"]
    current = given.get("current")
    return notafter.cadence(
        [notafter.PastCertificate.from_dict(it) for it in given["history"]],
        current=None if current is None else notafter.PastCertificate.from_dict(current),
        at=instant(given.get("at")),
    ).to_dict()


def refresh(_: Any, case: Any) -> Any:
    """The state after the steps, and what is said at the instant asked about; or why it is refused."""
    try:
        return _walked(case["input"])
    except notafter.ArgumentError as error:
        raised = error.to_dict()
        return {"error": {**raised, "field": raised["facts"].get("field")}}


def _walked(given: Any) -> Any:
    policy = given.get("policy")
    if "target" in given:
        at = instant(given["new_at"])
        state: Any = notafter.new_refresh_state(given["target"], at=at)
    elif "pasted_at" in given:
        state = notafter.new_refresh_state(at=instant(given["pasted_at"]))
    else:
        state = notafter.RefreshState.from_dict(given["state"])
    following: List[Optional[str]] = []
    for step in given.get("steps", ()):
        state = notafter.refresh_step(
            state,
            step["outcome"],
            at=instant(step["at"]),
            effective_not_after=instant(step.get("effective_not_after")),
            next_transition_at=instant(step.get("next_transition_at")),
            policy=policy,
        )
        following.append(state.to_dict()["next_attempt_at"])
    # Also where nothing is asked: it is how a policy or a state is read.
    at = instant(given.get("at", ANY_INSTANT))
    found = notafter.refresh_due(state, at=at, policy=policy).to_dict()
    state = state if isinstance(state, dict) else state.to_dict()
    return {**found, "next": following, "state": state}


def events(_: Any, case: Any) -> Any:
    given = case["input"]
    options = given.get("options")
    if options is not None and isinstance(options.get("policy"), str):
        options = {**options, "policy": {"preset": options["policy"]}}

    def moved(known: List[notafter.Standing], run: Any) -> List[notafter.Standing]:
        looks = [notafter.Snapshot.from_dict(it) for it in run["looks"]]
        return notafter.standings(known, looks, at=instant(run["at"]), options=options)

    known: List[notafter.Standing] = []
    for run in given["before"]:
        known = moved(known, run)
    now = [it for it in moved(known, given) if it.target not in given.get("forgotten", ())]
    told = notafter.diff(known, now, at=instant(given["at"]))
    return {"events": [it.to_dict() for it in told]}


def inventory(_: Any, case: Any) -> Any:
    given = dict(case["input"])
    name = given.pop("function")
    function = getattr(notafter, name)
    arguments: Dict[str, Any] = dict(given)
    arguments["snapshots"] = [notafter.Snapshot.from_dict(it) for it in given["snapshots"]]
    if "at" in given:
        arguments["at"] = instant(given["at"])
    if "expected" in given:
        arguments["expected"] = [notafter.Expected.from_dict(it) for it in given["expected"]]
    found = function(**arguments)
    if isinstance(found, list):
        answers = [it.to_dict() for it in found]
        return {"groups": answers} if name.startswith("by_") else {"places": answers}
    return found.to_dict()


def rules(_: Any, case: Any) -> Any:
    """What each of the input's fields asks for."""
    given = case["input"]
    found: Dict[str, Any] = {}
    if "subject" in given:
        subject = notafter.RuleSubject.from_dict(given["subject"])
        said = notafter.rule_answers(subject)
        found.update(said.to_dict())
        found["missing_scts"] = {
            "chrome": said.missing_scts_chrome,
            "apple": said.missing_scts_apple,
        }
        if "from" in given:
            until = instant(given["until"])
            upcoming = notafter.upcoming_rules(subject, from_=instant(given["from"]), until=until)
            found["upcoming"] = [it.to_dict() for it in upcoming]
    if "der_base64" in given:
        path = [base64.b64decode(given[name]) for name in ("der_base64", "root_der_base64")]
        found["subject"] = notafter.rule_subject(path).to_dict()
    if "issued" in given:
        reuse = notafter.validation_reuse(instant(given["issued"]))
        found["validation_reuse"] = {
            "domains-and-addresses": reuse.domains_and_addresses_days,
            "identity": reuse.identity_days,
        }
    if "key_created" in given:
        leaves = notafter.root_leaving(instant(given["key_created"])).to_dict()
        found["root_leaves"] = {**leaves, "mozilla-email": leaves["mozilla_email"]}
    if "subjects" in given:
        found["plan"] = notafter.renewal_plan(
            [notafter.RuleSubject.from_dict(it) for it in given["subjects"]],
            from_=instant(given["from"]),
            until=instant(given["until"]),
            policy=given.get("policy"),
            next_lifetime=given.get("next_lifetime"),
        ).to_dict()
    return found
