package dev.notafter

import kotlin.coroutines.cancellation.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/**
 * Runs work that waits for the library, on threads of the coroutines: a coroutine without a dispatcher, such as that of
 * `suspend fun main`, would go on in the library's own thread otherwise, and hold up everybody's connections there.
 */
internal suspend fun <T> awaiting(work: suspend () -> T): T = withContext(Dispatchers.Default) { work() }

/**
 * Runs work that takes a wish to stop, and wishes it when the coroutine is cancelled: the connections are closed, not
 * merely forgotten.
 */
internal suspend fun <T> cancelling(work: suspend (CancelHandle) -> T): T =
    CancelHandle().use { handle ->
        try {
            awaiting { work(handle) }
        } catch (cancelled: CancellationException) {
            handle.cancel()
            throw cancelled
        }
    }
