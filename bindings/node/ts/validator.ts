/** Validators: what is trusted, and by which rules. */

import { list } from './call';
import { invalid, translated } from './errors';
import { native } from './native';
import type { NativeValidator } from './addon';
import { type Data, octets } from './octets';
import type { Limits, Profile, Raw, RootsSource } from './records';
import { written } from './request';

/** What makes the standard one: shared with every call that has no validator. */
const STANDARD: ValidatorOptions = Object.freeze({});

/** Roots, and what they are trusted for. */
export interface TrustedRoots {
  /** One certificate, or PEM of any number. */
  input: Data;
  /** What for: `server-auth`, `code-signing` ...; everything where it is missing. */
  purposes?: string[];
  /** Certificates that are issued later are not trusted. */
  distrustAfter?: Date;
  /** From then on they are no roots any more. */
  removedAt?: Date;
}

/** What a validator trusts, and which rules it goes by. */
export interface ValidatorOptions {
  /** Roots that come with it; `mozilla` where neither this nor `roots` is given, `none` with `roots`. */
  builtinRoots?: 'mozilla' | 'native' | 'none';
  /** Roots of one's own, besides those. */
  roots?: (TrustedRoots | Data)[];
  /** The rules; `web-pki` with built-in roots, `rfc5280` without. */
  profile?: 'web-pki' | 'rfc5280';
  /** Where the roots come from, for findings. */
  source?: RootsSource;
  /** Bounds in place of notafter's own. */
  limits?: Limits;
  /** How many verified links are remembered: 0 for none. */
  rememberedLinks?: number;
}

/**
 * Validates chains: made once, used for any number of calls, also at once. A worker thread makes its own.
 *
 * Where no validator is given, it is the one with Mozilla's roots and the rules of the Web PKI.
 */
export class Validator {
  readonly #native: NativeValidator;

  /** A validator with these settings. */
  constructor(options: ValidatorOptions = {}) {
    if ((options as unknown) === STANDARD) {
      this.#native = native.NativeValidator.standard();
      return;
    }
    if (typeof options !== 'object' || options === null) {
      throw invalid('options', 'an object is needed');
    }
    const { roots, ...settings } = options;
    const json = written({ ...settings, roots: roots === undefined ? undefined : list(roots, 'roots').map((it, index) => given(it, `roots[${index}]`)) });
    try {
      this.#native = new native.NativeValidator(json);
    } catch (thrown) {
      throw translated(thrown);
    }
  }

  /** The one with Mozilla's roots and the rules of the Web PKI: what is used where none is given. */
  static standard(): Validator {
    return new Validator(STANDARD);
  }

  /** How many roots it has. */
  get rootCount(): number {
    return this.#native.rootCount;
  }

  /** The rules that it goes by. */
  get profile(): Profile {
    return this.#native.profile as Profile;
  }

  /** Where its roots come from. */
  get source(): RootsSource | null {
    const json = JSON.parse(this.#native.source) as Raw | null;
    return json === null ? null : { name: json['name'], version: json['version'] ?? null, asOf: date(json['as_of']) };
  }

  /** @internal The native part of a validator that was given. */
  static handle(validator: Validator | undefined): NativeValidator | undefined {
    if (validator === undefined) {
      return undefined;
    }
    if (typeof validator !== 'object' || validator === null || !(#native in validator)) {
      throw invalid('validator', 'a Validator is needed');
    }
    return validator.#native;
  }
}

function given(roots: TrustedRoots | Data, field: string): object {
  if (typeof roots === 'object' && roots !== null && 'input' in roots) {
    return { ...roots, input: octets(roots.input, `${field}.input`) };
  }
  return { input: octets(roots, field) };
}

function date(text: string | null | undefined): Date | null {
  return text == null ? null : new Date(text);
}
