package examples

import dev.notafter.NotAfter
import dev.notafter.RefreshState
import dev.notafter.ScanTarget
import java.time.Instant

/** Looks again at what is due, and moves every state on. States are kept by the caller, by target. */
suspend fun refreshed(
    states: Map<String, RefreshState>,
    at: Instant,
    notAfter: NotAfter = NotAfter,
): Map<String, RefreshState> {
    val due = states.filter { (_, state) -> notAfter.refreshDue(state, at).isDue }
    val moved = states.toMutableMap()
    notAfter.scan(due.keys.map { ScanTarget(target = it, tag = it) }, at).collect { check ->
        val target = check.tag ?: return@collect
        val expiry = check.expiry
        moved[target] = notAfter.refreshStep(
            state = due.getValue(target),
            outcome = if (expiry == null) "failed" else "obtained",
            at = at,
            effectiveNotAfter = expiry?.effectiveNotAfter,
            nextTransitionAt = expiry?.nextTransitionAt,
        )
    }
    return moved
}
