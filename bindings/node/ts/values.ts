// Single values of records: as JSON has them, and as JavaScript does.

/** A length of time in whole seconds. */
export type Duration = number;

/** A length of time: whole seconds, or a text such as `30d`, `10d12h`, `90m` or `45s`. */
export type DurationInput = number | string;

/** Octets. */
export type Octets = Uint8Array;

/** Octets, or a text that stands for its UTF-8 (PEM), or a certificate as `node:crypto` or this package has it. */
export type OctetsInput = Uint8Array | string | { readonly raw: Uint8Array } | { readonly der: Uint8Array };

/** A fraction: `1/3`. */
export type Fraction = `${number}/${number}`;

/** The value of a fact. */
export type Fact = string | number | boolean | Date | string[];

/** What a finding or an anomaly has to say besides its code, by name. The names are those of JSON. */
export type Facts = { [name: string]: Fact };

/** Facts that are given. */
export type FactsInput = { readonly [name: string]: string | number | boolean | Date | readonly string[] };

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const DURATION = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
const FIRST = Date.UTC(2000, 0, 1) - 63_113_904_000 * 1000;
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59);

export function reviveInstant(text: string): Date {
  return new Date(text);
}

/** RFC 3339 with `Z`, in whole seconds; what is outside the years 0 to 9999 is the nearest instant in them. */
export function dumpInstant(it: Date): string {
  const time = it.getTime();
  if (Number.isNaN(time)) throw new RangeError('an invalid Date is no instant');
  const clamped = time < FIRST ? FIRST : time > LAST ? LAST : Math.floor(time / 1000) * 1000;
  return `${new Date(clamped).toISOString().slice(0, 19)}Z`;
}

export function reviveDuration(it: string | number): Duration {
  if (typeof it === 'number') return it;
  const match = DURATION.exec(it);
  if (match === null || it === '') throw new RangeError(`${JSON.stringify(it)} is not a length of time such as "30d"`);
  const [, days, hours, minutes, seconds] = match;
  return ((Number(days ?? 0) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0);
}

/** The text of it, in the fewest units; a text stays as it is. */
export function dumpDuration(it: DurationInput): string {
  if (typeof it === 'string') return it;
  if (!Number.isInteger(it) || it < 0) throw new RangeError(`${it} is not a whole number of seconds`);
  if (it === 0) return '0s';
  let rest = it;
  let text = '';
  for (const [unit, seconds] of [['d', 86_400], ['h', 3600], ['m', 60], ['s', 1]] as const) {
    const count = Math.floor(rest / seconds);
    rest %= seconds;
    if (count > 0) text += `${count}${unit}`;
  }
  return text;
}

export function reviveOctets(text: string): Octets {
  return Buffer.from(text, 'base64');
}

/** Base64. */
export function dumpOctets(it: OctetsInput): string {
  if (typeof it === 'string') return Buffer.from(it, 'utf8').toString('base64');
  const octets = it instanceof Uint8Array ? it : 'raw' in it ? it.raw : it.der;
  return Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('base64');
}

/** A text that is an instant to the letter is one. */
export function reviveFacts(raw: Record<string, any>): Facts {
  const facts: Facts = {};
  for (const name of Object.keys(raw)) {
    const value = raw[name];
    if (typeof value === 'string' && value.length === 20 && INSTANT.test(value)) {
      const instant = new Date(value);
      const isInstant = !Number.isNaN(instant.getTime()) && dumpInstant(instant) === value;
      facts[name] = isInstant ? instant : value;
    } else {
      facts[name] = value;
    }
  }
  return facts;
}

export function dumpFacts(it: FactsInput): Record<string, any> {
  const raw: Record<string, any> = {};
  for (const name of Object.keys(it)) {
    const value = it[name];
    raw[name] = value instanceof Date ? dumpInstant(value) : value;
  }
  return raw;
}
