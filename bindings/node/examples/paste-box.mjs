// A box into which people paste whatever they have: what is in it, and whether it fits together.

import { judge, normalise, readAsync } from 'notafter';

export async function pasteBox(text) {
  const contents = await readAsync(text, { source: 'paste' });
  const [leaf] = contents.certificates;
  if (leaf === undefined) {
    return { certificates: 0, problems: contents.skipped.map((it) => it.message) };
  }
  // In any order, with roots and strangers among them: as a server should have it.
  const chain = normalise(contents.certificates);
  const verdict = judge(chain.certificates);
  return {
    certificates: contents.certificates.length,
    subject: leaf.subject,
    expires: verdict.expiry?.effectiveNotAfter ?? leaf.notAfter,
    chain: chain.certificates.join(''),
    hasPrivateKey: contents.privateKeys.some((it) => it.matches.length > 0),
    problems: [...(verdict.validation?.findings ?? []), ...chain.findings].map((it) => it.message),
  };
}
