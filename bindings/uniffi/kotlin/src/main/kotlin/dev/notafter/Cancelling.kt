package dev.notafter

import kotlin.coroutines.cancellation.CancellationException

/**
 * Runs work that takes a wish to stop, and wishes it when the coroutine is cancelled: the connections are closed, not
 * merely forgotten.
 */
internal suspend fun <T> cancelling(work: suspend (CancelHandle) -> T): T =
    CancelHandle().use { handle ->
        try {
            work(handle)
        } catch (cancelled: CancellationException) {
            handle.cancel()
            throw cancelled
        }
    }
