// Golden chains as arguments.

import { readFileSync } from 'node:fs';

/** The roots of all chains together, and each chain as what `validate` takes. */
export function goldenChains() {
  const file = JSON.parse(readFileSync(new URL('../../../../tests/vectors/chains-paths.json', import.meta.url), 'utf8'));
  const der = (name) => Buffer.from(file.certificates[name], 'base64');
  const plain = file.cases.map(({ input }) => input).filter(({ roots }) => (roots ?? []).every((it) => typeof it === 'string'));
  const names = [...new Set(plain.flatMap(({ roots }) => roots ?? []))].sort();
  const asked = plain.map(({ leaf, intermediates, at, name, purpose }) => {
    return { leaf: der(leaf), intermediates: intermediates.map(der), at, name, purpose };
  });
  return { roots: names.map(der), asked };
}

/**
 * The answer as text but for who did the work: of a link that a validator has verified before it remembers that, so that only
 * the sum of both is the same each time.
 */
export function answered(validate, { leaf, intermediates, at, name, purpose }, validator) {
  const options = { intermediates, at: new Date(at), validator };
  if (name !== undefined) options.name = name;
  if (purpose !== undefined) options.purpose = purpose;
  const { work, ...rest } = validate(leaf, options);
  const { signaturesChecked, linksRemembered, ...others } = work;
  return JSON.stringify({ ...rest, others, links: signaturesChecked + linksRemembered });
}
