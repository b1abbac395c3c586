// Distinguished names as types with their values: the texts of two libraries cannot be compared as they are, since RFC
// 4514 leaves a choice of escapes and of short names, and OpenSSL has more of the latter.

/** The table of RFC 4514 section 3, as OpenSSL names the same. */
const SHORT = { STREET: 'street' };

/** What OpenSSL calls types that RFC 4514 has no short name for. */
const LONG = {
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.12': 'title',
  '2.5.4.13': 'description',
  '2.5.4.15': 'businessCategory',
  '2.5.4.16': 'postalAddress',
  '2.5.4.17': 'postalCode',
  '2.5.4.18': 'postOfficeBox',
  '2.5.4.20': 'telephoneNumber',
  '2.5.4.41': 'name',
  '2.5.4.42': 'GN',
  '2.5.4.46': 'dnQualifier',
  '2.5.4.97': 'organizationIdentifier',
  '0.9.2342.19200300.100.1.3': 'mail',
  '1.2.840.113549.1.9.1': 'emailAddress',
  '1.2.840.113549.1.9.2': 'unstructuredName',
  '1.3.6.1.4.1.311.60.2.1.1': 'jurisdictionL',
  '1.3.6.1.4.1.311.60.2.1.2': 'jurisdictionST',
  '1.3.6.1.4.1.311.60.2.1.3': 'jurisdictionC',
};

const decoders = {
  0x1e: (octets) => Buffer.from(octets).swap16().toString('utf16le'),
  0x14: (octets) => octets.toString('latin1'),
};

function ofDer(der) {
  const [tag, length] = der;
  const contents = der.subarray(length & 0x80 ? 2 + (length & 0x7f) : 2);
  return (decoders[tag] ?? ((octets) => octets.toString('utf8')))(contents);
}

/** The attributes of RFC 4514 text by type, each type's values in the order of the certificate. */
export function attributesOf(text) {
  const rdns = [];
  let rest = text;
  let separator = ',';
  while (rest !== '') {
    const [all, type, written, next] = rest.match(/^([^=]+)=((?:\\[0-9a-fA-F]{2}|\\.|[^\\,+])*)([,+]?)/s);
    const octets = [];
    for (const [piece, pair, special] of written.matchAll(/\\([0-9a-fA-F]{2})|\\(.)|[^\\]/gsu)) {
      octets.push(pair === undefined ? Buffer.from(special ?? piece) : Buffer.from(pair, 'hex'));
    }
    const value = Buffer.concat(octets).toString();
    const read = written.startsWith('#') ? ofDer(Buffer.from(value.slice(1), 'hex')) : value;
    if (separator === ',') rdns.unshift([]);
    rdns[0].push([SHORT[type] ?? LONG[type] ?? type, read]);
    separator = next;
    rest = rest.slice(all.length);
  }
  return byType(rdns.flat());
}

/** The same of Node's object, where a type with more than one value has a list. */
export function legacyAttributesOf(object) {
  return byType(Object.entries(object ?? {}).flatMap(([type, values]) => [values].flat().map((value) => [type, value])));
}

function byType(attributes) {
  const found = {};
  for (const [type, value] of attributes) (found[type] ??= []).push(value);
  return found;
}
