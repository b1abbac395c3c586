// Written by bindings/uniffi-bindgen from the records and functions of notafter. Do not edit.

// swiftlint:disable all
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(notafterFFI)
import notafterFFI
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_notafter_records_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_notafter_records_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    public var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureNotafterRecordsInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw NotAfterError.Internal(code: "internal", reason: try FfiConverterString.lift(callStatus.errorBuf), facts: [:])
            } else {
                callStatus.errorBuf.deallocate()
                throw NotAfterError.Internal(code: "internal", reason: "a fault of notafter, please report it", facts: [:])
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}

// Public interface members begin here.

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt8: FfiConverterPrimitive {
    typealias FfiType = UInt8
    typealias SwiftType = UInt8

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt8 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: UInt8, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt16: FfiConverterPrimitive {
    typealias FfiType = UInt16
    typealias SwiftType = UInt16

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt16 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt32: FfiConverterPrimitive {
    typealias FfiType = UInt32
    typealias SwiftType = UInt32

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt64: FfiConverterPrimitive {
    typealias FfiType = UInt64
    typealias SwiftType = UInt64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    public static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    public static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    public static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    public static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterData: FfiConverterRustBuffer {
    typealias SwiftType = Data

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        let len: Int32 = try readInt(&buf)
        return Data(try readBytes(&buf, count: Int(len)))
    }

    public static func write(_ value: Data, into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        writeBytes(&buf, value)
    }
}

/**
 * A wish to stop: given to any number of calls, which all stop when it is said.
 */
public protocol CancelHandleProtocol: AnyObject, Sendable {

    /**
     * Stops everything that has been given this. Never undone.
     */
    func cancel()

    /**
     * Whether it was said.
     */
    func isCancelled()  -> Bool

}
/**
 * A wish to stop: given to any number of calls, which all stop when it is said.
 */
open class CancelHandle: CancelHandleProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_notafter_records_fn_clone_cancelhandle(self.handle, $0) }
    }
    /**
     * Nobody wishes to stop yet.
     */
public convenience init() {
    let handle =
        try! rustCall() {
        uniffiCallStatus in
    uniffi_notafter_records_fn_constructor_cancelhandle_new(uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_notafter_records_fn_free_cancelhandle(handle, $0) }
    }

    /**
     * Stops everything that has been given this. Never undone.
     */
open func cancel()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_notafter_records_fn_method_cancelhandle_cancel(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * Whether it was said.
     */
open func isCancelled() -> Bool  {
    return try!  FfiConverterBool.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_notafter_records_fn_method_cancelhandle_is_cancelled(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCancelHandle: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = CancelHandle

    public static func lift(_ handle: UInt64) throws -> CancelHandle {
        return CancelHandle(unsafeFromHandle: handle)
    }

    public static func lower(_ value: CancelHandle) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CancelHandle {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: CancelHandle, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCancelHandle_lift(_ handle: UInt64) throws -> CancelHandle {
    return try FfiConverterTypeCancelHandle.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCancelHandle_lower(_ value: CancelHandle) -> UInt64 {
    return FfiConverterTypeCancelHandle.lower(value)
}

/**
 * A scan that runs. Dropping it stops it.
 */
public protocol ScanProtocol: AnyObject, Sendable {

    /**
     * Stops it: what has not been asked is answered as cancelled.
     */
    func cancel()

    /**
     * The next answer, in the order in which they are ready; `nil` when all targets are answered. It may be
     * dropped while it waits, and nothing is lost.
     *
     * # Errors
     *
     * `NotAfterError.Internal` only.
     */
    func next() async throws  -> Check?

    /**
     * How far it is.
     */
    func progress()  -> ScanProgress

}
/**
 * A scan that runs. Dropping it stops it.
 */
open class Scan: ScanProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_notafter_records_fn_clone_scan(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_notafter_records_fn_free_scan(handle, $0) }
    }

    /**
     * Begins a scan; without a validator it is the standard one.
     *
     * # Errors
     *
     * Where the request cannot be used. A target that cannot be used is an answer with its reason.
     */
public static func start(request: ScanRequest, validator: Validator?)throws  -> Scan  {
    return try  FfiConverterTypeScan_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_constructor_scan_start(
        FfiConverterTypeScanRequest_lower(request),
        FfiConverterOptionTypeValidator.lower(validator),uniffiCallStatus
    )
})
}

    /**
     * Stops it: what has not been asked is answered as cancelled.
     */
open func cancel()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_notafter_records_fn_method_scan_cancel(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * The next answer, in the order in which they are ready; `nil` when all targets are answered. It may be
     * dropped while it waits, and nothing is lost.
     *
     * # Errors
     *
     * `NotAfterError.Internal` only.
     */
open func next()async throws  -> Check?  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_notafter_records_fn_method_scan_next(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_notafter_records_rust_future_poll_rust_buffer,
            completeFunc: ffi_notafter_records_rust_future_complete_rust_buffer,
            freeFunc: ffi_notafter_records_rust_future_free_rust_buffer,
            liftFunc: FfiConverterOptionTypeCheck.lift,
            errorHandler: FfiConverterTypeNotAfterError_lift
        )
}

    /**
     * How far it is.
     */
open func progress() -> ScanProgress  {
    return try!  FfiConverterTypeScanProgress_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_notafter_records_fn_method_scan_progress(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeScan: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Scan

    public static func lift(_ handle: UInt64) throws -> Scan {
        return Scan(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Scan) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Scan {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Scan, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeScan_lift(_ handle: UInt64) throws -> Scan {
    return try FfiConverterTypeScan.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeScan_lower(_ value: Scan) -> UInt64 {
    return FfiConverterTypeScan.lower(value)
}

/**
 * Validates chains: made once, used from any number of threads at once.
 */
public protocol ValidatorProtocol: AnyObject, Sendable {

    /**
     * Asks a server and judges what it shows: facts, validity, expiry.
     *
     * # Errors
     *
     * As `fetch`.
     */
    func check(request: CheckRequest, cancellation: CancelHandle?) async throws  -> Check

    /**
     * The same at each address, and with each type of key.
     *
     * # Errors
     *
     * As `fetch`.
     */
    func checkAll(request: CheckAllRequest, cancellation: CancelHandle?) async throws  -> Matrix

    /**
     * Asks a server for its certificates.
     *
     * # Errors
     *
     * Where the request cannot be used, or it was cancelled. A server that shows nothing is no error: the outcome
     * says why.
     */
    func fetch(request: FetchRequest, cancellation: CancelHandle?) async throws  -> Observation

    /**
     * Everything that a target shows: each address, each type of key.
     *
     * # Errors
     *
     * As `fetch`.
     */
    func observeAll(request: ObserveAllRequest, cancellation: CancelHandle?) async throws  -> ObservationMatrix

    /**
     * When its last valid path ends, whatever its name and revocation; `nil` where none is valid.
     *
     * # Errors
     *
     * Where the request cannot be used.
     */
    func effectiveExpiry(request: ValidateRequest) throws  -> EffectiveExpiry?

    /**
     * Everything that is to be said of a chain: validation, expiry, and what is wrong with how it is put together.
     *
     * The first certificate has to be one; of the others, those that cannot be read are among the
     * unreadable ones of the answer.
     *
     * # Errors
     *
     * Where the request cannot be used.
     */
    func judge(request: JudgeRequest) throws  -> Check

    /**
     * The certificates in the order of a chain, and what becomes of each.
     *
     * # Errors
     *
     * Where the request cannot be used.
     */
    func normalise(request: NormaliseRequest) throws  -> Normalised

    /**
     * Whether a certificate is valid, and everything that is to be said of its path.
     *
     * # Errors
     *
     * Where the request cannot be used. A chain that is not valid is no error.
     */
    func validate(request: ValidateRequest) throws  -> Validation

    /**
     * The rules that it goes by: `web-pki` or `rfc5280`.
     */
    func profile()  -> String

    /**
     * How many roots it has.
     */
    func rootCount()  -> UInt64

    /**
     * Where its roots come from, if that is known.
     */
    func source()  -> RootsSource?

}
/**
 * Validates chains: made once, used from any number of threads at once.
 */
open class Validator: ValidatorProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_notafter_records_fn_clone_validator(self.handle, $0) }
    }
    /**
     * A validator with these settings.
     *
     * # Errors
     *
     * `NotAfterError.Trust` where the roots cannot be used, `NotAfterError.Argument` for a code that is none.
     */
public convenience init(settings: ValidatorSettings)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_constructor_validator_new(
        FfiConverterTypeValidatorSettings_lower(settings),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_notafter_records_fn_free_validator(handle, $0) }
    }

    /**
     * The one with Mozilla's roots and the rules of the Web PKI: made at the first call, the same ever after.
     */
public static func standard() -> Validator  {
    return try!  FfiConverterTypeValidator_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_notafter_records_fn_constructor_validator_standard(uniffiCallStatus
    )
})
}

    /**
     * Asks a server and judges what it shows: facts, validity, expiry.
     *
     * # Errors
     *
     * As `fetch`.
     */
open func check(request: CheckRequest, cancellation: CancelHandle?)async throws  -> Check  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_notafter_records_fn_method_validator_check(
                        self.uniffiCloneHandle(),FfiConverterTypeCheckRequest_lower(request),FfiConverterOptionTypeCancelHandle.lower(cancellation)
                )
            },
            pollFunc: ffi_notafter_records_rust_future_poll_rust_buffer,
            completeFunc: ffi_notafter_records_rust_future_complete_rust_buffer,
            freeFunc: ffi_notafter_records_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeCheck_lift,
            errorHandler: FfiConverterTypeNotAfterError_lift
        )
}

    /**
     * The same at each address, and with each type of key.
     *
     * # Errors
     *
     * As `fetch`.
     */
open func checkAll(request: CheckAllRequest, cancellation: CancelHandle?)async throws  -> Matrix  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_notafter_records_fn_method_validator_check_all(
                        self.uniffiCloneHandle(),FfiConverterTypeCheckAllRequest_lower(request),FfiConverterOptionTypeCancelHandle.lower(cancellation)
                )
            },
            pollFunc: ffi_notafter_records_rust_future_poll_rust_buffer,
            completeFunc: ffi_notafter_records_rust_future_complete_rust_buffer,
            freeFunc: ffi_notafter_records_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeMatrix_lift,
            errorHandler: FfiConverterTypeNotAfterError_lift
        )
}

    /**
     * Asks a server for its certificates.
     *
     * # Errors
     *
     * Where the request cannot be used, or it was cancelled. A server that shows nothing is no error: the outcome
     * says why.
     */
open func fetch(request: FetchRequest, cancellation: CancelHandle?)async throws  -> Observation  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_notafter_records_fn_method_validator_fetch(
                        self.uniffiCloneHandle(),FfiConverterTypeFetchRequest_lower(request),FfiConverterOptionTypeCancelHandle.lower(cancellation)
                )
            },
            pollFunc: ffi_notafter_records_rust_future_poll_rust_buffer,
            completeFunc: ffi_notafter_records_rust_future_complete_rust_buffer,
            freeFunc: ffi_notafter_records_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeObservation_lift,
            errorHandler: FfiConverterTypeNotAfterError_lift
        )
}

    /**
     * Everything that a target shows: each address, each type of key.
     *
     * # Errors
     *
     * As `fetch`.
     */
open func observeAll(request: ObserveAllRequest, cancellation: CancelHandle?)async throws  -> ObservationMatrix  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_notafter_records_fn_method_validator_observe_all(
                        self.uniffiCloneHandle(),FfiConverterTypeObserveAllRequest_lower(request),FfiConverterOptionTypeCancelHandle.lower(cancellation)
                )
            },
            pollFunc: ffi_notafter_records_rust_future_poll_rust_buffer,
            completeFunc: ffi_notafter_records_rust_future_complete_rust_buffer,
            freeFunc: ffi_notafter_records_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeObservationMatrix_lift,
            errorHandler: FfiConverterTypeNotAfterError_lift
        )
}

    /**
     * When its last valid path ends, whatever its name and revocation; `nil` where none is valid.
     *
     * # Errors
     *
     * Where the request cannot be used.
     */
open func effectiveExpiry(request: ValidateRequest)throws  -> EffectiveExpiry?  {
    return try  FfiConverterOptionTypeEffectiveExpiry.lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_method_validator_effective_expiry(
            self.uniffiCloneHandle(),
        FfiConverterTypeValidateRequest_lower(request),uniffiCallStatus
    )
})
}

    /**
     * Everything that is to be said of a chain: validation, expiry, and what is wrong with how it is put together.
     *
     * The first certificate has to be one; of the others, those that cannot be read are among the
     * unreadable ones of the answer.
     *
     * # Errors
     *
     * Where the request cannot be used.
     */
open func judge(request: JudgeRequest)throws  -> Check  {
    return try  FfiConverterTypeCheck_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_method_validator_judge(
            self.uniffiCloneHandle(),
        FfiConverterTypeJudgeRequest_lower(request),uniffiCallStatus
    )
})
}

    /**
     * The certificates in the order of a chain, and what becomes of each.
     *
     * # Errors
     *
     * Where the request cannot be used.
     */
open func normalise(request: NormaliseRequest)throws  -> Normalised  {
    return try  FfiConverterTypeNormalised_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_method_validator_normalise(
            self.uniffiCloneHandle(),
        FfiConverterTypeNormaliseRequest_lower(request),uniffiCallStatus
    )
})
}

    /**
     * Whether a certificate is valid, and everything that is to be said of its path.
     *
     * # Errors
     *
     * Where the request cannot be used. A chain that is not valid is no error.
     */
open func validate(request: ValidateRequest)throws  -> Validation  {
    return try  FfiConverterTypeValidation_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_method_validator_validate(
            self.uniffiCloneHandle(),
        FfiConverterTypeValidateRequest_lower(request),uniffiCallStatus
    )
})
}

    /**
     * The rules that it goes by: `web-pki` or `rfc5280`.
     */
open func profile() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_notafter_records_fn_method_validator_profile(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * How many roots it has.
     */
open func rootCount() -> UInt64  {
    return try!  FfiConverterUInt64.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_notafter_records_fn_method_validator_root_count(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Where its roots come from, if that is known.
     */
open func source() -> RootsSource?  {
    return try!  FfiConverterOptionTypeRootsSource.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_notafter_records_fn_method_validator_source(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeValidator: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Validator

    public static func lift(_ handle: UInt64) throws -> Validator {
        return Validator(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Validator) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Validator {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Validator, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValidator_lift(_ handle: UInt64) throws -> Validator {
    return try FfiConverterTypeValidator.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValidator_lower(_ value: Validator) -> UInt64 {
    return FfiConverterTypeValidator.lower(value)
}

/**
 * Where there is more about somebody.
 */
public struct AccessDescription: Equatable, Hashable, Codable {
    /**
     * What is there, as a dotted OID.
     */
    public var method: String
    /**
     * Where: a URI as a rule.
     */
    public var location: GeneralName

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What is there, as a dotted OID.
         */method: String,
        /**
         * Where: a URI as a rule.
         */location: GeneralName) {
        self.method = method
        self.location = location
    }

}

#if compiler(>=6)
extension AccessDescription: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAccessDescription: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AccessDescription {
        return
            try AccessDescription(
                method: FfiConverterString.read(from: &buf),
                location: FfiConverterTypeGeneralName.read(from: &buf)
        )
    }

    public static func write(_ value: AccessDescription, into buf: inout [UInt8]) {
        FfiConverterString.write(value.method, into: &buf)
        FfiConverterTypeGeneralName.write(value.location, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAccessDescription_lift(_ buf: RustBuffer) throws -> AccessDescription {
    return try FfiConverterTypeAccessDescription.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAccessDescription_lower(_ value: AccessDescription) -> RustBuffer {
    return FfiConverterTypeAccessDescription.lower(value)
}

/**
 * A level and its first instant.
 */
public struct Alert: Equatable, Hashable, Codable {
    /**
     * `notice`, `warning` or `critical`.
     */
    public var level: String
    /**
     * Its first instant.
     */
    public var at: Instant

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `notice`, `warning` or `critical`.
         */level: String,
        /**
         * Its first instant.
         */at: Instant) {
        self.level = level
        self.at = at
    }

}

#if compiler(>=6)
extension Alert: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAlert: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Alert {
        return
            try Alert(
                level: FfiConverterString.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: Alert, into buf: inout [UInt8]) {
        FfiConverterString.write(value.level, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAlert_lift(_ buf: RustBuffer) throws -> Alert {
    return try FfiConverterTypeAlert.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAlert_lower(_ value: Alert) -> RustBuffer {
    return FfiConverterTypeAlert.lower(value)
}

/**
 * One thing wrong with a certificate or revocation list by itself.
 */
public struct Anomaly: Equatable, Hashable, Codable {
    /**
     * What, by its stable code.
     */
    public var code: String
    /**
     * Where and how much.
     */
    public var facts: Facts

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What, by its stable code.
         */code: String,
        /**
         * Where and how much.
         */facts: Facts) {
        self.code = code
        self.facts = facts
    }

}

#if compiler(>=6)
extension Anomaly: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAnomaly: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Anomaly {
        return
            try Anomaly(
                code: FfiConverterString.read(from: &buf),
                facts: FfiConverterTypeFacts.read(from: &buf)
        )
    }

    public static func write(_ value: Anomaly, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterTypeFacts.write(value.facts, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnomaly_lift(_ buf: RustBuffer) throws -> Anomaly {
    return try FfiConverterTypeAnomaly.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnomaly_lower(_ value: Anomaly) -> RustBuffer {
    return FfiConverterTypeAnomaly.lower(value)
}

/**
 * A certificate, and what is known of it.
 */
public struct AssessRequest: Equatable, Hashable, Codable {
    /**
     * Its DER.
     */
    public var certificate: Octets
    /**
     * When.
     */
    public var at: Instant
    /**
     * How early an end is urgent; `relative` where it is missing.
     */
    public var policy: ExpiryPolicy?
    /**
     * Who renews it: `automated`, `manual` or `unknown`.
     */
    public var renewalMode: String?
    /**
     * Whether it is revoked.
     */
    public var revoked: Bool
    /**
     * Whether a path to a trusted root is valid, if that is known.
     */
    public var trusted: Bool?
    /**
     * When its last valid path ends, if that is known.
     */
    public var effectiveExpiry: End?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its DER.
         */certificate: Octets,
        /**
         * When.
         */at: Instant,
        /**
         * How early an end is urgent; `relative` where it is missing.
         */policy: ExpiryPolicy? = nil,
        /**
         * Who renews it: `automated`, `manual` or `unknown`.
         */renewalMode: String? = nil,
        /**
         * Whether it is revoked.
         */revoked: Bool = false,
        /**
         * Whether a path to a trusted root is valid, if that is known.
         */trusted: Bool? = nil,
        /**
         * When its last valid path ends, if that is known.
         */effectiveExpiry: End? = nil) {
        self.certificate = certificate
        self.at = at
        self.policy = policy
        self.renewalMode = renewalMode
        self.revoked = revoked
        self.trusted = trusted
        self.effectiveExpiry = effectiveExpiry
    }

}

#if compiler(>=6)
extension AssessRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAssessRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AssessRequest {
        return
            try AssessRequest(
                certificate: FfiConverterTypeOctets.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                policy: FfiConverterOptionTypeExpiryPolicy.read(from: &buf),
                renewalMode: FfiConverterOptionString.read(from: &buf),
                revoked: FfiConverterBool.read(from: &buf),
                trusted: FfiConverterOptionBool.read(from: &buf),
                effectiveExpiry: FfiConverterOptionTypeEnd.read(from: &buf)
        )
    }

    public static func write(_ value: AssessRequest, into buf: inout [UInt8]) {
        FfiConverterTypeOctets.write(value.certificate, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionTypeExpiryPolicy.write(value.policy, into: &buf)
        FfiConverterOptionString.write(value.renewalMode, into: &buf)
        FfiConverterBool.write(value.revoked, into: &buf)
        FfiConverterOptionBool.write(value.trusted, into: &buf)
        FfiConverterOptionTypeEnd.write(value.effectiveExpiry, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAssessRequest_lift(_ buf: RustBuffer) throws -> AssessRequest {
    return try FfiConverterTypeAssessRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAssessRequest_lower(_ value: AssessRequest) -> RustBuffer {
    return FfiConverterTypeAssessRequest.lower(value)
}

/**
 * One address that was tried.
 */
public struct Attempt: Equatable, Hashable, Codable {
    /**
     * The address.
     */
    public var address: String
    /**
     * What came of it, by its code.
     */
    public var outcome: String
    /**
     * The same as a sentence.
     */
    public var outcomeMessage: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The address.
         */address: String,
        /**
         * What came of it, by its code.
         */outcome: String,
        /**
         * The same as a sentence.
         */outcomeMessage: String) {
        self.address = address
        self.outcome = outcome
        self.outcomeMessage = outcomeMessage
    }

}

#if compiler(>=6)
extension Attempt: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAttempt: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Attempt {
        return
            try Attempt(
                address: FfiConverterString.read(from: &buf),
                outcome: FfiConverterString.read(from: &buf),
                outcomeMessage: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Attempt, into buf: inout [UInt8]) {
        FfiConverterString.write(value.address, into: &buf)
        FfiConverterString.write(value.outcome, into: &buf)
        FfiConverterString.write(value.outcomeMessage, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAttempt_lift(_ buf: RustBuffer) throws -> Attempt {
    return try FfiConverterTypeAttempt.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAttempt_lower(_ value: Attempt) -> RustBuffer {
    return FfiConverterTypeAttempt.lower(value)
}

/**
 * Which key signed a certificate (RFC 5280 section 4.2.1.1).
 */
public struct AuthorityKeyId: Equatable, Hashable, Codable {
    /**
     * The key identifier, in hex.
     */
    public var keyId: String?
    /**
     * The names of the issuer of the issuer's certificate.
     */
    public var issuer: [GeneralName]
    /**
     * The serial number of the issuer's certificate, as the magnitude in hex.
     */
    public var serialNumber: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The key identifier, in hex.
         */keyId: String?,
        /**
         * The names of the issuer of the issuer's certificate.
         */issuer: [GeneralName],
        /**
         * The serial number of the issuer's certificate, as the magnitude in hex.
         */serialNumber: String?) {
        self.keyId = keyId
        self.issuer = issuer
        self.serialNumber = serialNumber
    }

}

#if compiler(>=6)
extension AuthorityKeyId: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAuthorityKeyId: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AuthorityKeyId {
        return
            try AuthorityKeyId(
                keyId: FfiConverterOptionString.read(from: &buf),
                issuer: FfiConverterSequenceTypeGeneralName.read(from: &buf),
                serialNumber: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: AuthorityKeyId, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.keyId, into: &buf)
        FfiConverterSequenceTypeGeneralName.write(value.issuer, into: &buf)
        FfiConverterOptionString.write(value.serialNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAuthorityKeyId_lift(_ buf: RustBuffer) throws -> AuthorityKeyId {
    return try FfiConverterTypeAuthorityKeyId.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAuthorityKeyId_lower(_ value: AuthorityKeyId) -> RustBuffer {
    return FfiConverterTypeAuthorityKeyId.lower(value)
}

/**
 * The rhythm of one target's renewals.
 */
public struct Cadence: Equatable, Hashable, Codable {
    /**
     * Renewals that it was learned from.
     */
    public var renewals: UInt32
    /**
     * The share of its lifetime that a certificate has used up when the next one comes, in millionths: the median.
     */
    public var usedPpm: UInt32
    /**
     * How far the renewals lie from that, in millionths of the lifetime: the median deviation.
     */
    public var deviationPpm: UInt32
    /**
     * Seconds from one certificate to the next: the median.
     */
    public var periodSeconds: Int64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Renewals that it was learned from.
         */renewals: UInt32,
        /**
         * The share of its lifetime that a certificate has used up when the next one comes, in millionths: the median.
         */usedPpm: UInt32,
        /**
         * How far the renewals lie from that, in millionths of the lifetime: the median deviation.
         */deviationPpm: UInt32,
        /**
         * Seconds from one certificate to the next: the median.
         */periodSeconds: Int64) {
        self.renewals = renewals
        self.usedPpm = usedPpm
        self.deviationPpm = deviationPpm
        self.periodSeconds = periodSeconds
    }

}

#if compiler(>=6)
extension Cadence: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCadence: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Cadence {
        return
            try Cadence(
                renewals: FfiConverterUInt32.read(from: &buf),
                usedPpm: FfiConverterUInt32.read(from: &buf),
                deviationPpm: FfiConverterUInt32.read(from: &buf),
                periodSeconds: FfiConverterInt64.read(from: &buf)
        )
    }

    public static func write(_ value: Cadence, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.renewals, into: &buf)
        FfiConverterUInt32.write(value.usedPpm, into: &buf)
        FfiConverterUInt32.write(value.deviationPpm, into: &buf)
        FfiConverterInt64.write(value.periodSeconds, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCadence_lift(_ buf: RustBuffer) throws -> Cadence {
    return try FfiConverterTypeCadence.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCadence_lower(_ value: Cadence) -> RustBuffer {
    return FfiConverterTypeCadence.lower(value)
}

/**
 * A rhythm, and what follows from it.
 */
public struct CadenceAnswer: Equatable, Hashable, Codable {
    /**
     * The rhythm; `nil` where too little is known.
     */
    public var cadence: Cadence?
    /**
     * When the present certificate is expected to be renewed.
     */
    public var expectedRenewal: ExpectedRenewal?
    /**
     * Whether it should have been by then: never where nothing is expected; `nil` where no instant was given.
     */
    public var isOverdue: Bool?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The rhythm; `nil` where too little is known.
         */cadence: Cadence?,
        /**
         * When the present certificate is expected to be renewed.
         */expectedRenewal: ExpectedRenewal?,
        /**
         * Whether it should have been by then: never where nothing is expected; `nil` where no instant was given.
         */isOverdue: Bool?) {
        self.cadence = cadence
        self.expectedRenewal = expectedRenewal
        self.isOverdue = isOverdue
    }

}

#if compiler(>=6)
extension CadenceAnswer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCadenceAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CadenceAnswer {
        return
            try CadenceAnswer(
                cadence: FfiConverterOptionTypeCadence.read(from: &buf),
                expectedRenewal: FfiConverterOptionTypeExpectedRenewal.read(from: &buf),
                isOverdue: FfiConverterOptionBool.read(from: &buf)
        )
    }

    public static func write(_ value: CadenceAnswer, into buf: inout [UInt8]) {
        FfiConverterOptionTypeCadence.write(value.cadence, into: &buf)
        FfiConverterOptionTypeExpectedRenewal.write(value.expectedRenewal, into: &buf)
        FfiConverterOptionBool.write(value.isOverdue, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCadenceAnswer_lift(_ buf: RustBuffer) throws -> CadenceAnswer {
    return try FfiConverterTypeCadenceAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCadenceAnswer_lower(_ value: CadenceAnswer) -> RustBuffer {
    return FfiConverterTypeCadenceAnswer.lower(value)
}

/**
 * The certificates that a target had.
 */
public struct CadenceRequest: Equatable, Hashable, Codable {
    /**
     * Those before the present one.
     */
    public var history: [PastCertificate]
    /**
     * The present one.
     */
    public var current: PastCertificate?
    /**
     * The instant at which it may be overdue.
     */
    public var at: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Those before the present one.
         */history: [PastCertificate],
        /**
         * The present one.
         */current: PastCertificate? = nil,
        /**
         * The instant at which it may be overdue.
         */at: Instant? = nil) {
        self.history = history
        self.current = current
        self.at = at
    }

}

#if compiler(>=6)
extension CadenceRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCadenceRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CadenceRequest {
        return
            try CadenceRequest(
                history: FfiConverterSequenceTypePastCertificate.read(from: &buf),
                current: FfiConverterOptionTypePastCertificate.read(from: &buf),
                at: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: CadenceRequest, into buf: inout [UInt8]) {
        FfiConverterSequenceTypePastCertificate.write(value.history, into: &buf)
        FfiConverterOptionTypePastCertificate.write(value.current, into: &buf)
        FfiConverterOptionTypeInstant.write(value.at, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCadenceRequest_lift(_ buf: RustBuffer) throws -> CadenceRequest {
    return try FfiConverterTypeCadenceRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCadenceRequest_lower(_ value: CadenceRequest) -> RustBuffer {
    return FfiConverterTypeCadenceRequest.lower(value)
}

/**
 * A target that may show a certificate.
 */
public struct Candidate: Equatable, Hashable, Codable {
    /**
     * The target in its canonical text.
     */
    public var target: String
    /**
     * Why it is one, by its stable code: `given`, `usual-name` or `zone-record`.
     */
    public var reason: String
    /**
     * The same as a sentence.
     */
    public var reasonMessage: String
    /**
     * The particulars of the reason.
     */
    public var reasonFacts: Facts

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The target in its canonical text.
         */target: String,
        /**
         * Why it is one, by its stable code: `given`, `usual-name` or `zone-record`.
         */reason: String,
        /**
         * The same as a sentence.
         */reasonMessage: String,
        /**
         * The particulars of the reason.
         */reasonFacts: Facts) {
        self.target = target
        self.reason = reason
        self.reasonMessage = reasonMessage
        self.reasonFacts = reasonFacts
    }

}

#if compiler(>=6)
extension Candidate: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCandidate: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Candidate {
        return
            try Candidate(
                target: FfiConverterString.read(from: &buf),
                reason: FfiConverterString.read(from: &buf),
                reasonMessage: FfiConverterString.read(from: &buf),
                reasonFacts: FfiConverterTypeFacts.read(from: &buf)
        )
    }

    public static func write(_ value: Candidate, into buf: inout [UInt8]) {
        FfiConverterString.write(value.target, into: &buf)
        FfiConverterString.write(value.reason, into: &buf)
        FfiConverterString.write(value.reasonMessage, into: &buf)
        FfiConverterTypeFacts.write(value.reasonFacts, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCandidate_lift(_ buf: RustBuffer) throws -> Candidate {
    return try FfiConverterTypeCandidate.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCandidate_lower(_ value: Candidate) -> RustBuffer {
    return FfiConverterTypeCandidate.lower(value)
}

/**
 * Targets where certificates are likely to be, and what of a zone could not be read.
 */
public struct Candidates: Equatable, Hashable, Codable {
    /**
     * The candidates, each target once: in the order of the zone, or the domain itself first.
     */
    public var candidates: [Candidate]
    /**
     * Lines of the zone that gave none although they were meant to: the first thousand.
     */
    public var skipped: [ZoneIssue]
    /**
     * How many of those there are in all.
     */
    public var skippedInAll: UInt64
    /**
     * Records that were read of a zone, whether or not they gave a candidate; `nil` where a domain was given. With 0
     * the text is no zone.
     */
    public var zoneRecords: UInt64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The candidates, each target once: in the order of the zone, or the domain itself first.
         */candidates: [Candidate],
        /**
         * Lines of the zone that gave none although they were meant to: the first thousand.
         */skipped: [ZoneIssue],
        /**
         * How many of those there are in all.
         */skippedInAll: UInt64,
        /**
         * Records that were read of a zone, whether or not they gave a candidate; `nil` where a domain was given. With 0
         * the text is no zone.
         */zoneRecords: UInt64?) {
        self.candidates = candidates
        self.skipped = skipped
        self.skippedInAll = skippedInAll
        self.zoneRecords = zoneRecords
    }

}

#if compiler(>=6)
extension Candidates: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCandidates: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Candidates {
        return
            try Candidates(
                candidates: FfiConverterSequenceTypeCandidate.read(from: &buf),
                skipped: FfiConverterSequenceTypeZoneIssue.read(from: &buf),
                skippedInAll: FfiConverterUInt64.read(from: &buf),
                zoneRecords: FfiConverterOptionUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: Candidates, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeCandidate.write(value.candidates, into: &buf)
        FfiConverterSequenceTypeZoneIssue.write(value.skipped, into: &buf)
        FfiConverterUInt64.write(value.skippedInAll, into: &buf)
        FfiConverterOptionUInt64.write(value.zoneRecords, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCandidates_lift(_ buf: RustBuffer) throws -> Candidates {
    return try FfiConverterTypeCandidates.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCandidates_lower(_ value: Candidates) -> RustBuffer {
    return FfiConverterTypeCandidates.lower(value)
}

/**
 * Where to look for certificates: a domain, or a zone file.
 */
public struct CandidatesRequest: Equatable, Hashable, Codable {
    /**
     * A domain: its usual names are given.
     */
    public var domain: String?
    /**
     * A zone file's text: the names that it has are given.
     */
    public var zone: String?
    /**
     * The zone's origin, where the file does not say; with `zone` only.
     */
    public var origin: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * A domain: its usual names are given.
         */domain: String? = nil,
        /**
         * A zone file's text: the names that it has are given.
         */zone: String? = nil,
        /**
         * The zone's origin, where the file does not say; with `zone` only.
         */origin: String? = nil) {
        self.domain = domain
        self.zone = zone
        self.origin = origin
    }

}

#if compiler(>=6)
extension CandidatesRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCandidatesRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CandidatesRequest {
        return
            try CandidatesRequest(
                domain: FfiConverterOptionString.read(from: &buf),
                zone: FfiConverterOptionString.read(from: &buf),
                origin: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: CandidatesRequest, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.domain, into: &buf)
        FfiConverterOptionString.write(value.zone, into: &buf)
        FfiConverterOptionString.write(value.origin, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCandidatesRequest_lift(_ buf: RustBuffer) throws -> CandidatesRequest {
    return try FfiConverterTypeCandidatesRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCandidatesRequest_lower(_ value: CandidatesRequest) -> RustBuffer {
    return FfiConverterTypeCandidatesRequest.lower(value)
}

/**
 * Every fact of a certificate. Absent single values are `null` in JSON, absent lists `[]`.
 */
public struct Certificate: Equatable, Hashable, Codable {
    /**
     * Always `certificate`.
     */
    public var kind: String
    /**
     * Where it came from, in the caller's words: `bundle.pem#2`.
     */
    public var source: String?
    /**
     * Whose key it certifies, as RFC 4514 text.
     */
    public var subject: String
    /**
     * Who issued it, as RFC 4514 text.
     */
    public var issuer: String
    /**
     * The magnitude in hex without leading zeros, `-` before a negative one.
     */
    public var serialNumber: String
    /**
     * The first second at which it counts.
     */
    public var notBefore: Instant
    /**
     * The last second at which it counts.
     */
    public var notAfter: Instant
    /**
     * The subject alternative names, in their order.
     */
    public var subjectAltNames: [GeneralName]
    /**
     * The key.
     */
    public var publicKey: PublicKey
    /**
     * The RFC's name of the algorithm that signed it, or the dotted OID.
     */
    public var signatureAlgorithm: String
    /**
     * 1, 2 or 3; what else the field says, plus one.
     */
    public var version: UInt8
    /**
     * Whether the basic constraints make it a CA.
     */
    public var isCa: Bool
    /**
     * How many CA certificates may follow it.
     */
    public var pathLength: UInt32?
    /**
     * The bits of its key usage, by their names in RFC 5280.
     */
    public var keyUsage: [String]
    /**
     * The purposes, by their names in RFC 5280, or dotted OIDs.
     */
    public var extendedKeyUsage: [String]
    /**
     * The subject key identifier, in hex.
     */
    public var subjectKeyId: String?
    /**
     * The key identifier of the authority key identifier, in hex.
     */
    public var authorityKeyId: String?
    /**
     * Where its status can be asked for.
     */
    public var ocspUrls: [String]
    /**
     * Where its issuer's certificate is.
     */
    public var caIssuerUrls: [String]
    /**
     * Where its revocation lists are.
     */
    public var crlUrls: [String]
    /**
     * The policies, as dotted OIDs.
     */
    public var policies: [String]
    /**
     * `dv`, `ov`, `iv`, `ev` or `unknown`.
     */
    public var validationLevel: String
    /**
     * How many signed certificate timestamps it carries.
     */
    public var sctCount: UInt64
    /**
     * SHA-256 of its DER, in hex.
     */
    public var fingerprintSha256: String
    /**
     * SHA-1 of its DER, in hex.
     */
    public var fingerprintSha1: String
    /**
     * Whether its signature verifies with its own key; `nil` where that cannot be told.
     */
    public var selfSigned: Bool?
    /**
     * What is wrong with it by itself.
     */
    public var anomalies: [Anomaly]
    /**
     * What it is for: `tls-server`, `ca` ...
     */
    public var kinds: [String]
    /**
     * SHA-256 of its subject public key info, in hex (the pin of RFC 7469).
     */
    public var spkiSha256: String
    /**
     * Whether a server with it must staple an OCSP response.
     */
    public var mustStaple: Bool
    /**
     * Whether it is a precertificate, which no server may use.
     */
    public var isPrecertificate: Bool
    /**
     * The signed certificate timestamps that can be read.
     */
    public var scts: [Sct]
    /**
     * The parameters of an RSASSA-PSS signature.
     */
    public var signatureParameters: SignatureParameters?
    /**
     * The names it is for (DNS names and IP addresses of its subjectAltName; where there is none, its common
     * name), in lower case, sorted, each once.
     */
    public var names: [String]
    /**
     * The organisation (O) of its issuer, where that has one.
     */
    public var issuerOrganization: String?
    /**
     * The common name (CN) of its issuer, where that has one.
     */
    public var issuerCommonName: String?
    /**
     * Its DER. The command line leaves it out.
     */
    public var der: Octets?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Always `certificate`.
         */kind: String,
        /**
         * Where it came from, in the caller's words: `bundle.pem#2`.
         */source: String?,
        /**
         * Whose key it certifies, as RFC 4514 text.
         */subject: String,
        /**
         * Who issued it, as RFC 4514 text.
         */issuer: String,
        /**
         * The magnitude in hex without leading zeros, `-` before a negative one.
         */serialNumber: String,
        /**
         * The first second at which it counts.
         */notBefore: Instant,
        /**
         * The last second at which it counts.
         */notAfter: Instant,
        /**
         * The subject alternative names, in their order.
         */subjectAltNames: [GeneralName],
        /**
         * The key.
         */publicKey: PublicKey,
        /**
         * The RFC's name of the algorithm that signed it, or the dotted OID.
         */signatureAlgorithm: String,
        /**
         * 1, 2 or 3; what else the field says, plus one.
         */version: UInt8,
        /**
         * Whether the basic constraints make it a CA.
         */isCa: Bool,
        /**
         * How many CA certificates may follow it.
         */pathLength: UInt32?,
        /**
         * The bits of its key usage, by their names in RFC 5280.
         */keyUsage: [String],
        /**
         * The purposes, by their names in RFC 5280, or dotted OIDs.
         */extendedKeyUsage: [String],
        /**
         * The subject key identifier, in hex.
         */subjectKeyId: String?,
        /**
         * The key identifier of the authority key identifier, in hex.
         */authorityKeyId: String?,
        /**
         * Where its status can be asked for.
         */ocspUrls: [String],
        /**
         * Where its issuer's certificate is.
         */caIssuerUrls: [String],
        /**
         * Where its revocation lists are.
         */crlUrls: [String],
        /**
         * The policies, as dotted OIDs.
         */policies: [String],
        /**
         * `dv`, `ov`, `iv`, `ev` or `unknown`.
         */validationLevel: String,
        /**
         * How many signed certificate timestamps it carries.
         */sctCount: UInt64,
        /**
         * SHA-256 of its DER, in hex.
         */fingerprintSha256: String,
        /**
         * SHA-1 of its DER, in hex.
         */fingerprintSha1: String,
        /**
         * Whether its signature verifies with its own key; `nil` where that cannot be told.
         */selfSigned: Bool?,
        /**
         * What is wrong with it by itself.
         */anomalies: [Anomaly],
        /**
         * What it is for: `tls-server`, `ca` ...
         */kinds: [String],
        /**
         * SHA-256 of its subject public key info, in hex (the pin of RFC 7469).
         */spkiSha256: String,
        /**
         * Whether a server with it must staple an OCSP response.
         */mustStaple: Bool,
        /**
         * Whether it is a precertificate, which no server may use.
         */isPrecertificate: Bool,
        /**
         * The signed certificate timestamps that can be read.
         */scts: [Sct],
        /**
         * The parameters of an RSASSA-PSS signature.
         */signatureParameters: SignatureParameters?,
        /**
         * The names it is for (DNS names and IP addresses of its subjectAltName; where there is none, its common
         * name), in lower case, sorted, each once.
         */names: [String],
        /**
         * The organisation (O) of its issuer, where that has one.
         */issuerOrganization: String?,
        /**
         * The common name (CN) of its issuer, where that has one.
         */issuerCommonName: String?,
        /**
         * Its DER. The command line leaves it out.
         */der: Octets?) {
        self.kind = kind
        self.source = source
        self.subject = subject
        self.issuer = issuer
        self.serialNumber = serialNumber
        self.notBefore = notBefore
        self.notAfter = notAfter
        self.subjectAltNames = subjectAltNames
        self.publicKey = publicKey
        self.signatureAlgorithm = signatureAlgorithm
        self.version = version
        self.isCa = isCa
        self.pathLength = pathLength
        self.keyUsage = keyUsage
        self.extendedKeyUsage = extendedKeyUsage
        self.subjectKeyId = subjectKeyId
        self.authorityKeyId = authorityKeyId
        self.ocspUrls = ocspUrls
        self.caIssuerUrls = caIssuerUrls
        self.crlUrls = crlUrls
        self.policies = policies
        self.validationLevel = validationLevel
        self.sctCount = sctCount
        self.fingerprintSha256 = fingerprintSha256
        self.fingerprintSha1 = fingerprintSha1
        self.selfSigned = selfSigned
        self.anomalies = anomalies
        self.kinds = kinds
        self.spkiSha256 = spkiSha256
        self.mustStaple = mustStaple
        self.isPrecertificate = isPrecertificate
        self.scts = scts
        self.signatureParameters = signatureParameters
        self.names = names
        self.issuerOrganization = issuerOrganization
        self.issuerCommonName = issuerCommonName
        self.der = der
    }

}

#if compiler(>=6)
extension Certificate: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCertificate: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Certificate {
        return
            try Certificate(
                kind: FfiConverterString.read(from: &buf),
                source: FfiConverterOptionString.read(from: &buf),
                subject: FfiConverterString.read(from: &buf),
                issuer: FfiConverterString.read(from: &buf),
                serialNumber: FfiConverterString.read(from: &buf),
                notBefore: FfiConverterTypeInstant.read(from: &buf),
                notAfter: FfiConverterTypeInstant.read(from: &buf),
                subjectAltNames: FfiConverterSequenceTypeGeneralName.read(from: &buf),
                publicKey: FfiConverterTypePublicKey.read(from: &buf),
                signatureAlgorithm: FfiConverterString.read(from: &buf),
                version: FfiConverterUInt8.read(from: &buf),
                isCa: FfiConverterBool.read(from: &buf),
                pathLength: FfiConverterOptionUInt32.read(from: &buf),
                keyUsage: FfiConverterSequenceString.read(from: &buf),
                extendedKeyUsage: FfiConverterSequenceString.read(from: &buf),
                subjectKeyId: FfiConverterOptionString.read(from: &buf),
                authorityKeyId: FfiConverterOptionString.read(from: &buf),
                ocspUrls: FfiConverterSequenceString.read(from: &buf),
                caIssuerUrls: FfiConverterSequenceString.read(from: &buf),
                crlUrls: FfiConverterSequenceString.read(from: &buf),
                policies: FfiConverterSequenceString.read(from: &buf),
                validationLevel: FfiConverterString.read(from: &buf),
                sctCount: FfiConverterUInt64.read(from: &buf),
                fingerprintSha256: FfiConverterString.read(from: &buf),
                fingerprintSha1: FfiConverterString.read(from: &buf),
                selfSigned: FfiConverterOptionBool.read(from: &buf),
                anomalies: FfiConverterSequenceTypeAnomaly.read(from: &buf),
                kinds: FfiConverterSequenceString.read(from: &buf),
                spkiSha256: FfiConverterString.read(from: &buf),
                mustStaple: FfiConverterBool.read(from: &buf),
                isPrecertificate: FfiConverterBool.read(from: &buf),
                scts: FfiConverterSequenceTypeSct.read(from: &buf),
                signatureParameters: FfiConverterOptionTypeSignatureParameters.read(from: &buf),
                names: FfiConverterSequenceString.read(from: &buf),
                issuerOrganization: FfiConverterOptionString.read(from: &buf),
                issuerCommonName: FfiConverterOptionString.read(from: &buf),
                der: FfiConverterOptionTypeOctets.read(from: &buf)
        )
    }

    public static func write(_ value: Certificate, into buf: inout [UInt8]) {
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.source, into: &buf)
        FfiConverterString.write(value.subject, into: &buf)
        FfiConverterString.write(value.issuer, into: &buf)
        FfiConverterString.write(value.serialNumber, into: &buf)
        FfiConverterTypeInstant.write(value.notBefore, into: &buf)
        FfiConverterTypeInstant.write(value.notAfter, into: &buf)
        FfiConverterSequenceTypeGeneralName.write(value.subjectAltNames, into: &buf)
        FfiConverterTypePublicKey.write(value.publicKey, into: &buf)
        FfiConverterString.write(value.signatureAlgorithm, into: &buf)
        FfiConverterUInt8.write(value.version, into: &buf)
        FfiConverterBool.write(value.isCa, into: &buf)
        FfiConverterOptionUInt32.write(value.pathLength, into: &buf)
        FfiConverterSequenceString.write(value.keyUsage, into: &buf)
        FfiConverterSequenceString.write(value.extendedKeyUsage, into: &buf)
        FfiConverterOptionString.write(value.subjectKeyId, into: &buf)
        FfiConverterOptionString.write(value.authorityKeyId, into: &buf)
        FfiConverterSequenceString.write(value.ocspUrls, into: &buf)
        FfiConverterSequenceString.write(value.caIssuerUrls, into: &buf)
        FfiConverterSequenceString.write(value.crlUrls, into: &buf)
        FfiConverterSequenceString.write(value.policies, into: &buf)
        FfiConverterString.write(value.validationLevel, into: &buf)
        FfiConverterUInt64.write(value.sctCount, into: &buf)
        FfiConverterString.write(value.fingerprintSha256, into: &buf)
        FfiConverterString.write(value.fingerprintSha1, into: &buf)
        FfiConverterOptionBool.write(value.selfSigned, into: &buf)
        FfiConverterSequenceTypeAnomaly.write(value.anomalies, into: &buf)
        FfiConverterSequenceString.write(value.kinds, into: &buf)
        FfiConverterString.write(value.spkiSha256, into: &buf)
        FfiConverterBool.write(value.mustStaple, into: &buf)
        FfiConverterBool.write(value.isPrecertificate, into: &buf)
        FfiConverterSequenceTypeSct.write(value.scts, into: &buf)
        FfiConverterOptionTypeSignatureParameters.write(value.signatureParameters, into: &buf)
        FfiConverterSequenceString.write(value.names, into: &buf)
        FfiConverterOptionString.write(value.issuerOrganization, into: &buf)
        FfiConverterOptionString.write(value.issuerCommonName, into: &buf)
        FfiConverterOptionTypeOctets.write(value.der, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificate_lift(_ buf: RustBuffer) throws -> Certificate {
    return try FfiConverterTypeCertificate.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificate_lower(_ value: Certificate) -> RustBuffer {
    return FfiConverterTypeCertificate.lower(value)
}

/**
 * What is rarely asked of a certificate: each extension, and what is in it. An extension that is absent or cannot be
 * read gives `nil`, or an empty list.
 */
public struct CertificateDetails: Equatable, Hashable, Codable {
    /**
     * Its extensions, in their order.
     */
    public var extensions: [Extension]
    /**
     * Which key signed it, in all that the extension may say.
     */
    public var authorityKeyId: AuthorityKeyId?
    /**
     * The issuer's other names, in their order.
     */
    public var issuerAltNames: [GeneralName]
    /**
     * The policies, each with its qualifiers.
     */
    public var certificatePolicies: [CertificatePolicy]
    /**
     * Which policies of the issuer count as which of the subject.
     */
    public var policyMappings: [PolicyMapping]
    /**
     * From where on policies are needed, or no longer mapped.
     */
    public var policyConstraints: PolicyConstraints?
    /**
     * After how many certificates `anyPolicy` counts no more.
     */
    public var inhibitAnyPolicy: UInt32?
    /**
     * Which names the certificates below it may have.
     */
    public var nameConstraints: NameConstraints?
    /**
     * Where its revocation lists are.
     */
    public var crlDistributionPoints: [DistributionPoint]
    /**
     * Where the changes to those are.
     */
    public var freshestCrlUrls: [String]
    /**
     * Where there is more about the subject.
     */
    public var subjectInfoAccess: [AccessDescription]
    /**
     * The types of the attributes of the subject, as dotted OIDs.
     */
    public var subjectDirectoryAttributes: [String]
    /**
     * When the private key may be used to sign.
     */
    public var privateKeyUsagePeriod: PrivateKeyUsagePeriod?
    /**
     * The signed certificate timestamps that can be read.
     */
    public var signedCertificateTimestamps: [SctDetails]
    /**
     * Whether it is a precertificate, which no server may use.
     */
    public var isPrecertificate: Bool
    /**
     * Whether a server with it must staple an OCSP response.
     */
    public var mustStaple: Bool
    /**
     * Whether nobody need ask for the status of this certificate, which signs OCSP responses.
     */
    public var ocspNoCheck: Bool
    /**
     * The TLS extensions that a server with it must have, by number.
     */
    public var tlsFeatures: [UInt32]
    /**
     * Microsoft's template.
     */
    public var microsoftTemplate: MicrosoftTemplate?
    /**
     * Microsoft's template of the first version: a name.
     */
    public var microsoftTemplateName: String?
    /**
     * What Netscape's extension says it is for: `sslClient`, `sslServer` ...
     */
    public var netscapeCertType: [String]
    /**
     * The statements of a qualified certificate, as dotted OIDs.
     */
    public var qcStatements: [String]
    /**
     * Where the organisation is registered (EV Guidelines section 9.8.2).
     */
    public var cabfOrganizationIdentifier: OrganizationIdentifier?
    /**
     * The parameters of an RSASSA-PSS signature.
     */
    public var rsaPss: RsaPss?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its extensions, in their order.
         */extensions: [Extension],
        /**
         * Which key signed it, in all that the extension may say.
         */authorityKeyId: AuthorityKeyId?,
        /**
         * The issuer's other names, in their order.
         */issuerAltNames: [GeneralName],
        /**
         * The policies, each with its qualifiers.
         */certificatePolicies: [CertificatePolicy],
        /**
         * Which policies of the issuer count as which of the subject.
         */policyMappings: [PolicyMapping],
        /**
         * From where on policies are needed, or no longer mapped.
         */policyConstraints: PolicyConstraints?,
        /**
         * After how many certificates `anyPolicy` counts no more.
         */inhibitAnyPolicy: UInt32?,
        /**
         * Which names the certificates below it may have.
         */nameConstraints: NameConstraints?,
        /**
         * Where its revocation lists are.
         */crlDistributionPoints: [DistributionPoint],
        /**
         * Where the changes to those are.
         */freshestCrlUrls: [String],
        /**
         * Where there is more about the subject.
         */subjectInfoAccess: [AccessDescription],
        /**
         * The types of the attributes of the subject, as dotted OIDs.
         */subjectDirectoryAttributes: [String],
        /**
         * When the private key may be used to sign.
         */privateKeyUsagePeriod: PrivateKeyUsagePeriod?,
        /**
         * The signed certificate timestamps that can be read.
         */signedCertificateTimestamps: [SctDetails],
        /**
         * Whether it is a precertificate, which no server may use.
         */isPrecertificate: Bool,
        /**
         * Whether a server with it must staple an OCSP response.
         */mustStaple: Bool,
        /**
         * Whether nobody need ask for the status of this certificate, which signs OCSP responses.
         */ocspNoCheck: Bool,
        /**
         * The TLS extensions that a server with it must have, by number.
         */tlsFeatures: [UInt32],
        /**
         * Microsoft's template.
         */microsoftTemplate: MicrosoftTemplate?,
        /**
         * Microsoft's template of the first version: a name.
         */microsoftTemplateName: String?,
        /**
         * What Netscape's extension says it is for: `sslClient`, `sslServer` ...
         */netscapeCertType: [String],
        /**
         * The statements of a qualified certificate, as dotted OIDs.
         */qcStatements: [String],
        /**
         * Where the organisation is registered (EV Guidelines section 9.8.2).
         */cabfOrganizationIdentifier: OrganizationIdentifier?,
        /**
         * The parameters of an RSASSA-PSS signature.
         */rsaPss: RsaPss?) {
        self.extensions = extensions
        self.authorityKeyId = authorityKeyId
        self.issuerAltNames = issuerAltNames
        self.certificatePolicies = certificatePolicies
        self.policyMappings = policyMappings
        self.policyConstraints = policyConstraints
        self.inhibitAnyPolicy = inhibitAnyPolicy
        self.nameConstraints = nameConstraints
        self.crlDistributionPoints = crlDistributionPoints
        self.freshestCrlUrls = freshestCrlUrls
        self.subjectInfoAccess = subjectInfoAccess
        self.subjectDirectoryAttributes = subjectDirectoryAttributes
        self.privateKeyUsagePeriod = privateKeyUsagePeriod
        self.signedCertificateTimestamps = signedCertificateTimestamps
        self.isPrecertificate = isPrecertificate
        self.mustStaple = mustStaple
        self.ocspNoCheck = ocspNoCheck
        self.tlsFeatures = tlsFeatures
        self.microsoftTemplate = microsoftTemplate
        self.microsoftTemplateName = microsoftTemplateName
        self.netscapeCertType = netscapeCertType
        self.qcStatements = qcStatements
        self.cabfOrganizationIdentifier = cabfOrganizationIdentifier
        self.rsaPss = rsaPss
    }

}

#if compiler(>=6)
extension CertificateDetails: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCertificateDetails: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CertificateDetails {
        return
            try CertificateDetails(
                extensions: FfiConverterSequenceTypeExtension.read(from: &buf),
                authorityKeyId: FfiConverterOptionTypeAuthorityKeyId.read(from: &buf),
                issuerAltNames: FfiConverterSequenceTypeGeneralName.read(from: &buf),
                certificatePolicies: FfiConverterSequenceTypeCertificatePolicy.read(from: &buf),
                policyMappings: FfiConverterSequenceTypePolicyMapping.read(from: &buf),
                policyConstraints: FfiConverterOptionTypePolicyConstraints.read(from: &buf),
                inhibitAnyPolicy: FfiConverterOptionUInt32.read(from: &buf),
                nameConstraints: FfiConverterOptionTypeNameConstraints.read(from: &buf),
                crlDistributionPoints: FfiConverterSequenceTypeDistributionPoint.read(from: &buf),
                freshestCrlUrls: FfiConverterSequenceString.read(from: &buf),
                subjectInfoAccess: FfiConverterSequenceTypeAccessDescription.read(from: &buf),
                subjectDirectoryAttributes: FfiConverterSequenceString.read(from: &buf),
                privateKeyUsagePeriod: FfiConverterOptionTypePrivateKeyUsagePeriod.read(from: &buf),
                signedCertificateTimestamps: FfiConverterSequenceTypeSctDetails.read(from: &buf),
                isPrecertificate: FfiConverterBool.read(from: &buf),
                mustStaple: FfiConverterBool.read(from: &buf),
                ocspNoCheck: FfiConverterBool.read(from: &buf),
                tlsFeatures: FfiConverterSequenceUInt32.read(from: &buf),
                microsoftTemplate: FfiConverterOptionTypeMicrosoftTemplate.read(from: &buf),
                microsoftTemplateName: FfiConverterOptionString.read(from: &buf),
                netscapeCertType: FfiConverterSequenceString.read(from: &buf),
                qcStatements: FfiConverterSequenceString.read(from: &buf),
                cabfOrganizationIdentifier: FfiConverterOptionTypeOrganizationIdentifier.read(from: &buf),
                rsaPss: FfiConverterOptionTypeRsaPss.read(from: &buf)
        )
    }

    public static func write(_ value: CertificateDetails, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeExtension.write(value.extensions, into: &buf)
        FfiConverterOptionTypeAuthorityKeyId.write(value.authorityKeyId, into: &buf)
        FfiConverterSequenceTypeGeneralName.write(value.issuerAltNames, into: &buf)
        FfiConverterSequenceTypeCertificatePolicy.write(value.certificatePolicies, into: &buf)
        FfiConverterSequenceTypePolicyMapping.write(value.policyMappings, into: &buf)
        FfiConverterOptionTypePolicyConstraints.write(value.policyConstraints, into: &buf)
        FfiConverterOptionUInt32.write(value.inhibitAnyPolicy, into: &buf)
        FfiConverterOptionTypeNameConstraints.write(value.nameConstraints, into: &buf)
        FfiConverterSequenceTypeDistributionPoint.write(value.crlDistributionPoints, into: &buf)
        FfiConverterSequenceString.write(value.freshestCrlUrls, into: &buf)
        FfiConverterSequenceTypeAccessDescription.write(value.subjectInfoAccess, into: &buf)
        FfiConverterSequenceString.write(value.subjectDirectoryAttributes, into: &buf)
        FfiConverterOptionTypePrivateKeyUsagePeriod.write(value.privateKeyUsagePeriod, into: &buf)
        FfiConverterSequenceTypeSctDetails.write(value.signedCertificateTimestamps, into: &buf)
        FfiConverterBool.write(value.isPrecertificate, into: &buf)
        FfiConverterBool.write(value.mustStaple, into: &buf)
        FfiConverterBool.write(value.ocspNoCheck, into: &buf)
        FfiConverterSequenceUInt32.write(value.tlsFeatures, into: &buf)
        FfiConverterOptionTypeMicrosoftTemplate.write(value.microsoftTemplate, into: &buf)
        FfiConverterOptionString.write(value.microsoftTemplateName, into: &buf)
        FfiConverterSequenceString.write(value.netscapeCertType, into: &buf)
        FfiConverterSequenceString.write(value.qcStatements, into: &buf)
        FfiConverterOptionTypeOrganizationIdentifier.write(value.cabfOrganizationIdentifier, into: &buf)
        FfiConverterOptionTypeRsaPss.write(value.rsaPss, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificateDetails_lift(_ buf: RustBuffer) throws -> CertificateDetails {
    return try FfiConverterTypeCertificateDetails.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificateDetails_lower(_ value: CertificateDetails) -> RustBuffer {
    return FfiConverterTypeCertificateDetails.lower(value)
}

/**
 * A certificate policy with its qualifiers (RFC 5280 section 4.2.1.4).
 */
public struct CertificatePolicy: Equatable, Hashable, Codable {
    /**
     * The policy, as a dotted OID.
     */
    public var oid: String
    /**
     * Where its practice statements are.
     */
    public var cps: [String]
    /**
     * What is to be shown to users.
     */
    public var notices: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The policy, as a dotted OID.
         */oid: String,
        /**
         * Where its practice statements are.
         */cps: [String],
        /**
         * What is to be shown to users.
         */notices: [String]) {
        self.oid = oid
        self.cps = cps
        self.notices = notices
    }

}

#if compiler(>=6)
extension CertificatePolicy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCertificatePolicy: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CertificatePolicy {
        return
            try CertificatePolicy(
                oid: FfiConverterString.read(from: &buf),
                cps: FfiConverterSequenceString.read(from: &buf),
                notices: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: CertificatePolicy, into buf: inout [UInt8]) {
        FfiConverterString.write(value.oid, into: &buf)
        FfiConverterSequenceString.write(value.cps, into: &buf)
        FfiConverterSequenceString.write(value.notices, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificatePolicy_lift(_ buf: RustBuffer) throws -> CertificatePolicy {
    return try FfiConverterTypeCertificatePolicy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificatePolicy_lower(_ value: CertificatePolicy) -> RustBuffer {
    return FfiConverterTypeCertificatePolicy.lower(value)
}

/**
 * How many renewals one certificate needs.
 */
public struct CertificateRenewals: Equatable, Hashable, Codable {
    /**
     * When the first one is, if there is any.
     */
    public var firstAt: Instant?
    /**
     * How many there are.
     */
    public var renewals: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When the first one is, if there is any.
         */firstAt: Instant?,
        /**
         * How many there are.
         */renewals: UInt64) {
        self.firstAt = firstAt
        self.renewals = renewals
    }

}

#if compiler(>=6)
extension CertificateRenewals: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCertificateRenewals: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CertificateRenewals {
        return
            try CertificateRenewals(
                firstAt: FfiConverterOptionTypeInstant.read(from: &buf),
                renewals: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: CertificateRenewals, into buf: inout [UInt8]) {
        FfiConverterOptionTypeInstant.write(value.firstAt, into: &buf)
        FfiConverterUInt64.write(value.renewals, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificateRenewals_lift(_ buf: RustBuffer) throws -> CertificateRenewals {
    return try FfiConverterTypeCertificateRenewals.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificateRenewals_lower(_ value: CertificateRenewals) -> RustBuffer {
    return FfiConverterTypeCertificateRenewals.lower(value)
}

/**
 * A certificate request (PKCS #10).
 */
public struct CertificateRequest: Equatable, Hashable, Codable {
    /**
     * Always `certificate-request`.
     */
    public var kind: String
    /**
     * Where it came from, in the caller's words.
     */
    public var source: String?
    /**
     * Whom the certificate is asked for, as RFC 4514 text.
     */
    public var subject: String
    /**
     * The subject alternative names that are asked for, in their order.
     */
    public var subjectAltNames: [GeneralName]
    /**
     * The key that a certificate is asked for.
     */
    public var publicKey: PublicKey
    /**
     * The RFC's name of the algorithm that signed it, or the dotted OID.
     */
    public var signatureAlgorithm: String
    /**
     * Whether it is signed by the key that it names; `nil` where that cannot be told.
     */
    public var signatureValid: Bool?
    /**
     * SHA-256 of the subject public key info, in hex.
     */
    public var spkiSha256: String
    /**
     * The certificates given with it that have the same key, by their sources.
     */
    public var matches: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Always `certificate-request`.
         */kind: String,
        /**
         * Where it came from, in the caller's words.
         */source: String?,
        /**
         * Whom the certificate is asked for, as RFC 4514 text.
         */subject: String,
        /**
         * The subject alternative names that are asked for, in their order.
         */subjectAltNames: [GeneralName],
        /**
         * The key that a certificate is asked for.
         */publicKey: PublicKey,
        /**
         * The RFC's name of the algorithm that signed it, or the dotted OID.
         */signatureAlgorithm: String,
        /**
         * Whether it is signed by the key that it names; `nil` where that cannot be told.
         */signatureValid: Bool?,
        /**
         * SHA-256 of the subject public key info, in hex.
         */spkiSha256: String,
        /**
         * The certificates given with it that have the same key, by their sources.
         */matches: [String]) {
        self.kind = kind
        self.source = source
        self.subject = subject
        self.subjectAltNames = subjectAltNames
        self.publicKey = publicKey
        self.signatureAlgorithm = signatureAlgorithm
        self.signatureValid = signatureValid
        self.spkiSha256 = spkiSha256
        self.matches = matches
    }

}

#if compiler(>=6)
extension CertificateRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCertificateRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CertificateRequest {
        return
            try CertificateRequest(
                kind: FfiConverterString.read(from: &buf),
                source: FfiConverterOptionString.read(from: &buf),
                subject: FfiConverterString.read(from: &buf),
                subjectAltNames: FfiConverterSequenceTypeGeneralName.read(from: &buf),
                publicKey: FfiConverterTypePublicKey.read(from: &buf),
                signatureAlgorithm: FfiConverterString.read(from: &buf),
                signatureValid: FfiConverterOptionBool.read(from: &buf),
                spkiSha256: FfiConverterString.read(from: &buf),
                matches: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: CertificateRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.source, into: &buf)
        FfiConverterString.write(value.subject, into: &buf)
        FfiConverterSequenceTypeGeneralName.write(value.subjectAltNames, into: &buf)
        FfiConverterTypePublicKey.write(value.publicKey, into: &buf)
        FfiConverterString.write(value.signatureAlgorithm, into: &buf)
        FfiConverterOptionBool.write(value.signatureValid, into: &buf)
        FfiConverterString.write(value.spkiSha256, into: &buf)
        FfiConverterSequenceString.write(value.matches, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificateRequest_lift(_ buf: RustBuffer) throws -> CertificateRequest {
    return try FfiConverterTypeCertificateRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificateRequest_lower(_ value: CertificateRequest) -> RustBuffer {
    return FfiConverterTypeCertificateRequest.lower(value)
}

/**
 * A certificate as far as tracking goes.
 */
public struct CertificateSummary: Equatable, Hashable, Codable {
    /**
     * SHA-256 of its DER, in hex.
     */
    public var fingerprintSha256: String
    /**
     * SHA-256 of its subject public key info, in hex.
     */
    public var spkiSha256: String
    /**
     * The kind of key and its size: `RSA 2048`, `EC P-256`.
     */
    public var key: String
    /**
     * Its subject, as RFC 4514 text.
     */
    public var subject: String
    /**
     * Its issuer, as RFC 4514 text.
     */
    public var issuer: String
    /**
     * The organisation of its issuer.
     */
    public var issuerOrganization: String?
    /**
     * The common name of its issuer.
     */
    public var issuerCommonName: String?
    /**
     * SHA-256 of the trusted root that its path ends in, in hex.
     */
    public var rootFingerprintSha256: String?
    /**
     * The serial number in hex.
     */
    public var serialNumber: String
    /**
     * The names it is for, in lower case, sorted, each once.
     */
    public var names: [String]
    /**
     * The first valid instant.
     */
    public var notBefore: Instant
    /**
     * The last valid instant, inclusive.
     */
    public var notAfter: Instant
    /**
     * When its last path ends, if that was asked for.
     */
    public var effectiveExpiry: End?
    /**
     * Whether a validation found it in order apart from its dates.
     */
    public var trusted: Bool?
    /**
     * Why it is not trusted: the codes of the findings.
     */
    public var trustErrors: [String]
    /**
     * Whether it is known to be revoked.
     */
    public var revoked: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * SHA-256 of its DER, in hex.
         */fingerprintSha256: String,
        /**
         * SHA-256 of its subject public key info, in hex.
         */spkiSha256: String = "",
        /**
         * The kind of key and its size: `RSA 2048`, `EC P-256`.
         */key: String = "",
        /**
         * Its subject, as RFC 4514 text.
         */subject: String = "",
        /**
         * Its issuer, as RFC 4514 text.
         */issuer: String = "",
        /**
         * The organisation of its issuer.
         */issuerOrganization: String? = nil,
        /**
         * The common name of its issuer.
         */issuerCommonName: String? = nil,
        /**
         * SHA-256 of the trusted root that its path ends in, in hex.
         */rootFingerprintSha256: String? = nil,
        /**
         * The serial number in hex.
         */serialNumber: String = "",
        /**
         * The names it is for, in lower case, sorted, each once.
         */names: [String] = [],
        /**
         * The first valid instant.
         */notBefore: Instant,
        /**
         * The last valid instant, inclusive.
         */notAfter: Instant,
        /**
         * When its last path ends, if that was asked for.
         */effectiveExpiry: End? = nil,
        /**
         * Whether a validation found it in order apart from its dates.
         */trusted: Bool? = nil,
        /**
         * Why it is not trusted: the codes of the findings.
         */trustErrors: [String] = [],
        /**
         * Whether it is known to be revoked.
         */revoked: Bool = false) {
        self.fingerprintSha256 = fingerprintSha256
        self.spkiSha256 = spkiSha256
        self.key = key
        self.subject = subject
        self.issuer = issuer
        self.issuerOrganization = issuerOrganization
        self.issuerCommonName = issuerCommonName
        self.rootFingerprintSha256 = rootFingerprintSha256
        self.serialNumber = serialNumber
        self.names = names
        self.notBefore = notBefore
        self.notAfter = notAfter
        self.effectiveExpiry = effectiveExpiry
        self.trusted = trusted
        self.trustErrors = trustErrors
        self.revoked = revoked
    }

}

#if compiler(>=6)
extension CertificateSummary: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCertificateSummary: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CertificateSummary {
        return
            try CertificateSummary(
                fingerprintSha256: FfiConverterString.read(from: &buf),
                spkiSha256: FfiConverterString.read(from: &buf),
                key: FfiConverterString.read(from: &buf),
                subject: FfiConverterString.read(from: &buf),
                issuer: FfiConverterString.read(from: &buf),
                issuerOrganization: FfiConverterOptionString.read(from: &buf),
                issuerCommonName: FfiConverterOptionString.read(from: &buf),
                rootFingerprintSha256: FfiConverterOptionString.read(from: &buf),
                serialNumber: FfiConverterString.read(from: &buf),
                names: FfiConverterSequenceString.read(from: &buf),
                notBefore: FfiConverterTypeInstant.read(from: &buf),
                notAfter: FfiConverterTypeInstant.read(from: &buf),
                effectiveExpiry: FfiConverterOptionTypeEnd.read(from: &buf),
                trusted: FfiConverterOptionBool.read(from: &buf),
                trustErrors: FfiConverterSequenceString.read(from: &buf),
                revoked: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: CertificateSummary, into buf: inout [UInt8]) {
        FfiConverterString.write(value.fingerprintSha256, into: &buf)
        FfiConverterString.write(value.spkiSha256, into: &buf)
        FfiConverterString.write(value.key, into: &buf)
        FfiConverterString.write(value.subject, into: &buf)
        FfiConverterString.write(value.issuer, into: &buf)
        FfiConverterOptionString.write(value.issuerOrganization, into: &buf)
        FfiConverterOptionString.write(value.issuerCommonName, into: &buf)
        FfiConverterOptionString.write(value.rootFingerprintSha256, into: &buf)
        FfiConverterString.write(value.serialNumber, into: &buf)
        FfiConverterSequenceString.write(value.names, into: &buf)
        FfiConverterTypeInstant.write(value.notBefore, into: &buf)
        FfiConverterTypeInstant.write(value.notAfter, into: &buf)
        FfiConverterOptionTypeEnd.write(value.effectiveExpiry, into: &buf)
        FfiConverterOptionBool.write(value.trusted, into: &buf)
        FfiConverterSequenceString.write(value.trustErrors, into: &buf)
        FfiConverterBool.write(value.revoked, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificateSummary_lift(_ buf: RustBuffer) throws -> CertificateSummary {
    return try FfiConverterTypeCertificateSummary.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificateSummary_lower(_ value: CertificateSummary) -> RustBuffer {
    return FfiConverterTypeCertificateSummary.lower(value)
}

/**
 * A target with everything that is known of it. The fields of the connection are absent
 * where there was none: a file.
 */
public struct Check: Equatable, Hashable, Codable {
    /**
     * The caller's own word for whom or what it belongs to.
     */
    public var tag: String?
    /**
     * What was given for it, as far as it may be repeated: an argument, or a line of a list.
     */
    public var input: String?
    /**
     * What was asked for: a server in its canonical text, a file by its name.
     */
    public var target: String
    /**
     * When it was looked at, if anybody told.
     */
    public var observedAt: Instant?
    /**
     * The fields of the connection, for a server.
     */
    public var connection: Connection?
    /**
     * Why there was nothing to check: the text is no target, or the file holds no certificate.
     */
    public var error: CheckError?
    /**
     * The certificates as served, those that can be read.
     */
    public var chain: [Certificate]
    /**
     * Whether they are valid.
     */
    public var validation: Validation?
    /**
     * When they end.
     */
    public var expiry: Expiry?
    /**
     * What is wrong with the chain as it is served; `certificate_index` is the place in `chain`.
     */
    public var chainFindings: [Finding]
    /**
     * The certificates that cannot be read.
     */
    public var unreadable: [Unreadable]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's own word for whom or what it belongs to.
         */tag: String?,
        /**
         * What was given for it, as far as it may be repeated: an argument, or a line of a list.
         */input: String?,
        /**
         * What was asked for: a server in its canonical text, a file by its name.
         */target: String,
        /**
         * When it was looked at, if anybody told.
         */observedAt: Instant?,
        /**
         * The fields of the connection, for a server.
         */connection: Connection?,
        /**
         * Why there was nothing to check: the text is no target, or the file holds no certificate.
         */error: CheckError?,
        /**
         * The certificates as served, those that can be read.
         */chain: [Certificate],
        /**
         * Whether they are valid.
         */validation: Validation?,
        /**
         * When they end.
         */expiry: Expiry?,
        /**
         * What is wrong with the chain as it is served; `certificate_index` is the place in `chain`.
         */chainFindings: [Finding],
        /**
         * The certificates that cannot be read.
         */unreadable: [Unreadable]) {
        self.tag = tag
        self.input = input
        self.target = target
        self.observedAt = observedAt
        self.connection = connection
        self.error = error
        self.chain = chain
        self.validation = validation
        self.expiry = expiry
        self.chainFindings = chainFindings
        self.unreadable = unreadable
    }

}

#if compiler(>=6)
extension Check: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCheck: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Check {
        return
            try Check(
                tag: FfiConverterOptionString.read(from: &buf),
                input: FfiConverterOptionString.read(from: &buf),
                target: FfiConverterString.read(from: &buf),
                observedAt: FfiConverterOptionTypeInstant.read(from: &buf),
                connection: FfiConverterOptionTypeConnection.read(from: &buf),
                error: FfiConverterOptionTypeCheckError.read(from: &buf),
                chain: FfiConverterSequenceTypeCertificate.read(from: &buf),
                validation: FfiConverterOptionTypeValidation.read(from: &buf),
                expiry: FfiConverterOptionTypeExpiry.read(from: &buf),
                chainFindings: FfiConverterSequenceTypeFinding.read(from: &buf),
                unreadable: FfiConverterSequenceTypeUnreadable.read(from: &buf)
        )
    }

    public static func write(_ value: Check, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.tag, into: &buf)
        FfiConverterOptionString.write(value.input, into: &buf)
        FfiConverterString.write(value.target, into: &buf)
        FfiConverterOptionTypeInstant.write(value.observedAt, into: &buf)
        FfiConverterOptionTypeConnection.write(value.connection, into: &buf)
        FfiConverterOptionTypeCheckError.write(value.error, into: &buf)
        FfiConverterSequenceTypeCertificate.write(value.chain, into: &buf)
        FfiConverterOptionTypeValidation.write(value.validation, into: &buf)
        FfiConverterOptionTypeExpiry.write(value.expiry, into: &buf)
        FfiConverterSequenceTypeFinding.write(value.chainFindings, into: &buf)
        FfiConverterSequenceTypeUnreadable.write(value.unreadable, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheck_lift(_ buf: RustBuffer) throws -> Check {
    return try FfiConverterTypeCheck.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheck_lower(_ value: Check) -> RustBuffer {
    return FfiConverterTypeCheck.lower(value)
}

/**
 * A server that is to be checked at each address.
 */
public struct CheckAllRequest: Equatable, Hashable, Codable {
    /**
     * The target, as it may be typed.
     */
    public var target: String
    /**
     * The present.
     */
    public var at: Instant
    /**
     * How to fetch.
     */
    public var options: FetchOptions?
    /**
     * Whether each type of key is asked for; yes where it is missing.
     */
    public var keyTypes: Bool?
    /**
     * Whether it is asked without its name too.
     */
    public var withoutServerName: Bool
    /**
     * How early an end is urgent; `relative` where it is missing.
     */
    public var policy: ExpiryPolicy?
    /**
     * Who renews its certificates: `automated`, `manual` or `unknown`.
     */
    public var renewalMode: String?
    /**
     * The caller's own word for whom or what it belongs to.
     */
    public var tag: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The target, as it may be typed.
         */target: String,
        /**
         * The present.
         */at: Instant,
        /**
         * How to fetch.
         */options: FetchOptions? = nil,
        /**
         * Whether each type of key is asked for; yes where it is missing.
         */keyTypes: Bool? = nil,
        /**
         * Whether it is asked without its name too.
         */withoutServerName: Bool = false,
        /**
         * How early an end is urgent; `relative` where it is missing.
         */policy: ExpiryPolicy? = nil,
        /**
         * Who renews its certificates: `automated`, `manual` or `unknown`.
         */renewalMode: String? = nil,
        /**
         * The caller's own word for whom or what it belongs to.
         */tag: String? = nil) {
        self.target = target
        self.at = at
        self.options = options
        self.keyTypes = keyTypes
        self.withoutServerName = withoutServerName
        self.policy = policy
        self.renewalMode = renewalMode
        self.tag = tag
    }

}

#if compiler(>=6)
extension CheckAllRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCheckAllRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CheckAllRequest {
        return
            try CheckAllRequest(
                target: FfiConverterString.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                options: FfiConverterOptionTypeFetchOptions.read(from: &buf),
                keyTypes: FfiConverterOptionBool.read(from: &buf),
                withoutServerName: FfiConverterBool.read(from: &buf),
                policy: FfiConverterOptionTypeExpiryPolicy.read(from: &buf),
                renewalMode: FfiConverterOptionString.read(from: &buf),
                tag: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: CheckAllRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.target, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionTypeFetchOptions.write(value.options, into: &buf)
        FfiConverterOptionBool.write(value.keyTypes, into: &buf)
        FfiConverterBool.write(value.withoutServerName, into: &buf)
        FfiConverterOptionTypeExpiryPolicy.write(value.policy, into: &buf)
        FfiConverterOptionString.write(value.renewalMode, into: &buf)
        FfiConverterOptionString.write(value.tag, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheckAllRequest_lift(_ buf: RustBuffer) throws -> CheckAllRequest {
    return try FfiConverterTypeCheckAllRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheckAllRequest_lower(_ value: CheckAllRequest) -> RustBuffer {
    return FfiConverterTypeCheckAllRequest.lower(value)
}

/**
 * Why there was nothing to check.
 */
public struct CheckError: Equatable, Hashable, Codable {
    /**
     * Why, by its stable code.
     */
    public var code: String
    /**
     * Why and what to do instead, as a sentence.
     */
    public var message: String
    /**
     * The particulars.
     */
    public var facts: Facts

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Why, by its stable code.
         */code: String,
        /**
         * Why and what to do instead, as a sentence.
         */message: String,
        /**
         * The particulars.
         */facts: Facts) {
        self.code = code
        self.message = message
        self.facts = facts
    }

}

#if compiler(>=6)
extension CheckError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCheckError: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CheckError {
        return
            try CheckError(
                code: FfiConverterString.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                facts: FfiConverterTypeFacts.read(from: &buf)
        )
    }

    public static func write(_ value: CheckError, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterTypeFacts.write(value.facts, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheckError_lift(_ buf: RustBuffer) throws -> CheckError {
    return try FfiConverterTypeCheckError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheckError_lower(_ value: CheckError) -> RustBuffer {
    return FfiConverterTypeCheckError.lower(value)
}

/**
 * A server that is to be checked.
 */
public struct CheckRequest: Equatable, Hashable, Codable {
    /**
     * The target, as it may be typed.
     */
    public var target: String
    /**
     * The present.
     */
    public var at: Instant
    /**
     * How to fetch.
     */
    public var options: FetchOptions?
    /**
     * How early an end is urgent; `relative` where it is missing.
     */
    public var policy: ExpiryPolicy?
    /**
     * Who renews its certificate: `automated`, `manual` or `unknown`.
     */
    public var renewalMode: String?
    /**
     * The caller's own word for whom or what it belongs to.
     */
    public var tag: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The target, as it may be typed.
         */target: String,
        /**
         * The present.
         */at: Instant,
        /**
         * How to fetch.
         */options: FetchOptions? = nil,
        /**
         * How early an end is urgent; `relative` where it is missing.
         */policy: ExpiryPolicy? = nil,
        /**
         * Who renews its certificate: `automated`, `manual` or `unknown`.
         */renewalMode: String? = nil,
        /**
         * The caller's own word for whom or what it belongs to.
         */tag: String? = nil) {
        self.target = target
        self.at = at
        self.options = options
        self.policy = policy
        self.renewalMode = renewalMode
        self.tag = tag
    }

}

#if compiler(>=6)
extension CheckRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCheckRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CheckRequest {
        return
            try CheckRequest(
                target: FfiConverterString.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                options: FfiConverterOptionTypeFetchOptions.read(from: &buf),
                policy: FfiConverterOptionTypeExpiryPolicy.read(from: &buf),
                renewalMode: FfiConverterOptionString.read(from: &buf),
                tag: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: CheckRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.target, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionTypeFetchOptions.write(value.options, into: &buf)
        FfiConverterOptionTypeExpiryPolicy.write(value.policy, into: &buf)
        FfiConverterOptionString.write(value.renewalMode, into: &buf)
        FfiConverterOptionString.write(value.tag, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheckRequest_lift(_ buf: RustBuffer) throws -> CheckRequest {
    return try FfiConverterTypeCheckRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheckRequest_lower(_ value: CheckRequest) -> RustBuffer {
    return FfiConverterTypeCheckRequest.lower(value)
}

/**
 * A client certificate with its private key.
 */
public struct ClientCertificate: Equatable, Hashable, Codable {
    /**
     * PEM of the certificate, its intermediates behind it.
     */
    public var certificates: Octets
    /**
     * PEM of the private key.
     */
    public var privateKey: Octets

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * PEM of the certificate, its intermediates behind it.
         */certificates: Octets,
        /**
         * PEM of the private key.
         */privateKey: Octets) {
        self.certificates = certificates
        self.privateKey = privateKey
    }

}

#if compiler(>=6)
extension ClientCertificate: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeClientCertificate: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ClientCertificate {
        return
            try ClientCertificate(
                certificates: FfiConverterTypeOctets.read(from: &buf),
                privateKey: FfiConverterTypeOctets.read(from: &buf)
        )
    }

    public static func write(_ value: ClientCertificate, into buf: inout [UInt8]) {
        FfiConverterTypeOctets.write(value.certificates, into: &buf)
        FfiConverterTypeOctets.write(value.privateKey, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClientCertificate_lift(_ buf: RustBuffer) throws -> ClientCertificate {
    return try FfiConverterTypeClientCertificate.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClientCertificate_lower(_ value: ClientCertificate) -> RustBuffer {
    return FfiConverterTypeClientCertificate.lower(value)
}

/**
 * What is known of a connection.
 */
public struct Connection: Equatable, Hashable, Codable {
    /**
     * How far it came: `certificate`, `name-not-found`, `refused`, `timed-out` ...
     */
    public var outcome: String
    /**
     * The same as a sentence.
     */
    public var outcomeMessage: String
    /**
     * The particulars of the outcome.
     */
    public var outcomeFacts: Facts
    /**
     * How the certificates were read: `handshake`, or `certificate-only`, which is as much of a handshake as
     * shows them.
     */
    public var method: String
    /**
     * The address that was connected to; where no connection came about, the last one tried.
     */
    public var address: String?
    /**
     * The TCP port.
     */
    public var port: UInt16
    /**
     * How TLS begins there: `tls` where it comes first, else the protocol that leads to it, such as
     * `smtp`.
     */
    public var service: String
    /**
     * The name sent in Server Name Indication.
     */
    public var serverName: String?
    /**
     * The version agreed on: `TLSv1.3`.
     */
    public var tlsVersion: String?
    /**
     * The cipher suite agreed on, by its IANA name.
     */
    public var cipherSuite: String?
    /**
     * The key exchange group agreed on, by its IANA name.
     */
    public var keyExchangeGroup: String?
    /**
     * The application protocol agreed on; octets that are not UTF-8 are replaced.
     */
    public var alpn: String?
    /**
     * The stapled OCSP response, in DER as served, in hexadecimal.
     */
    public var ocspResponse: String?
    /**
     * Whether the server showed that it has the private key: `proven`, `unproven`, or `disproven` where
     * its signature is wrong; `nil` where no certificate was obtained.
     */
    public var possession: String?
    /**
     * Whether the handshake came to its end.
     */
    public var handshakeCompleted: Bool
    /**
     * Whether the server asked for a client certificate.
     */
    public var clientCertificateRequested: Bool
    /**
     * Whether it was given one.
     */
    public var clientCertificateGiven: Bool
    /**
     * What ended the conversation after the certificates were here, by its code.
     */
    public var interruption: String?
    /**
     * The same as a sentence.
     */
    public var interruptionMessage: String?
    /**
     * The particulars of what ended it.
     */
    public var interruptionFacts: Facts
    /**
     * What a full handshake ended with, where the certificates were then read without one, by its
     * code.
     */
    public var handshakeFailure: String?
    /**
     * The same as a sentence.
     */
    public var handshakeFailureMessage: String?
    /**
     * What is to be said of the connection.
     */
    public var connectionFindings: [Finding]
    /**
     * Every address tried, in order.
     */
    public var attempts: [Attempt]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How far it came: `certificate`, `name-not-found`, `refused`, `timed-out` ...
         */outcome: String,
        /**
         * The same as a sentence.
         */outcomeMessage: String,
        /**
         * The particulars of the outcome.
         */outcomeFacts: Facts,
        /**
         * How the certificates were read: `handshake`, or `certificate-only`, which is as much of a handshake as
         * shows them.
         */method: String,
        /**
         * The address that was connected to; where no connection came about, the last one tried.
         */address: String?,
        /**
         * The TCP port.
         */port: UInt16,
        /**
         * How TLS begins there: `tls` where it comes first, else the protocol that leads to it, such as
         * `smtp`.
         */service: String,
        /**
         * The name sent in Server Name Indication.
         */serverName: String?,
        /**
         * The version agreed on: `TLSv1.3`.
         */tlsVersion: String?,
        /**
         * The cipher suite agreed on, by its IANA name.
         */cipherSuite: String?,
        /**
         * The key exchange group agreed on, by its IANA name.
         */keyExchangeGroup: String?,
        /**
         * The application protocol agreed on; octets that are not UTF-8 are replaced.
         */alpn: String?,
        /**
         * The stapled OCSP response, in DER as served, in hexadecimal.
         */ocspResponse: String?,
        /**
         * Whether the server showed that it has the private key: `proven`, `unproven`, or `disproven` where
         * its signature is wrong; `nil` where no certificate was obtained.
         */possession: String?,
        /**
         * Whether the handshake came to its end.
         */handshakeCompleted: Bool,
        /**
         * Whether the server asked for a client certificate.
         */clientCertificateRequested: Bool,
        /**
         * Whether it was given one.
         */clientCertificateGiven: Bool,
        /**
         * What ended the conversation after the certificates were here, by its code.
         */interruption: String?,
        /**
         * The same as a sentence.
         */interruptionMessage: String?,
        /**
         * The particulars of what ended it.
         */interruptionFacts: Facts,
        /**
         * What a full handshake ended with, where the certificates were then read without one, by its
         * code.
         */handshakeFailure: String?,
        /**
         * The same as a sentence.
         */handshakeFailureMessage: String?,
        /**
         * What is to be said of the connection.
         */connectionFindings: [Finding],
        /**
         * Every address tried, in order.
         */attempts: [Attempt]) {
        self.outcome = outcome
        self.outcomeMessage = outcomeMessage
        self.outcomeFacts = outcomeFacts
        self.method = method
        self.address = address
        self.port = port
        self.service = service
        self.serverName = serverName
        self.tlsVersion = tlsVersion
        self.cipherSuite = cipherSuite
        self.keyExchangeGroup = keyExchangeGroup
        self.alpn = alpn
        self.ocspResponse = ocspResponse
        self.possession = possession
        self.handshakeCompleted = handshakeCompleted
        self.clientCertificateRequested = clientCertificateRequested
        self.clientCertificateGiven = clientCertificateGiven
        self.interruption = interruption
        self.interruptionMessage = interruptionMessage
        self.interruptionFacts = interruptionFacts
        self.handshakeFailure = handshakeFailure
        self.handshakeFailureMessage = handshakeFailureMessage
        self.connectionFindings = connectionFindings
        self.attempts = attempts
    }

}

#if compiler(>=6)
extension Connection: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConnection: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Connection {
        return
            try Connection(
                outcome: FfiConverterString.read(from: &buf),
                outcomeMessage: FfiConverterString.read(from: &buf),
                outcomeFacts: FfiConverterTypeFacts.read(from: &buf),
                method: FfiConverterString.read(from: &buf),
                address: FfiConverterOptionString.read(from: &buf),
                port: FfiConverterUInt16.read(from: &buf),
                service: FfiConverterString.read(from: &buf),
                serverName: FfiConverterOptionString.read(from: &buf),
                tlsVersion: FfiConverterOptionString.read(from: &buf),
                cipherSuite: FfiConverterOptionString.read(from: &buf),
                keyExchangeGroup: FfiConverterOptionString.read(from: &buf),
                alpn: FfiConverterOptionString.read(from: &buf),
                ocspResponse: FfiConverterOptionString.read(from: &buf),
                possession: FfiConverterOptionString.read(from: &buf),
                handshakeCompleted: FfiConverterBool.read(from: &buf),
                clientCertificateRequested: FfiConverterBool.read(from: &buf),
                clientCertificateGiven: FfiConverterBool.read(from: &buf),
                interruption: FfiConverterOptionString.read(from: &buf),
                interruptionMessage: FfiConverterOptionString.read(from: &buf),
                interruptionFacts: FfiConverterTypeFacts.read(from: &buf),
                handshakeFailure: FfiConverterOptionString.read(from: &buf),
                handshakeFailureMessage: FfiConverterOptionString.read(from: &buf),
                connectionFindings: FfiConverterSequenceTypeFinding.read(from: &buf),
                attempts: FfiConverterSequenceTypeAttempt.read(from: &buf)
        )
    }

    public static func write(_ value: Connection, into buf: inout [UInt8]) {
        FfiConverterString.write(value.outcome, into: &buf)
        FfiConverterString.write(value.outcomeMessage, into: &buf)
        FfiConverterTypeFacts.write(value.outcomeFacts, into: &buf)
        FfiConverterString.write(value.method, into: &buf)
        FfiConverterOptionString.write(value.address, into: &buf)
        FfiConverterUInt16.write(value.port, into: &buf)
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterOptionString.write(value.serverName, into: &buf)
        FfiConverterOptionString.write(value.tlsVersion, into: &buf)
        FfiConverterOptionString.write(value.cipherSuite, into: &buf)
        FfiConverterOptionString.write(value.keyExchangeGroup, into: &buf)
        FfiConverterOptionString.write(value.alpn, into: &buf)
        FfiConverterOptionString.write(value.ocspResponse, into: &buf)
        FfiConverterOptionString.write(value.possession, into: &buf)
        FfiConverterBool.write(value.handshakeCompleted, into: &buf)
        FfiConverterBool.write(value.clientCertificateRequested, into: &buf)
        FfiConverterBool.write(value.clientCertificateGiven, into: &buf)
        FfiConverterOptionString.write(value.interruption, into: &buf)
        FfiConverterOptionString.write(value.interruptionMessage, into: &buf)
        FfiConverterTypeFacts.write(value.interruptionFacts, into: &buf)
        FfiConverterOptionString.write(value.handshakeFailure, into: &buf)
        FfiConverterOptionString.write(value.handshakeFailureMessage, into: &buf)
        FfiConverterSequenceTypeFinding.write(value.connectionFindings, into: &buf)
        FfiConverterSequenceTypeAttempt.write(value.attempts, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConnection_lift(_ buf: RustBuffer) throws -> Connection {
    return try FfiConverterTypeConnection.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConnection_lower(_ value: Connection) -> RustBuffer {
    return FfiConverterTypeConnection.lower(value)
}

/**
 * Everything that was found in a file or a paste, by kind.
 */
public struct Contents: Equatable, Hashable, Codable {
    /**
     * The kinds of all items in their order: `certificate`, `private-key` ...
     */
    public var order: [String]
    /**
     * The certificates, in their order.
     */
    public var certificates: [Certificate]
    /**
     * The certificate requests, in their order.
     */
    public var certificateRequests: [CertificateRequest]
    /**
     * The revocation lists, in their order.
     */
    public var crls: [Crl]
    /**
     * The private keys, in their order: nothing secret of them.
     */
    public var privateKeys: [PrivateKey]
    /**
     * The public keys, in their order.
     */
    public var publicKeys: [PublicKeyItem]
    /**
     * What could not be read, with the reason.
     */
    public var skipped: [Skipped]
    /**
     * Whether there are too many keys and certificates to tell which belong together: `matches` and `undecided` are
     * empty then.
     */
    public var tooManyToMatch: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The kinds of all items in their order: `certificate`, `private-key` ...
         */order: [String],
        /**
         * The certificates, in their order.
         */certificates: [Certificate],
        /**
         * The certificate requests, in their order.
         */certificateRequests: [CertificateRequest],
        /**
         * The revocation lists, in their order.
         */crls: [Crl],
        /**
         * The private keys, in their order: nothing secret of them.
         */privateKeys: [PrivateKey],
        /**
         * The public keys, in their order.
         */publicKeys: [PublicKeyItem],
        /**
         * What could not be read, with the reason.
         */skipped: [Skipped],
        /**
         * Whether there are too many keys and certificates to tell which belong together: `matches` and `undecided` are
         * empty then.
         */tooManyToMatch: Bool) {
        self.order = order
        self.certificates = certificates
        self.certificateRequests = certificateRequests
        self.crls = crls
        self.privateKeys = privateKeys
        self.publicKeys = publicKeys
        self.skipped = skipped
        self.tooManyToMatch = tooManyToMatch
    }

}

#if compiler(>=6)
extension Contents: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeContents: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Contents {
        return
            try Contents(
                order: FfiConverterSequenceString.read(from: &buf),
                certificates: FfiConverterSequenceTypeCertificate.read(from: &buf),
                certificateRequests: FfiConverterSequenceTypeCertificateRequest.read(from: &buf),
                crls: FfiConverterSequenceTypeCrl.read(from: &buf),
                privateKeys: FfiConverterSequenceTypePrivateKey.read(from: &buf),
                publicKeys: FfiConverterSequenceTypePublicKeyItem.read(from: &buf),
                skipped: FfiConverterSequenceTypeSkipped.read(from: &buf),
                tooManyToMatch: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Contents, into buf: inout [UInt8]) {
        FfiConverterSequenceString.write(value.order, into: &buf)
        FfiConverterSequenceTypeCertificate.write(value.certificates, into: &buf)
        FfiConverterSequenceTypeCertificateRequest.write(value.certificateRequests, into: &buf)
        FfiConverterSequenceTypeCrl.write(value.crls, into: &buf)
        FfiConverterSequenceTypePrivateKey.write(value.privateKeys, into: &buf)
        FfiConverterSequenceTypePublicKeyItem.write(value.publicKeys, into: &buf)
        FfiConverterSequenceTypeSkipped.write(value.skipped, into: &buf)
        FfiConverterBool.write(value.tooManyToMatch, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContents_lift(_ buf: RustBuffer) throws -> Contents {
    return try FfiConverterTypeContents.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContents_lower(_ value: Contents) -> RustBuffer {
    return FfiConverterTypeContents.lower(value)
}

/**
 * A certificate revocation list (RFC 5280 section 5).
 */
public struct Crl: Equatable, Hashable, Codable {
    /**
     * Always `crl`.
     */
    public var kind: String
    /**
     * Where it came from, in the caller's words.
     */
    public var source: String?
    /**
     * Who issued it, as RFC 4514 text.
     */
    public var issuer: String
    /**
     * 1 or 2.
     */
    public var version: UInt8
    /**
     * When it was issued.
     */
    public var thisUpdate: Instant
    /**
     * When the next one is due at the latest.
     */
    public var nextUpdate: Instant?
    /**
     * How many certificates it revokes.
     */
    public var revokedCount: UInt64
    /**
     * Its number, as the magnitude in hex.
     */
    public var crlNumber: String?
    /**
     * The RFC's name of the algorithm that signed it, or the dotted OID.
     */
    public var signatureAlgorithm: String
    /**
     * SHA-256 of its DER, in hex.
     */
    public var fingerprintSha256: String
    /**
     * Whether it tells but the changes to another list.
     */
    public var isDelta: Bool
    /**
     * The number of that other list, as the magnitude in hex.
     */
    public var baseCrlNumber: String?
    /**
     * Which certificates it is about; `nil` where it does not say: all of its issuer's.
     */
    public var scope: CrlScope?
    /**
     * Which key signed it: the key identifier of the authority key identifier, in hex.
     */
    public var authorityKeyId: String?
    /**
     * The issuer's other names, in their order.
     */
    public var issuerAltNames: [GeneralName]
    /**
     * Where its delta lists are.
     */
    public var deltaUrls: [String]
    /**
     * What is wrong with it by itself.
     */
    public var anomalies: [Anomaly]
    /**
     * Its DER. The command line leaves it out.
     */
    public var der: Octets?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Always `crl`.
         */kind: String,
        /**
         * Where it came from, in the caller's words.
         */source: String?,
        /**
         * Who issued it, as RFC 4514 text.
         */issuer: String,
        /**
         * 1 or 2.
         */version: UInt8,
        /**
         * When it was issued.
         */thisUpdate: Instant,
        /**
         * When the next one is due at the latest.
         */nextUpdate: Instant?,
        /**
         * How many certificates it revokes.
         */revokedCount: UInt64,
        /**
         * Its number, as the magnitude in hex.
         */crlNumber: String?,
        /**
         * The RFC's name of the algorithm that signed it, or the dotted OID.
         */signatureAlgorithm: String,
        /**
         * SHA-256 of its DER, in hex.
         */fingerprintSha256: String,
        /**
         * Whether it tells but the changes to another list.
         */isDelta: Bool,
        /**
         * The number of that other list, as the magnitude in hex.
         */baseCrlNumber: String?,
        /**
         * Which certificates it is about; `nil` where it does not say: all of its issuer's.
         */scope: CrlScope?,
        /**
         * Which key signed it: the key identifier of the authority key identifier, in hex.
         */authorityKeyId: String?,
        /**
         * The issuer's other names, in their order.
         */issuerAltNames: [GeneralName],
        /**
         * Where its delta lists are.
         */deltaUrls: [String],
        /**
         * What is wrong with it by itself.
         */anomalies: [Anomaly],
        /**
         * Its DER. The command line leaves it out.
         */der: Octets?) {
        self.kind = kind
        self.source = source
        self.issuer = issuer
        self.version = version
        self.thisUpdate = thisUpdate
        self.nextUpdate = nextUpdate
        self.revokedCount = revokedCount
        self.crlNumber = crlNumber
        self.signatureAlgorithm = signatureAlgorithm
        self.fingerprintSha256 = fingerprintSha256
        self.isDelta = isDelta
        self.baseCrlNumber = baseCrlNumber
        self.scope = scope
        self.authorityKeyId = authorityKeyId
        self.issuerAltNames = issuerAltNames
        self.deltaUrls = deltaUrls
        self.anomalies = anomalies
        self.der = der
    }

}

#if compiler(>=6)
extension Crl: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCrl: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Crl {
        return
            try Crl(
                kind: FfiConverterString.read(from: &buf),
                source: FfiConverterOptionString.read(from: &buf),
                issuer: FfiConverterString.read(from: &buf),
                version: FfiConverterUInt8.read(from: &buf),
                thisUpdate: FfiConverterTypeInstant.read(from: &buf),
                nextUpdate: FfiConverterOptionTypeInstant.read(from: &buf),
                revokedCount: FfiConverterUInt64.read(from: &buf),
                crlNumber: FfiConverterOptionString.read(from: &buf),
                signatureAlgorithm: FfiConverterString.read(from: &buf),
                fingerprintSha256: FfiConverterString.read(from: &buf),
                isDelta: FfiConverterBool.read(from: &buf),
                baseCrlNumber: FfiConverterOptionString.read(from: &buf),
                scope: FfiConverterOptionTypeCrlScope.read(from: &buf),
                authorityKeyId: FfiConverterOptionString.read(from: &buf),
                issuerAltNames: FfiConverterSequenceTypeGeneralName.read(from: &buf),
                deltaUrls: FfiConverterSequenceString.read(from: &buf),
                anomalies: FfiConverterSequenceTypeAnomaly.read(from: &buf),
                der: FfiConverterOptionTypeOctets.read(from: &buf)
        )
    }

    public static func write(_ value: Crl, into buf: inout [UInt8]) {
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.source, into: &buf)
        FfiConverterString.write(value.issuer, into: &buf)
        FfiConverterUInt8.write(value.version, into: &buf)
        FfiConverterTypeInstant.write(value.thisUpdate, into: &buf)
        FfiConverterOptionTypeInstant.write(value.nextUpdate, into: &buf)
        FfiConverterUInt64.write(value.revokedCount, into: &buf)
        FfiConverterOptionString.write(value.crlNumber, into: &buf)
        FfiConverterString.write(value.signatureAlgorithm, into: &buf)
        FfiConverterString.write(value.fingerprintSha256, into: &buf)
        FfiConverterBool.write(value.isDelta, into: &buf)
        FfiConverterOptionString.write(value.baseCrlNumber, into: &buf)
        FfiConverterOptionTypeCrlScope.write(value.scope, into: &buf)
        FfiConverterOptionString.write(value.authorityKeyId, into: &buf)
        FfiConverterSequenceTypeGeneralName.write(value.issuerAltNames, into: &buf)
        FfiConverterSequenceString.write(value.deltaUrls, into: &buf)
        FfiConverterSequenceTypeAnomaly.write(value.anomalies, into: &buf)
        FfiConverterOptionTypeOctets.write(value.der, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCrl_lift(_ buf: RustBuffer) throws -> Crl {
    return try FfiConverterTypeCrl.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCrl_lower(_ value: Crl) -> RustBuffer {
    return FfiConverterTypeCrl.lower(value)
}

/**
 * Which certificates a revocation list is about (RFC 5280 section 5.2.5).
 */
public struct CrlScope: Equatable, Hashable, Codable {
    /**
     * Where the list is, URIs as a rule: it is about certificates that name one of these places.
     */
    public var names: [GeneralName]
    /**
     * The same in another form: the contents of an RDN to be put behind the issuer's name, in hex.
     */
    public var relativeName: String?
    /**
     * Only about certificates that are no CA's.
     */
    public var onlyUserCertificates: Bool
    /**
     * Only about certificates of CAs.
     */
    public var onlyCaCertificates: Bool
    /**
     * Only about attribute certificates.
     */
    public var onlyAttributeCertificates: Bool
    /**
     * Also about certificates of other issuers than the list's own.
     */
    public var isIndirect: Bool
    /**
     * The reasons it is about, by their names in RFC 5280; `nil` where it is about all.
     */
    public var reasons: [String]?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where the list is, URIs as a rule: it is about certificates that name one of these places.
         */names: [GeneralName],
        /**
         * The same in another form: the contents of an RDN to be put behind the issuer's name, in hex.
         */relativeName: String?,
        /**
         * Only about certificates that are no CA's.
         */onlyUserCertificates: Bool,
        /**
         * Only about certificates of CAs.
         */onlyCaCertificates: Bool,
        /**
         * Only about attribute certificates.
         */onlyAttributeCertificates: Bool,
        /**
         * Also about certificates of other issuers than the list's own.
         */isIndirect: Bool,
        /**
         * The reasons it is about, by their names in RFC 5280; `nil` where it is about all.
         */reasons: [String]?) {
        self.names = names
        self.relativeName = relativeName
        self.onlyUserCertificates = onlyUserCertificates
        self.onlyCaCertificates = onlyCaCertificates
        self.onlyAttributeCertificates = onlyAttributeCertificates
        self.isIndirect = isIndirect
        self.reasons = reasons
    }

}

#if compiler(>=6)
extension CrlScope: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCrlScope: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CrlScope {
        return
            try CrlScope(
                names: FfiConverterSequenceTypeGeneralName.read(from: &buf),
                relativeName: FfiConverterOptionString.read(from: &buf),
                onlyUserCertificates: FfiConverterBool.read(from: &buf),
                onlyCaCertificates: FfiConverterBool.read(from: &buf),
                onlyAttributeCertificates: FfiConverterBool.read(from: &buf),
                isIndirect: FfiConverterBool.read(from: &buf),
                reasons: FfiConverterOptionSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: CrlScope, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeGeneralName.write(value.names, into: &buf)
        FfiConverterOptionString.write(value.relativeName, into: &buf)
        FfiConverterBool.write(value.onlyUserCertificates, into: &buf)
        FfiConverterBool.write(value.onlyCaCertificates, into: &buf)
        FfiConverterBool.write(value.onlyAttributeCertificates, into: &buf)
        FfiConverterBool.write(value.isIndirect, into: &buf)
        FfiConverterOptionSequenceString.write(value.reasons, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCrlScope_lift(_ buf: RustBuffer) throws -> CrlScope {
    return try FfiConverterTypeCrlScope.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCrlScope_lower(_ value: CrlScope) -> RustBuffer {
    return FfiConverterTypeCrlScope.lower(value)
}

/**
 * Two runs.
 */
public struct DiffRequest: Equatable, Hashable, Codable {
    /**
     * How all stood.
     */
    public var before: [Standing]
    /**
     * How it stands.
     */
    public var after: [Standing]
    /**
     * The instant of the run.
     */
    public var at: Instant

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How all stood.
         */before: [Standing],
        /**
         * How it stands.
         */after: [Standing],
        /**
         * The instant of the run.
         */at: Instant) {
        self.before = before
        self.after = after
        self.at = at
    }

}

#if compiler(>=6)
extension DiffRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDiffRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DiffRequest {
        return
            try DiffRequest(
                before: FfiConverterSequenceTypeStanding.read(from: &buf),
                after: FfiConverterSequenceTypeStanding.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: DiffRequest, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeStanding.write(value.before, into: &buf)
        FfiConverterSequenceTypeStanding.write(value.after, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDiffRequest_lift(_ buf: RustBuffer) throws -> DiffRequest {
    return try FfiConverterTypeDiffRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDiffRequest_lower(_ value: DiffRequest) -> RustBuffer {
    return FfiConverterTypeDiffRequest.lower(value)
}

/**
 * Where a revocation list is (RFC 5280 section 4.2.1.13).
 */
public struct DistributionPoint: Equatable, Hashable, Codable {
    /**
     * Its places, URIs as a rule.
     */
    public var fullName: [GeneralName]
    /**
     * The same below the name of the list's issuer: an RDN as RFC 4514 text.
     */
    public var relativeName: String?
    /**
     * The reasons that the list is about, by their names in RFC 5280; `nil` where it is about all.
     */
    public var reasons: [String]?
    /**
     * Who signs the list, where that is not the certificate's issuer.
     */
    public var crlIssuer: [GeneralName]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its places, URIs as a rule.
         */fullName: [GeneralName],
        /**
         * The same below the name of the list's issuer: an RDN as RFC 4514 text.
         */relativeName: String?,
        /**
         * The reasons that the list is about, by their names in RFC 5280; `nil` where it is about all.
         */reasons: [String]?,
        /**
         * Who signs the list, where that is not the certificate's issuer.
         */crlIssuer: [GeneralName]) {
        self.fullName = fullName
        self.relativeName = relativeName
        self.reasons = reasons
        self.crlIssuer = crlIssuer
    }

}

#if compiler(>=6)
extension DistributionPoint: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDistributionPoint: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DistributionPoint {
        return
            try DistributionPoint(
                fullName: FfiConverterSequenceTypeGeneralName.read(from: &buf),
                relativeName: FfiConverterOptionString.read(from: &buf),
                reasons: FfiConverterOptionSequenceString.read(from: &buf),
                crlIssuer: FfiConverterSequenceTypeGeneralName.read(from: &buf)
        )
    }

    public static func write(_ value: DistributionPoint, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeGeneralName.write(value.fullName, into: &buf)
        FfiConverterOptionString.write(value.relativeName, into: &buf)
        FfiConverterOptionSequenceString.write(value.reasons, into: &buf)
        FfiConverterSequenceTypeGeneralName.write(value.crlIssuer, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDistributionPoint_lift(_ buf: RustBuffer) throws -> DistributionPoint {
    return try FfiConverterTypeDistributionPoint.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDistributionPoint_lower(_ value: DistributionPoint) -> RustBuffer {
    return FfiConverterTypeDistributionPoint.lower(value)
}

/**
 * One disagreement.
 */
public struct Divergence: Equatable, Hashable, Codable {
    /**
     * In what, by its stable code.
     */
    public var code: String
    /**
     * `error`, `warning` or `info`.
     */
    public var severity: String
    /**
     * The same as a sentence.
     */
    public var message: String
    /**
     * The particulars.
     */
    public var facts: Facts

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * In what, by its stable code.
         */code: String,
        /**
         * `error`, `warning` or `info`.
         */severity: String,
        /**
         * The same as a sentence.
         */message: String,
        /**
         * The particulars.
         */facts: Facts) {
        self.code = code
        self.severity = severity
        self.message = message
        self.facts = facts
    }

}

#if compiler(>=6)
extension Divergence: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDivergence: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Divergence {
        return
            try Divergence(
                code: FfiConverterString.read(from: &buf),
                severity: FfiConverterString.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                facts: FfiConverterTypeFacts.read(from: &buf)
        )
    }

    public static func write(_ value: Divergence, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.severity, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterTypeFacts.write(value.facts, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDivergence_lift(_ buf: RustBuffer) throws -> Divergence {
    return try FfiConverterTypeDivergence.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDivergence_lower(_ value: Divergence) -> RustBuffer {
    return FfiConverterTypeDivergence.lower(value)
}

/**
 * One thing in which a certificate is another one than expected.
 */
public struct Drift: Equatable, Hashable, Codable {
    /**
     * In what: `fingerprint`, `names` or `issuer`.
     */
    public var kind: String
    /**
     * What was expected, as text.
     */
    public var expected: String
    /**
     * What was seen, as text.
     */
    public var observed: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * In what: `fingerprint`, `names` or `issuer`.
         */kind: String,
        /**
         * What was expected, as text.
         */expected: String,
        /**
         * What was seen, as text.
         */observed: String) {
        self.kind = kind
        self.expected = expected
        self.observed = observed
    }

}

#if compiler(>=6)
extension Drift: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDrift: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Drift {
        return
            try Drift(
                kind: FfiConverterString.read(from: &buf),
                expected: FfiConverterString.read(from: &buf),
                observed: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Drift, into buf: inout [UInt8]) {
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.expected, into: &buf)
        FfiConverterString.write(value.observed, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDrift_lift(_ buf: RustBuffer) throws -> Drift {
    return try FfiConverterTypeDrift.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDrift_lower(_ value: Drift) -> RustBuffer {
    return FfiConverterTypeDrift.lower(value)
}

/**
 * When the last valid path of a certificate ends, and why.
 */
public struct EffectiveExpiry: Equatable, Hashable, Codable {
    /**
     * The last valid instant.
     */
    public var notAfter: Instant
    /**
     * Whether a limit ended the search for the last path, so that the true end may be later.
     */
    public var isAtLeast: Bool
    /**
     * What ends there: `leaf`, `intermediate`, `root` or `root-removal`.
     */
    public var limitedBy: String
    /**
     * The certificate that limits it, where it is not the leaf.
     */
    public var limitedByCertificate: Limit?
    /**
     * The path that lasts until then, leaf first: each certificate's SHA-256, in hex.
     */
    public var path: [String]
    /**
     * Certificates that end earlier and are not needed; `certificate_index` is their place among the
     * intermediates as given, from 1.
     */
    public var unneeded: [Finding]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The last valid instant.
         */notAfter: Instant,
        /**
         * Whether a limit ended the search for the last path, so that the true end may be later.
         */isAtLeast: Bool,
        /**
         * What ends there: `leaf`, `intermediate`, `root` or `root-removal`.
         */limitedBy: String,
        /**
         * The certificate that limits it, where it is not the leaf.
         */limitedByCertificate: Limit?,
        /**
         * The path that lasts until then, leaf first: each certificate's SHA-256, in hex.
         */path: [String],
        /**
         * Certificates that end earlier and are not needed; `certificate_index` is their place among the
         * intermediates as given, from 1.
         */unneeded: [Finding]) {
        self.notAfter = notAfter
        self.isAtLeast = isAtLeast
        self.limitedBy = limitedBy
        self.limitedByCertificate = limitedByCertificate
        self.path = path
        self.unneeded = unneeded
    }

}

#if compiler(>=6)
extension EffectiveExpiry: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEffectiveExpiry: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EffectiveExpiry {
        return
            try EffectiveExpiry(
                notAfter: FfiConverterTypeInstant.read(from: &buf),
                isAtLeast: FfiConverterBool.read(from: &buf),
                limitedBy: FfiConverterString.read(from: &buf),
                limitedByCertificate: FfiConverterOptionTypeLimit.read(from: &buf),
                path: FfiConverterSequenceString.read(from: &buf),
                unneeded: FfiConverterSequenceTypeFinding.read(from: &buf)
        )
    }

    public static func write(_ value: EffectiveExpiry, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.notAfter, into: &buf)
        FfiConverterBool.write(value.isAtLeast, into: &buf)
        FfiConverterString.write(value.limitedBy, into: &buf)
        FfiConverterOptionTypeLimit.write(value.limitedByCertificate, into: &buf)
        FfiConverterSequenceString.write(value.path, into: &buf)
        FfiConverterSequenceTypeFinding.write(value.unneeded, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEffectiveExpiry_lift(_ buf: RustBuffer) throws -> EffectiveExpiry {
    return try FfiConverterTypeEffectiveExpiry.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEffectiveExpiry_lower(_ value: EffectiveExpiry) -> RustBuffer {
    return FfiConverterTypeEffectiveExpiry.lower(value)
}

/**
 * When the last path of a certificate ends, and why.
 */
public struct End: Equatable, Hashable, Codable {
    /**
     * The last valid instant.
     */
    public var notAfter: Instant
    /**
     * What ends there: `leaf`, `intermediate`, `root` or `root-removal`.
     */
    public var limitedBy: String
    /**
     * SHA-256 of the certificate that limits it, in hex, where it is not the leaf.
     */
    public var fingerprintSha256: String?
    /**
     * That one's subject, as RFC 4514 text.
     */
    public var subject: String?
    /**
     * Whether a limit ended the search, so that the true end may be later.
     */
    public var isAtLeast: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The last valid instant.
         */notAfter: Instant,
        /**
         * What ends there: `leaf`, `intermediate`, `root` or `root-removal`.
         */limitedBy: String,
        /**
         * SHA-256 of the certificate that limits it, in hex, where it is not the leaf.
         */fingerprintSha256: String? = nil,
        /**
         * That one's subject, as RFC 4514 text.
         */subject: String? = nil,
        /**
         * Whether a limit ended the search, so that the true end may be later.
         */isAtLeast: Bool = false) {
        self.notAfter = notAfter
        self.limitedBy = limitedBy
        self.fingerprintSha256 = fingerprintSha256
        self.subject = subject
        self.isAtLeast = isAtLeast
    }

}

#if compiler(>=6)
extension End: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEnd: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> End {
        return
            try End(
                notAfter: FfiConverterTypeInstant.read(from: &buf),
                limitedBy: FfiConverterString.read(from: &buf),
                fingerprintSha256: FfiConverterOptionString.read(from: &buf),
                subject: FfiConverterOptionString.read(from: &buf),
                isAtLeast: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: End, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.notAfter, into: &buf)
        FfiConverterString.write(value.limitedBy, into: &buf)
        FfiConverterOptionString.write(value.fingerprintSha256, into: &buf)
        FfiConverterOptionString.write(value.subject, into: &buf)
        FfiConverterBool.write(value.isAtLeast, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEnd_lift(_ buf: RustBuffer) throws -> End {
    return try FfiConverterTypeEnd.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEnd_lower(_ value: End) -> RustBuffer {
    return FfiConverterTypeEnd.lower(value)
}

/**
 * Something that is wrong.
 */
public struct Episode: Equatable, Hashable, Codable {
    /**
     * What: the code of a condition.
     */
    public var condition: String
    /**
     * The highest level that it has reached.
     */
    public var level: String
    /**
     * When it began.
     */
    public var since: Instant

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What: the code of a condition.
         */condition: String,
        /**
         * The highest level that it has reached.
         */level: String,
        /**
         * When it began.
         */since: Instant) {
        self.condition = condition
        self.level = level
        self.since = since
    }

}

#if compiler(>=6)
extension Episode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEpisode: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Episode {
        return
            try Episode(
                condition: FfiConverterString.read(from: &buf),
                level: FfiConverterString.read(from: &buf),
                since: FfiConverterTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: Episode, into buf: inout [UInt8]) {
        FfiConverterString.write(value.condition, into: &buf)
        FfiConverterString.write(value.level, into: &buf)
        FfiConverterTypeInstant.write(value.since, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEpisode_lift(_ buf: RustBuffer) throws -> Episode {
    return try FfiConverterTypeEpisode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEpisode_lower(_ value: Episode) -> RustBuffer {
    return FfiConverterTypeEpisode.lower(value)
}

/**
 * One thing to tell, of one matter, at all the places that share it.
 */
public struct Event: Equatable, Hashable, Codable {
    /**
     * What happened: `opened`, `escalated`, `changed`, `renewed` or `recovered`.
     */
    public var kind: String
    /**
     * Of what: `expiry`, `revoked`, `untrusted`, `unreachable`, `unknown-issuer` or `superseded`; none where a
     * certificate was renewed or changed.
     */
    public var condition: String?
    /**
     * How urgent that is: `none`, `notice`, `warning` or `critical`.
     */
    public var level: String
    /**
     * 32 hexadecimal digits: who has delivered an event with this key need not do it again.
     */
    public var eventKey: String
    /**
     * 32 hexadecimal digits: the same for all that happens in one episode.
     */
    public var episodeKey: String
    /**
     * When the episode began; for a certificate that took the place of another, when it was first seen there.
     */
    public var since: Instant
    /**
     * The instant for which it was found.
     */
    public var at: Instant
    /**
     * The caller's own word, which all the locations have.
     */
    public var tag: String?
    /**
     * Where it is so, or was so last.
     */
    public var locations: [Location]
    /**
     * The certificate.
     */
    public var certificate: CertificateSummary?
    /**
     * The certificate whose place it took.
     */
    public var previousCertificate: CertificateSummary?
    /**
     * What else there is to say.
     */
    public var facts: Facts
    /**
     * The same as one sentence.
     */
    public var message: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What happened: `opened`, `escalated`, `changed`, `renewed` or `recovered`.
         */kind: String,
        /**
         * Of what: `expiry`, `revoked`, `untrusted`, `unreachable`, `unknown-issuer` or `superseded`; none where a
         * certificate was renewed or changed.
         */condition: String?,
        /**
         * How urgent that is: `none`, `notice`, `warning` or `critical`.
         */level: String,
        /**
         * 32 hexadecimal digits: who has delivered an event with this key need not do it again.
         */eventKey: String,
        /**
         * 32 hexadecimal digits: the same for all that happens in one episode.
         */episodeKey: String,
        /**
         * When the episode began; for a certificate that took the place of another, when it was first seen there.
         */since: Instant,
        /**
         * The instant for which it was found.
         */at: Instant,
        /**
         * The caller's own word, which all the locations have.
         */tag: String?,
        /**
         * Where it is so, or was so last.
         */locations: [Location],
        /**
         * The certificate.
         */certificate: CertificateSummary?,
        /**
         * The certificate whose place it took.
         */previousCertificate: CertificateSummary?,
        /**
         * What else there is to say.
         */facts: Facts,
        /**
         * The same as one sentence.
         */message: String) {
        self.kind = kind
        self.condition = condition
        self.level = level
        self.eventKey = eventKey
        self.episodeKey = episodeKey
        self.since = since
        self.at = at
        self.tag = tag
        self.locations = locations
        self.certificate = certificate
        self.previousCertificate = previousCertificate
        self.facts = facts
        self.message = message
    }

}

#if compiler(>=6)
extension Event: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Event {
        return
            try Event(
                kind: FfiConverterString.read(from: &buf),
                condition: FfiConverterOptionString.read(from: &buf),
                level: FfiConverterString.read(from: &buf),
                eventKey: FfiConverterString.read(from: &buf),
                episodeKey: FfiConverterString.read(from: &buf),
                since: FfiConverterTypeInstant.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                tag: FfiConverterOptionString.read(from: &buf),
                locations: FfiConverterSequenceTypeLocation.read(from: &buf),
                certificate: FfiConverterOptionTypeCertificateSummary.read(from: &buf),
                previousCertificate: FfiConverterOptionTypeCertificateSummary.read(from: &buf),
                facts: FfiConverterTypeFacts.read(from: &buf),
                message: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Event, into buf: inout [UInt8]) {
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.condition, into: &buf)
        FfiConverterString.write(value.level, into: &buf)
        FfiConverterString.write(value.eventKey, into: &buf)
        FfiConverterString.write(value.episodeKey, into: &buf)
        FfiConverterTypeInstant.write(value.since, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionString.write(value.tag, into: &buf)
        FfiConverterSequenceTypeLocation.write(value.locations, into: &buf)
        FfiConverterOptionTypeCertificateSummary.write(value.certificate, into: &buf)
        FfiConverterOptionTypeCertificateSummary.write(value.previousCertificate, into: &buf)
        FfiConverterTypeFacts.write(value.facts, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvent_lift(_ buf: RustBuffer) throws -> Event {
    return try FfiConverterTypeEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvent_lower(_ value: Event) -> RustBuffer {
    return FfiConverterTypeEvent.lower(value)
}

/**
 * What is worth telling.
 */
public struct EventOptions: Equatable, Hashable, Codable {
    /**
     * How early an end is urgent; `relative` where it is missing.
     */
    public var policy: ExpiryPolicy?
    /**
     * The issuers that are allowed, by name, or by the SHA-256 of a root; any, where it is missing.
     */
    public var allowedIssuers: [String]?
    /**
     * Failures in a row from which on a place is unreachable.
     */
    public var unreachableAfter: UInt32
    /**
     * Whether untrusted certificates are no event.
     */
    public var acceptUntrusted: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How early an end is urgent; `relative` where it is missing.
         */policy: ExpiryPolicy? = nil,
        /**
         * The issuers that are allowed, by name, or by the SHA-256 of a root; any, where it is missing.
         */allowedIssuers: [String]? = nil,
        /**
         * Failures in a row from which on a place is unreachable.
         */unreachableAfter: UInt32 = UInt32(2),
        /**
         * Whether untrusted certificates are no event.
         */acceptUntrusted: Bool = false) {
        self.policy = policy
        self.allowedIssuers = allowedIssuers
        self.unreachableAfter = unreachableAfter
        self.acceptUntrusted = acceptUntrusted
    }

}

#if compiler(>=6)
extension EventOptions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEventOptions: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EventOptions {
        return
            try EventOptions(
                policy: FfiConverterOptionTypeExpiryPolicy.read(from: &buf),
                allowedIssuers: FfiConverterOptionSequenceString.read(from: &buf),
                unreachableAfter: FfiConverterUInt32.read(from: &buf),
                acceptUntrusted: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: EventOptions, into buf: inout [UInt8]) {
        FfiConverterOptionTypeExpiryPolicy.write(value.policy, into: &buf)
        FfiConverterOptionSequenceString.write(value.allowedIssuers, into: &buf)
        FfiConverterUInt32.write(value.unreachableAfter, into: &buf)
        FfiConverterBool.write(value.acceptUntrusted, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEventOptions_lift(_ buf: RustBuffer) throws -> EventOptions {
    return try FfiConverterTypeEventOptions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEventOptions_lower(_ value: EventOptions) -> RustBuffer {
    return FfiConverterTypeEventOptions.lower(value)
}

/**
 * A text that names one target or several.
 */
public struct ExpandTargetsRequest: Equatable, Hashable, Codable {
    /**
     * As for one target, or a network: `192.0.2.0/28`, `192.0.2.0/28:443,8443`, `[2001:db8./120]:636`.
     */
    public var text: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * As for one target, or a network: `192.0.2.0/28`, `192.0.2.0/28:443,8443`, `[2001:db8./120]:636`.
         */text: String) {
        self.text = text
    }

}

#if compiler(>=6)
extension ExpandTargetsRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExpandTargetsRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExpandTargetsRequest {
        return
            try ExpandTargetsRequest(
                text: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: ExpandTargetsRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.text, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpandTargetsRequest_lift(_ buf: RustBuffer) throws -> ExpandTargetsRequest {
    return try FfiConverterTypeExpandTargetsRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpandTargetsRequest_lower(_ value: ExpandTargetsRequest) -> RustBuffer {
    return FfiConverterTypeExpandTargetsRequest.lower(value)
}

/**
 * What an inventory says of a place. It can be read: fields that are missing are not compared, and fields that are
 * not known are passed over.
 */
public struct Expected: Equatable, Hashable, Codable {
    /**
     * Where.
     */
    public var location: Location
    /**
     * SHA-256 of the certificate's DER, in hex.
     */
    public var fingerprintSha256: String?
    /**
     * All names it is for.
     */
    public var names: [String]
    /**
     * Its issuer: the RFC 4514 text, the organisation or the common name.
     */
    public var issuer: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where.
         */location: Location,
        /**
         * SHA-256 of the certificate's DER, in hex.
         */fingerprintSha256: String? = nil,
        /**
         * All names it is for.
         */names: [String] = [],
        /**
         * Its issuer: the RFC 4514 text, the organisation or the common name.
         */issuer: String? = nil) {
        self.location = location
        self.fingerprintSha256 = fingerprintSha256
        self.names = names
        self.issuer = issuer
    }

}

#if compiler(>=6)
extension Expected: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExpected: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Expected {
        return
            try Expected(
                location: FfiConverterTypeLocation.read(from: &buf),
                fingerprintSha256: FfiConverterOptionString.read(from: &buf),
                names: FfiConverterSequenceString.read(from: &buf),
                issuer: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Expected, into buf: inout [UInt8]) {
        FfiConverterTypeLocation.write(value.location, into: &buf)
        FfiConverterOptionString.write(value.fingerprintSha256, into: &buf)
        FfiConverterSequenceString.write(value.names, into: &buf)
        FfiConverterOptionString.write(value.issuer, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpected_lift(_ buf: RustBuffer) throws -> Expected {
    return try FfiConverterTypeExpected.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpected_lower(_ value: Expected) -> RustBuffer {
    return FfiConverterTypeExpected.lower(value)
}

/**
 * When a certificate's renewal is expected.
 */
public struct ExpectedRenewal: Equatable, Hashable, Codable {
    /**
     * The earliest instant at which it would be no surprise.
     */
    public var earliest: Instant
    /**
     * The most likely one.
     */
    public var expected: Instant
    /**
     * The latest; past it, the rhythm has been missed.
     */
    public var latest: Instant

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The earliest instant at which it would be no surprise.
         */earliest: Instant,
        /**
         * The most likely one.
         */expected: Instant,
        /**
         * The latest; past it, the rhythm has been missed.
         */latest: Instant) {
        self.earliest = earliest
        self.expected = expected
        self.latest = latest
    }

}

#if compiler(>=6)
extension ExpectedRenewal: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExpectedRenewal: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExpectedRenewal {
        return
            try ExpectedRenewal(
                earliest: FfiConverterTypeInstant.read(from: &buf),
                expected: FfiConverterTypeInstant.read(from: &buf),
                latest: FfiConverterTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: ExpectedRenewal, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.earliest, into: &buf)
        FfiConverterTypeInstant.write(value.expected, into: &buf)
        FfiConverterTypeInstant.write(value.latest, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpectedRenewal_lift(_ buf: RustBuffer) throws -> ExpectedRenewal {
    return try FfiConverterTypeExpectedRenewal.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpectedRenewal_lower(_ value: ExpectedRenewal) -> RustBuffer {
    return FfiConverterTypeExpectedRenewal.lower(value)
}

/**
 * One certificate with one tag, wherever it is.
 */
public struct Expiration: Equatable, Hashable, Codable {
    /**
     * The caller's tag.
     */
    public var tag: String?
    /**
     * How far away its end is: `expired`, `within-30`, `within-60`, `within-90` or `later`.
     */
    public var horizon: String
    /**
     * How it stands.
     */
    public var expiry: Expiry
    /**
     * The certificate.
     */
    public var certificate: CertificateSummary
    /**
     * Where it is, in the order of places. Where the newest look failed, it is the last one that was seen.
     */
    public var locations: [Location]
    /**
     * Those of the places whose newest look failed.
     */
    public var failing: [Failing]
    /**
     * The newest of all looks that showed it at these places.
     */
    public var lastSeenAt: Instant

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's tag.
         */tag: String?,
        /**
         * How far away its end is: `expired`, `within-30`, `within-60`, `within-90` or `later`.
         */horizon: String,
        /**
         * How it stands.
         */expiry: Expiry,
        /**
         * The certificate.
         */certificate: CertificateSummary,
        /**
         * Where it is, in the order of places. Where the newest look failed, it is the last one that was seen.
         */locations: [Location],
        /**
         * Those of the places whose newest look failed.
         */failing: [Failing],
        /**
         * The newest of all looks that showed it at these places.
         */lastSeenAt: Instant) {
        self.tag = tag
        self.horizon = horizon
        self.expiry = expiry
        self.certificate = certificate
        self.locations = locations
        self.failing = failing
        self.lastSeenAt = lastSeenAt
    }

}

#if compiler(>=6)
extension Expiration: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExpiration: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Expiration {
        return
            try Expiration(
                tag: FfiConverterOptionString.read(from: &buf),
                horizon: FfiConverterString.read(from: &buf),
                expiry: FfiConverterTypeExpiry.read(from: &buf),
                certificate: FfiConverterTypeCertificateSummary.read(from: &buf),
                locations: FfiConverterSequenceTypeLocation.read(from: &buf),
                failing: FfiConverterSequenceTypeFailing.read(from: &buf),
                lastSeenAt: FfiConverterTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: Expiration, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.tag, into: &buf)
        FfiConverterString.write(value.horizon, into: &buf)
        FfiConverterTypeExpiry.write(value.expiry, into: &buf)
        FfiConverterTypeCertificateSummary.write(value.certificate, into: &buf)
        FfiConverterSequenceTypeLocation.write(value.locations, into: &buf)
        FfiConverterSequenceTypeFailing.write(value.failing, into: &buf)
        FfiConverterTypeInstant.write(value.lastSeenAt, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpiration_lift(_ buf: RustBuffer) throws -> Expiration {
    return try FfiConverterTypeExpiration.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpiration_lower(_ value: Expiration) -> RustBuffer {
    return FfiConverterTypeExpiration.lower(value)
}

/**
 * What ends when, the most urgent first.
 */
public struct Expirations: Equatable, Hashable, Codable {
    /**
     * The instant that was asked about.
     */
    public var at: Instant
    /**
     * How many rows there are of each horizon.
     */
    public var horizons: HorizonCounts
    /**
     * How many rows there are of each level.
     */
    public var levels: LevelCounts
    /**
     * One row for each tag and certificate.
     */
    public var rows: [Expiration]
    /**
     * The places whose newest look shows no certificate.
     */
    public var withoutCertificate: [Failing]
    /**
     * How many looks there are besides the newest one at each place.
     */
    public var superseded: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The instant that was asked about.
         */at: Instant,
        /**
         * How many rows there are of each horizon.
         */horizons: HorizonCounts,
        /**
         * How many rows there are of each level.
         */levels: LevelCounts,
        /**
         * One row for each tag and certificate.
         */rows: [Expiration],
        /**
         * The places whose newest look shows no certificate.
         */withoutCertificate: [Failing],
        /**
         * How many looks there are besides the newest one at each place.
         */superseded: UInt64) {
        self.at = at
        self.horizons = horizons
        self.levels = levels
        self.rows = rows
        self.withoutCertificate = withoutCertificate
        self.superseded = superseded
    }

}

#if compiler(>=6)
extension Expirations: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExpirations: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Expirations {
        return
            try Expirations(
                at: FfiConverterTypeInstant.read(from: &buf),
                horizons: FfiConverterTypeHorizonCounts.read(from: &buf),
                levels: FfiConverterTypeLevelCounts.read(from: &buf),
                rows: FfiConverterSequenceTypeExpiration.read(from: &buf),
                withoutCertificate: FfiConverterSequenceTypeFailing.read(from: &buf),
                superseded: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: Expirations, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterTypeHorizonCounts.write(value.horizons, into: &buf)
        FfiConverterTypeLevelCounts.write(value.levels, into: &buf)
        FfiConverterSequenceTypeExpiration.write(value.rows, into: &buf)
        FfiConverterSequenceTypeFailing.write(value.withoutCertificate, into: &buf)
        FfiConverterUInt64.write(value.superseded, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpirations_lift(_ buf: RustBuffer) throws -> Expirations {
    return try FfiConverterTypeExpirations.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpirations_lower(_ value: Expirations) -> RustBuffer {
    return FfiConverterTypeExpirations.lower(value)
}

/**
 * Snapshots at an instant.
 */
public struct ExpirationsRequest: Equatable, Hashable, Codable {
    /**
     * The snapshots, in any order.
     */
    public var snapshots: [Snapshot]
    /**
     * When.
     */
    public var at: Instant
    /**
     * How early an end is urgent; `relative` where it is missing.
     */
    public var policy: ExpiryPolicy?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The snapshots, in any order.
         */snapshots: [Snapshot],
        /**
         * When.
         */at: Instant,
        /**
         * How early an end is urgent; `relative` where it is missing.
         */policy: ExpiryPolicy? = nil) {
        self.snapshots = snapshots
        self.at = at
        self.policy = policy
    }

}

#if compiler(>=6)
extension ExpirationsRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExpirationsRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExpirationsRequest {
        return
            try ExpirationsRequest(
                snapshots: FfiConverterSequenceTypeSnapshot.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                policy: FfiConverterOptionTypeExpiryPolicy.read(from: &buf)
        )
    }

    public static func write(_ value: ExpirationsRequest, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeSnapshot.write(value.snapshots, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionTypeExpiryPolicy.write(value.policy, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpirationsRequest_lift(_ buf: RustBuffer) throws -> ExpirationsRequest {
    return try FfiConverterTypeExpirationsRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpirationsRequest_lower(_ value: ExpirationsRequest) -> RustBuffer {
    return FfiConverterTypeExpirationsRequest.lower(value)
}

/**
 * How a certificate stands at one instant, and when that changes.
 */
public struct Expiry: Equatable, Hashable, Codable {
    /**
     * `not-yet-valid`, `valid`, `renewal-due`, `overdue`, `expired`, `revoked` or `unknown`.
     */
    public var state: String
    /**
     * `none`, `notice`, `warning` or `critical`.
     */
    public var level: String
    /**
     * The certificate's first valid instant.
     */
    public var notBefore: Instant
    /**
     * The certificate's own last valid instant.
     */
    public var notAfter: Instant
    /**
     * The last valid instant that counts.
     */
    public var effectiveNotAfter: Instant
    /**
     * Whether the true end may be later: a limit ended the search for the last path, or that is over.
     */
    public var effectiveIsAtLeast: Bool
    /**
     * Whose last valid instant that is: `leaf`, `intermediate`, `root` or `root-removal`.
     */
    public var limitedBy: String
    /**
     * The certificate that limits it, where it is not the leaf.
     */
    public var limitedByCertificate: Limit?
    /**
     * Whole seconds from `at` to the first instant at which it is no longer valid; negative after it.
     */
    public var remainingSeconds: Int64
    /**
     * The same in days of 86,400 seconds, rounded down; for display.
     */
    public var remainingDays: Int64
    /**
     * Who renews it: `automated`, `manual` or `unknown`.
     */
    public var renewalMode: String
    /**
     * Whether a validation found it in order apart from its dates; nothing where nobody asked.
     */
    public var trusted: Bool?
    /**
     * When renewal is due.
     */
    public var renewDue: Instant
    /**
     * When it is overdue that nobody renewed it.
     */
    public var overdueAt: Instant
    /**
     * The next instant at which state or level changes.
     */
    public var nextTransitionAt: Instant?
    /**
     * Seconds for which the certificate is valid.
     */
    public var lifetimeSeconds: Int64
    /**
     * How far the time for renewal has run out, in thousandths.
     */
    public var overduePermille: Int64
    /**
     * Each level and its first instant; an automated certificate has no notice.
     */
    public var alertAt: [Alert]
    /**
     * The instant that was asked about.
     */
    public var at: Instant

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `not-yet-valid`, `valid`, `renewal-due`, `overdue`, `expired`, `revoked` or `unknown`.
         */state: String,
        /**
         * `none`, `notice`, `warning` or `critical`.
         */level: String,
        /**
         * The certificate's first valid instant.
         */notBefore: Instant,
        /**
         * The certificate's own last valid instant.
         */notAfter: Instant,
        /**
         * The last valid instant that counts.
         */effectiveNotAfter: Instant,
        /**
         * Whether the true end may be later: a limit ended the search for the last path, or that is over.
         */effectiveIsAtLeast: Bool,
        /**
         * Whose last valid instant that is: `leaf`, `intermediate`, `root` or `root-removal`.
         */limitedBy: String,
        /**
         * The certificate that limits it, where it is not the leaf.
         */limitedByCertificate: Limit?,
        /**
         * Whole seconds from `at` to the first instant at which it is no longer valid; negative after it.
         */remainingSeconds: Int64,
        /**
         * The same in days of 86,400 seconds, rounded down; for display.
         */remainingDays: Int64,
        /**
         * Who renews it: `automated`, `manual` or `unknown`.
         */renewalMode: String,
        /**
         * Whether a validation found it in order apart from its dates; nothing where nobody asked.
         */trusted: Bool?,
        /**
         * When renewal is due.
         */renewDue: Instant,
        /**
         * When it is overdue that nobody renewed it.
         */overdueAt: Instant,
        /**
         * The next instant at which state or level changes.
         */nextTransitionAt: Instant?,
        /**
         * Seconds for which the certificate is valid.
         */lifetimeSeconds: Int64,
        /**
         * How far the time for renewal has run out, in thousandths.
         */overduePermille: Int64,
        /**
         * Each level and its first instant; an automated certificate has no notice.
         */alertAt: [Alert],
        /**
         * The instant that was asked about.
         */at: Instant) {
        self.state = state
        self.level = level
        self.notBefore = notBefore
        self.notAfter = notAfter
        self.effectiveNotAfter = effectiveNotAfter
        self.effectiveIsAtLeast = effectiveIsAtLeast
        self.limitedBy = limitedBy
        self.limitedByCertificate = limitedByCertificate
        self.remainingSeconds = remainingSeconds
        self.remainingDays = remainingDays
        self.renewalMode = renewalMode
        self.trusted = trusted
        self.renewDue = renewDue
        self.overdueAt = overdueAt
        self.nextTransitionAt = nextTransitionAt
        self.lifetimeSeconds = lifetimeSeconds
        self.overduePermille = overduePermille
        self.alertAt = alertAt
        self.at = at
    }

}

#if compiler(>=6)
extension Expiry: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExpiry: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Expiry {
        return
            try Expiry(
                state: FfiConverterString.read(from: &buf),
                level: FfiConverterString.read(from: &buf),
                notBefore: FfiConverterTypeInstant.read(from: &buf),
                notAfter: FfiConverterTypeInstant.read(from: &buf),
                effectiveNotAfter: FfiConverterTypeInstant.read(from: &buf),
                effectiveIsAtLeast: FfiConverterBool.read(from: &buf),
                limitedBy: FfiConverterString.read(from: &buf),
                limitedByCertificate: FfiConverterOptionTypeLimit.read(from: &buf),
                remainingSeconds: FfiConverterInt64.read(from: &buf),
                remainingDays: FfiConverterInt64.read(from: &buf),
                renewalMode: FfiConverterString.read(from: &buf),
                trusted: FfiConverterOptionBool.read(from: &buf),
                renewDue: FfiConverterTypeInstant.read(from: &buf),
                overdueAt: FfiConverterTypeInstant.read(from: &buf),
                nextTransitionAt: FfiConverterOptionTypeInstant.read(from: &buf),
                lifetimeSeconds: FfiConverterInt64.read(from: &buf),
                overduePermille: FfiConverterInt64.read(from: &buf),
                alertAt: FfiConverterSequenceTypeAlert.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: Expiry, into buf: inout [UInt8]) {
        FfiConverterString.write(value.state, into: &buf)
        FfiConverterString.write(value.level, into: &buf)
        FfiConverterTypeInstant.write(value.notBefore, into: &buf)
        FfiConverterTypeInstant.write(value.notAfter, into: &buf)
        FfiConverterTypeInstant.write(value.effectiveNotAfter, into: &buf)
        FfiConverterBool.write(value.effectiveIsAtLeast, into: &buf)
        FfiConverterString.write(value.limitedBy, into: &buf)
        FfiConverterOptionTypeLimit.write(value.limitedByCertificate, into: &buf)
        FfiConverterInt64.write(value.remainingSeconds, into: &buf)
        FfiConverterInt64.write(value.remainingDays, into: &buf)
        FfiConverterString.write(value.renewalMode, into: &buf)
        FfiConverterOptionBool.write(value.trusted, into: &buf)
        FfiConverterTypeInstant.write(value.renewDue, into: &buf)
        FfiConverterTypeInstant.write(value.overdueAt, into: &buf)
        FfiConverterOptionTypeInstant.write(value.nextTransitionAt, into: &buf)
        FfiConverterInt64.write(value.lifetimeSeconds, into: &buf)
        FfiConverterInt64.write(value.overduePermille, into: &buf)
        FfiConverterSequenceTypeAlert.write(value.alertAt, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpiry_lift(_ buf: RustBuffer) throws -> Expiry {
    return try FfiConverterTypeExpiry.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpiry_lower(_ value: Expiry) -> RustBuffer {
    return FfiConverterTypeExpiry.lower(value)
}

/**
 * When each level of urgency begins: a preset, or thresholds. People write it, so that a field that is not
 * known is an error: it would be a level that is never told.
 *
 * ```
 * use notafter.expiry.ExpiryPolicy;
 * use notafter_records.ExpiryPolicyRecord;
 * # fn main() -> Result<(), Box<dyn std.error.Error>> {
 * let record: ExpiryPolicyRecord = serde_json.from_str(
 * r#"{
 * "thresholds": {
 * "notice": {"fraction_of_lifetime": "1/3", "ceiling": "42d"},
 * "warning": {"fraction_of_lifetime": "1/6", "ceiling": "21d"},
 * "critical": {"fraction_of_lifetime": "1/12", "ceiling": "10d12h"}
 * },
 * "automated_grace": {"fraction_of_notice": "1/5", "ceiling": "7d"}
 * }"#,
 * )?;
 * let policy = ExpiryPolicy.try_from(record)?;
 * assert_eq!(policy.resolve(398 * 86_400).warning, 21 * 86_400);
 * # Ok(())
 * # }
 * ```
 */
public struct ExpiryPolicy: Equatable, Hashable, Codable {
    /**
     * `lifetime-relative` or `classic-90-60-30`: in place of `thresholds` and `short_lived`.
     */
    public var preset: String?
    /**
     * The thresholds, for all lifetimes but short ones that have their own.
     */
    public var thresholds: Thresholds?
    /**
     * Thresholds of their own for short lifetimes.
     */
    public var shortLived: ShortLived?
    /**
     * How long automated renewal may take from when it falls due; without it, as the presets have it.
     */
    public var automatedGrace: Grace?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `lifetime-relative` or `classic-90-60-30`: in place of `thresholds` and `short_lived`.
         */preset: String? = nil,
        /**
         * The thresholds, for all lifetimes but short ones that have their own.
         */thresholds: Thresholds? = nil,
        /**
         * Thresholds of their own for short lifetimes.
         */shortLived: ShortLived? = nil,
        /**
         * How long automated renewal may take from when it falls due; without it, as the presets have it.
         */automatedGrace: Grace? = nil) {
        self.preset = preset
        self.thresholds = thresholds
        self.shortLived = shortLived
        self.automatedGrace = automatedGrace
    }

}

#if compiler(>=6)
extension ExpiryPolicy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExpiryPolicy: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExpiryPolicy {
        return
            try ExpiryPolicy(
                preset: FfiConverterOptionString.read(from: &buf),
                thresholds: FfiConverterOptionTypeThresholds.read(from: &buf),
                shortLived: FfiConverterOptionTypeShortLived.read(from: &buf),
                automatedGrace: FfiConverterOptionTypeGrace.read(from: &buf)
        )
    }

    public static func write(_ value: ExpiryPolicy, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.preset, into: &buf)
        FfiConverterOptionTypeThresholds.write(value.thresholds, into: &buf)
        FfiConverterOptionTypeShortLived.write(value.shortLived, into: &buf)
        FfiConverterOptionTypeGrace.write(value.automatedGrace, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpiryPolicy_lift(_ buf: RustBuffer) throws -> ExpiryPolicy {
    return try FfiConverterTypeExpiryPolicy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpiryPolicy_lower(_ value: ExpiryPolicy) -> RustBuffer {
    return FfiConverterTypeExpiryPolicy.lower(value)
}

/**
 * A policy that is to be checked and written in full.
 */
public struct ExpiryPolicyRequest: Equatable, Hashable, Codable {
    /**
     * The policy.
     */
    public var policy: ExpiryPolicy

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The policy.
         */policy: ExpiryPolicy) {
        self.policy = policy
    }

}

#if compiler(>=6)
extension ExpiryPolicyRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExpiryPolicyRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExpiryPolicyRequest {
        return
            try ExpiryPolicyRequest(
                policy: FfiConverterTypeExpiryPolicy.read(from: &buf)
        )
    }

    public static func write(_ value: ExpiryPolicyRequest, into buf: inout [UInt8]) {
        FfiConverterTypeExpiryPolicy.write(value.policy, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpiryPolicyRequest_lift(_ buf: RustBuffer) throws -> ExpiryPolicyRequest {
    return try FfiConverterTypeExpiryPolicyRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExpiryPolicyRequest_lower(_ value: ExpiryPolicyRequest) -> RustBuffer {
    return FfiConverterTypeExpiryPolicyRequest.lower(value)
}

/**
 * An extension.
 */
public struct Extension: Equatable, Hashable, Codable {
    /**
     * What it is, as a dotted OID.
     */
    public var oid: String
    /**
     * Whether whoever does not know it has to refuse the certificate.
     */
    public var critical: Bool
    /**
     * The octets of its value: DER.
     */
    public var value: Octets

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it is, as a dotted OID.
         */oid: String,
        /**
         * Whether whoever does not know it has to refuse the certificate.
         */critical: Bool,
        /**
         * The octets of its value: DER.
         */value: Octets) {
        self.oid = oid
        self.critical = critical
        self.value = value
    }

}

#if compiler(>=6)
extension Extension: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExtension: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Extension {
        return
            try Extension(
                oid: FfiConverterString.read(from: &buf),
                critical: FfiConverterBool.read(from: &buf),
                value: FfiConverterTypeOctets.read(from: &buf)
        )
    }

    public static func write(_ value: Extension, into buf: inout [UInt8]) {
        FfiConverterString.write(value.oid, into: &buf)
        FfiConverterBool.write(value.critical, into: &buf)
        FfiConverterTypeOctets.write(value.value, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtension_lift(_ buf: RustBuffer) throws -> Extension {
    return try FfiConverterTypeExtension.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtension_lower(_ value: Extension) -> RustBuffer {
    return FfiConverterTypeExtension.lower(value)
}

/**
 * A place whose newest look shows no certificate.
 */
public struct Failing: Equatable, Hashable, Codable {
    /**
     * The newest look.
     */
    public var snapshot: Snapshot
    /**
     * The first look of all those since the last certificate.
     */
    public var failingSince: Instant
    /**
     * When a certificate was last seen there.
     */
    public var lastSeenAt: Instant?
    /**
     * SHA-256 of its DER, in hex.
     */
    public var lastSeenFingerprintSha256: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The newest look.
         */snapshot: Snapshot,
        /**
         * The first look of all those since the last certificate.
         */failingSince: Instant,
        /**
         * When a certificate was last seen there.
         */lastSeenAt: Instant?,
        /**
         * SHA-256 of its DER, in hex.
         */lastSeenFingerprintSha256: String?) {
        self.snapshot = snapshot
        self.failingSince = failingSince
        self.lastSeenAt = lastSeenAt
        self.lastSeenFingerprintSha256 = lastSeenFingerprintSha256
    }

}

#if compiler(>=6)
extension Failing: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFailing: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Failing {
        return
            try Failing(
                snapshot: FfiConverterTypeSnapshot.read(from: &buf),
                failingSince: FfiConverterTypeInstant.read(from: &buf),
                lastSeenAt: FfiConverterOptionTypeInstant.read(from: &buf),
                lastSeenFingerprintSha256: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Failing, into buf: inout [UInt8]) {
        FfiConverterTypeSnapshot.write(value.snapshot, into: &buf)
        FfiConverterTypeInstant.write(value.failingSince, into: &buf)
        FfiConverterOptionTypeInstant.write(value.lastSeenAt, into: &buf)
        FfiConverterOptionString.write(value.lastSeenFingerprintSha256, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFailing_lift(_ buf: RustBuffer) throws -> Failing {
    return try FfiConverterTypeFailing.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFailing_lower(_ value: Failing) -> RustBuffer {
    return FfiConverterTypeFailing.lower(value)
}

/**
 * How to fetch. Everything may be missing; what is missing is right for a public server.
 */
public struct FetchOptions: Equatable, Hashable, Codable {
    /**
     * Time for the whole, resolution included, in milliseconds.
     */
    public var timeoutMillis: UInt32?
    /**
     * `handshake` or `certificate-only`.
     */
    public var method: String?
    /**
     * Whether `certificate-only` goes on to the signature that shows possession.
     */
    public var provePossession: Bool
    /**
     * Whether old servers are asked again in their own way; yes where it is missing.
     */
    public var fallback: Bool?
    /**
     * The name to send in Server Name Indication, in place of the target's; empty for none.
     */
    public var serverName: String?
    /**
     * The only type of key that is wanted: `rsa` or `ecdsa`.
     */
    public var keyType: String?
    /**
     * Application protocols to offer, the preferred one first.
     */
    public var alpn: [String]
    /**
     * The certificate to give where one is demanded.
     */
    public var clientCertificate: ClientCertificate?
    /**
     * Which addresses may be connected to: `any` or `public-only`. `any` where it and `networks` are missing.
     */
    public var addressPolicy: String?
    /**
     * Or these networks alone: `192.0.2.0/24`.
     */
    public var networks: [String]
    /**
     * The address to connect to, in place of those of the target's name.
     */
    public var address: String?
    /**
     * The proxy: `http://...` or `socks5://...`.
     */
    public var proxy: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Time for the whole, resolution included, in milliseconds.
         */timeoutMillis: UInt32? = nil,
        /**
         * `handshake` or `certificate-only`.
         */method: String? = nil,
        /**
         * Whether `certificate-only` goes on to the signature that shows possession.
         */provePossession: Bool = false,
        /**
         * Whether old servers are asked again in their own way; yes where it is missing.
         */fallback: Bool? = nil,
        /**
         * The name to send in Server Name Indication, in place of the target's; empty for none.
         */serverName: String? = nil,
        /**
         * The only type of key that is wanted: `rsa` or `ecdsa`.
         */keyType: String? = nil,
        /**
         * Application protocols to offer, the preferred one first.
         */alpn: [String] = [],
        /**
         * The certificate to give where one is demanded.
         */clientCertificate: ClientCertificate? = nil,
        /**
         * Which addresses may be connected to: `any` or `public-only`. `any` where it and `networks` are missing.
         */addressPolicy: String? = nil,
        /**
         * Or these networks alone: `192.0.2.0/24`.
         */networks: [String] = [],
        /**
         * The address to connect to, in place of those of the target's name.
         */address: String? = nil,
        /**
         * The proxy: `http://...` or `socks5://...`.
         */proxy: String? = nil) {
        self.timeoutMillis = timeoutMillis
        self.method = method
        self.provePossession = provePossession
        self.fallback = fallback
        self.serverName = serverName
        self.keyType = keyType
        self.alpn = alpn
        self.clientCertificate = clientCertificate
        self.addressPolicy = addressPolicy
        self.networks = networks
        self.address = address
        self.proxy = proxy
    }

}

#if compiler(>=6)
extension FetchOptions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFetchOptions: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FetchOptions {
        return
            try FetchOptions(
                timeoutMillis: FfiConverterOptionUInt32.read(from: &buf),
                method: FfiConverterOptionString.read(from: &buf),
                provePossession: FfiConverterBool.read(from: &buf),
                fallback: FfiConverterOptionBool.read(from: &buf),
                serverName: FfiConverterOptionString.read(from: &buf),
                keyType: FfiConverterOptionString.read(from: &buf),
                alpn: FfiConverterSequenceString.read(from: &buf),
                clientCertificate: FfiConverterOptionTypeClientCertificate.read(from: &buf),
                addressPolicy: FfiConverterOptionString.read(from: &buf),
                networks: FfiConverterSequenceString.read(from: &buf),
                address: FfiConverterOptionString.read(from: &buf),
                proxy: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: FetchOptions, into buf: inout [UInt8]) {
        FfiConverterOptionUInt32.write(value.timeoutMillis, into: &buf)
        FfiConverterOptionString.write(value.method, into: &buf)
        FfiConverterBool.write(value.provePossession, into: &buf)
        FfiConverterOptionBool.write(value.fallback, into: &buf)
        FfiConverterOptionString.write(value.serverName, into: &buf)
        FfiConverterOptionString.write(value.keyType, into: &buf)
        FfiConverterSequenceString.write(value.alpn, into: &buf)
        FfiConverterOptionTypeClientCertificate.write(value.clientCertificate, into: &buf)
        FfiConverterOptionString.write(value.addressPolicy, into: &buf)
        FfiConverterSequenceString.write(value.networks, into: &buf)
        FfiConverterOptionString.write(value.address, into: &buf)
        FfiConverterOptionString.write(value.proxy, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFetchOptions_lift(_ buf: RustBuffer) throws -> FetchOptions {
    return try FfiConverterTypeFetchOptions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFetchOptions_lower(_ value: FetchOptions) -> RustBuffer {
    return FfiConverterTypeFetchOptions.lower(value)
}

/**
 * A server that is to be asked for its certificates.
 */
public struct FetchRequest: Equatable, Hashable, Codable {
    /**
     * The target, as it may be typed.
     */
    public var target: String
    /**
     * The present.
     */
    public var at: Instant
    /**
     * How to fetch.
     */
    public var options: FetchOptions?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The target, as it may be typed.
         */target: String,
        /**
         * The present.
         */at: Instant,
        /**
         * How to fetch.
         */options: FetchOptions? = nil) {
        self.target = target
        self.at = at
        self.options = options
    }

}

#if compiler(>=6)
extension FetchRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFetchRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FetchRequest {
        return
            try FetchRequest(
                target: FfiConverterString.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                options: FfiConverterOptionTypeFetchOptions.read(from: &buf)
        )
    }

    public static func write(_ value: FetchRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.target, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionTypeFetchOptions.write(value.options, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFetchRequest_lift(_ buf: RustBuffer) throws -> FetchRequest {
    return try FfiConverterTypeFetchRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFetchRequest_lower(_ value: FetchRequest) -> RustBuffer {
    return FfiConverterTypeFetchRequest.lower(value)
}

/**
 * One thing to be said of a chain.
 */
public struct Finding: Equatable, Hashable, Codable {
    /**
     * What, by its stable code.
     */
    public var code: String
    /**
     * `error`, `warning` or `info`.
     */
    public var severity: String
    /**
     * Which certificate: its place in the path, from 0 for the leaf.
     */
    public var certificateIndex: UInt64?
    /**
     * What, as a sentence.
     */
    public var message: String
    /**
     * How to mend it; `nil` where there is nothing to do.
     */
    public var remedy: String?
    /**
     * The particulars.
     */
    public var facts: Facts
    /**
     * SHA-256 of that certificate, in hex.
     */
    public var fingerprintSha256: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What, by its stable code.
         */code: String,
        /**
         * `error`, `warning` or `info`.
         */severity: String,
        /**
         * Which certificate: its place in the path, from 0 for the leaf.
         */certificateIndex: UInt64?,
        /**
         * What, as a sentence.
         */message: String,
        /**
         * How to mend it; `nil` where there is nothing to do.
         */remedy: String?,
        /**
         * The particulars.
         */facts: Facts,
        /**
         * SHA-256 of that certificate, in hex.
         */fingerprintSha256: String?) {
        self.code = code
        self.severity = severity
        self.certificateIndex = certificateIndex
        self.message = message
        self.remedy = remedy
        self.facts = facts
        self.fingerprintSha256 = fingerprintSha256
    }

}

#if compiler(>=6)
extension Finding: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Finding {
        return
            try Finding(
                code: FfiConverterString.read(from: &buf),
                severity: FfiConverterString.read(from: &buf),
                certificateIndex: FfiConverterOptionUInt64.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                remedy: FfiConverterOptionString.read(from: &buf),
                facts: FfiConverterTypeFacts.read(from: &buf),
                fingerprintSha256: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Finding, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.severity, into: &buf)
        FfiConverterOptionUInt64.write(value.certificateIndex, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterOptionString.write(value.remedy, into: &buf)
        FfiConverterTypeFacts.write(value.facts, into: &buf)
        FfiConverterOptionString.write(value.fingerprintSha256, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFinding_lift(_ buf: RustBuffer) throws -> Finding {
    return try FfiConverterTypeFinding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFinding_lower(_ value: Finding) -> RustBuffer {
    return FfiConverterTypeFinding.lower(value)
}

/**
 * A fraction: text such as `1/3` in JSON. Whether it lies between 0 and 1 is asked when the policy is built.
 */
public struct Fraction: Equatable, Hashable, Codable {
    /**
     * The number above the line.
     */
    public var numerator: UInt32
    /**
     * The number under it.
     */
    public var denominator: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The number above the line.
         */numerator: UInt32,
        /**
         * The number under it.
         */denominator: UInt32) {
        self.numerator = numerator
        self.denominator = denominator
    }

}

#if compiler(>=6)
extension Fraction: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFraction: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Fraction {
        return
            try Fraction(
                numerator: FfiConverterUInt32.read(from: &buf),
                denominator: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: Fraction, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.numerator, into: &buf)
        FfiConverterUInt32.write(value.denominator, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFraction_lift(_ buf: RustBuffer) throws -> Fraction {
    return try FfiConverterTypeFraction.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFraction_lower(_ value: Fraction) -> RustBuffer {
    return FfiConverterTypeFraction.lower(value)
}

/**
 * A name of one type.
 */
public struct GeneralName: Equatable, Hashable, Codable {
    /**
     * `dns`, `ip`, `email`, `uri`, `directory` or `other`.
     */
    public var kind: String
    /**
     * The name. An IP address in its canonical text; a directory name as RFC 4514 text; a registered
     * OID in the dotted form; an otherName as its type, `=#` and its DER in hex; what else
     * has no text, as the hex of its octets.
     */
    public var value: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `dns`, `ip`, `email`, `uri`, `directory` or `other`.
         */kind: String,
        /**
         * The name. An IP address in its canonical text; a directory name as RFC 4514 text; a registered
         * OID in the dotted form; an otherName as its type, `=#` and its DER in hex; what else
         * has no text, as the hex of its octets.
         */value: String) {
        self.kind = kind
        self.value = value
    }

}

#if compiler(>=6)
extension GeneralName: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGeneralName: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GeneralName {
        return
            try GeneralName(
                kind: FfiConverterString.read(from: &buf),
                value: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: GeneralName, into buf: inout [UInt8]) {
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.value, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGeneralName_lift(_ buf: RustBuffer) throws -> GeneralName {
    return try FfiConverterTypeGeneralName.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGeneralName_lower(_ value: GeneralName) -> RustBuffer {
    return FfiConverterTypeGeneralName.lower(value)
}

/**
 * How long automated renewal may take from when it falls due: a fixed time, or a share of the notice.
 */
public struct Grace: Equatable, Hashable, Codable {
    /**
     * A fixed time: in place of the others.
     */
    public var fixed: Seconds?
    /**
     * A share of the notice.
     */
    public var fractionOfNotice: Fraction?
    /**
     * At most so much of that.
     */
    public var ceiling: Seconds?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * A fixed time: in place of the others.
         */fixed: Seconds? = nil,
        /**
         * A share of the notice.
         */fractionOfNotice: Fraction? = nil,
        /**
         * At most so much of that.
         */ceiling: Seconds? = nil) {
        self.fixed = fixed
        self.fractionOfNotice = fractionOfNotice
        self.ceiling = ceiling
    }

}

#if compiler(>=6)
extension Grace: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGrace: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Grace {
        return
            try Grace(
                fixed: FfiConverterOptionTypeSeconds.read(from: &buf),
                fractionOfNotice: FfiConverterOptionTypeFraction.read(from: &buf),
                ceiling: FfiConverterOptionTypeSeconds.read(from: &buf)
        )
    }

    public static func write(_ value: Grace, into buf: inout [UInt8]) {
        FfiConverterOptionTypeSeconds.write(value.fixed, into: &buf)
        FfiConverterOptionTypeFraction.write(value.fractionOfNotice, into: &buf)
        FfiConverterOptionTypeSeconds.write(value.ceiling, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrace_lift(_ buf: RustBuffer) throws -> Grace {
    return try FfiConverterTypeGrace.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrace_lower(_ value: Grace) -> RustBuffer {
    return FfiConverterTypeGrace.lower(value)
}

/**
 * Places that have something in common.
 */
public struct Group: Equatable, Hashable, Codable {
    /**
     * What they have in common: a fingerprint, a tag, an issuer or a state; `nil` where they have no tag.
     */
    public var key: String?
    /**
     * The places, in the order given.
     */
    public var locations: [Location]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What they have in common: a fingerprint, a tag, an issuer or a state; `nil` where they have no tag.
         */key: String? = nil,
        /**
         * The places, in the order given.
         */locations: [Location] = []) {
        self.key = key
        self.locations = locations
    }

}

#if compiler(>=6)
extension Group: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGroup: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Group {
        return
            try Group(
                key: FfiConverterOptionString.read(from: &buf),
                locations: FfiConverterSequenceTypeLocation.read(from: &buf)
        )
    }

    public static func write(_ value: Group, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.key, into: &buf)
        FfiConverterSequenceTypeLocation.write(value.locations, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGroup_lift(_ buf: RustBuffer) throws -> Group {
    return try FfiConverterTypeGroup.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGroup_lower(_ value: Group) -> RustBuffer {
    return FfiConverterTypeGroup.lower(value)
}

/**
 * Snapshots that are to be grouped.
 */
public struct GroupsRequest: Equatable, Hashable, Codable {
    /**
     * The snapshots, in any order.
     */
    public var snapshots: [Snapshot]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The snapshots, in any order.
         */snapshots: [Snapshot]) {
        self.snapshots = snapshots
    }

}

#if compiler(>=6)
extension GroupsRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGroupsRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GroupsRequest {
        return
            try GroupsRequest(
                snapshots: FfiConverterSequenceTypeSnapshot.read(from: &buf)
        )
    }

    public static func write(_ value: GroupsRequest, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeSnapshot.write(value.snapshots, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGroupsRequest_lift(_ buf: RustBuffer) throws -> GroupsRequest {
    return try FfiConverterTypeGroupsRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGroupsRequest_lower(_ value: GroupsRequest) -> RustBuffer {
    return FfiConverterTypeGroupsRequest.lower(value)
}

/**
 * How many there are of each horizon: each excludes the others.
 */
public struct HorizonCounts: Equatable, Hashable, Codable {
    /**
     * No time is left.
     */
    public var expired: UInt64
    /**
     * At most 30 days are left.
     */
    public var within30: UInt64
    /**
     * More than that, and at most 60.
     */
    public var within60: UInt64
    /**
     * More than that, and at most 90.
     */
    public var within90: UInt64
    /**
     * More than that.
     */
    public var later: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * No time is left.
         */expired: UInt64,
        /**
         * At most 30 days are left.
         */within30: UInt64,
        /**
         * More than that, and at most 60.
         */within60: UInt64,
        /**
         * More than that, and at most 90.
         */within90: UInt64,
        /**
         * More than that.
         */later: UInt64) {
        self.expired = expired
        self.within30 = within30
        self.within60 = within60
        self.within90 = within90
        self.later = later
    }

}

#if compiler(>=6)
extension HorizonCounts: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeHorizonCounts: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HorizonCounts {
        return
            try HorizonCounts(
                expired: FfiConverterUInt64.read(from: &buf),
                within30: FfiConverterUInt64.read(from: &buf),
                within60: FfiConverterUInt64.read(from: &buf),
                within90: FfiConverterUInt64.read(from: &buf),
                later: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: HorizonCounts, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.expired, into: &buf)
        FfiConverterUInt64.write(value.within30, into: &buf)
        FfiConverterUInt64.write(value.within60, into: &buf)
        FfiConverterUInt64.write(value.within90, into: &buf)
        FfiConverterUInt64.write(value.later, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHorizonCounts_lift(_ buf: RustBuffer) throws -> HorizonCounts {
    return try FfiConverterTypeHorizonCounts.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHorizonCounts_lower(_ value: HorizonCounts) -> RustBuffer {
    return FfiConverterTypeHorizonCounts.lower(value)
}

/**
 * Issuers that are allowed.
 */
public struct IssuersNotAllowedRequest: Equatable, Hashable, Codable {
    /**
     * What is, in any order.
     */
    public var snapshots: [Snapshot]
    /**
     * Names of issuers, or SHA-256 of roots.
     */
    public var allowed: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What is, in any order.
         */snapshots: [Snapshot],
        /**
         * Names of issuers, or SHA-256 of roots.
         */allowed: [String]) {
        self.snapshots = snapshots
        self.allowed = allowed
    }

}

#if compiler(>=6)
extension IssuersNotAllowedRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIssuersNotAllowedRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IssuersNotAllowedRequest {
        return
            try IssuersNotAllowedRequest(
                snapshots: FfiConverterSequenceTypeSnapshot.read(from: &buf),
                allowed: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: IssuersNotAllowedRequest, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeSnapshot.write(value.snapshots, into: &buf)
        FfiConverterSequenceString.write(value.allowed, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIssuersNotAllowedRequest_lift(_ buf: RustBuffer) throws -> IssuersNotAllowedRequest {
    return try FfiConverterTypeIssuersNotAllowedRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIssuersNotAllowedRequest_lower(_ value: IssuersNotAllowedRequest) -> RustBuffer {
    return FfiConverterTypeIssuersNotAllowedRequest.lower(value)
}

/**
 * A chain that is here already and is to be judged as a server's would be.
 */
public struct JudgeRequest: Equatable, Hashable, Codable {
    /**
     * DER of each; the first one is judged, the others may help.
     */
    public var chain: [Octets]
    /**
     * When.
     */
    public var at: Instant
    /**
     * What it is called, in the caller's words.
     */
    public var target: String?
    /**
     * The DNS name or IP address that it has to be for.
     */
    public var name: String?
    /**
     * What it is to be used for; `server-auth` where it is missing.
     */
    public var purpose: String?
    /**
     * How early an end is urgent; `relative` where it is missing.
     */
    public var policy: ExpiryPolicy?
    /**
     * Who renews it: `automated`, `manual` or `unknown`.
     */
    public var renewalMode: String?
    /**
     * The caller's own word for whom or what it belongs to.
     */
    public var tag: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * DER of each; the first one is judged, the others may help.
         */chain: [Octets],
        /**
         * When.
         */at: Instant,
        /**
         * What it is called, in the caller's words.
         */target: String? = nil,
        /**
         * The DNS name or IP address that it has to be for.
         */name: String? = nil,
        /**
         * What it is to be used for; `server-auth` where it is missing.
         */purpose: String? = nil,
        /**
         * How early an end is urgent; `relative` where it is missing.
         */policy: ExpiryPolicy? = nil,
        /**
         * Who renews it: `automated`, `manual` or `unknown`.
         */renewalMode: String? = nil,
        /**
         * The caller's own word for whom or what it belongs to.
         */tag: String? = nil) {
        self.chain = chain
        self.at = at
        self.target = target
        self.name = name
        self.purpose = purpose
        self.policy = policy
        self.renewalMode = renewalMode
        self.tag = tag
    }

}

#if compiler(>=6)
extension JudgeRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeJudgeRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> JudgeRequest {
        return
            try JudgeRequest(
                chain: FfiConverterSequenceTypeOctets.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                target: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                purpose: FfiConverterOptionString.read(from: &buf),
                policy: FfiConverterOptionTypeExpiryPolicy.read(from: &buf),
                renewalMode: FfiConverterOptionString.read(from: &buf),
                tag: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: JudgeRequest, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeOctets.write(value.chain, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionString.write(value.target, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.purpose, into: &buf)
        FfiConverterOptionTypeExpiryPolicy.write(value.policy, into: &buf)
        FfiConverterOptionString.write(value.renewalMode, into: &buf)
        FfiConverterOptionString.write(value.tag, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeJudgeRequest_lift(_ buf: RustBuffer) throws -> JudgeRequest {
    return try FfiConverterTypeJudgeRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeJudgeRequest_lower(_ value: JudgeRequest) -> RustBuffer {
    return FfiConverterTypeJudgeRequest.lower(value)
}

/**
 * How many there are of each level.
 */
public struct LevelCounts: Equatable, Hashable, Codable {
    /**
     * Nothing to do.
     */
    public var none: UInt64
    /**
     * Renewal is due.
     */
    public var notice: UInt64
    /**
     * Half of the time for renewal is gone.
     */
    public var warning: UInt64
    /**
     * The end is near or past, or it is revoked.
     */
    public var critical: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Nothing to do.
         */none: UInt64,
        /**
         * Renewal is due.
         */notice: UInt64,
        /**
         * Half of the time for renewal is gone.
         */warning: UInt64,
        /**
         * The end is near or past, or it is revoked.
         */critical: UInt64) {
        self.none = none
        self.notice = notice
        self.warning = warning
        self.critical = critical
    }

}

#if compiler(>=6)
extension LevelCounts: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLevelCounts: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LevelCounts {
        return
            try LevelCounts(
                none: FfiConverterUInt64.read(from: &buf),
                notice: FfiConverterUInt64.read(from: &buf),
                warning: FfiConverterUInt64.read(from: &buf),
                critical: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: LevelCounts, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.none, into: &buf)
        FfiConverterUInt64.write(value.notice, into: &buf)
        FfiConverterUInt64.write(value.warning, into: &buf)
        FfiConverterUInt64.write(value.critical, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLevelCounts_lift(_ buf: RustBuffer) throws -> LevelCounts {
    return try FfiConverterTypeLevelCounts.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLevelCounts_lower(_ value: LevelCounts) -> RustBuffer {
    return FfiConverterTypeLevelCounts.lower(value)
}

/**
 * The certificate above the leaf that ends first.
 */
public struct Limit: Equatable, Hashable, Codable {
    /**
     * SHA-256 of its DER, in hex.
     */
    public var fingerprintSha256: String
    /**
     * Its subject, as RFC 4514 text.
     */
    public var subject: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * SHA-256 of its DER, in hex.
         */fingerprintSha256: String,
        /**
         * Its subject, as RFC 4514 text.
         */subject: String) {
        self.fingerprintSha256 = fingerprintSha256
        self.subject = subject
    }

}

#if compiler(>=6)
extension Limit: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLimit: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Limit {
        return
            try Limit(
                fingerprintSha256: FfiConverterString.read(from: &buf),
                subject: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Limit, into buf: inout [UInt8]) {
        FfiConverterString.write(value.fingerprintSha256, into: &buf)
        FfiConverterString.write(value.subject, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLimit_lift(_ buf: RustBuffer) throws -> Limit {
    return try FfiConverterTypeLimit.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLimit_lower(_ value: Limit) -> RustBuffer {
    return FfiConverterTypeLimit.lower(value)
}

/**
 * Bounds of a validation.
 */
public struct Limits: Equatable, Hashable, Codable {
    /**
     * Signatures at most.
     */
    public var signatureChecks: UInt32?
    /**
     * Comparisons of names at most.
     */
    public var nameComparisons: UInt64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Signatures at most.
         */signatureChecks: UInt32? = nil,
        /**
         * Comparisons of names at most.
         */nameComparisons: UInt64? = nil) {
        self.signatureChecks = signatureChecks
        self.nameComparisons = nameComparisons
    }

}

#if compiler(>=6)
extension Limits: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLimits: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Limits {
        return
            try Limits(
                signatureChecks: FfiConverterOptionUInt32.read(from: &buf),
                nameComparisons: FfiConverterOptionUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: Limits, into buf: inout [UInt8]) {
        FfiConverterOptionUInt32.write(value.signatureChecks, into: &buf)
        FfiConverterOptionUInt64.write(value.nameComparisons, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLimits_lift(_ buf: RustBuffer) throws -> Limits {
    return try FfiConverterTypeLimits.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLimits_lower(_ value: Limits) -> RustBuffer {
    return FfiConverterTypeLimits.lower(value)
}

/**
 * A place where a certificate is served or kept.
 */
public struct Location: Equatable, Hashable, Codable {
    /**
     * The caller's own word for whom or what it belongs to.
     */
    public var tag: String?
    /**
     * What was asked: a server in its canonical text, a file by its name.
     */
    public var target: String
    /**
     * The address, where each address of the target is a place of its own.
     */
    public var address: String?
    /**
     * The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself.
     */
    public var keyType: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's own word for whom or what it belongs to.
         */tag: String? = nil,
        /**
         * What was asked: a server in its canonical text, a file by its name.
         */target: String,
        /**
         * The address, where each address of the target is a place of its own.
         */address: String? = nil,
        /**
         * The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself.
         */keyType: String? = nil) {
        self.tag = tag
        self.target = target
        self.address = address
        self.keyType = keyType
    }

}

#if compiler(>=6)
extension Location: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLocation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Location {
        return
            try Location(
                tag: FfiConverterOptionString.read(from: &buf),
                target: FfiConverterString.read(from: &buf),
                address: FfiConverterOptionString.read(from: &buf),
                keyType: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Location, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.tag, into: &buf)
        FfiConverterString.write(value.target, into: &buf)
        FfiConverterOptionString.write(value.address, into: &buf)
        FfiConverterOptionString.write(value.keyType, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLocation_lift(_ buf: RustBuffer) throws -> Location {
    return try FfiConverterTypeLocation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLocation_lower(_ value: Location) -> RustBuffer {
    return FfiConverterTypeLocation.lower(value)
}

/**
 * A certificate and a name that it may be for.
 */
public struct MatchNameRequest: Equatable, Hashable, Codable {
    /**
     * The certificate's DER.
     */
    public var certificate: Octets
    /**
     * The DNS name or IP address.
     */
    public var name: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The certificate's DER.
         */certificate: Octets,
        /**
         * The DNS name or IP address.
         */name: String) {
        self.certificate = certificate
        self.name = name
    }

}

#if compiler(>=6)
extension MatchNameRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMatchNameRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MatchNameRequest {
        return
            try MatchNameRequest(
                certificate: FfiConverterTypeOctets.read(from: &buf),
                name: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: MatchNameRequest, into buf: inout [UInt8]) {
        FfiConverterTypeOctets.write(value.certificate, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMatchNameRequest_lift(_ buf: RustBuffer) throws -> MatchNameRequest {
    return try FfiConverterTypeMatchNameRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMatchNameRequest_lower(_ value: MatchNameRequest) -> RustBuffer {
    return FfiConverterTypeMatchNameRequest.lower(value)
}

/**
 * A target with everything that each of its addresses shows.
 */
public struct Matrix: Equatable, Hashable, Codable {
    /**
     * The caller's own word for whom or what it belongs to.
     */
    public var tag: String?
    /**
     * What was given for it, as far as it may be repeated: an argument, or a line of a list.
     */
    public var input: String?
    /**
     * What was asked for, in its canonical text.
     */
    public var target: String
    /**
     * What was seen: in the order of the addresses, of each address first what it shows of itself.
     */
    public var cells: [MatrixCell]
    /**
     * Where the cells disagree.
     */
    public var divergences: [Divergence]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's own word for whom or what it belongs to.
         */tag: String?,
        /**
         * What was given for it, as far as it may be repeated: an argument, or a line of a list.
         */input: String?,
        /**
         * What was asked for, in its canonical text.
         */target: String,
        /**
         * What was seen: in the order of the addresses, of each address first what it shows of itself.
         */cells: [MatrixCell],
        /**
         * Where the cells disagree.
         */divergences: [Divergence]) {
        self.tag = tag
        self.input = input
        self.target = target
        self.cells = cells
        self.divergences = divergences
    }

}

#if compiler(>=6)
extension Matrix: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMatrix: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Matrix {
        return
            try Matrix(
                tag: FfiConverterOptionString.read(from: &buf),
                input: FfiConverterOptionString.read(from: &buf),
                target: FfiConverterString.read(from: &buf),
                cells: FfiConverterSequenceTypeMatrixCell.read(from: &buf),
                divergences: FfiConverterSequenceTypeDivergence.read(from: &buf)
        )
    }

    public static func write(_ value: Matrix, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.tag, into: &buf)
        FfiConverterOptionString.write(value.input, into: &buf)
        FfiConverterString.write(value.target, into: &buf)
        FfiConverterSequenceTypeMatrixCell.write(value.cells, into: &buf)
        FfiConverterSequenceTypeDivergence.write(value.divergences, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMatrix_lift(_ buf: RustBuffer) throws -> Matrix {
    return try FfiConverterTypeMatrix.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMatrix_lower(_ value: Matrix) -> RustBuffer {
    return FfiConverterTypeMatrix.lower(value)
}

/**
 * One observation of a matrix.
 */
public struct MatrixCell: Equatable, Hashable, Codable {
    /**
     * The only type of key asked for, `rsa` or `ecdsa`; `nil` where the server had the choice. A server
     * without such a key refuses: that is no fault of it.
     */
    public var keyType: String?
    /**
     * Whether it was asked without a name, though it has one.
     */
    public var withoutServerName: Bool
    /**
     * What was seen, and what is to be said of it.
     */
    public var check: Check

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The only type of key asked for, `rsa` or `ecdsa`; `nil` where the server had the choice. A server
         * without such a key refuses: that is no fault of it.
         */keyType: String?,
        /**
         * Whether it was asked without a name, though it has one.
         */withoutServerName: Bool,
        /**
         * What was seen, and what is to be said of it.
         */check: Check) {
        self.keyType = keyType
        self.withoutServerName = withoutServerName
        self.check = check
    }

}

#if compiler(>=6)
extension MatrixCell: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMatrixCell: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MatrixCell {
        return
            try MatrixCell(
                keyType: FfiConverterOptionString.read(from: &buf),
                withoutServerName: FfiConverterBool.read(from: &buf),
                check: FfiConverterTypeCheck.read(from: &buf)
        )
    }

    public static func write(_ value: MatrixCell, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.keyType, into: &buf)
        FfiConverterBool.write(value.withoutServerName, into: &buf)
        FfiConverterTypeCheck.write(value.check, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMatrixCell_lift(_ buf: RustBuffer) throws -> MatrixCell {
    return try FfiConverterTypeMatrixCell.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMatrixCell_lower(_ value: MatrixCell) -> RustBuffer {
    return FfiConverterTypeMatrixCell.lower(value)
}

/**
 * Microsoft's template of the second version.
 */
public struct MicrosoftTemplate: Equatable, Hashable, Codable {
    /**
     * Which one, as a dotted OID.
     */
    public var oid: String
    /**
     * Its major version.
     */
    public var majorVersion: UInt32?
    /**
     * Its minor version.
     */
    public var minorVersion: UInt32?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Which one, as a dotted OID.
         */oid: String,
        /**
         * Its major version.
         */majorVersion: UInt32?,
        /**
         * Its minor version.
         */minorVersion: UInt32?) {
        self.oid = oid
        self.majorVersion = majorVersion
        self.minorVersion = minorVersion
    }

}

#if compiler(>=6)
extension MicrosoftTemplate: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMicrosoftTemplate: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MicrosoftTemplate {
        return
            try MicrosoftTemplate(
                oid: FfiConverterString.read(from: &buf),
                majorVersion: FfiConverterOptionUInt32.read(from: &buf),
                minorVersion: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: MicrosoftTemplate, into buf: inout [UInt8]) {
        FfiConverterString.write(value.oid, into: &buf)
        FfiConverterOptionUInt32.write(value.majorVersion, into: &buf)
        FfiConverterOptionUInt32.write(value.minorVersion, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMicrosoftTemplate_lift(_ buf: RustBuffer) throws -> MicrosoftTemplate {
    return try FfiConverterTypeMicrosoftTemplate.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMicrosoftTemplate_lower(_ value: MicrosoftTemplate) -> RustBuffer {
    return FfiConverterTypeMicrosoftTemplate.lower(value)
}

/**
 * Which names the certificates below a CA may have (RFC 5280 section 4.2.1.10). Networks are written `10.0.0.0/8`.
 */
public struct NameConstraints: Equatable, Hashable, Codable {
    /**
     * Names of these types must lie in one of these.
     */
    public var permitted: [GeneralName]
    /**
     * Names must lie in none of these.
     */
    public var excluded: [GeneralName]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Names of these types must lie in one of these.
         */permitted: [GeneralName],
        /**
         * Names must lie in none of these.
         */excluded: [GeneralName]) {
        self.permitted = permitted
        self.excluded = excluded
    }

}

#if compiler(>=6)
extension NameConstraints: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNameConstraints: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NameConstraints {
        return
            try NameConstraints(
                permitted: FfiConverterSequenceTypeGeneralName.read(from: &buf),
                excluded: FfiConverterSequenceTypeGeneralName.read(from: &buf)
        )
    }

    public static func write(_ value: NameConstraints, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeGeneralName.write(value.permitted, into: &buf)
        FfiConverterSequenceTypeGeneralName.write(value.excluded, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNameConstraints_lift(_ buf: RustBuffer) throws -> NameConstraints {
    return try FfiConverterTypeNameConstraints.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNameConstraints_lower(_ value: NameConstraints) -> RustBuffer {
    return FfiConverterTypeNameConstraints.lower(value)
}

/**
 * Whether a certificate is for a name (RFC 9525).
 */
public struct NameMatch: Equatable, Hashable, Codable {
    /**
     * Whether it is.
     */
    public var matches: Bool
    /**
     * The name as it was understood: in lower case, A-labels, no final dot.
     */
    public var name: String
    /**
     * Why it is not, by its stable code: the reason that is nearest to a match.
     */
    public var code: String?
    /**
     * The same as a sentence.
     */
    public var message: String?
    /**
     * The particulars: `type` of the name (`dns`, `ip`, `email`); where it matches, the `entry` of the certificate
     * and its `index` among the subject alternative names, else the names that are `presented`.
     */
    public var facts: Facts

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether it is.
         */matches: Bool,
        /**
         * The name as it was understood: in lower case, A-labels, no final dot.
         */name: String,
        /**
         * Why it is not, by its stable code: the reason that is nearest to a match.
         */code: String?,
        /**
         * The same as a sentence.
         */message: String?,
        /**
         * The particulars: `type` of the name (`dns`, `ip`, `email`); where it matches, the `entry` of the certificate
         * and its `index` among the subject alternative names, else the names that are `presented`.
         */facts: Facts) {
        self.matches = matches
        self.name = name
        self.code = code
        self.message = message
        self.facts = facts
    }

}

#if compiler(>=6)
extension NameMatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNameMatch: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NameMatch {
        return
            try NameMatch(
                matches: FfiConverterBool.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                code: FfiConverterOptionString.read(from: &buf),
                message: FfiConverterOptionString.read(from: &buf),
                facts: FfiConverterTypeFacts.read(from: &buf)
        )
    }

    public static func write(_ value: NameMatch, into buf: inout [UInt8]) {
        FfiConverterBool.write(value.matches, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.code, into: &buf)
        FfiConverterOptionString.write(value.message, into: &buf)
        FfiConverterTypeFacts.write(value.facts, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNameMatch_lift(_ buf: RustBuffer) throws -> NameMatch {
    return try FfiConverterTypeNameMatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNameMatch_lower(_ value: NameMatch) -> RustBuffer {
    return FfiConverterTypeNameMatch.lower(value)
}

/**
 * A target that is new, or a certificate that was pasted.
 */
public struct NewRefreshStateRequest: Equatable, Hashable, Codable {
    /**
     * When it was added.
     */
    public var at: Instant
    /**
     * The target's text; without one it is a pasted certificate, which is never looked for.
     */
    public var target: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When it was added.
         */at: Instant,
        /**
         * The target's text; without one it is a pasted certificate, which is never looked for.
         */target: String? = nil) {
        self.at = at
        self.target = target
    }

}

#if compiler(>=6)
extension NewRefreshStateRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNewRefreshStateRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewRefreshStateRequest {
        return
            try NewRefreshStateRequest(
                at: FfiConverterTypeInstant.read(from: &buf),
                target: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: NewRefreshStateRequest, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionString.write(value.target, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewRefreshStateRequest_lift(_ buf: RustBuffer) throws -> NewRefreshStateRequest {
    return try FfiConverterTypeNewRefreshStateRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewRefreshStateRequest_lower(_ value: NewRefreshStateRequest) -> RustBuffer {
    return FfiConverterTypeNewRefreshStateRequest.lower(value)
}

/**
 * Certificates that are to be put in order.
 */
public struct NormaliseRequest: Equatable, Hashable, Codable {
    /**
     * DER of each, as they are stored.
     */
    public var certificates: [Octets]
    /**
     * `chain` (a leaf with what belongs to it) or `intermediates` (stored apart from any leaf); `chain` where
     * it is missing.
     */
    public var kind: String?
    /**
     * Where each comes from, in the caller's words: none, or one for each.
     */
    public var sources: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * DER of each, as they are stored.
         */certificates: [Octets],
        /**
         * `chain` (a leaf with what belongs to it) or `intermediates` (stored apart from any leaf); `chain` where
         * it is missing.
         */kind: String? = nil,
        /**
         * Where each comes from, in the caller's words: none, or one for each.
         */sources: [String] = []) {
        self.certificates = certificates
        self.kind = kind
        self.sources = sources
    }

}

#if compiler(>=6)
extension NormaliseRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNormaliseRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NormaliseRequest {
        return
            try NormaliseRequest(
                certificates: FfiConverterSequenceTypeOctets.read(from: &buf),
                kind: FfiConverterOptionString.read(from: &buf),
                sources: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: NormaliseRequest, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeOctets.write(value.certificates, into: &buf)
        FfiConverterOptionString.write(value.kind, into: &buf)
        FfiConverterSequenceString.write(value.sources, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNormaliseRequest_lift(_ buf: RustBuffer) throws -> NormaliseRequest {
    return try FfiConverterTypeNormaliseRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNormaliseRequest_lower(_ value: NormaliseRequest) -> RustBuffer {
    return FfiConverterTypeNormaliseRequest.lower(value)
}

/**
 * A chain put in order, with what was wrong with it.
 */
public struct Normalised: Equatable, Hashable, Codable {
    /**
     * `unchanged`, `corrected`, or `incomplete` where something is missing, was refused, or was not
     * looked at.
     */
    public var outcome: String
    /**
     * Whether the first certificate is a leaf: not, where only certificates of CAs were given.
     */
    public var hasLeaf: Bool
    /**
     * The certificates as PEM, leaf first, the root left out; alternatives stand last.
     */
    public var certificates: [String]
    /**
     * How many of the certificates stand before the alternatives.
     */
    public var chainLength: UInt64
    /**
     * What became of each certificate, in the order in which they were given.
     */
    public var inputs: [NormalisedInput]
    /**
     * What was wrong; `certificate_index` is the place in `inputs`.
     */
    public var findings: [Finding]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `unchanged`, `corrected`, or `incomplete` where something is missing, was refused, or was not
         * looked at.
         */outcome: String,
        /**
         * Whether the first certificate is a leaf: not, where only certificates of CAs were given.
         */hasLeaf: Bool,
        /**
         * The certificates as PEM, leaf first, the root left out; alternatives stand last.
         */certificates: [String],
        /**
         * How many of the certificates stand before the alternatives.
         */chainLength: UInt64,
        /**
         * What became of each certificate, in the order in which they were given.
         */inputs: [NormalisedInput],
        /**
         * What was wrong; `certificate_index` is the place in `inputs`.
         */findings: [Finding]) {
        self.outcome = outcome
        self.hasLeaf = hasLeaf
        self.certificates = certificates
        self.chainLength = chainLength
        self.inputs = inputs
        self.findings = findings
    }

}

#if compiler(>=6)
extension Normalised: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNormalised: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Normalised {
        return
            try Normalised(
                outcome: FfiConverterString.read(from: &buf),
                hasLeaf: FfiConverterBool.read(from: &buf),
                certificates: FfiConverterSequenceString.read(from: &buf),
                chainLength: FfiConverterUInt64.read(from: &buf),
                inputs: FfiConverterSequenceTypeNormalisedInput.read(from: &buf),
                findings: FfiConverterSequenceTypeFinding.read(from: &buf)
        )
    }

    public static func write(_ value: Normalised, into buf: inout [UInt8]) {
        FfiConverterString.write(value.outcome, into: &buf)
        FfiConverterBool.write(value.hasLeaf, into: &buf)
        FfiConverterSequenceString.write(value.certificates, into: &buf)
        FfiConverterUInt64.write(value.chainLength, into: &buf)
        FfiConverterSequenceTypeNormalisedInput.write(value.inputs, into: &buf)
        FfiConverterSequenceTypeFinding.write(value.findings, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNormalised_lift(_ buf: RustBuffer) throws -> Normalised {
    return try FfiConverterTypeNormalised.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNormalised_lower(_ value: Normalised) -> RustBuffer {
    return FfiConverterTypeNormalised.lower(value)
}

/**
 * What became of a certificate.
 */
public struct NormalisedInput: Equatable, Hashable, Codable {
    /**
     * Where it came from, in the caller's words: `bundle.pem#2`.
     */
    public var source: String?
    /**
     * Its subject, as RFC 4514 text.
     */
    public var subject: String
    /**
     * Its SHA-256, in hex.
     */
    public var fingerprintSha256: String
    /**
     * `kept`, `root-left-out`, `duplicate`, `other-leaf`, `unrelated`, `root-refused`, `leaf-refused` or
     * `not-looked-at`.
     */
    public var fate: String
    /**
     * Its place in `certificates`, from 0; for a duplicate that of its equal. `nil` where it is not there.
     */
    public var place: UInt64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where it came from, in the caller's words: `bundle.pem#2`.
         */source: String?,
        /**
         * Its subject, as RFC 4514 text.
         */subject: String,
        /**
         * Its SHA-256, in hex.
         */fingerprintSha256: String,
        /**
         * `kept`, `root-left-out`, `duplicate`, `other-leaf`, `unrelated`, `root-refused`, `leaf-refused` or
         * `not-looked-at`.
         */fate: String,
        /**
         * Its place in `certificates`, from 0; for a duplicate that of its equal. `nil` where it is not there.
         */place: UInt64?) {
        self.source = source
        self.subject = subject
        self.fingerprintSha256 = fingerprintSha256
        self.fate = fate
        self.place = place
    }

}

#if compiler(>=6)
extension NormalisedInput: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNormalisedInput: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NormalisedInput {
        return
            try NormalisedInput(
                source: FfiConverterOptionString.read(from: &buf),
                subject: FfiConverterString.read(from: &buf),
                fingerprintSha256: FfiConverterString.read(from: &buf),
                fate: FfiConverterString.read(from: &buf),
                place: FfiConverterOptionUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: NormalisedInput, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.source, into: &buf)
        FfiConverterString.write(value.subject, into: &buf)
        FfiConverterString.write(value.fingerprintSha256, into: &buf)
        FfiConverterString.write(value.fate, into: &buf)
        FfiConverterOptionUInt64.write(value.place, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNormalisedInput_lift(_ buf: RustBuffer) throws -> NormalisedInput {
    return try FfiConverterTypeNormalisedInput.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNormalisedInput_lower(_ value: NormalisedInput) -> RustBuffer {
    return FfiConverterTypeNormalisedInput.lower(value)
}

/**
 * What a server showed.
 */
public struct Observation: Equatable, Hashable, Codable {
    /**
     * What was asked for, in its canonical text.
     */
    public var target: String
    /**
     * When it was asked.
     */
    public var observedAt: Instant
    /**
     * The connection.
     */
    public var connection: Connection
    /**
     * DER of each certificate, as served.
     */
    public var chain: [Octets]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What was asked for, in its canonical text.
         */target: String,
        /**
         * When it was asked.
         */observedAt: Instant,
        /**
         * The connection.
         */connection: Connection,
        /**
         * DER of each certificate, as served.
         */chain: [Octets]) {
        self.target = target
        self.observedAt = observedAt
        self.connection = connection
        self.chain = chain
    }

}

#if compiler(>=6)
extension Observation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeObservation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Observation {
        return
            try Observation(
                target: FfiConverterString.read(from: &buf),
                observedAt: FfiConverterTypeInstant.read(from: &buf),
                connection: FfiConverterTypeConnection.read(from: &buf),
                chain: FfiConverterSequenceTypeOctets.read(from: &buf)
        )
    }

    public static func write(_ value: Observation, into buf: inout [UInt8]) {
        FfiConverterString.write(value.target, into: &buf)
        FfiConverterTypeInstant.write(value.observedAt, into: &buf)
        FfiConverterTypeConnection.write(value.connection, into: &buf)
        FfiConverterSequenceTypeOctets.write(value.chain, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeObservation_lift(_ buf: RustBuffer) throws -> Observation {
    return try FfiConverterTypeObservation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeObservation_lower(_ value: Observation) -> RustBuffer {
    return FfiConverterTypeObservation.lower(value)
}

/**
 * One question to a target, and its answer.
 */
public struct ObservationCell: Equatable, Hashable, Codable {
    /**
     * The only type of key asked for, `rsa` or `ecdsa`; `nil` where the server had the choice.
     */
    public var keyType: String?
    /**
     * Whether it was asked without a name, though it has one.
     */
    public var withoutServerName: Bool
    /**
     * The answer.
     */
    public var observation: Observation

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The only type of key asked for, `rsa` or `ecdsa`; `nil` where the server had the choice.
         */keyType: String?,
        /**
         * Whether it was asked without a name, though it has one.
         */withoutServerName: Bool,
        /**
         * The answer.
         */observation: Observation) {
        self.keyType = keyType
        self.withoutServerName = withoutServerName
        self.observation = observation
    }

}

#if compiler(>=6)
extension ObservationCell: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeObservationCell: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ObservationCell {
        return
            try ObservationCell(
                keyType: FfiConverterOptionString.read(from: &buf),
                withoutServerName: FfiConverterBool.read(from: &buf),
                observation: FfiConverterTypeObservation.read(from: &buf)
        )
    }

    public static func write(_ value: ObservationCell, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.keyType, into: &buf)
        FfiConverterBool.write(value.withoutServerName, into: &buf)
        FfiConverterTypeObservation.write(value.observation, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeObservationCell_lift(_ buf: RustBuffer) throws -> ObservationCell {
    return try FfiConverterTypeObservationCell.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeObservationCell_lower(_ value: ObservationCell) -> RustBuffer {
    return FfiConverterTypeObservationCell.lower(value)
}

/**
 * Everything that a target showed.
 */
public struct ObservationMatrix: Equatable, Hashable, Codable {
    /**
     * What was asked for, in its canonical text.
     */
    public var target: String
    /**
     * Each question and its answer.
     */
    public var cells: [ObservationCell]
    /**
     * In what the answers differ.
     */
    public var divergences: [Divergence]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What was asked for, in its canonical text.
         */target: String,
        /**
         * Each question and its answer.
         */cells: [ObservationCell],
        /**
         * In what the answers differ.
         */divergences: [Divergence]) {
        self.target = target
        self.cells = cells
        self.divergences = divergences
    }

}

#if compiler(>=6)
extension ObservationMatrix: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeObservationMatrix: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ObservationMatrix {
        return
            try ObservationMatrix(
                target: FfiConverterString.read(from: &buf),
                cells: FfiConverterSequenceTypeObservationCell.read(from: &buf),
                divergences: FfiConverterSequenceTypeDivergence.read(from: &buf)
        )
    }

    public static func write(_ value: ObservationMatrix, into buf: inout [UInt8]) {
        FfiConverterString.write(value.target, into: &buf)
        FfiConverterSequenceTypeObservationCell.write(value.cells, into: &buf)
        FfiConverterSequenceTypeDivergence.write(value.divergences, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeObservationMatrix_lift(_ buf: RustBuffer) throws -> ObservationMatrix {
    return try FfiConverterTypeObservationMatrix.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeObservationMatrix_lower(_ value: ObservationMatrix) -> RustBuffer {
    return FfiConverterTypeObservationMatrix.lower(value)
}

/**
 * A server of which everything is to be seen.
 */
public struct ObserveAllRequest: Equatable, Hashable, Codable {
    /**
     * The target, as it may be typed.
     */
    public var target: String
    /**
     * The present.
     */
    public var at: Instant
    /**
     * How to fetch.
     */
    public var options: FetchOptions?
    /**
     * Whether each type of key is asked for; yes where it is missing.
     */
    public var keyTypes: Bool?
    /**
     * Whether it is asked without its name too.
     */
    public var withoutServerName: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The target, as it may be typed.
         */target: String,
        /**
         * The present.
         */at: Instant,
        /**
         * How to fetch.
         */options: FetchOptions? = nil,
        /**
         * Whether each type of key is asked for; yes where it is missing.
         */keyTypes: Bool? = nil,
        /**
         * Whether it is asked without its name too.
         */withoutServerName: Bool = false) {
        self.target = target
        self.at = at
        self.options = options
        self.keyTypes = keyTypes
        self.withoutServerName = withoutServerName
    }

}

#if compiler(>=6)
extension ObserveAllRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeObserveAllRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ObserveAllRequest {
        return
            try ObserveAllRequest(
                target: FfiConverterString.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                options: FfiConverterOptionTypeFetchOptions.read(from: &buf),
                keyTypes: FfiConverterOptionBool.read(from: &buf),
                withoutServerName: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: ObserveAllRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.target, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionTypeFetchOptions.write(value.options, into: &buf)
        FfiConverterOptionBool.write(value.keyTypes, into: &buf)
        FfiConverterBool.write(value.withoutServerName, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeObserveAllRequest_lift(_ buf: RustBuffer) throws -> ObserveAllRequest {
    return try FfiConverterTypeObserveAllRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeObserveAllRequest_lower(_ value: ObserveAllRequest) -> RustBuffer {
    return FfiConverterTypeObserveAllRequest.lower(value)
}

/**
 * Where an organisation is registered (EV Guidelines section 9.8.2).
 */
public struct OrganizationIdentifier: Equatable, Hashable, Codable {
    /**
     * The scheme of registration: `NTR`, `VAT`, `PSD` ...
     */
    public var scheme: String
    /**
     * The country of the scheme.
     */
    public var country: String
    /**
     * The state or province.
     */
    public var stateOrProvince: String?
    /**
     * The number there.
     */
    public var reference: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The scheme of registration: `NTR`, `VAT`, `PSD` ...
         */scheme: String,
        /**
         * The country of the scheme.
         */country: String,
        /**
         * The state or province.
         */stateOrProvince: String?,
        /**
         * The number there.
         */reference: String) {
        self.scheme = scheme
        self.country = country
        self.stateOrProvince = stateOrProvince
        self.reference = reference
    }

}

#if compiler(>=6)
extension OrganizationIdentifier: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrganizationIdentifier: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrganizationIdentifier {
        return
            try OrganizationIdentifier(
                scheme: FfiConverterString.read(from: &buf),
                country: FfiConverterString.read(from: &buf),
                stateOrProvince: FfiConverterOptionString.read(from: &buf),
                reference: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: OrganizationIdentifier, into buf: inout [UInt8]) {
        FfiConverterString.write(value.scheme, into: &buf)
        FfiConverterString.write(value.country, into: &buf)
        FfiConverterOptionString.write(value.stateOrProvince, into: &buf)
        FfiConverterString.write(value.reference, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrganizationIdentifier_lift(_ buf: RustBuffer) throws -> OrganizationIdentifier {
    return try FfiConverterTypeOrganizationIdentifier.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrganizationIdentifier_lower(_ value: OrganizationIdentifier) -> RustBuffer {
    return FfiConverterTypeOrganizationIdentifier.lower(value)
}

/**
 * How many ended with an outcome.
 */
public struct OutcomeCount: Equatable, Hashable, Codable {
    /**
     * The outcome's code.
     */
    public var outcome: String
    /**
     * How many.
     */
    public var count: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The outcome's code.
         */outcome: String,
        /**
         * How many.
         */count: UInt64) {
        self.outcome = outcome
        self.count = count
    }

}

#if compiler(>=6)
extension OutcomeCount: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOutcomeCount: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OutcomeCount {
        return
            try OutcomeCount(
                outcome: FfiConverterString.read(from: &buf),
                count: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: OutcomeCount, into buf: inout [UInt8]) {
        FfiConverterString.write(value.outcome, into: &buf)
        FfiConverterUInt64.write(value.count, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOutcomeCount_lift(_ buf: RustBuffer) throws -> OutcomeCount {
    return try FfiConverterTypeOutcomeCount.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOutcomeCount_lower(_ value: OutcomeCount) -> RustBuffer {
    return FfiConverterTypeOutcomeCount.lower(value)
}

/**
 * One certificate.
 */
public struct ParseCertificateRequest: Equatable, Hashable, Codable {
    /**
     * Its DER, or a text with its PEM; of several the first counts.
     */
    public var input: Octets
    /**
     * Where it comes from, in the caller's words.
     */
    public var source: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its DER, or a text with its PEM; of several the first counts.
         */input: Octets,
        /**
         * Where it comes from, in the caller's words.
         */source: String? = nil) {
        self.input = input
        self.source = source
    }

}

#if compiler(>=6)
extension ParseCertificateRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeParseCertificateRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ParseCertificateRequest {
        return
            try ParseCertificateRequest(
                input: FfiConverterTypeOctets.read(from: &buf),
                source: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: ParseCertificateRequest, into buf: inout [UInt8]) {
        FfiConverterTypeOctets.write(value.input, into: &buf)
        FfiConverterOptionString.write(value.source, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParseCertificateRequest_lift(_ buf: RustBuffer) throws -> ParseCertificateRequest {
    return try FfiConverterTypeParseCertificateRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParseCertificateRequest_lower(_ value: ParseCertificateRequest) -> RustBuffer {
    return FfiConverterTypeParseCertificateRequest.lower(value)
}

/**
 * A text that names one target.
 */
public struct ParseTargetRequest: Equatable, Hashable, Codable {
    /**
     * A host name, an address, a URL, with or without port: as technicians type it.
     */
    public var text: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * A host name, an address, a URL, with or without port: as technicians type it.
         */text: String) {
        self.text = text
    }

}

#if compiler(>=6)
extension ParseTargetRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeParseTargetRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ParseTargetRequest {
        return
            try ParseTargetRequest(
                text: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: ParseTargetRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.text, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParseTargetRequest_lift(_ buf: RustBuffer) throws -> ParseTargetRequest {
    return try FfiConverterTypeParseTargetRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParseTargetRequest_lower(_ value: ParseTargetRequest) -> RustBuffer {
    return FfiConverterTypeParseTargetRequest.lower(value)
}

/**
 * A certificate that one target has shown, as far as its rhythm goes. It can be read again.
 */
public struct PastCertificate: Equatable, Hashable, Codable {
    /**
     * Its first valid instant.
     */
    public var notBefore: Instant
    /**
     * Its last valid instant, inclusive.
     */
    public var notAfter: Instant
    /**
     * The first look that showed it, where one before that showed another.
     */
    public var seenAt: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its first valid instant.
         */notBefore: Instant,
        /**
         * Its last valid instant, inclusive.
         */notAfter: Instant,
        /**
         * The first look that showed it, where one before that showed another.
         */seenAt: Instant? = nil) {
        self.notBefore = notBefore
        self.notAfter = notAfter
        self.seenAt = seenAt
    }

}

#if compiler(>=6)
extension PastCertificate: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePastCertificate: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PastCertificate {
        return
            try PastCertificate(
                notBefore: FfiConverterTypeInstant.read(from: &buf),
                notAfter: FfiConverterTypeInstant.read(from: &buf),
                seenAt: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: PastCertificate, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.notBefore, into: &buf)
        FfiConverterTypeInstant.write(value.notAfter, into: &buf)
        FfiConverterOptionTypeInstant.write(value.seenAt, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePastCertificate_lift(_ buf: RustBuffer) throws -> PastCertificate {
    return try FfiConverterTypePastCertificate.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePastCertificate_lower(_ value: PastCertificate) -> RustBuffer {
    return FfiConverterTypePastCertificate.lower(value)
}

/**
 * Something that was wrong.
 */
public struct PastEpisode: Equatable, Hashable, Codable {
    /**
     * What: the code of a condition.
     */
    public var condition: String
    /**
     * The certificate's fingerprint, where it was a matter of a certificate.
     */
    public var fingerprintSha256: String?
    /**
     * When it began.
     */
    public var since: Instant
    /**
     * When it was found to be over.
     */
    public var closedAt: Instant

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What: the code of a condition.
         */condition: String,
        /**
         * The certificate's fingerprint, where it was a matter of a certificate.
         */fingerprintSha256: String? = nil,
        /**
         * When it began.
         */since: Instant,
        /**
         * When it was found to be over.
         */closedAt: Instant) {
        self.condition = condition
        self.fingerprintSha256 = fingerprintSha256
        self.since = since
        self.closedAt = closedAt
    }

}

#if compiler(>=6)
extension PastEpisode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePastEpisode: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PastEpisode {
        return
            try PastEpisode(
                condition: FfiConverterString.read(from: &buf),
                fingerprintSha256: FfiConverterOptionString.read(from: &buf),
                since: FfiConverterTypeInstant.read(from: &buf),
                closedAt: FfiConverterTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: PastEpisode, into buf: inout [UInt8]) {
        FfiConverterString.write(value.condition, into: &buf)
        FfiConverterOptionString.write(value.fingerprintSha256, into: &buf)
        FfiConverterTypeInstant.write(value.since, into: &buf)
        FfiConverterTypeInstant.write(value.closedAt, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePastEpisode_lift(_ buf: RustBuffer) throws -> PastEpisode {
    return try FfiConverterTypePastEpisode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePastEpisode_lower(_ value: PastEpisode) -> RustBuffer {
    return FfiConverterTypePastEpisode.lower(value)
}

/**
 * The certificate policies for which a path is valid (RFC 5280 section 6.1.6): dotted OIDs, in the order of their
 * DER. `2.5.29.32.0` stands for all.
 */
public struct Policies: Equatable, Hashable, Codable {
    /**
     * What the CAs allow.
     */
    public var authorityConstrained: [String]
    /**
     * What of that is acceptable to whoever asked.
     */
    public var userConstrained: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the CAs allow.
         */authorityConstrained: [String],
        /**
         * What of that is acceptable to whoever asked.
         */userConstrained: [String]) {
        self.authorityConstrained = authorityConstrained
        self.userConstrained = userConstrained
    }

}

#if compiler(>=6)
extension Policies: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePolicies: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Policies {
        return
            try Policies(
                authorityConstrained: FfiConverterSequenceString.read(from: &buf),
                userConstrained: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: Policies, into buf: inout [UInt8]) {
        FfiConverterSequenceString.write(value.authorityConstrained, into: &buf)
        FfiConverterSequenceString.write(value.userConstrained, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicies_lift(_ buf: RustBuffer) throws -> Policies {
    return try FfiConverterTypePolicies.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicies_lower(_ value: Policies) -> RustBuffer {
    return FfiConverterTypePolicies.lower(value)
}

/**
 * From where on policies are needed, or no longer mapped (RFC 5280 section 4.2.1.11).
 */
public struct PolicyConstraints: Equatable, Hashable, Codable {
    /**
     * Certificates before an explicit policy is needed.
     */
    public var requireExplicitPolicy: UInt32?
    /**
     * Certificates before mappings count no more.
     */
    public var inhibitPolicyMapping: UInt32?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Certificates before an explicit policy is needed.
         */requireExplicitPolicy: UInt32?,
        /**
         * Certificates before mappings count no more.
         */inhibitPolicyMapping: UInt32?) {
        self.requireExplicitPolicy = requireExplicitPolicy
        self.inhibitPolicyMapping = inhibitPolicyMapping
    }

}

#if compiler(>=6)
extension PolicyConstraints: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePolicyConstraints: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyConstraints {
        return
            try PolicyConstraints(
                requireExplicitPolicy: FfiConverterOptionUInt32.read(from: &buf),
                inhibitPolicyMapping: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: PolicyConstraints, into buf: inout [UInt8]) {
        FfiConverterOptionUInt32.write(value.requireExplicitPolicy, into: &buf)
        FfiConverterOptionUInt32.write(value.inhibitPolicyMapping, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyConstraints_lift(_ buf: RustBuffer) throws -> PolicyConstraints {
    return try FfiConverterTypePolicyConstraints.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyConstraints_lower(_ value: PolicyConstraints) -> RustBuffer {
    return FfiConverterTypePolicyConstraints.lower(value)
}

/**
 * A record that is no policy.
 */
public struct PolicyError: Equatable, Hashable, Codable {
    /**
     * What is wrong, by its stable code.
     */
    public var code: String
    /**
     * What is wrong, as a sentence.
     */
    public var message: String
    /**
     * The particulars.
     */
    public var facts: Facts

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What is wrong, by its stable code.
         */code: String,
        /**
         * What is wrong, as a sentence.
         */message: String,
        /**
         * The particulars.
         */facts: Facts) {
        self.code = code
        self.message = message
        self.facts = facts
    }

}

#if compiler(>=6)
extension PolicyError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePolicyError: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyError {
        return
            try PolicyError(
                code: FfiConverterString.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                facts: FfiConverterTypeFacts.read(from: &buf)
        )
    }

    public static func write(_ value: PolicyError, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterTypeFacts.write(value.facts, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyError_lift(_ buf: RustBuffer) throws -> PolicyError {
    return try FfiConverterTypePolicyError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyError_lower(_ value: PolicyError) -> RustBuffer {
    return FfiConverterTypePolicyError.lower(value)
}

/**
 * The inputs (c) to (f) of RFC 5280 section 6.1.1.
 */
public struct PolicyInputs: Equatable, Hashable, Codable {
    /**
     * Those that are acceptable, as dotted OIDs; where it is missing, any.
     */
    public var acceptable: [String]?
    /**
     * Whether one of them is needed.
     */
    public var requireExplicitPolicy: Bool
    /**
     * Whether mappings are ignored.
     */
    public var inhibitPolicyMapping: Bool
    /**
     * Whether `anyPolicy` stands for nothing.
     */
    public var inhibitAnyPolicy: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Those that are acceptable, as dotted OIDs; where it is missing, any.
         */acceptable: [String]? = nil,
        /**
         * Whether one of them is needed.
         */requireExplicitPolicy: Bool = false,
        /**
         * Whether mappings are ignored.
         */inhibitPolicyMapping: Bool = false,
        /**
         * Whether `anyPolicy` stands for nothing.
         */inhibitAnyPolicy: Bool = false) {
        self.acceptable = acceptable
        self.requireExplicitPolicy = requireExplicitPolicy
        self.inhibitPolicyMapping = inhibitPolicyMapping
        self.inhibitAnyPolicy = inhibitAnyPolicy
    }

}

#if compiler(>=6)
extension PolicyInputs: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePolicyInputs: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyInputs {
        return
            try PolicyInputs(
                acceptable: FfiConverterOptionSequenceString.read(from: &buf),
                requireExplicitPolicy: FfiConverterBool.read(from: &buf),
                inhibitPolicyMapping: FfiConverterBool.read(from: &buf),
                inhibitAnyPolicy: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: PolicyInputs, into buf: inout [UInt8]) {
        FfiConverterOptionSequenceString.write(value.acceptable, into: &buf)
        FfiConverterBool.write(value.requireExplicitPolicy, into: &buf)
        FfiConverterBool.write(value.inhibitPolicyMapping, into: &buf)
        FfiConverterBool.write(value.inhibitAnyPolicy, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyInputs_lift(_ buf: RustBuffer) throws -> PolicyInputs {
    return try FfiConverterTypePolicyInputs.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyInputs_lower(_ value: PolicyInputs) -> RustBuffer {
    return FfiConverterTypePolicyInputs.lower(value)
}

/**
 * A policy of the issuer that counts as one of the subject.
 */
public struct PolicyMapping: Equatable, Hashable, Codable {
    /**
     * The issuer's, as a dotted OID.
     */
    public var issuerDomainPolicy: String
    /**
     * The subject's, as a dotted OID.
     */
    public var subjectDomainPolicy: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The issuer's, as a dotted OID.
         */issuerDomainPolicy: String,
        /**
         * The subject's, as a dotted OID.
         */subjectDomainPolicy: String) {
        self.issuerDomainPolicy = issuerDomainPolicy
        self.subjectDomainPolicy = subjectDomainPolicy
    }

}

#if compiler(>=6)
extension PolicyMapping: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePolicyMapping: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyMapping {
        return
            try PolicyMapping(
                issuerDomainPolicy: FfiConverterString.read(from: &buf),
                subjectDomainPolicy: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: PolicyMapping, into buf: inout [UInt8]) {
        FfiConverterString.write(value.issuerDomainPolicy, into: &buf)
        FfiConverterString.write(value.subjectDomainPolicy, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyMapping_lift(_ buf: RustBuffer) throws -> PolicyMapping {
    return try FfiConverterTypePolicyMapping.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyMapping_lower(_ value: PolicyMapping) -> RustBuffer {
    return FfiConverterTypePolicyMapping.lower(value)
}

/**
 * A private key: what may be told of it.
 */
public struct PrivateKey: Equatable, Hashable, Codable {
    /**
     * Always `private-key`.
     */
    public var kind: String
    /**
     * Where it came from, in the caller's words.
     */
    public var source: String?
    /**
     * How it is written: `pkcs8`, `encrypted-pkcs8`, `pkcs1`, `sec1`, `dsa`, `encrypted-pem`.
     */
    public var form: String
    /**
     * Whether a password is needed to use it.
     */
    public var encrypted: Bool
    /**
     * The kind of key, as in `PublicKey.algorithm`; `nil` where encryption hides it.
     */
    public var algorithm: String?
    /**
     * The public half, where the file holds it.
     */
    public var publicKey: PublicKey?
    /**
     * SHA-256 of the public half's subject public key info, in hex.
     */
    public var spkiSha256: String?
    /**
     * The certificates and requests given with it that the key belongs to, by their sources.
     */
    public var matches: [String]
    /**
     * Those of which that cannot be told.
     */
    public var undecided: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Always `private-key`.
         */kind: String,
        /**
         * Where it came from, in the caller's words.
         */source: String?,
        /**
         * How it is written: `pkcs8`, `encrypted-pkcs8`, `pkcs1`, `sec1`, `dsa`, `encrypted-pem`.
         */form: String,
        /**
         * Whether a password is needed to use it.
         */encrypted: Bool,
        /**
         * The kind of key, as in `PublicKey.algorithm`; `nil` where encryption hides it.
         */algorithm: String?,
        /**
         * The public half, where the file holds it.
         */publicKey: PublicKey?,
        /**
         * SHA-256 of the public half's subject public key info, in hex.
         */spkiSha256: String?,
        /**
         * The certificates and requests given with it that the key belongs to, by their sources.
         */matches: [String],
        /**
         * Those of which that cannot be told.
         */undecided: [String]) {
        self.kind = kind
        self.source = source
        self.form = form
        self.encrypted = encrypted
        self.algorithm = algorithm
        self.publicKey = publicKey
        self.spkiSha256 = spkiSha256
        self.matches = matches
        self.undecided = undecided
    }

}

#if compiler(>=6)
extension PrivateKey: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePrivateKey: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PrivateKey {
        return
            try PrivateKey(
                kind: FfiConverterString.read(from: &buf),
                source: FfiConverterOptionString.read(from: &buf),
                form: FfiConverterString.read(from: &buf),
                encrypted: FfiConverterBool.read(from: &buf),
                algorithm: FfiConverterOptionString.read(from: &buf),
                publicKey: FfiConverterOptionTypePublicKey.read(from: &buf),
                spkiSha256: FfiConverterOptionString.read(from: &buf),
                matches: FfiConverterSequenceString.read(from: &buf),
                undecided: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: PrivateKey, into buf: inout [UInt8]) {
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.source, into: &buf)
        FfiConverterString.write(value.form, into: &buf)
        FfiConverterBool.write(value.encrypted, into: &buf)
        FfiConverterOptionString.write(value.algorithm, into: &buf)
        FfiConverterOptionTypePublicKey.write(value.publicKey, into: &buf)
        FfiConverterOptionString.write(value.spkiSha256, into: &buf)
        FfiConverterSequenceString.write(value.matches, into: &buf)
        FfiConverterSequenceString.write(value.undecided, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePrivateKey_lift(_ buf: RustBuffer) throws -> PrivateKey {
    return try FfiConverterTypePrivateKey.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePrivateKey_lower(_ value: PrivateKey) -> RustBuffer {
    return FfiConverterTypePrivateKey.lower(value)
}

/**
 * When a private key may be used to sign (RFC 3280 section 4.2.1.4).
 */
public struct PrivateKeyUsagePeriod: Equatable, Hashable, Codable {
    /**
     * From this instant on.
     */
    public var notBefore: Instant?
    /**
     * Until this one.
     */
    public var notAfter: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * From this instant on.
         */notBefore: Instant?,
        /**
         * Until this one.
         */notAfter: Instant?) {
        self.notBefore = notBefore
        self.notAfter = notAfter
    }

}

#if compiler(>=6)
extension PrivateKeyUsagePeriod: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePrivateKeyUsagePeriod: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PrivateKeyUsagePeriod {
        return
            try PrivateKeyUsagePeriod(
                notBefore: FfiConverterOptionTypeInstant.read(from: &buf),
                notAfter: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: PrivateKeyUsagePeriod, into buf: inout [UInt8]) {
        FfiConverterOptionTypeInstant.write(value.notBefore, into: &buf)
        FfiConverterOptionTypeInstant.write(value.notAfter, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePrivateKeyUsagePeriod_lift(_ buf: RustBuffer) throws -> PrivateKeyUsagePeriod {
    return try FfiConverterTypePrivateKeyUsagePeriod.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePrivateKeyUsagePeriod_lower(_ value: PrivateKeyUsagePeriod) -> RustBuffer {
    return FfiConverterTypePrivateKeyUsagePeriod.lower(value)
}

/**
 * What can be said of a public key.
 */
public struct PublicKey: Equatable, Hashable, Codable {
    /**
     * The kind: `rsa`, `ec`, `ed25519`, `ed448`, `dsa`, `ml-dsa` ..., or the dotted OID of one that
     * is not known.
     */
    public var algorithm: String
    /**
     * Its size in bits, where that says something.
     */
    public var bits: UInt32?
    /**
     * The curve of an EC key: `P-256` and so on, or the dotted OID of one without a name here.
     */
    public var curve: String?
    /**
     * The parameter set of ML-DSA and SLH-DSA, such as `ML-DSA-65`.
     */
    public var parameterSet: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The kind: `rsa`, `ec`, `ed25519`, `ed448`, `dsa`, `ml-dsa` ..., or the dotted OID of one that
         * is not known.
         */algorithm: String,
        /**
         * Its size in bits, where that says something.
         */bits: UInt32?,
        /**
         * The curve of an EC key: `P-256` and so on, or the dotted OID of one without a name here.
         */curve: String?,
        /**
         * The parameter set of ML-DSA and SLH-DSA, such as `ML-DSA-65`.
         */parameterSet: String?) {
        self.algorithm = algorithm
        self.bits = bits
        self.curve = curve
        self.parameterSet = parameterSet
    }

}

#if compiler(>=6)
extension PublicKey: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePublicKey: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PublicKey {
        return
            try PublicKey(
                algorithm: FfiConverterString.read(from: &buf),
                bits: FfiConverterOptionUInt32.read(from: &buf),
                curve: FfiConverterOptionString.read(from: &buf),
                parameterSet: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: PublicKey, into buf: inout [UInt8]) {
        FfiConverterString.write(value.algorithm, into: &buf)
        FfiConverterOptionUInt32.write(value.bits, into: &buf)
        FfiConverterOptionString.write(value.curve, into: &buf)
        FfiConverterOptionString.write(value.parameterSet, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePublicKey_lift(_ buf: RustBuffer) throws -> PublicKey {
    return try FfiConverterTypePublicKey.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePublicKey_lower(_ value: PublicKey) -> RustBuffer {
    return FfiConverterTypePublicKey.lower(value)
}

/**
 * A public key by itself.
 */
public struct PublicKeyItem: Equatable, Hashable, Codable {
    /**
     * Always `public-key`.
     */
    public var kind: String
    /**
     * Where it came from, in the caller's words.
     */
    public var source: String?
    /**
     * The key.
     */
    public var publicKey: PublicKey
    /**
     * SHA-256 of its subject public key info, in hex.
     */
    public var spkiSha256: String
    /**
     * The certificates and requests given with it that have this key, by their sources.
     */
    public var matches: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Always `public-key`.
         */kind: String,
        /**
         * Where it came from, in the caller's words.
         */source: String?,
        /**
         * The key.
         */publicKey: PublicKey,
        /**
         * SHA-256 of its subject public key info, in hex.
         */spkiSha256: String,
        /**
         * The certificates and requests given with it that have this key, by their sources.
         */matches: [String]) {
        self.kind = kind
        self.source = source
        self.publicKey = publicKey
        self.spkiSha256 = spkiSha256
        self.matches = matches
    }

}

#if compiler(>=6)
extension PublicKeyItem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePublicKeyItem: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PublicKeyItem {
        return
            try PublicKeyItem(
                kind: FfiConverterString.read(from: &buf),
                source: FfiConverterOptionString.read(from: &buf),
                publicKey: FfiConverterTypePublicKey.read(from: &buf),
                spkiSha256: FfiConverterString.read(from: &buf),
                matches: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: PublicKeyItem, into buf: inout [UInt8]) {
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.source, into: &buf)
        FfiConverterTypePublicKey.write(value.publicKey, into: &buf)
        FfiConverterString.write(value.spkiSha256, into: &buf)
        FfiConverterSequenceString.write(value.matches, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePublicKeyItem_lift(_ buf: RustBuffer) throws -> PublicKeyItem {
    return try FfiConverterTypePublicKeyItem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePublicKeyItem_lower(_ value: PublicKeyItem) -> RustBuffer {
    return FfiConverterTypePublicKeyItem.lower(value)
}

/**
 * A public root, and when its key was made.
 */
public struct PublicRoot: Equatable, Hashable, Codable {
    /**
     * SHA-256 of its DER, in hex.
     */
    public var fingerprintSha256: String
    /**
     * SHA-256 of its subject public key info, in hex.
     */
    public var spkiSha256: String
    /**
     * Its common name or, where it has none or shares it, its whole subject.
     */
    public var name: String
    /**
     * When its key was made.
     */
    public var keyCreated: Instant
    /**
     * How that is known: `stated`, or `not-before` where it is a guess.
     */
    public var keyDateBasis: String
    /**
     * Where it is stated.
     */
    public var keyDateSource: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * SHA-256 of its DER, in hex.
         */fingerprintSha256: String,
        /**
         * SHA-256 of its subject public key info, in hex.
         */spkiSha256: String,
        /**
         * Its common name or, where it has none or shares it, its whole subject.
         */name: String,
        /**
         * When its key was made.
         */keyCreated: Instant,
        /**
         * How that is known: `stated`, or `not-before` where it is a guess.
         */keyDateBasis: String,
        /**
         * Where it is stated.
         */keyDateSource: String?) {
        self.fingerprintSha256 = fingerprintSha256
        self.spkiSha256 = spkiSha256
        self.name = name
        self.keyCreated = keyCreated
        self.keyDateBasis = keyDateBasis
        self.keyDateSource = keyDateSource
    }

}

#if compiler(>=6)
extension PublicRoot: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePublicRoot: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PublicRoot {
        return
            try PublicRoot(
                fingerprintSha256: FfiConverterString.read(from: &buf),
                spkiSha256: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                keyCreated: FfiConverterTypeInstant.read(from: &buf),
                keyDateBasis: FfiConverterString.read(from: &buf),
                keyDateSource: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: PublicRoot, into buf: inout [UInt8]) {
        FfiConverterString.write(value.fingerprintSha256, into: &buf)
        FfiConverterString.write(value.spkiSha256, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeInstant.write(value.keyCreated, into: &buf)
        FfiConverterString.write(value.keyDateBasis, into: &buf)
        FfiConverterOptionString.write(value.keyDateSource, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePublicRoot_lift(_ buf: RustBuffer) throws -> PublicRoot {
    return try FfiConverterTypePublicRoot.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePublicRoot_lower(_ value: PublicRoot) -> RustBuffer {
    return FfiConverterTypePublicRoot.lower(value)
}

/**
 * A line that notafter printed.
 */
public struct ReadObservationRequest: Equatable, Hashable, Codable {
    /**
     * JSON as of `check --json` or `scan`.
     */
    public var line: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * JSON as of `check --json` or `scan`.
         */line: String) {
        self.line = line
    }

}

#if compiler(>=6)
extension ReadObservationRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReadObservationRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReadObservationRequest {
        return
            try ReadObservationRequest(
                line: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: ReadObservationRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.line, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReadObservationRequest_lift(_ buf: RustBuffer) throws -> ReadObservationRequest {
    return try FfiConverterTypeReadObservationRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReadObservationRequest_lower(_ value: ReadObservationRequest) -> RustBuffer {
    return FfiConverterTypeReadObservationRequest.lower(value)
}

/**
 * Octets of which nothing is known.
 */
public struct ReadRequest: Equatable, Hashable, Codable {
    /**
     * A file or a paste: PEM, DER, PKCS#7, Base64, in any encoding of text.
     */
    public var input: Octets
    /**
     * Where they come from, in the caller's words.
     */
    public var source: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * A file or a paste: PEM, DER, PKCS#7, Base64, in any encoding of text.
         */input: Octets,
        /**
         * Where they come from, in the caller's words.
         */source: String? = nil) {
        self.input = input
        self.source = source
    }

}

#if compiler(>=6)
extension ReadRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReadRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReadRequest {
        return
            try ReadRequest(
                input: FfiConverterTypeOctets.read(from: &buf),
                source: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: ReadRequest, into buf: inout [UInt8]) {
        FfiConverterTypeOctets.write(value.input, into: &buf)
        FfiConverterOptionString.write(value.source, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReadRequest_lift(_ buf: RustBuffer) throws -> ReadRequest {
    return try FfiConverterTypeReadRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReadRequest_lower(_ value: ReadRequest) -> RustBuffer {
    return FfiConverterTypeReadRequest.lower(value)
}

/**
 * What should be where, and what is.
 */
public struct ReconcileRequest: Equatable, Hashable, Codable {
    /**
     * What should be.
     */
    public var expected: [Expected]
    /**
     * What is, in any order.
     */
    public var snapshots: [Snapshot]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What should be.
         */expected: [Expected],
        /**
         * What is, in any order.
         */snapshots: [Snapshot]) {
        self.expected = expected
        self.snapshots = snapshots
    }

}

#if compiler(>=6)
extension ReconcileRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReconcileRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReconcileRequest {
        return
            try ReconcileRequest(
                expected: FfiConverterSequenceTypeExpected.read(from: &buf),
                snapshots: FfiConverterSequenceTypeSnapshot.read(from: &buf)
        )
    }

    public static func write(_ value: ReconcileRequest, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeExpected.write(value.expected, into: &buf)
        FfiConverterSequenceTypeSnapshot.write(value.snapshots, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReconcileRequest_lift(_ buf: RustBuffer) throws -> ReconcileRequest {
    return try FfiConverterTypeReconcileRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReconcileRequest_lower(_ value: ReconcileRequest) -> RustBuffer {
    return FfiConverterTypeReconcileRequest.lower(value)
}

/**
 * One place, with what was expected and what was seen there.
 */
public struct Reconciled: Equatable, Hashable, Codable {
    /**
     * Where.
     */
    public var location: Location
    /**
     * `missing`, `unexpected`, `drifted` or `fine`.
     */
    public var verdict: String
    /**
     * In what they differ, where it has drifted.
     */
    public var drifts: [Drift]
    /**
     * What was expected.
     */
    public var expected: Expected?
    /**
     * The newest look, where there was one.
     */
    public var observed: Snapshot?
    /**
     * Of a missing certificate, the last look that showed one.
     */
    public var lastSeen: Snapshot?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where.
         */location: Location,
        /**
         * `missing`, `unexpected`, `drifted` or `fine`.
         */verdict: String,
        /**
         * In what they differ, where it has drifted.
         */drifts: [Drift],
        /**
         * What was expected.
         */expected: Expected?,
        /**
         * The newest look, where there was one.
         */observed: Snapshot?,
        /**
         * Of a missing certificate, the last look that showed one.
         */lastSeen: Snapshot?) {
        self.location = location
        self.verdict = verdict
        self.drifts = drifts
        self.expected = expected
        self.observed = observed
        self.lastSeen = lastSeen
    }

}

#if compiler(>=6)
extension Reconciled: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReconciled: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Reconciled {
        return
            try Reconciled(
                location: FfiConverterTypeLocation.read(from: &buf),
                verdict: FfiConverterString.read(from: &buf),
                drifts: FfiConverterSequenceTypeDrift.read(from: &buf),
                expected: FfiConverterOptionTypeExpected.read(from: &buf),
                observed: FfiConverterOptionTypeSnapshot.read(from: &buf),
                lastSeen: FfiConverterOptionTypeSnapshot.read(from: &buf)
        )
    }

    public static func write(_ value: Reconciled, into buf: inout [UInt8]) {
        FfiConverterTypeLocation.write(value.location, into: &buf)
        FfiConverterString.write(value.verdict, into: &buf)
        FfiConverterSequenceTypeDrift.write(value.drifts, into: &buf)
        FfiConverterOptionTypeExpected.write(value.expected, into: &buf)
        FfiConverterOptionTypeSnapshot.write(value.observed, into: &buf)
        FfiConverterOptionTypeSnapshot.write(value.lastSeen, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReconciled_lift(_ buf: RustBuffer) throws -> Reconciled {
    return try FfiConverterTypeReconciled.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReconciled_lower(_ value: Reconciled) -> RustBuffer {
    return FfiConverterTypeReconciled.lower(value)
}

/**
 * What is expected against what was seen.
 */
public struct Reconciliation: Equatable, Hashable, Codable {
    /**
     * How many places are `missing`.
     */
    public var missing: UInt64
    /**
     * How many are `unexpected`.
     */
    public var unexpected: UInt64
    /**
     * How many have `drifted`.
     */
    public var drifted: UInt64
    /**
     * How many are `fine`.
     */
    public var fine: UInt64
    /**
     * The places, in their order.
     */
    public var places: [Reconciled]
    /**
     * Places that show no certificate and of which none is expected.
     */
    public var nothingExpected: [Snapshot]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How many places are `missing`.
         */missing: UInt64,
        /**
         * How many are `unexpected`.
         */unexpected: UInt64,
        /**
         * How many have `drifted`.
         */drifted: UInt64,
        /**
         * How many are `fine`.
         */fine: UInt64,
        /**
         * The places, in their order.
         */places: [Reconciled],
        /**
         * Places that show no certificate and of which none is expected.
         */nothingExpected: [Snapshot]) {
        self.missing = missing
        self.unexpected = unexpected
        self.drifted = drifted
        self.fine = fine
        self.places = places
        self.nothingExpected = nothingExpected
    }

}

#if compiler(>=6)
extension Reconciliation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReconciliation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Reconciliation {
        return
            try Reconciliation(
                missing: FfiConverterUInt64.read(from: &buf),
                unexpected: FfiConverterUInt64.read(from: &buf),
                drifted: FfiConverterUInt64.read(from: &buf),
                fine: FfiConverterUInt64.read(from: &buf),
                places: FfiConverterSequenceTypeReconciled.read(from: &buf),
                nothingExpected: FfiConverterSequenceTypeSnapshot.read(from: &buf)
        )
    }

    public static func write(_ value: Reconciliation, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.missing, into: &buf)
        FfiConverterUInt64.write(value.unexpected, into: &buf)
        FfiConverterUInt64.write(value.drifted, into: &buf)
        FfiConverterUInt64.write(value.fine, into: &buf)
        FfiConverterSequenceTypeReconciled.write(value.places, into: &buf)
        FfiConverterSequenceTypeSnapshot.write(value.nothingExpected, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReconciliation_lift(_ buf: RustBuffer) throws -> Reconciliation {
    return try FfiConverterTypeReconciliation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReconciliation_lower(_ value: Reconciliation) -> RustBuffer {
    return FfiConverterTypeReconciliation.lower(value)
}

/**
 * Whether a look is due.
 */
public struct RefreshDue: Equatable, Hashable, Codable {
    /**
     * Whether it is.
     */
    public var isDue: Bool
    /**
     * When it is or was; `nil` for what is never looked for.
     */
    public var dueAt: Instant?
    /**
     * How old the last certificate is, in seconds; `nil` where there was none.
     */
    public var stalenessSeconds: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether it is.
         */isDue: Bool,
        /**
         * When it is or was; `nil` for what is never looked for.
         */dueAt: Instant?,
        /**
         * How old the last certificate is, in seconds; `nil` where there was none.
         */stalenessSeconds: Int64?) {
        self.isDue = isDue
        self.dueAt = dueAt
        self.stalenessSeconds = stalenessSeconds
    }

}

#if compiler(>=6)
extension RefreshDue: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRefreshDue: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RefreshDue {
        return
            try RefreshDue(
                isDue: FfiConverterBool.read(from: &buf),
                dueAt: FfiConverterOptionTypeInstant.read(from: &buf),
                stalenessSeconds: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: RefreshDue, into buf: inout [UInt8]) {
        FfiConverterBool.write(value.isDue, into: &buf)
        FfiConverterOptionTypeInstant.write(value.dueAt, into: &buf)
        FfiConverterOptionInt64.write(value.stalenessSeconds, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefreshDue_lift(_ buf: RustBuffer) throws -> RefreshDue {
    return try FfiConverterTypeRefreshDue.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefreshDue_lower(_ value: RefreshDue) -> RustBuffer {
    return FfiConverterTypeRefreshDue.lower(value)
}

/**
 * A state that is asked about.
 */
public struct RefreshDueRequest: Equatable, Hashable, Codable {
    /**
     * The state.
     */
    public var state: RefreshState
    /**
     * The instant it is asked at.
     */
    public var at: Instant
    /**
     * How often it is looked at; `tracker` where it and `preset` are missing.
     */
    public var policy: RefreshPolicy?
    /**
     * Or `tracker` (every one or two days) or `frequent` (about every hour).
     */
    public var preset: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The state.
         */state: RefreshState,
        /**
         * The instant it is asked at.
         */at: Instant,
        /**
         * How often it is looked at; `tracker` where it and `preset` are missing.
         */policy: RefreshPolicy? = nil,
        /**
         * Or `tracker` (every one or two days) or `frequent` (about every hour).
         */preset: String? = nil) {
        self.state = state
        self.at = at
        self.policy = policy
        self.preset = preset
    }

}

#if compiler(>=6)
extension RefreshDueRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRefreshDueRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RefreshDueRequest {
        return
            try RefreshDueRequest(
                state: FfiConverterTypeRefreshState.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                policy: FfiConverterOptionTypeRefreshPolicy.read(from: &buf),
                preset: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: RefreshDueRequest, into buf: inout [UInt8]) {
        FfiConverterTypeRefreshState.write(value.state, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionTypeRefreshPolicy.write(value.policy, into: &buf)
        FfiConverterOptionString.write(value.preset, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefreshDueRequest_lift(_ buf: RustBuffer) throws -> RefreshDueRequest {
    return try FfiConverterTypeRefreshDueRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefreshDueRequest_lower(_ value: RefreshDueRequest) -> RustBuffer {
    return FfiConverterTypeRefreshDueRequest.lower(value)
}

/**
 * How often a target is looked at. All times are in seconds. What is missing is as `tracker` has it; a field that is
 * not known is refused, since it is a slip of somebody who meant another.
 */
public struct RefreshPolicy: Equatable, Hashable, Codable {
    /**
     * The shortest time between two looks while all is well.
     */
    public var intervalMinSeconds: UInt32
    /**
     * The longest such time.
     */
    public var intervalMaxSeconds: UInt32
    /**
     * The least time between two looks, whatever happens.
     */
    public var minimumGapSeconds: UInt32
    /**
     * Failures in a row before the rest; 1 to 255.
     */
    public var attempts: UInt32
    /**
     * The delay after the first failure.
     */
    public var firstRetrySeconds: UInt32
    /**
     * Each further delay is so many times the one before it; 1 to 255.
     */
    public var retryFactor: UInt32
    /**
     * The longest delay.
     */
    public var longestRetrySeconds: UInt32
    /**
     * The time without looks after the last attempt.
     */
    public var restSeconds: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The shortest time between two looks while all is well.
         */intervalMinSeconds: UInt32 = UInt32(86400),
        /**
         * The longest such time.
         */intervalMaxSeconds: UInt32 = UInt32(172800),
        /**
         * The least time between two looks, whatever happens.
         */minimumGapSeconds: UInt32 = UInt32(300),
        /**
         * Failures in a row before the rest; 1 to 255.
         */attempts: UInt32 = UInt32(5),
        /**
         * The delay after the first failure.
         */firstRetrySeconds: UInt32 = UInt32(900),
        /**
         * Each further delay is so many times the one before it; 1 to 255.
         */retryFactor: UInt32 = UInt32(4),
        /**
         * The longest delay.
         */longestRetrySeconds: UInt32 = UInt32(57600),
        /**
         * The time without looks after the last attempt.
         */restSeconds: UInt32 = UInt32(604800)) {
        self.intervalMinSeconds = intervalMinSeconds
        self.intervalMaxSeconds = intervalMaxSeconds
        self.minimumGapSeconds = minimumGapSeconds
        self.attempts = attempts
        self.firstRetrySeconds = firstRetrySeconds
        self.retryFactor = retryFactor
        self.longestRetrySeconds = longestRetrySeconds
        self.restSeconds = restSeconds
    }

}

#if compiler(>=6)
extension RefreshPolicy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRefreshPolicy: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RefreshPolicy {
        return
            try RefreshPolicy(
                intervalMinSeconds: FfiConverterUInt32.read(from: &buf),
                intervalMaxSeconds: FfiConverterUInt32.read(from: &buf),
                minimumGapSeconds: FfiConverterUInt32.read(from: &buf),
                attempts: FfiConverterUInt32.read(from: &buf),
                firstRetrySeconds: FfiConverterUInt32.read(from: &buf),
                retryFactor: FfiConverterUInt32.read(from: &buf),
                longestRetrySeconds: FfiConverterUInt32.read(from: &buf),
                restSeconds: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: RefreshPolicy, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.intervalMinSeconds, into: &buf)
        FfiConverterUInt32.write(value.intervalMaxSeconds, into: &buf)
        FfiConverterUInt32.write(value.minimumGapSeconds, into: &buf)
        FfiConverterUInt32.write(value.attempts, into: &buf)
        FfiConverterUInt32.write(value.firstRetrySeconds, into: &buf)
        FfiConverterUInt32.write(value.retryFactor, into: &buf)
        FfiConverterUInt32.write(value.longestRetrySeconds, into: &buf)
        FfiConverterUInt32.write(value.restSeconds, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefreshPolicy_lift(_ buf: RustBuffer) throws -> RefreshPolicy {
    return try FfiConverterTypeRefreshPolicy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefreshPolicy_lower(_ value: RefreshPolicy) -> RustBuffer {
    return FfiConverterTypeRefreshPolicy.lower(value)
}

/**
 * What is kept of one target between two looks. Any values make a state that works; fields that are missing are as if
 * nothing was known, and fields that are not known are passed over.
 */
public struct RefreshState: Equatable, Hashable, Codable {
    /**
     * The version of this format: 1.
     */
    public var version: UInt32
    /**
     * Spreads the looks: the first eight octets of the SHA-256 of the target's text, in hex.
     */
    public var seed: String
    /**
     * Whether it is a pasted certificate, which is never looked for again.
     */
    public var pasted: Bool
    /**
     * Failures in a row, the last look included.
     */
    public var failures: UInt32
    /**
     * The last look, whatever came of it.
     */
    public var lastAttemptAt: Instant?
    /**
     * The last look that showed a certificate, or when it was pasted.
     */
    public var lastSuccessAt: Instant?
    /**
     * The last valid instant of that certificate, inclusive.
     */
    public var effectiveNotAfter: Instant?
    /**
     * The next change of its state or level, as it was known then.
     */
    public var nextTransitionAt: Instant?
    /**
     * When to look again; where it is missing and nothing was pasted, at once.
     */
    public var nextAttemptAt: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The version of this format: 1.
         */version: UInt32,
        /**
         * Spreads the looks: the first eight octets of the SHA-256 of the target's text, in hex.
         */seed: String = "",
        /**
         * Whether it is a pasted certificate, which is never looked for again.
         */pasted: Bool = false,
        /**
         * Failures in a row, the last look included.
         */failures: UInt32 = UInt32(0),
        /**
         * The last look, whatever came of it.
         */lastAttemptAt: Instant? = nil,
        /**
         * The last look that showed a certificate, or when it was pasted.
         */lastSuccessAt: Instant? = nil,
        /**
         * The last valid instant of that certificate, inclusive.
         */effectiveNotAfter: Instant? = nil,
        /**
         * The next change of its state or level, as it was known then.
         */nextTransitionAt: Instant? = nil,
        /**
         * When to look again; where it is missing and nothing was pasted, at once.
         */nextAttemptAt: Instant? = nil) {
        self.version = version
        self.seed = seed
        self.pasted = pasted
        self.failures = failures
        self.lastAttemptAt = lastAttemptAt
        self.lastSuccessAt = lastSuccessAt
        self.effectiveNotAfter = effectiveNotAfter
        self.nextTransitionAt = nextTransitionAt
        self.nextAttemptAt = nextAttemptAt
    }

}

#if compiler(>=6)
extension RefreshState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRefreshState: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RefreshState {
        return
            try RefreshState(
                version: FfiConverterUInt32.read(from: &buf),
                seed: FfiConverterString.read(from: &buf),
                pasted: FfiConverterBool.read(from: &buf),
                failures: FfiConverterUInt32.read(from: &buf),
                lastAttemptAt: FfiConverterOptionTypeInstant.read(from: &buf),
                lastSuccessAt: FfiConverterOptionTypeInstant.read(from: &buf),
                effectiveNotAfter: FfiConverterOptionTypeInstant.read(from: &buf),
                nextTransitionAt: FfiConverterOptionTypeInstant.read(from: &buf),
                nextAttemptAt: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: RefreshState, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.version, into: &buf)
        FfiConverterString.write(value.seed, into: &buf)
        FfiConverterBool.write(value.pasted, into: &buf)
        FfiConverterUInt32.write(value.failures, into: &buf)
        FfiConverterOptionTypeInstant.write(value.lastAttemptAt, into: &buf)
        FfiConverterOptionTypeInstant.write(value.lastSuccessAt, into: &buf)
        FfiConverterOptionTypeInstant.write(value.effectiveNotAfter, into: &buf)
        FfiConverterOptionTypeInstant.write(value.nextTransitionAt, into: &buf)
        FfiConverterOptionTypeInstant.write(value.nextAttemptAt, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefreshState_lift(_ buf: RustBuffer) throws -> RefreshState {
    return try FfiConverterTypeRefreshState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefreshState_lower(_ value: RefreshState) -> RustBuffer {
    return FfiConverterTypeRefreshState.lower(value)
}

/**
 * A look at a target, and what came of it.
 */
public struct RefreshStepRequest: Equatable, Hashable, Codable {
    /**
     * The state before it.
     */
    public var state: RefreshState
    /**
     * When it was made.
     */
    public var at: Instant
    /**
     * `obtained` or `failed`.
     */
    public var outcome: String
    /**
     * The last valid instant of what was obtained.
     */
    public var effectiveNotAfter: Instant?
    /**
     * The next change of its state or level.
     */
    public var nextTransitionAt: Instant?
    /**
     * How often it is looked at; `tracker` where it and `preset` are missing.
     */
    public var policy: RefreshPolicy?
    /**
     * Or `tracker` (every one or two days) or `frequent` (about every hour).
     */
    public var preset: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The state before it.
         */state: RefreshState,
        /**
         * When it was made.
         */at: Instant,
        /**
         * `obtained` or `failed`.
         */outcome: String,
        /**
         * The last valid instant of what was obtained.
         */effectiveNotAfter: Instant? = nil,
        /**
         * The next change of its state or level.
         */nextTransitionAt: Instant? = nil,
        /**
         * How often it is looked at; `tracker` where it and `preset` are missing.
         */policy: RefreshPolicy? = nil,
        /**
         * Or `tracker` (every one or two days) or `frequent` (about every hour).
         */preset: String? = nil) {
        self.state = state
        self.at = at
        self.outcome = outcome
        self.effectiveNotAfter = effectiveNotAfter
        self.nextTransitionAt = nextTransitionAt
        self.policy = policy
        self.preset = preset
    }

}

#if compiler(>=6)
extension RefreshStepRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRefreshStepRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RefreshStepRequest {
        return
            try RefreshStepRequest(
                state: FfiConverterTypeRefreshState.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                outcome: FfiConverterString.read(from: &buf),
                effectiveNotAfter: FfiConverterOptionTypeInstant.read(from: &buf),
                nextTransitionAt: FfiConverterOptionTypeInstant.read(from: &buf),
                policy: FfiConverterOptionTypeRefreshPolicy.read(from: &buf),
                preset: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: RefreshStepRequest, into buf: inout [UInt8]) {
        FfiConverterTypeRefreshState.write(value.state, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterString.write(value.outcome, into: &buf)
        FfiConverterOptionTypeInstant.write(value.effectiveNotAfter, into: &buf)
        FfiConverterOptionTypeInstant.write(value.nextTransitionAt, into: &buf)
        FfiConverterOptionTypeRefreshPolicy.write(value.policy, into: &buf)
        FfiConverterOptionString.write(value.preset, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefreshStepRequest_lift(_ buf: RustBuffer) throws -> RefreshStepRequest {
    return try FfiConverterTypeRefreshStepRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefreshStepRequest_lower(_ value: RefreshStepRequest) -> RustBuffer {
    return FfiConverterTypeRefreshStepRequest.lower(value)
}

/**
 * The renewals of a fleet over some years.
 */
public struct RenewalPlan: Equatable, Hashable, Codable {
    /**
     * The first instant that it covers.
     */
    public var from: Instant
    /**
     * The first instant that it does not cover.
     */
    public var until: Instant
    /**
     * Every year that it touches, in order.
     */
    public var years: [YearlyRenewals]
    /**
     * Every certificate, in the order given.
     */
    public var certificates: [CertificateRenewals]
    /**
     * All of them.
     */
    public var total: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The first instant that it covers.
         */from: Instant,
        /**
         * The first instant that it does not cover.
         */until: Instant,
        /**
         * Every year that it touches, in order.
         */years: [YearlyRenewals],
        /**
         * Every certificate, in the order given.
         */certificates: [CertificateRenewals],
        /**
         * All of them.
         */total: UInt64) {
        self.from = from
        self.until = until
        self.years = years
        self.certificates = certificates
        self.total = total
    }

}

#if compiler(>=6)
extension RenewalPlan: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRenewalPlan: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RenewalPlan {
        return
            try RenewalPlan(
                from: FfiConverterTypeInstant.read(from: &buf),
                until: FfiConverterTypeInstant.read(from: &buf),
                years: FfiConverterSequenceTypeYearlyRenewals.read(from: &buf),
                certificates: FfiConverterSequenceTypeCertificateRenewals.read(from: &buf),
                total: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: RenewalPlan, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.from, into: &buf)
        FfiConverterTypeInstant.write(value.until, into: &buf)
        FfiConverterSequenceTypeYearlyRenewals.write(value.years, into: &buf)
        FfiConverterSequenceTypeCertificateRenewals.write(value.certificates, into: &buf)
        FfiConverterUInt64.write(value.total, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRenewalPlan_lift(_ buf: RustBuffer) throws -> RenewalPlan {
    return try FfiConverterTypeRenewalPlan.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRenewalPlan_lower(_ value: RenewalPlan) -> RustBuffer {
    return FfiConverterTypeRenewalPlan.lower(value)
}

/**
 * Certificates of which the renewals are to be counted.
 */
public struct RenewalPlanRequest: Equatable, Hashable, Codable {
    /**
     * The certificates.
     */
    public var subjects: [RuleSubject]
    /**
     * From this instant on.
     */
    public var from: Instant
    /**
     * Up to this one.
     */
    public var until: Instant
    /**
     * When a renewal is due; `relative` where it is missing.
     */
    public var policy: ExpiryPolicy?
    /**
     * How long the next ones last: `present` or `maximum`; `present` where it is missing.
     */
    public var nextLifetime: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The certificates.
         */subjects: [RuleSubject],
        /**
         * From this instant on.
         */from: Instant,
        /**
         * Up to this one.
         */until: Instant,
        /**
         * When a renewal is due; `relative` where it is missing.
         */policy: ExpiryPolicy? = nil,
        /**
         * How long the next ones last: `present` or `maximum`; `present` where it is missing.
         */nextLifetime: String? = nil) {
        self.subjects = subjects
        self.from = from
        self.until = until
        self.policy = policy
        self.nextLifetime = nextLifetime
    }

}

#if compiler(>=6)
extension RenewalPlanRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRenewalPlanRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RenewalPlanRequest {
        return
            try RenewalPlanRequest(
                subjects: FfiConverterSequenceTypeRuleSubject.read(from: &buf),
                from: FfiConverterTypeInstant.read(from: &buf),
                until: FfiConverterTypeInstant.read(from: &buf),
                policy: FfiConverterOptionTypeExpiryPolicy.read(from: &buf),
                nextLifetime: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: RenewalPlanRequest, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeRuleSubject.write(value.subjects, into: &buf)
        FfiConverterTypeInstant.write(value.from, into: &buf)
        FfiConverterTypeInstant.write(value.until, into: &buf)
        FfiConverterOptionTypeExpiryPolicy.write(value.policy, into: &buf)
        FfiConverterOptionString.write(value.nextLifetime, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRenewalPlanRequest_lift(_ buf: RustBuffer) throws -> RenewalPlanRequest {
    return try FfiConverterTypeRenewalPlanRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRenewalPlanRequest_lower(_ value: RenewalPlanRequest) -> RustBuffer {
    return FfiConverterTypeRenewalPlanRequest.lower(value)
}

/**
 * How far one certificate has replaced another.
 */
public struct Rollout: Equatable, Hashable, Codable {
    /**
     * `done`, `stale`, `mixed` or `absent`.
     */
    public var state: String
    /**
     * How many places serve the `old` certificate.
     */
    public var old: UInt64
    /**
     * How many the `new` one.
     */
    public var new: UInt64
    /**
     * How many an `other` one.
     */
    public var other: UInt64
    /**
     * How many showed none.
     */
    public var unreachable: UInt64
    /**
     * Every place that was looked at, in the order of places.
     */
    public var places: [RolloutPlace]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `done`, `stale`, `mixed` or `absent`.
         */state: String,
        /**
         * How many places serve the `old` certificate.
         */old: UInt64,
        /**
         * How many the `new` one.
         */new: UInt64,
        /**
         * How many an `other` one.
         */other: UInt64,
        /**
         * How many showed none.
         */unreachable: UInt64,
        /**
         * Every place that was looked at, in the order of places.
         */places: [RolloutPlace]) {
        self.state = state
        self.old = old
        self.new = new
        self.other = other
        self.unreachable = unreachable
        self.places = places
    }

}

#if compiler(>=6)
extension Rollout: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRollout: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Rollout {
        return
            try Rollout(
                state: FfiConverterString.read(from: &buf),
                old: FfiConverterUInt64.read(from: &buf),
                new: FfiConverterUInt64.read(from: &buf),
                other: FfiConverterUInt64.read(from: &buf),
                unreachable: FfiConverterUInt64.read(from: &buf),
                places: FfiConverterSequenceTypeRolloutPlace.read(from: &buf)
        )
    }

    public static func write(_ value: Rollout, into buf: inout [UInt8]) {
        FfiConverterString.write(value.state, into: &buf)
        FfiConverterUInt64.write(value.old, into: &buf)
        FfiConverterUInt64.write(value.new, into: &buf)
        FfiConverterUInt64.write(value.other, into: &buf)
        FfiConverterUInt64.write(value.unreachable, into: &buf)
        FfiConverterSequenceTypeRolloutPlace.write(value.places, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRollout_lift(_ buf: RustBuffer) throws -> Rollout {
    return try FfiConverterTypeRollout.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRollout_lower(_ value: Rollout) -> RustBuffer {
    return FfiConverterTypeRollout.lower(value)
}

/**
 * One place of a rollout.
 */
public struct RolloutPlace: Equatable, Hashable, Codable {
    /**
     * Where.
     */
    public var location: Location
    /**
     * What it serves: `old`, `new`, `other` or `unreachable`.
     */
    public var served: String
    /**
     * Whether its target serves the old certificate at one place and the new one at another.
     */
    public var mixed: Bool
    /**
     * How far the newest look came: `certificate`, or why there is none.
     */
    public var outcome: String
    /**
     * When that was.
     */
    public var observedAt: Instant
    /**
     * Where it is unreachable: what it served last, `old`, `new` or `other`.
     */
    public var lastServed: String?
    /**
     * When it did.
     */
    public var lastSeenAt: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where.
         */location: Location,
        /**
         * What it serves: `old`, `new`, `other` or `unreachable`.
         */served: String,
        /**
         * Whether its target serves the old certificate at one place and the new one at another.
         */mixed: Bool,
        /**
         * How far the newest look came: `certificate`, or why there is none.
         */outcome: String,
        /**
         * When that was.
         */observedAt: Instant,
        /**
         * Where it is unreachable: what it served last, `old`, `new` or `other`.
         */lastServed: String?,
        /**
         * When it did.
         */lastSeenAt: Instant?) {
        self.location = location
        self.served = served
        self.mixed = mixed
        self.outcome = outcome
        self.observedAt = observedAt
        self.lastServed = lastServed
        self.lastSeenAt = lastSeenAt
    }

}

#if compiler(>=6)
extension RolloutPlace: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRolloutPlace: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RolloutPlace {
        return
            try RolloutPlace(
                location: FfiConverterTypeLocation.read(from: &buf),
                served: FfiConverterString.read(from: &buf),
                mixed: FfiConverterBool.read(from: &buf),
                outcome: FfiConverterString.read(from: &buf),
                observedAt: FfiConverterTypeInstant.read(from: &buf),
                lastServed: FfiConverterOptionString.read(from: &buf),
                lastSeenAt: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: RolloutPlace, into buf: inout [UInt8]) {
        FfiConverterTypeLocation.write(value.location, into: &buf)
        FfiConverterString.write(value.served, into: &buf)
        FfiConverterBool.write(value.mixed, into: &buf)
        FfiConverterString.write(value.outcome, into: &buf)
        FfiConverterTypeInstant.write(value.observedAt, into: &buf)
        FfiConverterOptionString.write(value.lastServed, into: &buf)
        FfiConverterOptionTypeInstant.write(value.lastSeenAt, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRolloutPlace_lift(_ buf: RustBuffer) throws -> RolloutPlace {
    return try FfiConverterTypeRolloutPlace.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRolloutPlace_lower(_ value: RolloutPlace) -> RustBuffer {
    return FfiConverterTypeRolloutPlace.lower(value)
}

/**
 * A certificate that takes the place of others.
 */
public struct RolloutRequest: Equatable, Hashable, Codable {
    /**
     * What is, in any order.
     */
    public var snapshots: [Snapshot]
    /**
     * SHA-256 of the old one's DER, in hex.
     */
    public var old: String
    /**
     * That of the new one.
     */
    public var new: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What is, in any order.
         */snapshots: [Snapshot],
        /**
         * SHA-256 of the old one's DER, in hex.
         */old: String,
        /**
         * That of the new one.
         */new: String) {
        self.snapshots = snapshots
        self.old = old
        self.new = new
    }

}

#if compiler(>=6)
extension RolloutRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRolloutRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RolloutRequest {
        return
            try RolloutRequest(
                snapshots: FfiConverterSequenceTypeSnapshot.read(from: &buf),
                old: FfiConverterString.read(from: &buf),
                new: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: RolloutRequest, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeSnapshot.write(value.snapshots, into: &buf)
        FfiConverterString.write(value.old, into: &buf)
        FfiConverterString.write(value.new, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRolloutRequest_lift(_ buf: RustBuffer) throws -> RolloutRequest {
    return try FfiConverterTypeRolloutRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRolloutRequest_lower(_ value: RolloutRequest) -> RustBuffer {
    return FfiConverterTypeRolloutRequest.lower(value)
}

/**
 * When a root leaves the root programs, by the age of its key.
 */
public struct RootLeaving: Equatable, Hashable, Codable {
    /**
     * Mozilla, for servers.
     */
    public var mozilla: Instant?
    /**
     * Mozilla, for mail.
     */
    public var mozillaEmail: Instant?
    /**
     * Chrome.
     */
    public var chrome: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Mozilla, for servers.
         */mozilla: Instant?,
        /**
         * Mozilla, for mail.
         */mozillaEmail: Instant?,
        /**
         * Chrome.
         */chrome: Instant?) {
        self.mozilla = mozilla
        self.mozillaEmail = mozillaEmail
        self.chrome = chrome
    }

}

#if compiler(>=6)
extension RootLeaving: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRootLeaving: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RootLeaving {
        return
            try RootLeaving(
                mozilla: FfiConverterOptionTypeInstant.read(from: &buf),
                mozillaEmail: FfiConverterOptionTypeInstant.read(from: &buf),
                chrome: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: RootLeaving, into buf: inout [UInt8]) {
        FfiConverterOptionTypeInstant.write(value.mozilla, into: &buf)
        FfiConverterOptionTypeInstant.write(value.mozillaEmail, into: &buf)
        FfiConverterOptionTypeInstant.write(value.chrome, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRootLeaving_lift(_ buf: RustBuffer) throws -> RootLeaving {
    return try FfiConverterTypeRootLeaving.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRootLeaving_lower(_ value: RootLeaving) -> RustBuffer {
    return FfiConverterTypeRootLeaving.lower(value)
}

/**
 * The age of a root's key.
 */
public struct RootLeavingRequest: Equatable, Hashable, Codable {
    /**
     * When the key was made.
     */
    public var keyCreated: Instant

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When the key was made.
         */keyCreated: Instant) {
        self.keyCreated = keyCreated
    }

}

#if compiler(>=6)
extension RootLeavingRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRootLeavingRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RootLeavingRequest {
        return
            try RootLeavingRequest(
                keyCreated: FfiConverterTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: RootLeavingRequest, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.keyCreated, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRootLeavingRequest_lift(_ buf: RustBuffer) throws -> RootLeavingRequest {
    return try FfiConverterTypeRootLeavingRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRootLeavingRequest_lower(_ value: RootLeavingRequest) -> RustBuffer {
    return FfiConverterTypeRootLeavingRequest.lower(value)
}

/**
 * Roots, and what they are trusted for.
 */
public struct Roots: Equatable, Hashable, Codable {
    /**
     * DER of one certificate, or PEM of any number.
     */
    public var input: Octets
    /**
     * What for: `server-auth`, `code-signing` ...; where it is empty, everything.
     */
    public var purposes: [String]
    /**
     * Certificates that are issued later are not trusted.
     */
    public var distrustAfter: Instant?
    /**
     * From then on they are no roots any more.
     */
    public var removedAt: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * DER of one certificate, or PEM of any number.
         */input: Octets,
        /**
         * What for: `server-auth`, `code-signing` ...; where it is empty, everything.
         */purposes: [String] = [],
        /**
         * Certificates that are issued later are not trusted.
         */distrustAfter: Instant? = nil,
        /**
         * From then on they are no roots any more.
         */removedAt: Instant? = nil) {
        self.input = input
        self.purposes = purposes
        self.distrustAfter = distrustAfter
        self.removedAt = removedAt
    }

}

#if compiler(>=6)
extension Roots: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRoots: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Roots {
        return
            try Roots(
                input: FfiConverterTypeOctets.read(from: &buf),
                purposes: FfiConverterSequenceString.read(from: &buf),
                distrustAfter: FfiConverterOptionTypeInstant.read(from: &buf),
                removedAt: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: Roots, into buf: inout [UInt8]) {
        FfiConverterTypeOctets.write(value.input, into: &buf)
        FfiConverterSequenceString.write(value.purposes, into: &buf)
        FfiConverterOptionTypeInstant.write(value.distrustAfter, into: &buf)
        FfiConverterOptionTypeInstant.write(value.removedAt, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRoots_lift(_ buf: RustBuffer) throws -> Roots {
    return try FfiConverterTypeRoots.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRoots_lower(_ value: Roots) -> RustBuffer {
    return FfiConverterTypeRoots.lower(value)
}

/**
 * Where roots come from.
 */
public struct RootsSource: Equatable, Hashable, Codable {
    /**
     * Its name.
     */
    public var name: String
    /**
     * Its version.
     */
    public var version: String?
    /**
     * As of when.
     */
    public var asOf: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its name.
         */name: String,
        /**
         * Its version.
         */version: String? = nil,
        /**
         * As of when.
         */asOf: Instant? = nil) {
        self.name = name
        self.version = version
        self.asOf = asOf
    }

}

#if compiler(>=6)
extension RootsSource: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRootsSource: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RootsSource {
        return
            try RootsSource(
                name: FfiConverterString.read(from: &buf),
                version: FfiConverterOptionString.read(from: &buf),
                asOf: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: RootsSource, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.version, into: &buf)
        FfiConverterOptionTypeInstant.write(value.asOf, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRootsSource_lift(_ buf: RustBuffer) throws -> RootsSource {
    return try FfiConverterTypeRootsSource.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRootsSource_lower(_ value: RootsSource) -> RustBuffer {
    return FfiConverterTypeRootsSource.lower(value)
}

/**
 * The parameters of an RSASSA-PSS signature (RFC 4055 section 3.1), by the names of hashes: `sha256` ..., or dotted OIDs.
 */
public struct RsaPss: Equatable, Hashable, Codable {
    /**
     * The hash over the message.
     */
    public var hash: String
    /**
     * The hash within the mask generation function.
     */
    public var maskHash: String
    /**
     * Octets of salt.
     */
    public var saltLength: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The hash over the message.
         */hash: String,
        /**
         * The hash within the mask generation function.
         */maskHash: String,
        /**
         * Octets of salt.
         */saltLength: UInt32) {
        self.hash = hash
        self.maskHash = maskHash
        self.saltLength = saltLength
    }

}

#if compiler(>=6)
extension RsaPss: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRsaPss: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RsaPss {
        return
            try RsaPss(
                hash: FfiConverterString.read(from: &buf),
                maskHash: FfiConverterString.read(from: &buf),
                saltLength: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: RsaPss, into buf: inout [UInt8]) {
        FfiConverterString.write(value.hash, into: &buf)
        FfiConverterString.write(value.maskHash, into: &buf)
        FfiConverterUInt32.write(value.saltLength, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRsaPss_lift(_ buf: RustBuffer) throws -> RsaPss {
    return try FfiConverterTypeRsaPss.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRsaPss_lower(_ value: RsaPss) -> RustBuffer {
    return FfiConverterTypeRsaPss.lower(value)
}

/**
 * What the rules say of a certificate that has been issued.
 */
public struct RuleAnswers: Equatable, Hashable, Codable {
    /**
     * Whether it lasts longer than the rules of the day of its issue allow.
     */
    public var isIssuedTooLong: Bool
    /**
     * Whether it is short-lived, by the rules of that day.
     */
    public var isShortLived: Bool
    /**
     * How many embedded signed certificate timestamps Chrome misses.
     */
    public var missingSctsChrome: UInt64
    /**
     * How many Apple misses.
     */
    public var missingSctsApple: UInt64
    /**
     * When it is renewed: as stated, or as the default policy has it.
     */
    public var renewalAt: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether it lasts longer than the rules of the day of its issue allow.
         */isIssuedTooLong: Bool,
        /**
         * Whether it is short-lived, by the rules of that day.
         */isShortLived: Bool,
        /**
         * How many embedded signed certificate timestamps Chrome misses.
         */missingSctsChrome: UInt64,
        /**
         * How many Apple misses.
         */missingSctsApple: UInt64,
        /**
         * When it is renewed: as stated, or as the default policy has it.
         */renewalAt: Instant?) {
        self.isIssuedTooLong = isIssuedTooLong
        self.isShortLived = isShortLived
        self.missingSctsChrome = missingSctsChrome
        self.missingSctsApple = missingSctsApple
        self.renewalAt = renewalAt
    }

}

#if compiler(>=6)
extension RuleAnswers: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRuleAnswers: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RuleAnswers {
        return
            try RuleAnswers(
                isIssuedTooLong: FfiConverterBool.read(from: &buf),
                isShortLived: FfiConverterBool.read(from: &buf),
                missingSctsChrome: FfiConverterUInt64.read(from: &buf),
                missingSctsApple: FfiConverterUInt64.read(from: &buf),
                renewalAt: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: RuleAnswers, into buf: inout [UInt8]) {
        FfiConverterBool.write(value.isIssuedTooLong, into: &buf)
        FfiConverterBool.write(value.isShortLived, into: &buf)
        FfiConverterUInt64.write(value.missingSctsChrome, into: &buf)
        FfiConverterUInt64.write(value.missingSctsApple, into: &buf)
        FfiConverterOptionTypeInstant.write(value.renewalAt, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleAnswers_lift(_ buf: RustBuffer) throws -> RuleAnswers {
    return try FfiConverterTypeRuleAnswers.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleAnswers_lower(_ value: RuleAnswers) -> RustBuffer {
    return FfiConverterTypeRuleAnswers.lower(value)
}

/**
 * A certificate as the rules see it.
 */
public struct RuleAnswersRequest: Equatable, Hashable, Codable {
    /**
     * The certificate.
     */
    public var subject: RuleSubject

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The certificate.
         */subject: RuleSubject) {
        self.subject = subject
    }

}

#if compiler(>=6)
extension RuleAnswersRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRuleAnswersRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RuleAnswersRequest {
        return
            try RuleAnswersRequest(
                subject: FfiConverterTypeRuleSubject.read(from: &buf)
        )
    }

    public static func write(_ value: RuleAnswersRequest, into buf: inout [UInt8]) {
        FfiConverterTypeRuleSubject.write(value.subject, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleAnswersRequest_lift(_ buf: RustBuffer) throws -> RuleAnswersRequest {
    return try FfiConverterTypeRuleAnswersRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleAnswersRequest_lower(_ value: RuleAnswersRequest) -> RustBuffer {
    return FfiConverterTypeRuleAnswersRequest.lower(value)
}

/**
 * One row of a table of dated rules.
 */
public struct RuleRow: Equatable, Hashable, Codable {
    /**
     * The table: `tls-lifetime`, `scts-chrome` ...
     */
    public var table: String
    /**
     * The first instant that it is about; it holds until the next row's of the same table.
     */
    public var from: Instant
    /**
     * What it says, in a few words.
     */
    public var value: String
    /**
     * Where it stands: document and section.
     */
    public var source: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The table: `tls-lifetime`, `scts-chrome` ...
         */table: String,
        /**
         * The first instant that it is about; it holds until the next row's of the same table.
         */from: Instant,
        /**
         * What it says, in a few words.
         */value: String,
        /**
         * Where it stands: document and section.
         */source: String) {
        self.table = table
        self.from = from
        self.value = value
        self.source = source
    }

}

#if compiler(>=6)
extension RuleRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRuleRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RuleRow {
        return
            try RuleRow(
                table: FfiConverterString.read(from: &buf),
                from: FfiConverterTypeInstant.read(from: &buf),
                value: FfiConverterString.read(from: &buf),
                source: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: RuleRow, into buf: inout [UInt8]) {
        FfiConverterString.write(value.table, into: &buf)
        FfiConverterTypeInstant.write(value.from, into: &buf)
        FfiConverterString.write(value.value, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleRow_lift(_ buf: RustBuffer) throws -> RuleRow {
    return try FfiConverterTypeRuleRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleRow_lower(_ value: RuleRow) -> RustBuffer {
    return FfiConverterTypeRuleRow.lower(value)
}

/**
 * What the rules ask of a certificate. It can be read again: fields that are missing are as if nothing was known, and
 * fields that are not known are passed over.
 */
public struct RuleSubject: Equatable, Hashable, Codable {
    /**
     * The first valid instant.
     */
    public var notBefore: Instant
    /**
     * The last valid instant, inclusive.
     */
    public var notAfter: Instant
    /**
     * Whose rules it is under: `tls-server`, `code-signing` or `other`.
     */
    public var kind: String
    /**
     * Its extended key usages, by their names in RFC 5280 or as dotted OIDs.
     */
    public var extendedKeyUsages: [String]
    /**
     * Whether it is signed over SHA-1.
     */
    public var usesSha1: Bool
    /**
     * How many signed certificate timestamps are embedded in it.
     */
    public var sctCount: UInt64
    /**
     * SHA-256 of the root that its path ends in, or of that root's subject public key info, in hex.
     */
    public var rootSha256: String?
    /**
     * Whether a public CA issued it. Missing or `null`: whether that root is in the table of public roots.
     */
    public var isPublic: Bool?
    /**
     * When it will be renewed; missing or `null` where the policy decides.
     */
    public var renewalAt: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The first valid instant.
         */notBefore: Instant,
        /**
         * The last valid instant, inclusive.
         */notAfter: Instant,
        /**
         * Whose rules it is under: `tls-server`, `code-signing` or `other`.
         */kind: String = "other",
        /**
         * Its extended key usages, by their names in RFC 5280 or as dotted OIDs.
         */extendedKeyUsages: [String] = [],
        /**
         * Whether it is signed over SHA-1.
         */usesSha1: Bool = false,
        /**
         * How many signed certificate timestamps are embedded in it.
         */sctCount: UInt64 = UInt64(0),
        /**
         * SHA-256 of the root that its path ends in, or of that root's subject public key info, in hex.
         */rootSha256: String? = nil,
        /**
         * Whether a public CA issued it. Missing or `null`: whether that root is in the table of public roots.
         */isPublic: Bool? = nil,
        /**
         * When it will be renewed; missing or `null` where the policy decides.
         */renewalAt: Instant? = nil) {
        self.notBefore = notBefore
        self.notAfter = notAfter
        self.kind = kind
        self.extendedKeyUsages = extendedKeyUsages
        self.usesSha1 = usesSha1
        self.sctCount = sctCount
        self.rootSha256 = rootSha256
        self.isPublic = isPublic
        self.renewalAt = renewalAt
    }

}

#if compiler(>=6)
extension RuleSubject: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRuleSubject: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RuleSubject {
        return
            try RuleSubject(
                notBefore: FfiConverterTypeInstant.read(from: &buf),
                notAfter: FfiConverterTypeInstant.read(from: &buf),
                kind: FfiConverterString.read(from: &buf),
                extendedKeyUsages: FfiConverterSequenceString.read(from: &buf),
                usesSha1: FfiConverterBool.read(from: &buf),
                sctCount: FfiConverterUInt64.read(from: &buf),
                rootSha256: FfiConverterOptionString.read(from: &buf),
                isPublic: FfiConverterOptionBool.read(from: &buf),
                renewalAt: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: RuleSubject, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.notBefore, into: &buf)
        FfiConverterTypeInstant.write(value.notAfter, into: &buf)
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterSequenceString.write(value.extendedKeyUsages, into: &buf)
        FfiConverterBool.write(value.usesSha1, into: &buf)
        FfiConverterUInt64.write(value.sctCount, into: &buf)
        FfiConverterOptionString.write(value.rootSha256, into: &buf)
        FfiConverterOptionBool.write(value.isPublic, into: &buf)
        FfiConverterOptionTypeInstant.write(value.renewalAt, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleSubject_lift(_ buf: RustBuffer) throws -> RuleSubject {
    return try FfiConverterTypeRuleSubject.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleSubject_lower(_ value: RuleSubject) -> RustBuffer {
    return FfiConverterTypeRuleSubject.lower(value)
}

/**
 * A path, leaf first, root last.
 */
public struct RuleSubjectRequest: Equatable, Hashable, Codable {
    /**
     * DER of each.
     */
    public var path: [Octets]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * DER of each.
         */path: [Octets]) {
        self.path = path
    }

}

#if compiler(>=6)
extension RuleSubjectRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRuleSubjectRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RuleSubjectRequest {
        return
            try RuleSubjectRequest(
                path: FfiConverterSequenceTypeOctets.read(from: &buf)
        )
    }

    public static func write(_ value: RuleSubjectRequest, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeOctets.write(value.path, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleSubjectRequest_lift(_ buf: RustBuffer) throws -> RuleSubjectRequest {
    return try FfiConverterTypeRuleSubjectRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleSubjectRequest_lower(_ value: RuleSubjectRequest) -> RustBuffer {
    return FfiConverterTypeRuleSubjectRequest.lower(value)
}

/**
 * Nothing is needed.
 */
public struct RulesRequest: Equatable, Hashable, Codable {

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init() {
    }

}

#if compiler(>=6)
extension RulesRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRulesRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RulesRequest {
        return
            RulesRequest()
    }

    public static func write(_ value: RulesRequest, into buf: inout [UInt8]) {
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRulesRequest_lift(_ buf: RustBuffer) throws -> RulesRequest {
    return try FfiConverterTypeRulesRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRulesRequest_lower(_ value: RulesRequest) -> RustBuffer {
    return FfiConverterTypeRulesRequest.lower(value)
}

/**
 * How far a scan is.
 */
public struct ScanProgress: Equatable, Hashable, Codable {
    /**
     * Targets in all.
     */
    public var targets: UInt64
    /**
     * Those that were begun.
     */
    public var started: UInt64
    /**
     * Those of which the answer is there, whether or not somebody took it.
     */
    public var finished: UInt64
    /**
     * Those that are being asked.
     */
    public var inFlight: UInt64
    /**
     * Those that showed a certificate.
     */
    public var certificates: UInt64
    /**
     * Those that could not be asked: texts that are no target.
     */
    public var refused: UInt64
    /**
     * How many ended with each outcome, in the order of the codes; those with none are left out.
     */
    public var outcomes: [OutcomeCount]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Targets in all.
         */targets: UInt64,
        /**
         * Those that were begun.
         */started: UInt64,
        /**
         * Those of which the answer is there, whether or not somebody took it.
         */finished: UInt64,
        /**
         * Those that are being asked.
         */inFlight: UInt64,
        /**
         * Those that showed a certificate.
         */certificates: UInt64,
        /**
         * Those that could not be asked: texts that are no target.
         */refused: UInt64,
        /**
         * How many ended with each outcome, in the order of the codes; those with none are left out.
         */outcomes: [OutcomeCount]) {
        self.targets = targets
        self.started = started
        self.finished = finished
        self.inFlight = inFlight
        self.certificates = certificates
        self.refused = refused
        self.outcomes = outcomes
    }

}

#if compiler(>=6)
extension ScanProgress: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeScanProgress: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ScanProgress {
        return
            try ScanProgress(
                targets: FfiConverterUInt64.read(from: &buf),
                started: FfiConverterUInt64.read(from: &buf),
                finished: FfiConverterUInt64.read(from: &buf),
                inFlight: FfiConverterUInt64.read(from: &buf),
                certificates: FfiConverterUInt64.read(from: &buf),
                refused: FfiConverterUInt64.read(from: &buf),
                outcomes: FfiConverterSequenceTypeOutcomeCount.read(from: &buf)
        )
    }

    public static func write(_ value: ScanProgress, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.targets, into: &buf)
        FfiConverterUInt64.write(value.started, into: &buf)
        FfiConverterUInt64.write(value.finished, into: &buf)
        FfiConverterUInt64.write(value.inFlight, into: &buf)
        FfiConverterUInt64.write(value.certificates, into: &buf)
        FfiConverterUInt64.write(value.refused, into: &buf)
        FfiConverterSequenceTypeOutcomeCount.write(value.outcomes, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeScanProgress_lift(_ buf: RustBuffer) throws -> ScanProgress {
    return try FfiConverterTypeScanProgress.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeScanProgress_lower(_ value: ScanProgress) -> RustBuffer {
    return FfiConverterTypeScanProgress.lower(value)
}

/**
 * Many servers that are to be checked.
 */
public struct ScanRequest: Equatable, Hashable, Codable {
    /**
     * The targets.
     */
    public var targets: [ScanTarget]
    /**
     * The present, when the scan begins. It goes on by the machine's monotonic clock.
     */
    public var at: Instant
    /**
     * How to fetch each.
     */
    public var options: FetchOptions?
    /**
     * How early an end is urgent; `relative` where it is missing.
     */
    public var policy: ExpiryPolicy?
    /**
     * Who renews the certificates: `automated`, `manual` or `unknown`.
     */
    public var renewalMode: String?
    /**
     * Targets at once.
     */
    public var concurrency: UInt32?
    /**
     * New connections in a second, at most; 0 for any number.
     */
    public var connectionsPerSecond: UInt32?
    /**
     * Connections to one address at once.
     */
    public var connectionsPerAddress: UInt32?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The targets.
         */targets: [ScanTarget],
        /**
         * The present, when the scan begins. It goes on by the machine's monotonic clock.
         */at: Instant,
        /**
         * How to fetch each.
         */options: FetchOptions? = nil,
        /**
         * How early an end is urgent; `relative` where it is missing.
         */policy: ExpiryPolicy? = nil,
        /**
         * Who renews the certificates: `automated`, `manual` or `unknown`.
         */renewalMode: String? = nil,
        /**
         * Targets at once.
         */concurrency: UInt32? = nil,
        /**
         * New connections in a second, at most; 0 for any number.
         */connectionsPerSecond: UInt32? = nil,
        /**
         * Connections to one address at once.
         */connectionsPerAddress: UInt32? = nil) {
        self.targets = targets
        self.at = at
        self.options = options
        self.policy = policy
        self.renewalMode = renewalMode
        self.concurrency = concurrency
        self.connectionsPerSecond = connectionsPerSecond
        self.connectionsPerAddress = connectionsPerAddress
    }

}

#if compiler(>=6)
extension ScanRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeScanRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ScanRequest {
        return
            try ScanRequest(
                targets: FfiConverterSequenceTypeScanTarget.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                options: FfiConverterOptionTypeFetchOptions.read(from: &buf),
                policy: FfiConverterOptionTypeExpiryPolicy.read(from: &buf),
                renewalMode: FfiConverterOptionString.read(from: &buf),
                concurrency: FfiConverterOptionUInt32.read(from: &buf),
                connectionsPerSecond: FfiConverterOptionUInt32.read(from: &buf),
                connectionsPerAddress: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: ScanRequest, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeScanTarget.write(value.targets, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionTypeFetchOptions.write(value.options, into: &buf)
        FfiConverterOptionTypeExpiryPolicy.write(value.policy, into: &buf)
        FfiConverterOptionString.write(value.renewalMode, into: &buf)
        FfiConverterOptionUInt32.write(value.concurrency, into: &buf)
        FfiConverterOptionUInt32.write(value.connectionsPerSecond, into: &buf)
        FfiConverterOptionUInt32.write(value.connectionsPerAddress, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeScanRequest_lift(_ buf: RustBuffer) throws -> ScanRequest {
    return try FfiConverterTypeScanRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeScanRequest_lower(_ value: ScanRequest) -> RustBuffer {
    return FfiConverterTypeScanRequest.lower(value)
}

/**
 * One of many targets.
 */
public struct ScanTarget: Equatable, Hashable, Codable {
    /**
     * The target, as it may be typed; one that names nothing is answered with the reason.
     */
    public var target: String
    /**
     * The caller's own word for whom or what it belongs to.
     */
    public var tag: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The target, as it may be typed; one that names nothing is answered with the reason.
         */target: String,
        /**
         * The caller's own word for whom or what it belongs to.
         */tag: String? = nil) {
        self.target = target
        self.tag = tag
    }

}

#if compiler(>=6)
extension ScanTarget: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeScanTarget: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ScanTarget {
        return
            try ScanTarget(
                target: FfiConverterString.read(from: &buf),
                tag: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: ScanTarget, into buf: inout [UInt8]) {
        FfiConverterString.write(value.target, into: &buf)
        FfiConverterOptionString.write(value.tag, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeScanTarget_lift(_ buf: RustBuffer) throws -> ScanTarget {
    return try FfiConverterTypeScanTarget.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeScanTarget_lower(_ value: ScanTarget) -> RustBuffer {
    return FfiConverterTypeScanTarget.lower(value)
}

/**
 * A signed certificate timestamp (RFC 6962 section 3.2).
 */
public struct Sct: Equatable, Hashable, Codable {
    /**
     * Which log, in hex: the SHA-256 of its key.
     */
    public var logId: String
    /**
     * When it was logged, to the second.
     */
    public var timestamp: Instant

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Which log, in hex: the SHA-256 of its key.
         */logId: String,
        /**
         * When it was logged, to the second.
         */timestamp: Instant) {
        self.logId = logId
        self.timestamp = timestamp
    }

}

#if compiler(>=6)
extension Sct: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSct: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Sct {
        return
            try Sct(
                logId: FfiConverterString.read(from: &buf),
                timestamp: FfiConverterTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: Sct, into buf: inout [UInt8]) {
        FfiConverterString.write(value.logId, into: &buf)
        FfiConverterTypeInstant.write(value.timestamp, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSct_lift(_ buf: RustBuffer) throws -> Sct {
    return try FfiConverterTypeSct.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSct_lower(_ value: Sct) -> RustBuffer {
    return FfiConverterTypeSct.lower(value)
}

/**
 * A signed certificate timestamp (RFC 6962 section 3.2).
 */
public struct SctDetails: Equatable, Hashable, Codable {
    /**
     * 1 for RFC 6962.
     */
    public var version: UInt8
    /**
     * Which log, in hex: the SHA-256 of its key.
     */
    public var logId: String
    /**
     * When it was logged: milliseconds since 1970-01-01T00:00:00Z.
     */
    public var timestampMillis: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 1 for RFC 6962.
         */version: UInt8,
        /**
         * Which log, in hex: the SHA-256 of its key.
         */logId: String,
        /**
         * When it was logged: milliseconds since 1970-01-01T00:00:00Z.
         */timestampMillis: UInt64) {
        self.version = version
        self.logId = logId
        self.timestampMillis = timestampMillis
    }

}

#if compiler(>=6)
extension SctDetails: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSctDetails: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SctDetails {
        return
            try SctDetails(
                version: FfiConverterUInt8.read(from: &buf),
                logId: FfiConverterString.read(from: &buf),
                timestampMillis: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: SctDetails, into buf: inout [UInt8]) {
        FfiConverterUInt8.write(value.version, into: &buf)
        FfiConverterString.write(value.logId, into: &buf)
        FfiConverterUInt64.write(value.timestampMillis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSctDetails_lift(_ buf: RustBuffer) throws -> SctDetails {
    return try FfiConverterTypeSctDetails.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSctDetails_lower(_ value: SctDetails) -> RustBuffer {
    return FfiConverterTypeSctDetails.lower(value)
}

/**
 * A place where a certificate is served.
 */
public struct ServedAt: Equatable, Hashable, Codable {
    /**
     * What was asked for.
     */
    public var target: String
    /**
     * The address that showed it; `nil` where a proxy was given the name.
     */
    public var address: String?
    /**
     * The TCP port.
     */
    public var port: UInt16
    /**
     * The name sent in Server Name Indication.
     */
    public var serverName: String?
    /**
     * Its place among the certificates as served, from 0; 0 is the server's own.
     */
    public var position: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What was asked for.
         */target: String,
        /**
         * The address that showed it; `nil` where a proxy was given the name.
         */address: String?,
        /**
         * The TCP port.
         */port: UInt16,
        /**
         * The name sent in Server Name Indication.
         */serverName: String?,
        /**
         * Its place among the certificates as served, from 0; 0 is the server's own.
         */position: UInt64) {
        self.target = target
        self.address = address
        self.port = port
        self.serverName = serverName
        self.position = position
    }

}

#if compiler(>=6)
extension ServedAt: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeServedAt: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ServedAt {
        return
            try ServedAt(
                target: FfiConverterString.read(from: &buf),
                address: FfiConverterOptionString.read(from: &buf),
                port: FfiConverterUInt16.read(from: &buf),
                serverName: FfiConverterOptionString.read(from: &buf),
                position: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: ServedAt, into buf: inout [UInt8]) {
        FfiConverterString.write(value.target, into: &buf)
        FfiConverterOptionString.write(value.address, into: &buf)
        FfiConverterUInt16.write(value.port, into: &buf)
        FfiConverterOptionString.write(value.serverName, into: &buf)
        FfiConverterUInt64.write(value.position, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServedAt_lift(_ buf: RustBuffer) throws -> ServedAt {
    return try FfiConverterTypeServedAt.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServedAt_lower(_ value: ServedAt) -> RustBuffer {
    return FfiConverterTypeServedAt.lower(value)
}

/**
 * Thresholds of their own for short lifetimes.
 */
public struct ShortLived: Equatable, Hashable, Codable {
    /**
     * They count for lifetimes under this.
     */
    public var below: Seconds
    /**
     * The thresholds.
     */
    public var thresholds: Thresholds

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * They count for lifetimes under this.
         */below: Seconds,
        /**
         * The thresholds.
         */thresholds: Thresholds) {
        self.below = below
        self.thresholds = thresholds
    }

}

#if compiler(>=6)
extension ShortLived: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeShortLived: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ShortLived {
        return
            try ShortLived(
                below: FfiConverterTypeSeconds.read(from: &buf),
                thresholds: FfiConverterTypeThresholds.read(from: &buf)
        )
    }

    public static func write(_ value: ShortLived, into buf: inout [UInt8]) {
        FfiConverterTypeSeconds.write(value.below, into: &buf)
        FfiConverterTypeThresholds.write(value.thresholds, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeShortLived_lift(_ buf: RustBuffer) throws -> ShortLived {
    return try FfiConverterTypeShortLived.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeShortLived_lower(_ value: ShortLived) -> RustBuffer {
    return FfiConverterTypeShortLived.lower(value)
}

/**
 * The parameters of an RSASSA-PSS signature (RFC 4055 section 3.1).
 */
public struct SignatureParameters: Equatable, Hashable, Codable {
    /**
     * The hash over the message, by its dotted OID.
     */
    public var hash: String
    /**
     * The mask generation function, by its dotted OID.
     */
    public var maskGeneration: String
    /**
     * The hash within the mask generation function, by its dotted OID.
     */
    public var maskHash: String
    /**
     * Octets of salt.
     */
    public var saltLength: UInt32
    /**
     * The trailer field.
     */
    public var trailerField: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The hash over the message, by its dotted OID.
         */hash: String,
        /**
         * The mask generation function, by its dotted OID.
         */maskGeneration: String,
        /**
         * The hash within the mask generation function, by its dotted OID.
         */maskHash: String,
        /**
         * Octets of salt.
         */saltLength: UInt32,
        /**
         * The trailer field.
         */trailerField: UInt32) {
        self.hash = hash
        self.maskGeneration = maskGeneration
        self.maskHash = maskHash
        self.saltLength = saltLength
        self.trailerField = trailerField
    }

}

#if compiler(>=6)
extension SignatureParameters: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSignatureParameters: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SignatureParameters {
        return
            try SignatureParameters(
                hash: FfiConverterString.read(from: &buf),
                maskGeneration: FfiConverterString.read(from: &buf),
                maskHash: FfiConverterString.read(from: &buf),
                saltLength: FfiConverterUInt32.read(from: &buf),
                trailerField: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: SignatureParameters, into buf: inout [UInt8]) {
        FfiConverterString.write(value.hash, into: &buf)
        FfiConverterString.write(value.maskGeneration, into: &buf)
        FfiConverterString.write(value.maskHash, into: &buf)
        FfiConverterUInt32.write(value.saltLength, into: &buf)
        FfiConverterUInt32.write(value.trailerField, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSignatureParameters_lift(_ buf: RustBuffer) throws -> SignatureParameters {
    return try FfiConverterTypeSignatureParameters.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSignatureParameters_lower(_ value: SignatureParameters) -> RustBuffer {
    return FfiConverterTypeSignatureParameters.lower(value)
}

/**
 * Something in an input that gave no item.
 */
public struct Skipped: Equatable, Hashable, Codable {
    /**
     * Always `skipped`.
     */
    public var kind: String
    /**
     * Where it came from, in the caller's words.
     */
    public var source: String?
    /**
     * Where in the input: `line 12`, `byte 0`.
     */
    public var position: String
    /**
     * Why, by its stable code.
     */
    public var code: String
    /**
     * Why, as a sentence.
     */
    public var message: String
    /**
     * Whether nothing was lost by skipping it.
     */
    public var harmless: Bool
    /**
     * The particulars.
     */
    public var facts: Facts

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Always `skipped`.
         */kind: String,
        /**
         * Where it came from, in the caller's words.
         */source: String?,
        /**
         * Where in the input: `line 12`, `byte 0`.
         */position: String,
        /**
         * Why, by its stable code.
         */code: String,
        /**
         * Why, as a sentence.
         */message: String,
        /**
         * Whether nothing was lost by skipping it.
         */harmless: Bool,
        /**
         * The particulars.
         */facts: Facts) {
        self.kind = kind
        self.source = source
        self.position = position
        self.code = code
        self.message = message
        self.harmless = harmless
        self.facts = facts
    }

}

#if compiler(>=6)
extension Skipped: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSkipped: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Skipped {
        return
            try Skipped(
                kind: FfiConverterString.read(from: &buf),
                source: FfiConverterOptionString.read(from: &buf),
                position: FfiConverterString.read(from: &buf),
                code: FfiConverterString.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                harmless: FfiConverterBool.read(from: &buf),
                facts: FfiConverterTypeFacts.read(from: &buf)
        )
    }

    public static func write(_ value: Skipped, into buf: inout [UInt8]) {
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.source, into: &buf)
        FfiConverterString.write(value.position, into: &buf)
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterBool.write(value.harmless, into: &buf)
        FfiConverterTypeFacts.write(value.facts, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSkipped_lift(_ buf: RustBuffer) throws -> Skipped {
    return try FfiConverterTypeSkipped.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSkipped_lower(_ value: Skipped) -> RustBuffer {
    return FfiConverterTypeSkipped.lower(value)
}

/**
 * How one place stood when it was looked at. It can be read again: fields that are missing are as if
 * nothing was known, and fields that are not known are passed over.
 */
public struct Snapshot: Equatable, Hashable, Codable {
    /**
     * Where.
     */
    public var location: Location
    /**
     * When.
     */
    public var observedAt: Instant
    /**
     * How far it came: `certificate`, or why there is none.
     */
    public var outcome: String
    /**
     * The certificate, where there was one that could be read.
     */
    public var certificate: CertificateSummary?
    /**
     * Who renews it: `automated`, `manual` or `unknown`.
     */
    public var renewalMode: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where.
         */location: Location,
        /**
         * When.
         */observedAt: Instant,
        /**
         * How far it came: `certificate`, or why there is none.
         */outcome: String,
        /**
         * The certificate, where there was one that could be read.
         */certificate: CertificateSummary? = nil,
        /**
         * Who renews it: `automated`, `manual` or `unknown`.
         */renewalMode: String = "unknown") {
        self.location = location
        self.observedAt = observedAt
        self.outcome = outcome
        self.certificate = certificate
        self.renewalMode = renewalMode
    }

}

#if compiler(>=6)
extension Snapshot: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSnapshot: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Snapshot {
        return
            try Snapshot(
                location: FfiConverterTypeLocation.read(from: &buf),
                observedAt: FfiConverterTypeInstant.read(from: &buf),
                outcome: FfiConverterString.read(from: &buf),
                certificate: FfiConverterOptionTypeCertificateSummary.read(from: &buf),
                renewalMode: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Snapshot, into buf: inout [UInt8]) {
        FfiConverterTypeLocation.write(value.location, into: &buf)
        FfiConverterTypeInstant.write(value.observedAt, into: &buf)
        FfiConverterString.write(value.outcome, into: &buf)
        FfiConverterOptionTypeCertificateSummary.write(value.certificate, into: &buf)
        FfiConverterString.write(value.renewalMode, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSnapshot_lift(_ buf: RustBuffer) throws -> Snapshot {
    return try FfiConverterTypeSnapshot.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSnapshot_lower(_ value: Snapshot) -> RustBuffer {
    return FfiConverterTypeSnapshot.lower(value)
}

/**
 * A check, or that of each address of a target.
 */
public struct SnapshotsRequest: Equatable, Hashable, Codable {
    /**
     * The check.
     */
    public var check: Check?
    /**
     * Or all of a target.
     */
    public var matrix: Matrix?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The check.
         */check: Check? = nil,
        /**
         * Or all of a target.
         */matrix: Matrix? = nil) {
        self.check = check
        self.matrix = matrix
    }

}

#if compiler(>=6)
extension SnapshotsRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSnapshotsRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SnapshotsRequest {
        return
            try SnapshotsRequest(
                check: FfiConverterOptionTypeCheck.read(from: &buf),
                matrix: FfiConverterOptionTypeMatrix.read(from: &buf)
        )
    }

    public static func write(_ value: SnapshotsRequest, into buf: inout [UInt8]) {
        FfiConverterOptionTypeCheck.write(value.check, into: &buf)
        FfiConverterOptionTypeMatrix.write(value.matrix, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSnapshotsRequest_lift(_ buf: RustBuffer) throws -> SnapshotsRequest {
    return try FfiConverterTypeSnapshotsRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSnapshotsRequest_lower(_ value: SnapshotsRequest) -> RustBuffer {
    return FfiConverterTypeSnapshotsRequest.lower(value)
}

/**
 * How one place stands. It can be read again: fields that are missing are as if nothing was known, and fields that
 * are not known are passed over.
 */
public struct Standing: Equatable, Hashable, Codable {
    /**
     * The version of the format.
     */
    public var version: UInt32
    /**
     * Where.
     */
    public var location: Location
    /**
     * When it was last looked at.
     */
    public var observedAt: Instant
    /**
     * How far that look came: `certificate`, or why there was none.
     */
    public var outcome: String
    /**
     * Who renews it: `automated`, `manual` or `unknown`.
     */
    public var renewalMode: String
    /**
     * How many looks in a row have shown no certificate.
     */
    public var failures: UInt32
    /**
     * When the first of those was.
     */
    public var failingSince: Instant?
    /**
     * The last certificate that was obtained.
     */
    public var certificate: CertificateSummary?
    /**
     * When that was last seen.
     */
    public var certificateSeenAt: Instant?
    /**
     * The certificate whose place that took.
     */
    public var previousCertificate: CertificateSummary?
    /**
     * When it was first seen in its place.
     */
    public var changedAt: Instant?
    /**
     * How often in a row the certificate whose place was taken came back.
     */
    public var returns: UInt32
    /**
     * The instant for which everything below was found.
     */
    public var at: Instant
    /**
     * The state of the certificate.
     */
    public var state: String?
    /**
     * How urgent that is: `none`, `notice`, `warning` or `critical`.
     */
    public var level: String
    /**
     * What is wrong.
     */
    public var episodes: [Episode]
    /**
     * What was wrong before, the latest one last.
     */
    public var past: [PastEpisode]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The version of the format.
         */version: UInt32 = UInt32(1),
        /**
         * Where.
         */location: Location,
        /**
         * When it was last looked at.
         */observedAt: Instant,
        /**
         * How far that look came: `certificate`, or why there was none.
         */outcome: String,
        /**
         * Who renews it: `automated`, `manual` or `unknown`.
         */renewalMode: String = "unknown",
        /**
         * How many looks in a row have shown no certificate.
         */failures: UInt32 = UInt32(0),
        /**
         * When the first of those was.
         */failingSince: Instant? = nil,
        /**
         * The last certificate that was obtained.
         */certificate: CertificateSummary? = nil,
        /**
         * When that was last seen.
         */certificateSeenAt: Instant? = nil,
        /**
         * The certificate whose place that took.
         */previousCertificate: CertificateSummary? = nil,
        /**
         * When it was first seen in its place.
         */changedAt: Instant? = nil,
        /**
         * How often in a row the certificate whose place was taken came back.
         */returns: UInt32 = UInt32(0),
        /**
         * The instant for which everything below was found.
         */at: Instant,
        /**
         * The state of the certificate.
         */state: String? = nil,
        /**
         * How urgent that is: `none`, `notice`, `warning` or `critical`.
         */level: String = "none",
        /**
         * What is wrong.
         */episodes: [Episode] = [],
        /**
         * What was wrong before, the latest one last.
         */past: [PastEpisode] = []) {
        self.version = version
        self.location = location
        self.observedAt = observedAt
        self.outcome = outcome
        self.renewalMode = renewalMode
        self.failures = failures
        self.failingSince = failingSince
        self.certificate = certificate
        self.certificateSeenAt = certificateSeenAt
        self.previousCertificate = previousCertificate
        self.changedAt = changedAt
        self.returns = returns
        self.at = at
        self.state = state
        self.level = level
        self.episodes = episodes
        self.past = past
    }

}

#if compiler(>=6)
extension Standing: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStanding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Standing {
        return
            try Standing(
                version: FfiConverterUInt32.read(from: &buf),
                location: FfiConverterTypeLocation.read(from: &buf),
                observedAt: FfiConverterTypeInstant.read(from: &buf),
                outcome: FfiConverterString.read(from: &buf),
                renewalMode: FfiConverterString.read(from: &buf),
                failures: FfiConverterUInt32.read(from: &buf),
                failingSince: FfiConverterOptionTypeInstant.read(from: &buf),
                certificate: FfiConverterOptionTypeCertificateSummary.read(from: &buf),
                certificateSeenAt: FfiConverterOptionTypeInstant.read(from: &buf),
                previousCertificate: FfiConverterOptionTypeCertificateSummary.read(from: &buf),
                changedAt: FfiConverterOptionTypeInstant.read(from: &buf),
                returns: FfiConverterUInt32.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                state: FfiConverterOptionString.read(from: &buf),
                level: FfiConverterString.read(from: &buf),
                episodes: FfiConverterSequenceTypeEpisode.read(from: &buf),
                past: FfiConverterSequenceTypePastEpisode.read(from: &buf)
        )
    }

    public static func write(_ value: Standing, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.version, into: &buf)
        FfiConverterTypeLocation.write(value.location, into: &buf)
        FfiConverterTypeInstant.write(value.observedAt, into: &buf)
        FfiConverterString.write(value.outcome, into: &buf)
        FfiConverterString.write(value.renewalMode, into: &buf)
        FfiConverterUInt32.write(value.failures, into: &buf)
        FfiConverterOptionTypeInstant.write(value.failingSince, into: &buf)
        FfiConverterOptionTypeCertificateSummary.write(value.certificate, into: &buf)
        FfiConverterOptionTypeInstant.write(value.certificateSeenAt, into: &buf)
        FfiConverterOptionTypeCertificateSummary.write(value.previousCertificate, into: &buf)
        FfiConverterOptionTypeInstant.write(value.changedAt, into: &buf)
        FfiConverterUInt32.write(value.returns, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionString.write(value.state, into: &buf)
        FfiConverterString.write(value.level, into: &buf)
        FfiConverterSequenceTypeEpisode.write(value.episodes, into: &buf)
        FfiConverterSequenceTypePastEpisode.write(value.past, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStanding_lift(_ buf: RustBuffer) throws -> Standing {
    return try FfiConverterTypeStanding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStanding_lower(_ value: Standing) -> RustBuffer {
    return FfiConverterTypeStanding.lower(value)
}

/**
 * What was seen in a run, and how all stood before.
 */
public struct StandingsRequest: Equatable, Hashable, Codable {
    /**
     * How all stood.
     */
    public var before: [Standing]
    /**
     * What was seen, in any order.
     */
    public var looks: [Snapshot]
    /**
     * The instant of the run.
     */
    public var at: Instant
    /**
     * What is worth telling.
     */
    public var options: EventOptions?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How all stood.
         */before: [Standing],
        /**
         * What was seen, in any order.
         */looks: [Snapshot],
        /**
         * The instant of the run.
         */at: Instant,
        /**
         * What is worth telling.
         */options: EventOptions? = nil) {
        self.before = before
        self.looks = looks
        self.at = at
        self.options = options
    }

}

#if compiler(>=6)
extension StandingsRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStandingsRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StandingsRequest {
        return
            try StandingsRequest(
                before: FfiConverterSequenceTypeStanding.read(from: &buf),
                looks: FfiConverterSequenceTypeSnapshot.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                options: FfiConverterOptionTypeEventOptions.read(from: &buf)
        )
    }

    public static func write(_ value: StandingsRequest, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeStanding.write(value.before, into: &buf)
        FfiConverterSequenceTypeSnapshot.write(value.looks, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionTypeEventOptions.write(value.options, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStandingsRequest_lift(_ buf: RustBuffer) throws -> StandingsRequest {
    return try FfiConverterTypeStandingsRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStandingsRequest_lower(_ value: StandingsRequest) -> RustBuffer {
    return FfiConverterTypeStandingsRequest.lower(value)
}

/**
 * A target, as it was understood.
 */
public struct Target: Equatable, Hashable, Codable {
    /**
     * Its canonical text: `www.example.com:443`.
     */
    public var target: String
    /**
     * The DNS name (A-labels, lower case, no final dot) or IP address.
     */
    public var host: String
    /**
     * Whether the host is an IP address.
     */
    public var isAddress: Bool
    /**
     * The TCP port, 1 to 65535.
     */
    public var port: UInt16
    /**
     * How TLS begins there: `tls`, or the protocol that leads to it, such as `smtp`.
     */
    public var service: String
    /**
     * The name that is sent in Server Name Indication, if there is one.
     */
    public var serverName: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its canonical text: `www.example.com:443`.
         */target: String,
        /**
         * The DNS name (A-labels, lower case, no final dot) or IP address.
         */host: String,
        /**
         * Whether the host is an IP address.
         */isAddress: Bool,
        /**
         * The TCP port, 1 to 65535.
         */port: UInt16,
        /**
         * How TLS begins there: `tls`, or the protocol that leads to it, such as `smtp`.
         */service: String,
        /**
         * The name that is sent in Server Name Indication, if there is one.
         */serverName: String?) {
        self.target = target
        self.host = host
        self.isAddress = isAddress
        self.port = port
        self.service = service
        self.serverName = serverName
    }

}

#if compiler(>=6)
extension Target: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTarget: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Target {
        return
            try Target(
                target: FfiConverterString.read(from: &buf),
                host: FfiConverterString.read(from: &buf),
                isAddress: FfiConverterBool.read(from: &buf),
                port: FfiConverterUInt16.read(from: &buf),
                service: FfiConverterString.read(from: &buf),
                serverName: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Target, into buf: inout [UInt8]) {
        FfiConverterString.write(value.target, into: &buf)
        FfiConverterString.write(value.host, into: &buf)
        FfiConverterBool.write(value.isAddress, into: &buf)
        FfiConverterUInt16.write(value.port, into: &buf)
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterOptionString.write(value.serverName, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTarget_lift(_ buf: RustBuffer) throws -> Target {
    return try FfiConverterTypeTarget.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTarget_lower(_ value: Target) -> RustBuffer {
    return FfiConverterTypeTarget.lower(value)
}

/**
 * A text that is no target.
 */
public struct TargetError: Equatable, Hashable, Codable {
    /**
     * What is wrong, by its stable code.
     */
    public var code: String
    /**
     * What is wrong and what to write instead, as a sentence.
     */
    public var message: String
    /**
     * What was probably meant: a text that parses as a target.
     */
    public var suggestion: String?
    /**
     * The particulars.
     */
    public var facts: Facts

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What is wrong, by its stable code.
         */code: String,
        /**
         * What is wrong and what to write instead, as a sentence.
         */message: String,
        /**
         * What was probably meant: a text that parses as a target.
         */suggestion: String?,
        /**
         * The particulars.
         */facts: Facts) {
        self.code = code
        self.message = message
        self.suggestion = suggestion
        self.facts = facts
    }

}

#if compiler(>=6)
extension TargetError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTargetError: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TargetError {
        return
            try TargetError(
                code: FfiConverterString.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                suggestion: FfiConverterOptionString.read(from: &buf),
                facts: FfiConverterTypeFacts.read(from: &buf)
        )
    }

    public static func write(_ value: TargetError, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterOptionString.write(value.suggestion, into: &buf)
        FfiConverterTypeFacts.write(value.facts, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTargetError_lift(_ buf: RustBuffer) throws -> TargetError {
    return try FfiConverterTypeTargetError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTargetError_lower(_ value: TargetError) -> RustBuffer {
    return FfiConverterTypeTargetError.lower(value)
}

/**
 * How much time left begins a level: a fixed time, or a share of the lifetime.
 */
public struct Threshold: Equatable, Hashable, Codable {
    /**
     * A fixed time left: in place of the others.
     */
    public var remaining: Seconds?
    /**
     * A share of the lifetime left.
     */
    public var fractionOfLifetime: Fraction?
    /**
     * At least so much of that (but at most half of the lifetime).
     */
    public var floor: Seconds?
    /**
     * At most so much of that.
     */
    public var ceiling: Seconds?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * A fixed time left: in place of the others.
         */remaining: Seconds? = nil,
        /**
         * A share of the lifetime left.
         */fractionOfLifetime: Fraction? = nil,
        /**
         * At least so much of that (but at most half of the lifetime).
         */floor: Seconds? = nil,
        /**
         * At most so much of that.
         */ceiling: Seconds? = nil) {
        self.remaining = remaining
        self.fractionOfLifetime = fractionOfLifetime
        self.floor = floor
        self.ceiling = ceiling
    }

}

#if compiler(>=6)
extension Threshold: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeThreshold: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Threshold {
        return
            try Threshold(
                remaining: FfiConverterOptionTypeSeconds.read(from: &buf),
                fractionOfLifetime: FfiConverterOptionTypeFraction.read(from: &buf),
                floor: FfiConverterOptionTypeSeconds.read(from: &buf),
                ceiling: FfiConverterOptionTypeSeconds.read(from: &buf)
        )
    }

    public static func write(_ value: Threshold, into buf: inout [UInt8]) {
        FfiConverterOptionTypeSeconds.write(value.remaining, into: &buf)
        FfiConverterOptionTypeFraction.write(value.fractionOfLifetime, into: &buf)
        FfiConverterOptionTypeSeconds.write(value.floor, into: &buf)
        FfiConverterOptionTypeSeconds.write(value.ceiling, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeThreshold_lift(_ buf: RustBuffer) throws -> Threshold {
    return try FfiConverterTypeThreshold.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeThreshold_lower(_ value: Threshold) -> RustBuffer {
    return FfiConverterTypeThreshold.lower(value)
}

/**
 * A threshold for each level.
 */
public struct Thresholds: Equatable, Hashable, Codable {
    /**
     * Where renewal is due.
     */
    public var notice: Threshold
    /**
     * Where it is overdue.
     */
    public var warning: Threshold
    /**
     * Where the end is near.
     */
    public var critical: Threshold

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where renewal is due.
         */notice: Threshold,
        /**
         * Where it is overdue.
         */warning: Threshold,
        /**
         * Where the end is near.
         */critical: Threshold) {
        self.notice = notice
        self.warning = warning
        self.critical = critical
    }

}

#if compiler(>=6)
extension Thresholds: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeThresholds: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Thresholds {
        return
            try Thresholds(
                notice: FfiConverterTypeThreshold.read(from: &buf),
                warning: FfiConverterTypeThreshold.read(from: &buf),
                critical: FfiConverterTypeThreshold.read(from: &buf)
        )
    }

    public static func write(_ value: Thresholds, into buf: inout [UInt8]) {
        FfiConverterTypeThreshold.write(value.notice, into: &buf)
        FfiConverterTypeThreshold.write(value.warning, into: &buf)
        FfiConverterTypeThreshold.write(value.critical, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeThresholds_lift(_ buf: RustBuffer) throws -> Thresholds {
    return try FfiConverterTypeThresholds.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeThresholds_lower(_ value: Thresholds) -> RustBuffer {
    return FfiConverterTypeThresholds.lower(value)
}

/**
 * DER that is to be written as PEM.
 */
public struct ToPemRequest: Equatable, Hashable, Codable {
    /**
     * The DER.
     */
    public var der: Octets
    /**
     * The label, `CERTIFICATE` where it is missing.
     */
    public var label: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The DER.
         */der: Octets,
        /**
         * The label, `CERTIFICATE` where it is missing.
         */label: String? = nil) {
        self.der = der
        self.label = label
    }

}

#if compiler(>=6)
extension ToPemRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeToPemRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ToPemRequest {
        return
            try ToPemRequest(
                der: FfiConverterTypeOctets.read(from: &buf),
                label: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: ToPemRequest, into buf: inout [UInt8]) {
        FfiConverterTypeOctets.write(value.der, into: &buf)
        FfiConverterOptionString.write(value.label, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeToPemRequest_lift(_ buf: RustBuffer) throws -> ToPemRequest {
    return try FfiConverterTypeToPemRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeToPemRequest_lower(_ value: ToPemRequest) -> RustBuffer {
    return FfiConverterTypeToPemRequest.lower(value)
}

/**
 * A certificate that cannot be read.
 */
public struct Unreadable: Equatable, Hashable, Codable {
    /**
     * Its place in the chain as served, from 0.
     */
    public var index: UInt64
    /**
     * Why, by its stable code.
     */
    public var code: String
    /**
     * Why, as a sentence.
     */
    public var message: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its place in the chain as served, from 0.
         */index: UInt64,
        /**
         * Why, by its stable code.
         */code: String,
        /**
         * Why, as a sentence.
         */message: String) {
        self.index = index
        self.code = code
        self.message = message
    }

}

#if compiler(>=6)
extension Unreadable: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUnreadable: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Unreadable {
        return
            try Unreadable(
                index: FfiConverterUInt64.read(from: &buf),
                code: FfiConverterString.read(from: &buf),
                message: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Unreadable, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.index, into: &buf)
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnreadable_lift(_ buf: RustBuffer) throws -> Unreadable {
    return try FfiConverterTypeUnreadable.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnreadable_lower(_ value: Unreadable) -> RustBuffer {
    return FfiConverterTypeUnreadable.lower(value)
}

/**
 * A rule that will hit a certificate.
 */
public struct UpcomingRule: Equatable, Hashable, Codable {
    /**
     * What it does: `shorter-lifetime`, `root-leaves` ...
     */
    public var code: String
    /**
     * When that is felt.
     */
    public var at: Instant
    /**
     * With what numbers.
     */
    public var facts: Facts
    /**
     * What that means, and what to do.
     */
    public var sentence: String
    /**
     * Where the rule stands: document and section.
     */
    public var source: String
    /**
     * Whether `at` is a guess.
     */
    public var isEstimate: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it does: `shorter-lifetime`, `root-leaves` ...
         */code: String,
        /**
         * When that is felt.
         */at: Instant,
        /**
         * With what numbers.
         */facts: Facts,
        /**
         * What that means, and what to do.
         */sentence: String,
        /**
         * Where the rule stands: document and section.
         */source: String,
        /**
         * Whether `at` is a guess.
         */isEstimate: Bool) {
        self.code = code
        self.at = at
        self.facts = facts
        self.sentence = sentence
        self.source = source
        self.isEstimate = isEstimate
    }

}

#if compiler(>=6)
extension UpcomingRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUpcomingRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UpcomingRule {
        return
            try UpcomingRule(
                code: FfiConverterString.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                facts: FfiConverterTypeFacts.read(from: &buf),
                sentence: FfiConverterString.read(from: &buf),
                source: FfiConverterString.read(from: &buf),
                isEstimate: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: UpcomingRule, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterTypeFacts.write(value.facts, into: &buf)
        FfiConverterString.write(value.sentence, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
        FfiConverterBool.write(value.isEstimate, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUpcomingRule_lift(_ buf: RustBuffer) throws -> UpcomingRule {
    return try FfiConverterTypeUpcomingRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUpcomingRule_lower(_ value: UpcomingRule) -> RustBuffer {
    return FfiConverterTypeUpcomingRule.lower(value)
}

/**
 * A certificate as the rules see it, and a span of time.
 */
public struct UpcomingRulesRequest: Equatable, Hashable, Codable {
    /**
     * The certificate.
     */
    public var subject: RuleSubject
    /**
     * From this instant on.
     */
    public var from: Instant
    /**
     * Up to this one.
     */
    public var until: Instant

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The certificate.
         */subject: RuleSubject,
        /**
         * From this instant on.
         */from: Instant,
        /**
         * Up to this one.
         */until: Instant) {
        self.subject = subject
        self.from = from
        self.until = until
    }

}

#if compiler(>=6)
extension UpcomingRulesRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUpcomingRulesRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UpcomingRulesRequest {
        return
            try UpcomingRulesRequest(
                subject: FfiConverterTypeRuleSubject.read(from: &buf),
                from: FfiConverterTypeInstant.read(from: &buf),
                until: FfiConverterTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: UpcomingRulesRequest, into buf: inout [UInt8]) {
        FfiConverterTypeRuleSubject.write(value.subject, into: &buf)
        FfiConverterTypeInstant.write(value.from, into: &buf)
        FfiConverterTypeInstant.write(value.until, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUpcomingRulesRequest_lift(_ buf: RustBuffer) throws -> UpcomingRulesRequest {
    return try FfiConverterTypeUpcomingRulesRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUpcomingRulesRequest_lower(_ value: UpcomingRulesRequest) -> RustBuffer {
    return FfiConverterTypeUpcomingRulesRequest.lower(value)
}

/**
 * A certificate that is to be validated.
 */
public struct ValidateRequest: Equatable, Hashable, Codable {
    /**
     * Its DER.
     */
    public var leaf: Octets
    /**
     * The instant at which it has to be valid.
     */
    public var at: Instant
    /**
     * DER of others that may help, in any order.
     */
    public var intermediates: [Octets]
    /**
     * What it is to be used for; `server-auth` where it is missing.
     */
    public var purpose: String?
    /**
     * The DNS name or IP address that it has to be for.
     */
    public var name: String?
    /**
     * How many intermediates are allowed.
     */
    public var maxDepth: UInt8?
    /**
     * How many other valid paths are wanted.
     */
    public var otherPaths: UInt32?
    /**
     * The policies of RFC 5280 section 6.1.1.
     */
    public var policies: PolicyInputs?
    /**
     * DER of revocation lists.
     */
    public var crls: [Octets]
    /**
     * `off`, `required` or `best-effort`.
     */
    public var revocation: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its DER.
         */leaf: Octets,
        /**
         * The instant at which it has to be valid.
         */at: Instant,
        /**
         * DER of others that may help, in any order.
         */intermediates: [Octets] = [],
        /**
         * What it is to be used for; `server-auth` where it is missing.
         */purpose: String? = nil,
        /**
         * The DNS name or IP address that it has to be for.
         */name: String? = nil,
        /**
         * How many intermediates are allowed.
         */maxDepth: UInt8? = nil,
        /**
         * How many other valid paths are wanted.
         */otherPaths: UInt32? = nil,
        /**
         * The policies of RFC 5280 section 6.1.1.
         */policies: PolicyInputs? = nil,
        /**
         * DER of revocation lists.
         */crls: [Octets] = [],
        /**
         * `off`, `required` or `best-effort`.
         */revocation: String? = nil) {
        self.leaf = leaf
        self.at = at
        self.intermediates = intermediates
        self.purpose = purpose
        self.name = name
        self.maxDepth = maxDepth
        self.otherPaths = otherPaths
        self.policies = policies
        self.crls = crls
        self.revocation = revocation
    }

}

#if compiler(>=6)
extension ValidateRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeValidateRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ValidateRequest {
        return
            try ValidateRequest(
                leaf: FfiConverterTypeOctets.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                intermediates: FfiConverterSequenceTypeOctets.read(from: &buf),
                purpose: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                maxDepth: FfiConverterOptionUInt8.read(from: &buf),
                otherPaths: FfiConverterOptionUInt32.read(from: &buf),
                policies: FfiConverterOptionTypePolicyInputs.read(from: &buf),
                crls: FfiConverterSequenceTypeOctets.read(from: &buf),
                revocation: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: ValidateRequest, into buf: inout [UInt8]) {
        FfiConverterTypeOctets.write(value.leaf, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterSequenceTypeOctets.write(value.intermediates, into: &buf)
        FfiConverterOptionString.write(value.purpose, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionUInt8.write(value.maxDepth, into: &buf)
        FfiConverterOptionUInt32.write(value.otherPaths, into: &buf)
        FfiConverterOptionTypePolicyInputs.write(value.policies, into: &buf)
        FfiConverterSequenceTypeOctets.write(value.crls, into: &buf)
        FfiConverterOptionString.write(value.revocation, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValidateRequest_lift(_ buf: RustBuffer) throws -> ValidateRequest {
    return try FfiConverterTypeValidateRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValidateRequest_lower(_ value: ValidateRequest) -> RustBuffer {
    return FfiConverterTypeValidateRequest.lower(value)
}

/**
 * A verdict, and everything that it rests on.
 */
public struct Validation: Equatable, Hashable, Codable {
    /**
     * `valid` or `invalid`.
     */
    public var verdict: String
    /**
     * The path, leaf first: each certificate's SHA-256, in hex.
     */
    public var path: [String]
    /**
     * Everything that is to be said of the path.
     */
    public var findings: [Finding]
    /**
     * The certificate policies for which the path is valid; `nil` where it ends before any trusted root.
     */
    public var policies: Policies?
    /**
     * Other valid paths, as many as were asked for and found: in the form of `path`.
     */
    public var otherPaths: [[String]]
    /**
     * What it has cost.
     */
    public var work: Work

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `valid` or `invalid`.
         */verdict: String,
        /**
         * The path, leaf first: each certificate's SHA-256, in hex.
         */path: [String],
        /**
         * Everything that is to be said of the path.
         */findings: [Finding],
        /**
         * The certificate policies for which the path is valid; `nil` where it ends before any trusted root.
         */policies: Policies?,
        /**
         * Other valid paths, as many as were asked for and found: in the form of `path`.
         */otherPaths: [[String]],
        /**
         * What it has cost.
         */work: Work) {
        self.verdict = verdict
        self.path = path
        self.findings = findings
        self.policies = policies
        self.otherPaths = otherPaths
        self.work = work
    }

}

#if compiler(>=6)
extension Validation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeValidation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Validation {
        return
            try Validation(
                verdict: FfiConverterString.read(from: &buf),
                path: FfiConverterSequenceString.read(from: &buf),
                findings: FfiConverterSequenceTypeFinding.read(from: &buf),
                policies: FfiConverterOptionTypePolicies.read(from: &buf),
                otherPaths: FfiConverterSequenceSequenceString.read(from: &buf),
                work: FfiConverterTypeWork.read(from: &buf)
        )
    }

    public static func write(_ value: Validation, into buf: inout [UInt8]) {
        FfiConverterString.write(value.verdict, into: &buf)
        FfiConverterSequenceString.write(value.path, into: &buf)
        FfiConverterSequenceTypeFinding.write(value.findings, into: &buf)
        FfiConverterOptionTypePolicies.write(value.policies, into: &buf)
        FfiConverterSequenceSequenceString.write(value.otherPaths, into: &buf)
        FfiConverterTypeWork.write(value.work, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValidation_lift(_ buf: RustBuffer) throws -> Validation {
    return try FfiConverterTypeValidation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValidation_lower(_ value: Validation) -> RustBuffer {
    return FfiConverterTypeValidation.lower(value)
}

/**
 * How long a CA may reuse what it has validated: days; `nil` before the first rule.
 */
public struct ValidationReuse: Equatable, Hashable, Codable {
    /**
     * Of domain names and IP addresses.
     */
    public var domainsAndAddressesDays: UInt32?
    /**
     * Of the subject's identity.
     */
    public var identityDays: UInt32?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Of domain names and IP addresses.
         */domainsAndAddressesDays: UInt32?,
        /**
         * Of the subject's identity.
         */identityDays: UInt32?) {
        self.domainsAndAddressesDays = domainsAndAddressesDays
        self.identityDays = identityDays
    }

}

#if compiler(>=6)
extension ValidationReuse: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeValidationReuse: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ValidationReuse {
        return
            try ValidationReuse(
                domainsAndAddressesDays: FfiConverterOptionUInt32.read(from: &buf),
                identityDays: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: ValidationReuse, into buf: inout [UInt8]) {
        FfiConverterOptionUInt32.write(value.domainsAndAddressesDays, into: &buf)
        FfiConverterOptionUInt32.write(value.identityDays, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValidationReuse_lift(_ buf: RustBuffer) throws -> ValidationReuse {
    return try FfiConverterTypeValidationReuse.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValidationReuse_lower(_ value: ValidationReuse) -> RustBuffer {
    return FfiConverterTypeValidationReuse.lower(value)
}

/**
 * An instant of issue.
 */
public struct ValidationReuseRequest: Equatable, Hashable, Codable {
    /**
     * When the certificate is issued.
     */
    public var issued: Instant

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When the certificate is issued.
         */issued: Instant) {
        self.issued = issued
    }

}

#if compiler(>=6)
extension ValidationReuseRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeValidationReuseRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ValidationReuseRequest {
        return
            try ValidationReuseRequest(
                issued: FfiConverterTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: ValidationReuseRequest, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.issued, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValidationReuseRequest_lift(_ buf: RustBuffer) throws -> ValidationReuseRequest {
    return try FfiConverterTypeValidationReuseRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValidationReuseRequest_lower(_ value: ValidationReuseRequest) -> RustBuffer {
    return FfiConverterTypeValidationReuseRequest.lower(value)
}

/**
 * What a validator trusts and which rules it goes by.
 */
public struct ValidatorSettings: Equatable, Hashable, Codable {
    /**
     * Roots that come with it: `mozilla`, `native` (the operating system's) or `none`. `mozilla` where it is
     * missing and `roots` is empty, `none` where it is missing and `roots` is not.
     */
    public var builtinRoots: String?
    /**
     * Roots of one's own, besides those.
     */
    public var roots: [Roots]
    /**
     * The rules: `web-pki` or `rfc5280`. `web-pki` with built-in roots, `rfc5280` without.
     */
    public var profile: String?
    /**
     * Where the roots come from, for findings.
     */
    public var source: RootsSource?
    /**
     * Bounds in place of notafter's own.
     */
    public var limits: Limits?
    /**
     * How many verified links are remembered: 0 for none; missing for notafter's own number.
     */
    public var rememberedLinks: UInt32?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Roots that come with it: `mozilla`, `native` (the operating system's) or `none`. `mozilla` where it is
         * missing and `roots` is empty, `none` where it is missing and `roots` is not.
         */builtinRoots: String? = nil,
        /**
         * Roots of one's own, besides those.
         */roots: [Roots] = [],
        /**
         * The rules: `web-pki` or `rfc5280`. `web-pki` with built-in roots, `rfc5280` without.
         */profile: String? = nil,
        /**
         * Where the roots come from, for findings.
         */source: RootsSource? = nil,
        /**
         * Bounds in place of notafter's own.
         */limits: Limits? = nil,
        /**
         * How many verified links are remembered: 0 for none; missing for notafter's own number.
         */rememberedLinks: UInt32? = nil) {
        self.builtinRoots = builtinRoots
        self.roots = roots
        self.profile = profile
        self.source = source
        self.limits = limits
        self.rememberedLinks = rememberedLinks
    }

}

#if compiler(>=6)
extension ValidatorSettings: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeValidatorSettings: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ValidatorSettings {
        return
            try ValidatorSettings(
                builtinRoots: FfiConverterOptionString.read(from: &buf),
                roots: FfiConverterSequenceTypeRoots.read(from: &buf),
                profile: FfiConverterOptionString.read(from: &buf),
                source: FfiConverterOptionTypeRootsSource.read(from: &buf),
                limits: FfiConverterOptionTypeLimits.read(from: &buf),
                rememberedLinks: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: ValidatorSettings, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.builtinRoots, into: &buf)
        FfiConverterSequenceTypeRoots.write(value.roots, into: &buf)
        FfiConverterOptionString.write(value.profile, into: &buf)
        FfiConverterOptionTypeRootsSource.write(value.source, into: &buf)
        FfiConverterOptionTypeLimits.write(value.limits, into: &buf)
        FfiConverterOptionUInt32.write(value.rememberedLinks, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValidatorSettings_lift(_ buf: RustBuffer) throws -> ValidatorSettings {
    return try FfiConverterTypeValidatorSettings.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValidatorSettings_lower(_ value: ValidatorSettings) -> RustBuffer {
    return FfiConverterTypeValidatorSettings.lower(value)
}

/**
 * A certificate that is looked for in observations.
 */
public struct WhoServesRequest: Equatable, Hashable, Codable {
    /**
     * What was seen.
     */
    public var observations: [Observation]
    /**
     * SHA-256 of the certificate's DER, in hex.
     */
    public var fingerprintSha256: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What was seen.
         */observations: [Observation],
        /**
         * SHA-256 of the certificate's DER, in hex.
         */fingerprintSha256: String) {
        self.observations = observations
        self.fingerprintSha256 = fingerprintSha256
    }

}

#if compiler(>=6)
extension WhoServesRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWhoServesRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WhoServesRequest {
        return
            try WhoServesRequest(
                observations: FfiConverterSequenceTypeObservation.read(from: &buf),
                fingerprintSha256: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: WhoServesRequest, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeObservation.write(value.observations, into: &buf)
        FfiConverterString.write(value.fingerprintSha256, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWhoServesRequest_lift(_ buf: RustBuffer) throws -> WhoServesRequest {
    return try FfiConverterTypeWhoServesRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWhoServesRequest_lower(_ value: WhoServesRequest) -> RustBuffer {
    return FfiConverterTypeWhoServesRequest.lower(value)
}

/**
 * What a validation has cost.
 */
public struct Work: Equatable, Hashable, Codable {
    /**
     * Signatures that were verified.
     */
    public var signaturesChecked: UInt64
    /**
     * Certificates that were weighed as the issuer of another.
     */
    public var candidatesTried: UInt64
    /**
     * Paths that reached a trusted root, and were judged as a whole.
     */
    public var pathsCompleted: UInt64
    /**
     * Signatures that were known from before, and not verified again.
     */
    public var linksRemembered: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Signatures that were verified.
         */signaturesChecked: UInt64,
        /**
         * Certificates that were weighed as the issuer of another.
         */candidatesTried: UInt64,
        /**
         * Paths that reached a trusted root, and were judged as a whole.
         */pathsCompleted: UInt64,
        /**
         * Signatures that were known from before, and not verified again.
         */linksRemembered: UInt64) {
        self.signaturesChecked = signaturesChecked
        self.candidatesTried = candidatesTried
        self.pathsCompleted = pathsCompleted
        self.linksRemembered = linksRemembered
    }

}

#if compiler(>=6)
extension Work: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWork: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Work {
        return
            try Work(
                signaturesChecked: FfiConverterUInt64.read(from: &buf),
                candidatesTried: FfiConverterUInt64.read(from: &buf),
                pathsCompleted: FfiConverterUInt64.read(from: &buf),
                linksRemembered: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: Work, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.signaturesChecked, into: &buf)
        FfiConverterUInt64.write(value.candidatesTried, into: &buf)
        FfiConverterUInt64.write(value.pathsCompleted, into: &buf)
        FfiConverterUInt64.write(value.linksRemembered, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWork_lift(_ buf: RustBuffer) throws -> Work {
    return try FfiConverterTypeWork.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWork_lower(_ value: Work) -> RustBuffer {
    return FfiConverterTypeWork.lower(value)
}

/**
 * How many renewals there are in a year (UTC).
 */
public struct YearlyRenewals: Equatable, Hashable, Codable {
    /**
     * The year.
     */
    public var year: UInt16
    /**
     * How many renewals of all certificates.
     */
    public var renewals: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The year.
         */year: UInt16,
        /**
         * How many renewals of all certificates.
         */renewals: UInt64) {
        self.year = year
        self.renewals = renewals
    }

}

#if compiler(>=6)
extension YearlyRenewals: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeYearlyRenewals: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> YearlyRenewals {
        return
            try YearlyRenewals(
                year: FfiConverterUInt16.read(from: &buf),
                renewals: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: YearlyRenewals, into buf: inout [UInt8]) {
        FfiConverterUInt16.write(value.year, into: &buf)
        FfiConverterUInt64.write(value.renewals, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeYearlyRenewals_lift(_ buf: RustBuffer) throws -> YearlyRenewals {
    return try FfiConverterTypeYearlyRenewals.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeYearlyRenewals_lower(_ value: YearlyRenewals) -> RustBuffer {
    return FfiConverterTypeYearlyRenewals.lower(value)
}

/**
 * A line of a zone that gave no candidate although it was meant to.
 */
public struct ZoneIssue: Equatable, Hashable, Codable {
    /**
     * The line on which the record starts, from 1; 0 where it is not the text but the origin that was given with it.
     */
    public var line: UInt64
    /**
     * What is wrong, by its stable code.
     */
    public var code: String
    /**
     * What is wrong and what to do about it, as a sentence.
     */
    public var message: String
    /**
     * A host to try instead: a text that parses as a target.
     */
    public var suggestion: String?
    /**
     * The particulars.
     */
    public var facts: Facts

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The line on which the record starts, from 1; 0 where it is not the text but the origin that was given with it.
         */line: UInt64,
        /**
         * What is wrong, by its stable code.
         */code: String,
        /**
         * What is wrong and what to do about it, as a sentence.
         */message: String,
        /**
         * A host to try instead: a text that parses as a target.
         */suggestion: String?,
        /**
         * The particulars.
         */facts: Facts) {
        self.line = line
        self.code = code
        self.message = message
        self.suggestion = suggestion
        self.facts = facts
    }

}

#if compiler(>=6)
extension ZoneIssue: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeZoneIssue: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ZoneIssue {
        return
            try ZoneIssue(
                line: FfiConverterUInt64.read(from: &buf),
                code: FfiConverterString.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                suggestion: FfiConverterOptionString.read(from: &buf),
                facts: FfiConverterTypeFacts.read(from: &buf)
        )
    }

    public static func write(_ value: ZoneIssue, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.line, into: &buf)
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterOptionString.write(value.suggestion, into: &buf)
        FfiConverterTypeFacts.write(value.facts, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeZoneIssue_lift(_ buf: RustBuffer) throws -> ZoneIssue {
    return try FfiConverterTypeZoneIssue.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeZoneIssue_lower(_ value: ZoneIssue) -> RustBuffer {
    return FfiConverterTypeZoneIssue.lower(value)
}

/**
 * The value of a fact.
 *
 * In JSON an instant is its text and nothing else. So a text that is an instant to the letter, such as
 * `2026-11-22T09:30:00Z`, is read again as one, whatever it was before: it is written the same.
 */

public enum Fact: Equatable, Hashable, Codable {

    /**
     * Text.
     */
    case textFact(String
    )
    /**
     * A whole number.
     */
    case integerFact(Int64
    )
    /**
     * Yes or no.
     */
    case booleanFact(Bool
    )
    /**
     * An instant.
     */
    case instantFact(Instant
    )
    /**
     * Several texts.
     */
    case listFact([String]
    )

}

#if compiler(>=6)
extension Fact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFact: FfiConverterRustBuffer {
    typealias SwiftType = Fact

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Fact {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .textFact(try FfiConverterString.read(from: &buf)
        )

        case 2: return .integerFact(try FfiConverterInt64.read(from: &buf)
        )

        case 3: return .booleanFact(try FfiConverterBool.read(from: &buf)
        )

        case 4: return .instantFact(try FfiConverterTypeInstant.read(from: &buf)
        )

        case 5: return .listFact(try FfiConverterSequenceString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Fact, into buf: inout [UInt8]) {
        switch value {

        case let .textFact(v1):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(v1, into: &buf)

        case let .integerFact(v1):
            writeInt(&buf, Int32(2))
            FfiConverterInt64.write(v1, into: &buf)

        case let .booleanFact(v1):
            writeInt(&buf, Int32(3))
            FfiConverterBool.write(v1, into: &buf)

        case let .instantFact(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeInstant.write(v1, into: &buf)

        case let .listFact(v1):
            writeInt(&buf, Int32(5))
            FfiConverterSequenceString.write(v1, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFact_lift(_ buf: RustBuffer) throws -> Fact {
    return try FfiConverterTypeFact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFact_lower(_ value: Fact) -> RustBuffer {
    return FfiConverterTypeFact.lower(value)
}

/**
 * Why a function gave no answer. Each language has an exception of each class, with these fields.
 *
 * What is wrong with a certificate, a chain or a server is never an error: it is in the record. An error is about
 * what the caller gave.
 */
public
enum NotAfterError: Swift.Error, Equatable, Hashable, Codable {

    /**
     * Octets that are not what they were given as.
     */
    case Parse(
        /**
         * Why, by its stable code.
         */code: String,
        /**
         * Why and what to do, as a sentence.
         */reason: String,
        /**
         * The particulars.
         */facts: Facts
    )
    /**
     * A text that names no target.
     */
    case Target(
        /**
         * Why, by its stable code.
         */code: String,
        /**
         * Why and what to do, as a sentence.
         */reason: String,
        /**
         * The particulars; `suggestion` is what was probably meant.
         */facts: Facts
    )
    /**
     * An argument that cannot be used: a code that is none, a policy that contradicts itself, a record of a later
     * version.
     */
    case Argument(
        /**
         * Why, by its stable code.
         */code: String,
        /**
         * Why and what to do, as a sentence.
         */reason: String,
        /**
         * The particulars; `field` is the argument.
         */facts: Facts
    )
    /**
     * Roots that cannot be used.
     */
    case Trust(
        /**
         * Why, by its stable code.
         */code: String,
        /**
         * Why and what to do, as a sentence.
         */reason: String,
        /**
         * The particulars.
         */facts: Facts
    )
    /**
     * The caller wished to stop.
     */
    case Cancelled(
        /**
         * `cancelled`.
         */code: String,
        /**
         * The same as a sentence.
         */reason: String,
        /**
         * None.
         */facts: Facts
    )
    /**
     * A fault of notafter: please report it.
     */
    case Internal(
        /**
         * `internal`.
         */code: String,
        /**
         * What happened.
         */reason: String,
        /**
         * The particulars.
         */facts: Facts
    )

}

#if compiler(>=6)
extension NotAfterError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNotAfterError: FfiConverterRustBuffer {
    typealias SwiftType = NotAfterError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NotAfterError {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .Parse(
            code: try FfiConverterString.read(from: &buf),
            reason: try FfiConverterString.read(from: &buf),
            facts: try FfiConverterTypeFacts.read(from: &buf)
            )
        case 2: return .Target(
            code: try FfiConverterString.read(from: &buf),
            reason: try FfiConverterString.read(from: &buf),
            facts: try FfiConverterTypeFacts.read(from: &buf)
            )
        case 3: return .Argument(
            code: try FfiConverterString.read(from: &buf),
            reason: try FfiConverterString.read(from: &buf),
            facts: try FfiConverterTypeFacts.read(from: &buf)
            )
        case 4: return .Trust(
            code: try FfiConverterString.read(from: &buf),
            reason: try FfiConverterString.read(from: &buf),
            facts: try FfiConverterTypeFacts.read(from: &buf)
            )
        case 5: return .Cancelled(
            code: try FfiConverterString.read(from: &buf),
            reason: try FfiConverterString.read(from: &buf),
            facts: try FfiConverterTypeFacts.read(from: &buf)
            )
        case 6: return .Internal(
            code: try FfiConverterString.read(from: &buf),
            reason: try FfiConverterString.read(from: &buf),
            facts: try FfiConverterTypeFacts.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: NotAfterError, into buf: inout [UInt8]) {
        switch value {

        case let .Parse(code,reason,facts):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(code, into: &buf)
            FfiConverterString.write(reason, into: &buf)
            FfiConverterTypeFacts.write(facts, into: &buf)

        case let .Target(code,reason,facts):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(code, into: &buf)
            FfiConverterString.write(reason, into: &buf)
            FfiConverterTypeFacts.write(facts, into: &buf)

        case let .Argument(code,reason,facts):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(code, into: &buf)
            FfiConverterString.write(reason, into: &buf)
            FfiConverterTypeFacts.write(facts, into: &buf)

        case let .Trust(code,reason,facts):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(code, into: &buf)
            FfiConverterString.write(reason, into: &buf)
            FfiConverterTypeFacts.write(facts, into: &buf)

        case let .Cancelled(code,reason,facts):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(code, into: &buf)
            FfiConverterString.write(reason, into: &buf)
            FfiConverterTypeFacts.write(facts, into: &buf)

        case let .Internal(code,reason,facts):
            writeInt(&buf, Int32(6))
            FfiConverterString.write(code, into: &buf)
            FfiConverterString.write(reason, into: &buf)
            FfiConverterTypeFacts.write(facts, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNotAfterError_lift(_ buf: RustBuffer) throws -> NotAfterError {
    return try FfiConverterTypeNotAfterError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNotAfterError_lower(_ value: NotAfterError) -> RustBuffer {
    return FfiConverterTypeNotAfterError.lower(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt8: FfiConverterRustBuffer {
    typealias SwiftType = UInt8?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt8.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt8.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt32: FfiConverterRustBuffer {
    typealias SwiftType = UInt32?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt32.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt64: FfiConverterRustBuffer {
    typealias SwiftType = UInt64?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt64.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionInt64: FfiConverterRustBuffer {
    typealias SwiftType = Int64?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterInt64.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionBool: FfiConverterRustBuffer {
    typealias SwiftType = Bool?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterBool.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterBool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCancelHandle: FfiConverterRustBuffer {
    typealias SwiftType = CancelHandle?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCancelHandle.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCancelHandle.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeValidator: FfiConverterRustBuffer {
    typealias SwiftType = Validator?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeValidator.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeValidator.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAuthorityKeyId: FfiConverterRustBuffer {
    typealias SwiftType = AuthorityKeyId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAuthorityKeyId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAuthorityKeyId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCadence: FfiConverterRustBuffer {
    typealias SwiftType = Cadence?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCadence.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCadence.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCertificateSummary: FfiConverterRustBuffer {
    typealias SwiftType = CertificateSummary?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCertificateSummary.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCertificateSummary.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCheck: FfiConverterRustBuffer {
    typealias SwiftType = Check?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCheck.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCheck.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCheckError: FfiConverterRustBuffer {
    typealias SwiftType = CheckError?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCheckError.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCheckError.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeClientCertificate: FfiConverterRustBuffer {
    typealias SwiftType = ClientCertificate?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeClientCertificate.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeClientCertificate.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeConnection: FfiConverterRustBuffer {
    typealias SwiftType = Connection?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeConnection.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeConnection.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCrlScope: FfiConverterRustBuffer {
    typealias SwiftType = CrlScope?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCrlScope.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCrlScope.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeEffectiveExpiry: FfiConverterRustBuffer {
    typealias SwiftType = EffectiveExpiry?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeEffectiveExpiry.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeEffectiveExpiry.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeEnd: FfiConverterRustBuffer {
    typealias SwiftType = End?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeEnd.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeEnd.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeEventOptions: FfiConverterRustBuffer {
    typealias SwiftType = EventOptions?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeEventOptions.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeEventOptions.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeExpected: FfiConverterRustBuffer {
    typealias SwiftType = Expected?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeExpected.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeExpected.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeExpectedRenewal: FfiConverterRustBuffer {
    typealias SwiftType = ExpectedRenewal?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeExpectedRenewal.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeExpectedRenewal.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeExpiry: FfiConverterRustBuffer {
    typealias SwiftType = Expiry?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeExpiry.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeExpiry.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeExpiryPolicy: FfiConverterRustBuffer {
    typealias SwiftType = ExpiryPolicy?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeExpiryPolicy.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeExpiryPolicy.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeFetchOptions: FfiConverterRustBuffer {
    typealias SwiftType = FetchOptions?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeFetchOptions.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeFetchOptions.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeFraction: FfiConverterRustBuffer {
    typealias SwiftType = Fraction?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeFraction.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeFraction.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeGrace: FfiConverterRustBuffer {
    typealias SwiftType = Grace?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeGrace.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeGrace.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLimit: FfiConverterRustBuffer {
    typealias SwiftType = Limit?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLimit.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLimit.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLimits: FfiConverterRustBuffer {
    typealias SwiftType = Limits?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLimits.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLimits.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMatrix: FfiConverterRustBuffer {
    typealias SwiftType = Matrix?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMatrix.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMatrix.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMicrosoftTemplate: FfiConverterRustBuffer {
    typealias SwiftType = MicrosoftTemplate?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMicrosoftTemplate.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMicrosoftTemplate.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNameConstraints: FfiConverterRustBuffer {
    typealias SwiftType = NameConstraints?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNameConstraints.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNameConstraints.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeOrganizationIdentifier: FfiConverterRustBuffer {
    typealias SwiftType = OrganizationIdentifier?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOrganizationIdentifier.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOrganizationIdentifier.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePastCertificate: FfiConverterRustBuffer {
    typealias SwiftType = PastCertificate?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePastCertificate.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePastCertificate.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePolicies: FfiConverterRustBuffer {
    typealias SwiftType = Policies?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePolicies.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePolicies.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePolicyConstraints: FfiConverterRustBuffer {
    typealias SwiftType = PolicyConstraints?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePolicyConstraints.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePolicyConstraints.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePolicyInputs: FfiConverterRustBuffer {
    typealias SwiftType = PolicyInputs?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePolicyInputs.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePolicyInputs.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePrivateKeyUsagePeriod: FfiConverterRustBuffer {
    typealias SwiftType = PrivateKeyUsagePeriod?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePrivateKeyUsagePeriod.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePrivateKeyUsagePeriod.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePublicKey: FfiConverterRustBuffer {
    typealias SwiftType = PublicKey?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePublicKey.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePublicKey.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRefreshPolicy: FfiConverterRustBuffer {
    typealias SwiftType = RefreshPolicy?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRefreshPolicy.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRefreshPolicy.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRootsSource: FfiConverterRustBuffer {
    typealias SwiftType = RootsSource?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRootsSource.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRootsSource.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRsaPss: FfiConverterRustBuffer {
    typealias SwiftType = RsaPss?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRsaPss.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRsaPss.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeShortLived: FfiConverterRustBuffer {
    typealias SwiftType = ShortLived?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeShortLived.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeShortLived.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSignatureParameters: FfiConverterRustBuffer {
    typealias SwiftType = SignatureParameters?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSignatureParameters.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSignatureParameters.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSnapshot: FfiConverterRustBuffer {
    typealias SwiftType = Snapshot?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSnapshot.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSnapshot.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeThresholds: FfiConverterRustBuffer {
    typealias SwiftType = Thresholds?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeThresholds.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeThresholds.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeValidation: FfiConverterRustBuffer {
    typealias SwiftType = Validation?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeValidation.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeValidation.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeInstant: FfiConverterRustBuffer {
    typealias SwiftType = Instant?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeInstant.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeInstant.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeOctets: FfiConverterRustBuffer {
    typealias SwiftType = Octets?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOctets.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOctets.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSeconds: FfiConverterRustBuffer {
    typealias SwiftType = Seconds?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSeconds.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSeconds.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceUInt32: FfiConverterRustBuffer {
    typealias SwiftType = [UInt32]

    public static func write(_ value: [UInt32], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterUInt32.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [UInt32] {
        let len: Int32 = try readInt(&buf)
        var seq = [UInt32]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterUInt32.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    public static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAccessDescription: FfiConverterRustBuffer {
    typealias SwiftType = [AccessDescription]

    public static func write(_ value: [AccessDescription], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAccessDescription.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AccessDescription] {
        let len: Int32 = try readInt(&buf)
        var seq = [AccessDescription]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAccessDescription.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAlert: FfiConverterRustBuffer {
    typealias SwiftType = [Alert]

    public static func write(_ value: [Alert], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAlert.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Alert] {
        let len: Int32 = try readInt(&buf)
        var seq = [Alert]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAlert.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAnomaly: FfiConverterRustBuffer {
    typealias SwiftType = [Anomaly]

    public static func write(_ value: [Anomaly], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAnomaly.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Anomaly] {
        let len: Int32 = try readInt(&buf)
        var seq = [Anomaly]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAnomaly.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAttempt: FfiConverterRustBuffer {
    typealias SwiftType = [Attempt]

    public static func write(_ value: [Attempt], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAttempt.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Attempt] {
        let len: Int32 = try readInt(&buf)
        var seq = [Attempt]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAttempt.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCandidate: FfiConverterRustBuffer {
    typealias SwiftType = [Candidate]

    public static func write(_ value: [Candidate], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCandidate.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Candidate] {
        let len: Int32 = try readInt(&buf)
        var seq = [Candidate]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCandidate.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCertificate: FfiConverterRustBuffer {
    typealias SwiftType = [Certificate]

    public static func write(_ value: [Certificate], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCertificate.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Certificate] {
        let len: Int32 = try readInt(&buf)
        var seq = [Certificate]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCertificate.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCertificatePolicy: FfiConverterRustBuffer {
    typealias SwiftType = [CertificatePolicy]

    public static func write(_ value: [CertificatePolicy], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCertificatePolicy.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CertificatePolicy] {
        let len: Int32 = try readInt(&buf)
        var seq = [CertificatePolicy]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCertificatePolicy.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCertificateRenewals: FfiConverterRustBuffer {
    typealias SwiftType = [CertificateRenewals]

    public static func write(_ value: [CertificateRenewals], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCertificateRenewals.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CertificateRenewals] {
        let len: Int32 = try readInt(&buf)
        var seq = [CertificateRenewals]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCertificateRenewals.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCertificateRequest: FfiConverterRustBuffer {
    typealias SwiftType = [CertificateRequest]

    public static func write(_ value: [CertificateRequest], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCertificateRequest.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CertificateRequest] {
        let len: Int32 = try readInt(&buf)
        var seq = [CertificateRequest]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCertificateRequest.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCrl: FfiConverterRustBuffer {
    typealias SwiftType = [Crl]

    public static func write(_ value: [Crl], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCrl.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Crl] {
        let len: Int32 = try readInt(&buf)
        var seq = [Crl]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCrl.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDistributionPoint: FfiConverterRustBuffer {
    typealias SwiftType = [DistributionPoint]

    public static func write(_ value: [DistributionPoint], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDistributionPoint.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DistributionPoint] {
        let len: Int32 = try readInt(&buf)
        var seq = [DistributionPoint]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDistributionPoint.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDivergence: FfiConverterRustBuffer {
    typealias SwiftType = [Divergence]

    public static func write(_ value: [Divergence], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDivergence.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Divergence] {
        let len: Int32 = try readInt(&buf)
        var seq = [Divergence]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDivergence.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDrift: FfiConverterRustBuffer {
    typealias SwiftType = [Drift]

    public static func write(_ value: [Drift], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDrift.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Drift] {
        let len: Int32 = try readInt(&buf)
        var seq = [Drift]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDrift.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEpisode: FfiConverterRustBuffer {
    typealias SwiftType = [Episode]

    public static func write(_ value: [Episode], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEpisode.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Episode] {
        let len: Int32 = try readInt(&buf)
        var seq = [Episode]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEpisode.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEvent: FfiConverterRustBuffer {
    typealias SwiftType = [Event]

    public static func write(_ value: [Event], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEvent.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Event] {
        let len: Int32 = try readInt(&buf)
        var seq = [Event]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEvent.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeExpected: FfiConverterRustBuffer {
    typealias SwiftType = [Expected]

    public static func write(_ value: [Expected], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeExpected.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Expected] {
        let len: Int32 = try readInt(&buf)
        var seq = [Expected]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeExpected.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeExpiration: FfiConverterRustBuffer {
    typealias SwiftType = [Expiration]

    public static func write(_ value: [Expiration], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeExpiration.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Expiration] {
        let len: Int32 = try readInt(&buf)
        var seq = [Expiration]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeExpiration.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeExtension: FfiConverterRustBuffer {
    typealias SwiftType = [Extension]

    public static func write(_ value: [Extension], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeExtension.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Extension] {
        let len: Int32 = try readInt(&buf)
        var seq = [Extension]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeExtension.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFailing: FfiConverterRustBuffer {
    typealias SwiftType = [Failing]

    public static func write(_ value: [Failing], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFailing.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Failing] {
        let len: Int32 = try readInt(&buf)
        var seq = [Failing]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFailing.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFinding: FfiConverterRustBuffer {
    typealias SwiftType = [Finding]

    public static func write(_ value: [Finding], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFinding.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Finding] {
        let len: Int32 = try readInt(&buf)
        var seq = [Finding]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFinding.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeGeneralName: FfiConverterRustBuffer {
    typealias SwiftType = [GeneralName]

    public static func write(_ value: [GeneralName], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeGeneralName.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [GeneralName] {
        let len: Int32 = try readInt(&buf)
        var seq = [GeneralName]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeGeneralName.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeGroup: FfiConverterRustBuffer {
    typealias SwiftType = [Group]

    public static func write(_ value: [Group], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeGroup.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Group] {
        let len: Int32 = try readInt(&buf)
        var seq = [Group]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeGroup.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLocation: FfiConverterRustBuffer {
    typealias SwiftType = [Location]

    public static func write(_ value: [Location], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLocation.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Location] {
        let len: Int32 = try readInt(&buf)
        var seq = [Location]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLocation.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMatrixCell: FfiConverterRustBuffer {
    typealias SwiftType = [MatrixCell]

    public static func write(_ value: [MatrixCell], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMatrixCell.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MatrixCell] {
        let len: Int32 = try readInt(&buf)
        var seq = [MatrixCell]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMatrixCell.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeNormalisedInput: FfiConverterRustBuffer {
    typealias SwiftType = [NormalisedInput]

    public static func write(_ value: [NormalisedInput], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeNormalisedInput.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [NormalisedInput] {
        let len: Int32 = try readInt(&buf)
        var seq = [NormalisedInput]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeNormalisedInput.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeObservation: FfiConverterRustBuffer {
    typealias SwiftType = [Observation]

    public static func write(_ value: [Observation], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeObservation.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Observation] {
        let len: Int32 = try readInt(&buf)
        var seq = [Observation]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeObservation.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeObservationCell: FfiConverterRustBuffer {
    typealias SwiftType = [ObservationCell]

    public static func write(_ value: [ObservationCell], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeObservationCell.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ObservationCell] {
        let len: Int32 = try readInt(&buf)
        var seq = [ObservationCell]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeObservationCell.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeOutcomeCount: FfiConverterRustBuffer {
    typealias SwiftType = [OutcomeCount]

    public static func write(_ value: [OutcomeCount], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOutcomeCount.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [OutcomeCount] {
        let len: Int32 = try readInt(&buf)
        var seq = [OutcomeCount]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOutcomeCount.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePastCertificate: FfiConverterRustBuffer {
    typealias SwiftType = [PastCertificate]

    public static func write(_ value: [PastCertificate], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePastCertificate.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PastCertificate] {
        let len: Int32 = try readInt(&buf)
        var seq = [PastCertificate]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePastCertificate.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePastEpisode: FfiConverterRustBuffer {
    typealias SwiftType = [PastEpisode]

    public static func write(_ value: [PastEpisode], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePastEpisode.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PastEpisode] {
        let len: Int32 = try readInt(&buf)
        var seq = [PastEpisode]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePastEpisode.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePolicyMapping: FfiConverterRustBuffer {
    typealias SwiftType = [PolicyMapping]

    public static func write(_ value: [PolicyMapping], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePolicyMapping.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PolicyMapping] {
        let len: Int32 = try readInt(&buf)
        var seq = [PolicyMapping]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePolicyMapping.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePrivateKey: FfiConverterRustBuffer {
    typealias SwiftType = [PrivateKey]

    public static func write(_ value: [PrivateKey], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePrivateKey.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PrivateKey] {
        let len: Int32 = try readInt(&buf)
        var seq = [PrivateKey]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePrivateKey.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePublicKeyItem: FfiConverterRustBuffer {
    typealias SwiftType = [PublicKeyItem]

    public static func write(_ value: [PublicKeyItem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePublicKeyItem.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PublicKeyItem] {
        let len: Int32 = try readInt(&buf)
        var seq = [PublicKeyItem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePublicKeyItem.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePublicRoot: FfiConverterRustBuffer {
    typealias SwiftType = [PublicRoot]

    public static func write(_ value: [PublicRoot], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePublicRoot.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PublicRoot] {
        let len: Int32 = try readInt(&buf)
        var seq = [PublicRoot]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePublicRoot.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeReconciled: FfiConverterRustBuffer {
    typealias SwiftType = [Reconciled]

    public static func write(_ value: [Reconciled], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeReconciled.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Reconciled] {
        let len: Int32 = try readInt(&buf)
        var seq = [Reconciled]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeReconciled.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRolloutPlace: FfiConverterRustBuffer {
    typealias SwiftType = [RolloutPlace]

    public static func write(_ value: [RolloutPlace], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRolloutPlace.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RolloutPlace] {
        let len: Int32 = try readInt(&buf)
        var seq = [RolloutPlace]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRolloutPlace.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRoots: FfiConverterRustBuffer {
    typealias SwiftType = [Roots]

    public static func write(_ value: [Roots], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRoots.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Roots] {
        let len: Int32 = try readInt(&buf)
        var seq = [Roots]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRoots.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRuleRow: FfiConverterRustBuffer {
    typealias SwiftType = [RuleRow]

    public static func write(_ value: [RuleRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRuleRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RuleRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [RuleRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRuleRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRuleSubject: FfiConverterRustBuffer {
    typealias SwiftType = [RuleSubject]

    public static func write(_ value: [RuleSubject], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRuleSubject.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RuleSubject] {
        let len: Int32 = try readInt(&buf)
        var seq = [RuleSubject]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRuleSubject.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeScanTarget: FfiConverterRustBuffer {
    typealias SwiftType = [ScanTarget]

    public static func write(_ value: [ScanTarget], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeScanTarget.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ScanTarget] {
        let len: Int32 = try readInt(&buf)
        var seq = [ScanTarget]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeScanTarget.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSct: FfiConverterRustBuffer {
    typealias SwiftType = [Sct]

    public static func write(_ value: [Sct], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSct.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Sct] {
        let len: Int32 = try readInt(&buf)
        var seq = [Sct]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSct.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSctDetails: FfiConverterRustBuffer {
    typealias SwiftType = [SctDetails]

    public static func write(_ value: [SctDetails], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSctDetails.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SctDetails] {
        let len: Int32 = try readInt(&buf)
        var seq = [SctDetails]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSctDetails.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeServedAt: FfiConverterRustBuffer {
    typealias SwiftType = [ServedAt]

    public static func write(_ value: [ServedAt], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeServedAt.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ServedAt] {
        let len: Int32 = try readInt(&buf)
        var seq = [ServedAt]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeServedAt.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSkipped: FfiConverterRustBuffer {
    typealias SwiftType = [Skipped]

    public static func write(_ value: [Skipped], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSkipped.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Skipped] {
        let len: Int32 = try readInt(&buf)
        var seq = [Skipped]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSkipped.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSnapshot: FfiConverterRustBuffer {
    typealias SwiftType = [Snapshot]

    public static func write(_ value: [Snapshot], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSnapshot.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Snapshot] {
        let len: Int32 = try readInt(&buf)
        var seq = [Snapshot]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSnapshot.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStanding: FfiConverterRustBuffer {
    typealias SwiftType = [Standing]

    public static func write(_ value: [Standing], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStanding.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Standing] {
        let len: Int32 = try readInt(&buf)
        var seq = [Standing]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStanding.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeTarget: FfiConverterRustBuffer {
    typealias SwiftType = [Target]

    public static func write(_ value: [Target], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTarget.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Target] {
        let len: Int32 = try readInt(&buf)
        var seq = [Target]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTarget.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeUnreadable: FfiConverterRustBuffer {
    typealias SwiftType = [Unreadable]

    public static func write(_ value: [Unreadable], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeUnreadable.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Unreadable] {
        let len: Int32 = try readInt(&buf)
        var seq = [Unreadable]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeUnreadable.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeUpcomingRule: FfiConverterRustBuffer {
    typealias SwiftType = [UpcomingRule]

    public static func write(_ value: [UpcomingRule], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeUpcomingRule.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [UpcomingRule] {
        let len: Int32 = try readInt(&buf)
        var seq = [UpcomingRule]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeUpcomingRule.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeYearlyRenewals: FfiConverterRustBuffer {
    typealias SwiftType = [YearlyRenewals]

    public static func write(_ value: [YearlyRenewals], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeYearlyRenewals.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [YearlyRenewals] {
        let len: Int32 = try readInt(&buf)
        var seq = [YearlyRenewals]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeYearlyRenewals.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeZoneIssue: FfiConverterRustBuffer {
    typealias SwiftType = [ZoneIssue]

    public static func write(_ value: [ZoneIssue], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeZoneIssue.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ZoneIssue] {
        let len: Int32 = try readInt(&buf)
        var seq = [ZoneIssue]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeZoneIssue.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [[String]]

    public static func write(_ value: [[String]], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterSequenceString.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [[String]] {
        let len: Int32 = try readInt(&buf)
        var seq = [[String]]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterSequenceString.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeOctets: FfiConverterRustBuffer {
    typealias SwiftType = [Octets]

    public static func write(_ value: [Octets], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOctets.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Octets] {
        let len: Int32 = try readInt(&buf)
        var seq = [Octets]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOctets.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringTypeFact: FfiConverterRustBuffer {
    public static func write(_ value: [String: Fact], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterTypeFact.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: Fact] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: Fact]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterTypeFact.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}

public typealias Facts = [String: Fact]

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFacts: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Facts {
        return try FfiConverterDictionaryStringTypeFact.read(from: &buf)
    }

    public static func write(_ value: Facts, into buf: inout [UInt8]) {
        return FfiConverterDictionaryStringTypeFact.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Facts {
        return try FfiConverterDictionaryStringTypeFact.lift(value)
    }

    public static func lower(_ value: Facts) -> RustBuffer {
        return FfiConverterDictionaryStringTypeFact.lower(value)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFacts_lift(_ value: RustBuffer) throws -> Facts {
    return try FfiConverterTypeFacts.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFacts_lower(_ value: Facts) -> RustBuffer {
    return FfiConverterTypeFacts.lower(value)
}

public typealias Instant = Foundation.Date

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInstant: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Instant {
        let builtinValue = try FfiConverterInt64.read(from: &buf)
        return Foundation.Date(timeIntervalSince1970: Double(builtinValue))
    }

    public static func write(_ value: Instant, into buf: inout [UInt8]) {
        let builtinValue = (Int64(exactly: value.timeIntervalSince1970.rounded(.down)) ?? (value.timeIntervalSince1970 < 0 ? Int64.min : Int64.max))
        return FfiConverterInt64.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: Int64) throws -> Instant {
        let builtinValue = try FfiConverterInt64.lift(value)
        return Foundation.Date(timeIntervalSince1970: Double(builtinValue))
    }

    public static func lower(_ value: Instant) -> Int64 {
        let builtinValue = (Int64(exactly: value.timeIntervalSince1970.rounded(.down)) ?? (value.timeIntervalSince1970 < 0 ? Int64.min : Int64.max))
        return FfiConverterInt64.lower(builtinValue)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstant_lift(_ value: Int64) throws -> Instant {
    return try FfiConverterTypeInstant.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstant_lower(_ value: Instant) -> Int64 {
    return FfiConverterTypeInstant.lower(value)
}

public typealias Octets = Data

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOctets: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Octets {
        return try FfiConverterData.read(from: &buf)
    }

    public static func write(_ value: Octets, into buf: inout [UInt8]) {
        return FfiConverterData.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Octets {
        return try FfiConverterData.lift(value)
    }

    public static func lower(_ value: Octets) -> RustBuffer {
        return FfiConverterData.lower(value)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOctets_lift(_ value: RustBuffer) throws -> Octets {
    return try FfiConverterTypeOctets.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOctets_lower(_ value: Octets) -> RustBuffer {
    return FfiConverterTypeOctets.lower(value)
}

public typealias Seconds = Swift.Duration

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSeconds: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Seconds {
        let builtinValue = try FfiConverterUInt32.read(from: &buf)
        return Swift.Duration.seconds(Int64(builtinValue))
    }

    public static func write(_ value: Seconds, into buf: inout [UInt8]) {
        let builtinValue = UInt32(clamping: value.components.seconds)
        return FfiConverterUInt32.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: UInt32) throws -> Seconds {
        let builtinValue = try FfiConverterUInt32.lift(value)
        return Swift.Duration.seconds(Int64(builtinValue))
    }

    public static func lower(_ value: Seconds) -> UInt32 {
        let builtinValue = UInt32(clamping: value.components.seconds)
        return FfiConverterUInt32.lower(builtinValue)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeconds_lift(_ value: UInt32) throws -> Seconds {
    return try FfiConverterTypeSeconds.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeconds_lower(_ value: Seconds) -> UInt32 {
    return FfiConverterTypeSeconds.lower(value)
}

private let UNIFFI_RUST_FUTURE_POLL_READY: Int8 = 0
private let UNIFFI_RUST_FUTURE_POLL_WAKE: Int8 = 1

fileprivate let uniffiContinuationHandleMap = UniffiHandleMap<UnsafeContinuation<Int8, Never>>()

fileprivate func uniffiRustCallAsync<F, T>(
    rustFutureFunc: () -> UInt64,
    pollFunc: (UInt64, @escaping UniffiRustFutureContinuationCallback, UInt64) -> (),
    completeFunc: (UInt64, UnsafeMutablePointer<RustCallStatus>) -> F,
    freeFunc: (UInt64) -> (),
    liftFunc: (F) throws -> T,
    errorHandler: ((RustBuffer) throws -> Swift.Error)?
) async throws -> T {
    // Make sure to call the ensure init function since future creation doesn't have a
    // RustCallStatus param, so doesn't use makeRustCall()
    uniffiEnsureNotafterRecordsInitialized()
    let rustFuture = rustFutureFunc()
    defer {
        freeFunc(rustFuture)
    }
    var pollResult: Int8;
    repeat {
        pollResult = await withUnsafeContinuation {
            pollFunc(
                rustFuture,
                { handle, pollResult in
                    uniffiFutureContinuationCallback(handle: handle, pollResult: pollResult)
                },
                uniffiContinuationHandleMap.insert(obj: $0)
            )
        }
    } while pollResult != UNIFFI_RUST_FUTURE_POLL_READY

    return try liftFunc(makeRustCall(
        { completeFunc(rustFuture, $0) },
        errorHandler: errorHandler
    ))
}

// Callback handlers for an async calls.  These are invoked by Rust when the future is ready.  They
// lift the return value or error and resume the suspended function.
fileprivate func uniffiFutureContinuationCallback(handle: UInt64, pollResult: Int8) {
    if let continuation = try? uniffiContinuationHandleMap.remove(handle: handle) {
        continuation.resume(returning: pollResult)
    } else {
        print("uniffiFutureContinuationCallback invalid handle")
    }
}
/**
 * The events between two runs.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func diff(request: DiffRequest)throws  -> [Event]  {
    return try  FfiConverterSequenceTypeEvent.lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_diff(
        FfiConverterTypeDiffRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * The places that a printed line shows.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func readObservation(request: ReadObservationRequest)throws  -> [Snapshot]  {
    return try  FfiConverterSequenceTypeSnapshot.lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_read_observation(
        FfiConverterTypeReadObservationRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * What is kept of a check.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func snapshots(request: SnapshotsRequest)throws  -> [Snapshot]  {
    return try  FfiConverterSequenceTypeSnapshot.lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_snapshots(
        FfiConverterTypeSnapshotsRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * How every place stands.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func standings(request: StandingsRequest)throws  -> [Standing]  {
    return try  FfiConverterSequenceTypeStanding.lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_standings(
        FfiConverterTypeStandingsRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * How a certificate stands at an instant, and when that changes.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func assess(request: AssessRequest)throws  -> Expiry  {
    return try  FfiConverterTypeExpiry_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_assess(
        FfiConverterTypeAssessRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * The policy as it is understood.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func expiryPolicy(request: ExpiryPolicyRequest)throws  -> ExpiryPolicy  {
    return try  FfiConverterTypeExpiryPolicy_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_expiry_policy(
        FfiConverterTypeExpiryPolicyRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * Places by certificate.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func byFingerprint(request: GroupsRequest)throws  -> [Group]  {
    return try  FfiConverterSequenceTypeGroup.lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_by_fingerprint(
        FfiConverterTypeGroupsRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * Places by issuer.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func byIssuer(request: GroupsRequest)throws  -> [Group]  {
    return try  FfiConverterSequenceTypeGroup.lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_by_issuer(
        FfiConverterTypeGroupsRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * Places by how their certificates stand.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func byState(request: ExpirationsRequest)throws  -> [Group]  {
    return try  FfiConverterSequenceTypeGroup.lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_by_state(
        FfiConverterTypeExpirationsRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * Places by tag.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func byTag(request: GroupsRequest)throws  -> [Group]  {
    return try  FfiConverterSequenceTypeGroup.lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_by_tag(
        FfiConverterTypeGroupsRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * The one list of everything that expires.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func expirations(request: ExpirationsRequest)throws  -> Expirations  {
    return try  FfiConverterTypeExpirations_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_expirations(
        FfiConverterTypeExpirationsRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * The places with certificates of other issuers.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func issuersNotAllowed(request: IssuersNotAllowedRequest)throws  -> [Snapshot]  {
    return try  FfiConverterSequenceTypeSnapshot.lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_issuers_not_allowed(
        FfiConverterTypeIssuersNotAllowedRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * What is not as it should be.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func reconcile(request: ReconcileRequest)throws  -> Reconciliation  {
    return try  FfiConverterTypeReconciliation_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_reconcile(
        FfiConverterTypeReconcileRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * Where the new one is, and where the old one still.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func rollout(request: RolloutRequest)throws  -> Rollout  {
    return try  FfiConverterTypeRollout_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_rollout(
        FfiConverterTypeRolloutRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * What is rarely asked of a certificate: each extension in full.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func certificateDetails(request: ParseCertificateRequest)throws  -> CertificateDetails  {
    return try  FfiConverterTypeCertificateDetails_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_certificate_details(
        FfiConverterTypeParseCertificateRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * Whether a certificate is for a name (RFC 9525), and if not, what comes close.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func matchName(request: MatchNameRequest)throws  -> NameMatch  {
    return try  FfiConverterTypeNameMatch_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_match_name(
        FfiConverterTypeMatchNameRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * Every fact of a certificate.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func parseCertificate(request: ParseCertificateRequest)throws  -> Certificate  {
    return try  FfiConverterTypeCertificate_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_parse_certificate(
        FfiConverterTypeParseCertificateRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * Everything that can be found in the octets. It never fails: what cannot be read is under `skipped`.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func read(request: ReadRequest)throws  -> Contents  {
    return try  FfiConverterTypeContents_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_read(
        FfiConverterTypeReadRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * PEM (RFC 7468) with a final line end.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func toPem(request: ToPemRequest)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_to_pem(
        FfiConverterTypeToPemRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * A state to begin with.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func newRefreshState(request: NewRefreshStateRequest)throws  -> RefreshState  {
    return try  FfiConverterTypeRefreshState_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_new_refresh_state(
        FfiConverterTypeNewRefreshStateRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * Whether a look is due.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func refreshDue(request: RefreshDueRequest)throws  -> RefreshDue  {
    return try  FfiConverterTypeRefreshDue_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_refresh_due(
        FfiConverterTypeRefreshDueRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * The state after a look.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func refreshStep(request: RefreshStepRequest)throws  -> RefreshState  {
    return try  FfiConverterTypeRefreshState_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_refresh_step(
        FfiConverterTypeRefreshStepRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * The rhythm, and when the present one is expected to be renewed.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func cadence(request: CadenceRequest)throws  -> CadenceAnswer  {
    return try  FfiConverterTypeCadenceAnswer_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_cadence(
        FfiConverterTypeCadenceRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * The roots of the public programs, with the age of their keys.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func publicRoots(request: RulesRequest)throws  -> [PublicRoot]  {
    return try  FfiConverterSequenceTypePublicRoot.lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_public_roots(
        FfiConverterTypeRulesRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * How often each will have to be renewed.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func renewalPlan(request: RenewalPlanRequest)throws  -> RenewalPlan  {
    return try  FfiConverterTypeRenewalPlan_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_renewal_plan(
        FfiConverterTypeRenewalPlanRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * When a root with a key of that age leaves the root programs.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func rootLeaving(request: RootLeavingRequest)throws  -> RootLeaving  {
    return try  FfiConverterTypeRootLeaving_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_root_leaving(
        FfiConverterTypeRootLeavingRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * What the rules say of a certificate that has been issued.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func ruleAnswers(request: RuleAnswersRequest)throws  -> RuleAnswers  {
    return try  FfiConverterTypeRuleAnswers_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_rule_answers(
        FfiConverterTypeRuleAnswersRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * What the rules have to know of a certificate, as its path says it.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func ruleSubject(request: RuleSubjectRequest)throws  -> RuleSubject  {
    return try  FfiConverterTypeRuleSubject_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_rule_subject(
        FfiConverterTypeRuleSubjectRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * Every row of every table, with its source.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func rules(request: RulesRequest)throws  -> [RuleRow]  {
    return try  FfiConverterSequenceTypeRuleRow.lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_rules(
        FfiConverterTypeRulesRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * The rules that will hit it.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func upcomingRules(request: UpcomingRulesRequest)throws  -> [UpcomingRule]  {
    return try  FfiConverterSequenceTypeUpcomingRule.lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_upcoming_rules(
        FfiConverterTypeUpcomingRulesRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * How long a CA may reuse what it has validated.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func validationReuse(request: ValidationReuseRequest)throws  -> ValidationReuse  {
    return try  FfiConverterTypeValidationReuse_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_validation_reuse(
        FfiConverterTypeValidationReuseRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * Targets where certificates are likely to be, and the lines of a zone that could not be read. Nobody is asked.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func candidates(request: CandidatesRequest)throws  -> Candidates  {
    return try  FfiConverterTypeCandidates_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_candidates(
        FfiConverterTypeCandidatesRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * All targets of a text, at most 65,536: a network gives one for each of its addresses on each of its ports (443 where
 * it has none). The addresses of an IPv4 network that no host can have, its own and that of its broadcasts, are left
 * out, except with prefixes of 31 and 32 bits.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func expandTargets(request: ExpandTargetsRequest)throws  -> [Target]  {
    return try  FfiConverterSequenceTypeTarget.lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_expand_targets(
        FfiConverterTypeExpandTargetsRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * What a text names.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func parseTarget(request: ParseTargetRequest)throws  -> Target  {
    return try  FfiConverterTypeTarget_lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_parse_target(
        FfiConverterTypeParseTargetRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * Where a certificate is served.
 *
 * # Errors
 *
 * Where the request cannot be used.
 */
public func whoServes(request: WhoServesRequest)throws  -> [ServedAt]  {
    return try  FfiConverterSequenceTypeServedAt.lift(try rustCallWithError(FfiConverterTypeNotAfterError_lift) {
        uniffiCallStatus in
    uniffi_notafter_records_fn_func_who_serves(
        FfiConverterTypeWhoServesRequest_lower(request),uniffiCallStatus
    )
})
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_notafter_records_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_notafter_records_checksum_func_diff() != 34087) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_read_observation() != 18956) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_snapshots() != 34617) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_standings() != 35531) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_assess() != 26024) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_expiry_policy() != 25273) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_by_fingerprint() != 39682) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_by_issuer() != 22552) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_by_state() != 31290) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_by_tag() != 9180) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_expirations() != 57932) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_issuers_not_allowed() != 30204) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_reconcile() != 41565) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_rollout() != 23639) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_certificate_details() != 38687) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_match_name() != 31493) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_parse_certificate() != 4196) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_read() != 18768) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_to_pem() != 58199) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_new_refresh_state() != 14993) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_refresh_due() != 61510) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_refresh_step() != 63465) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_cadence() != 33521) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_public_roots() != 58209) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_renewal_plan() != 5170) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_root_leaving() != 42550) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_rule_answers() != 31576) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_rule_subject() != 24033) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_rules() != 25161) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_upcoming_rules() != 5171) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_validation_reuse() != 59661) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_candidates() != 42751) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_expand_targets() != 38027) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_parse_target() != 36039) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_func_who_serves() != 42335) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_method_cancelhandle_cancel() != 29168) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_method_cancelhandle_is_cancelled() != 24729) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_method_scan_cancel() != 5546) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_method_scan_next() != 6379) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_method_scan_progress() != 62741) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_method_validator_check() != 27595) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_method_validator_check_all() != 34526) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_method_validator_fetch() != 14507) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_method_validator_observe_all() != 21928) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_method_validator_effective_expiry() != 31888) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_method_validator_judge() != 18432) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_method_validator_normalise() != 32236) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_method_validator_validate() != 42458) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_method_validator_profile() != 3708) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_method_validator_root_count() != 40934) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_method_validator_source() != 42393) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_constructor_cancelhandle_new() != 20149) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_constructor_scan_start() != 36950) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_constructor_validator_new() != 61260) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_notafter_records_checksum_constructor_validator_standard() != 25669) {
        return InitializationResult.apiChecksumMismatch
    }

    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
public func uniffiEnsureNotafterRecordsInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

// swiftlint:enable all
