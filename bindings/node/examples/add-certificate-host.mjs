// A handler as Express has them, for "add a host whose certificate is to be watched".
//
//   app.post('/certificate-hosts', express.json(), addCertificateHost);

import { NotAfterError, TargetError, check, newRefreshState, parseTarget, refreshStep } from 'notafter';

/** How long somebody waits who has just pressed a button, in milliseconds. */
const PATIENCE = 10_000;

export async function addCertificateHost(req, res) {
  // Whoever closes the page stops the work.
  const gone = new AbortController();
  res.on('close', () => gone.abort());
  try {
    const target = parseTarget(String(req.body?.host ?? ''));
    const found = await check(target.target, {
      tag: req.body.customer,
      timeoutMillis: PATIENCE,
      signal: gone.signal,
    });
    const outcome = found.expiry === null ? 'failed' : 'obtained';
    const state = refreshStep(newRefreshState({ target: found.target }), {
      outcome,
      effectiveNotAfter: found.expiry?.effectiveNotAfter ?? null,
      nextTransitionAt: found.expiry?.nextTransitionAt ?? null,
    });
    // A server that cannot be reached today is watched all the same.
    res.status(201).json({
      target: found.target,
      outcome: found.outcome,
      message: found.outcomeMessage,
      expires: found.expiry?.effectiveNotAfter ?? null,
      level: found.expiry?.level ?? null,
      problems: found.validation?.findings.map((it) => it.message) ?? [],
      refresh: state,
    });
  } catch (error) {
    if (error instanceof TargetError) {
      res.status(400).json({ code: error.code, message: error.message, suggestion: error.facts.suggestion });
    } else if (!(error instanceof NotAfterError && error.code === 'cancelled')) {
      throw error;
    }
  }
}
