"""What a product does when somebody adds a host: look at once, and say what the form has to show.

    python add_certificate_host.py example.com

`add_certificate_host` is written as a FastAPI handler would be: an async function that takes what was
typed and returns what becomes JSON. It never raises for a server that is bad or away: that is an answer.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any, Dict, Optional

import notafter
import notafter.aio

# How long somebody looks at a form that does not answer.
PATIENCE_SECONDS = 10.0


async def add_certificate_host(
    host: str, *, validator: Optional[notafter.Validator] = None, allow_private: bool = True
) -> Dict[str, Any]:
    """What the form shows for a host that was typed."""
    try:
        target = notafter.parse_target(host)
    except notafter.TargetError as error:
        # Something like "did you mean example.com?" is in the facts.
        return {
            "ok": False,
            "problem": error.reason,
            "suggestion": error.to_dict()["facts"].get("suggestion"),
        }
    # A service on the public internet must not be led into its own network.
    options = notafter.FetchOptions(address_policy="any" if allow_private else "public-only")
    check = await notafter.aio.check(
        target, timeout=PATIENCE_SECONDS, options=options, validator=validator
    )
    answer: Dict[str, Any] = {"ok": bool(check.chain), "target": check.target}
    if check.error is not None:
        answer["problem"] = check.error.message
    elif not check.chain:
        answer["problem"] = check.outcome_message
    if check.chain:
        certificate = check.chain[0]
        answer.update(
            subject=certificate.subject,
            issuer=certificate.issuer,
            names=list(certificate.names),
            not_after=certificate.not_after.isoformat(),
            fingerprint_sha256=certificate.fingerprint_sha256,
        )
    if check.expiry is not None:
        answer.update(
            state=check.expiry.state,
            level=check.expiry.level,
            expires=check.expiry.effective_not_after.isoformat(),
            remaining_days=check.expiry.remaining_days,
        )
    if check.validation is not None:
        answer["trusted"] = check.validation.verdict == "valid"
        answer["findings"] = [finding.message for finding in check.validation.findings]
    return answer


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit("usage: add_certificate_host.py HOST")
    print(json.dumps(asyncio.run(add_certificate_host(sys.argv[1])), indent=2))


if __name__ == "__main__":
    main()
