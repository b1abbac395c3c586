/** Requests as JSON, in the names of the records: `notAfter` is `not_after`, a `Date` an RFC 3339 text. */
/** A value that writes itself as octets. */
export declare const asOctets: unique symbol;
/** The request as JSON. */
export declare function written(request: object): string;
/** The instant in RFC 3339, to the second. */
export declare function instant(date: Date, path: string): string;
/** The name of a field as the records have it. */
export declare function snakeCase(name: string): string;
