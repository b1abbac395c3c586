// Written by bindings/uniffi-bindgen from the records and functions of notafter. Do not edit.

@file:Suppress("NAME_SHADOWING")

package dev.notafter

// Common helper code.
//
// Ideally this would live in a separate .kt file where it can be unittested etc
// in isolation, and perhaps even published as a re-useable package.
//
// However, it's important that the details of how this helper code works (e.g. the
// way that different builtin types are passed across the FFI) exactly match what's
// expected by the Rust code on the other side of the interface. In practice right
// now that means coming from the exact some version of `uniffi` that was used to
// compile the Rust component. The easiest way to ensure this is to bundle the Kotlin
// helpers directly inline like we're doing here.

import com.sun.jna.Library
import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure
import com.sun.jna.Callback
import com.sun.jna.ptr.*
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.CharBuffer
import java.nio.charset.CodingErrorAction
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicBoolean
import kotlin.coroutines.resume
import kotlinx.coroutines.CancellableContinuation
import kotlinx.coroutines.DelicateCoroutinesApi
import kotlinx.coroutines.GlobalScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch
import kotlinx.coroutines.suspendCancellableCoroutine

// This is a helper for safely working with byte buffers returned from the Rust code.
// A rust-owned buffer is represented by its capacity, its current length, and a
// pointer to the underlying data.

/**
 * @suppress
 */
@Structure.FieldOrder("capacity", "len", "data")
internal open class RustBuffer : Structure() {
    // Note: `capacity` and `len` are actually `ULong` values, but JVM only supports signed values.
    // When dealing with these fields, make sure to call `toULong()`.
    @JvmField var capacity: Long = 0
    @JvmField var len: Long = 0
    @JvmField var data: Pointer? = null

    class ByValue: RustBuffer(), Structure.ByValue
    class ByReference: RustBuffer(), Structure.ByReference

   internal fun setValue(other: RustBuffer) {
        capacity = other.capacity
        len = other.len
        data = other.data
    }

    companion object {
        internal fun alloc(size: ULong = 0UL) = uniffiRustCall() { status ->
            // Note: need to convert the size to a `Long` value to make this work with JVM.
            UniffiLib.ffi_notafter_records_rustbuffer_alloc(size.toLong(), status)
        }.also {
            if(it.data == null) {
               throw RuntimeException("RustBuffer.alloc() returned null data pointer (size=${size})")
           }
        }

        internal fun create(capacity: ULong, len: ULong, data: Pointer?): RustBuffer.ByValue {
            var buf = RustBuffer.ByValue()
            buf.capacity = capacity.toLong()
            buf.len = len.toLong()
            buf.data = data
            return buf
        }

        internal fun free(buf: RustBuffer.ByValue) = uniffiRustCall() { status ->
            UniffiLib.ffi_notafter_records_rustbuffer_free(buf, status)
        }
    }

    @Suppress("TooGenericExceptionThrown")
    fun asByteBuffer() =
        this.data?.getByteBuffer(0, this.len)?.also {
            it.order(ByteOrder.BIG_ENDIAN)
        }
}

// This is a helper for safely passing byte references into the rust code.
// It's not actually used at the moment, because there aren't many things that you
// can take a direct pointer to in the JVM, and if we're going to copy something
// then we might as well copy it into a `RustBuffer`. But it's here for API
// completeness.

@Structure.FieldOrder("len", "data")
internal open class ForeignBytes : Structure() {
    @JvmField var len: Int = 0
    @JvmField var data: Pointer? = null

    class ByValue : ForeignBytes(), Structure.ByValue
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Only `lower` is valid — zero-copy byte buffers only flow foreign -> Rust,
// and only in argument position. `lift`, `read`, `write`, and
// `allocationSize` have no sound implementation here and all panic at
// runtime. The `FfiConverter` interface is implemented so that the
// compiler enforces the full method set (rather than relying on eyeball).
//
// The provided `ByteBuffer` MUST be direct — only direct buffers have a
// stable native address that JNA can expose via `getDirectBufferPointer`.
// The returned `ForeignBytes.ByValue` is only valid for the duration of
// the FFI call; the Rust side treats it as a borrow.
internal object FfiConverterByRefBytes : FfiConverter<java.nio.ByteBuffer, ForeignBytes.ByValue> {
    override fun lower(value: java.nio.ByteBuffer): ForeignBytes.ByValue {
        require(value.isDirect) { "UniFFI zero-copy &[u8] requires a direct ByteBuffer. Use ByteBuffer.allocateDirect()." }
        val remaining = value.remaining()
        val fb = ForeignBytes.ByValue()
        fb.len = remaining
        // Zero-length direct buffers: skip getDirectBufferPointer (platform-variable behavior)
        // and pass null. The Rust side treats (null, 0) as &[].
        fb.data = if (remaining == 0) null else com.sun.jna.Native.getDirectBufferPointer(value)
        return fb
    }

    override fun lift(value: ForeignBytes.ByValue): java.nio.ByteBuffer =
        error("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")

    override fun read(buf: java.nio.ByteBuffer): java.nio.ByteBuffer =
        error("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun write(value: java.nio.ByteBuffer, buf: java.nio.ByteBuffer): Unit =
        error("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun allocationSize(value: java.nio.ByteBuffer): ULong =
        error("ByRef bytes have no RustBuffer allocation size: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
}
/**
 * The FfiConverter interface handles converter types to and from the FFI
 *
 * All implementing objects should be public to support external types.  When a
 * type is external we need to import it's FfiConverter.
 *
 * @suppress
 */
internal interface FfiConverter<KotlinType, FfiType> {
    // Convert an FFI type to a Kotlin type
    fun lift(value: FfiType): KotlinType

    // Convert an Kotlin type to an FFI type
    fun lower(value: KotlinType): FfiType

    // Read a Kotlin type from a `ByteBuffer`
    fun read(buf: ByteBuffer): KotlinType

    // Calculate bytes to allocate when creating a `RustBuffer`
    //
    // This must return at least as many bytes as the write() function will
    // write. It can return more bytes than needed, for example when writing
    // Strings we can't know the exact bytes needed until we the UTF-8
    // encoding, so we pessimistically allocate the largest size possible (3
    // bytes per codepoint).  Allocating extra bytes is not really a big deal
    // because the `RustBuffer` is short-lived.
    fun allocationSize(value: KotlinType): ULong

    // Write a Kotlin type to a `ByteBuffer`
    fun write(value: KotlinType, buf: ByteBuffer)

    // Lower a value into a `RustBuffer`
    //
    // This method lowers a value into a `RustBuffer` rather than the normal
    // FfiType.  It's used by the callback interface code.  Callback interface
    // returns are always serialized into a `RustBuffer` regardless of their
    // normal FFI type.
    fun lowerIntoRustBuffer(value: KotlinType): RustBuffer.ByValue {
        val rbuf = RustBuffer.alloc(allocationSize(value))
        try {
            val bbuf = rbuf.data!!.getByteBuffer(0, rbuf.capacity).also {
                it.order(ByteOrder.BIG_ENDIAN)
            }
            write(value, bbuf)
            rbuf.writeField("len", bbuf.position().toLong())
            return rbuf
        } catch (e: Throwable) {
            RustBuffer.free(rbuf)
            throw e
        }
    }

    // Lift a value from a `RustBuffer`.
    //
    // This here mostly because of the symmetry with `lowerIntoRustBuffer()`.
    // It's currently only used by the `FfiConverterRustBuffer` class below.
    fun liftFromRustBuffer(rbuf: RustBuffer.ByValue): KotlinType {
        val byteBuf = rbuf.asByteBuffer()!!
        try {
           val item = read(byteBuf)
           if (byteBuf.hasRemaining()) {
               throw RuntimeException("junk remaining in buffer after lifting, something is very wrong!!")
           }
           return item
        } finally {
            RustBuffer.free(rbuf)
        }
    }
}

/**
 * FfiConverter that uses `RustBuffer` as the FfiType
 *
 * @suppress
 */
internal interface FfiConverterRustBuffer<KotlinType>: FfiConverter<KotlinType, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue) = liftFromRustBuffer(value)
    override fun lower(value: KotlinType) = lowerIntoRustBuffer(value)
}
// A handful of classes and functions to support the generated data structures.
// This would be a good candidate for isolating in its own ffi-support lib.

internal const val UNIFFI_CALL_SUCCESS = 0.toByte()
internal const val UNIFFI_CALL_ERROR = 1.toByte()
internal const val UNIFFI_CALL_UNEXPECTED_ERROR = 2.toByte()

@Structure.FieldOrder("code", "error_buf")
internal open class UniffiRustCallStatus : Structure() {
    @JvmField var code: Byte = 0
    @JvmField var error_buf: RustBuffer.ByValue = RustBuffer.ByValue()

    class ByValue: UniffiRustCallStatus(), Structure.ByValue

    fun isSuccess(): Boolean {
        return code == UNIFFI_CALL_SUCCESS
    }

    fun isError(): Boolean {
        return code == UNIFFI_CALL_ERROR
    }

    fun isPanic(): Boolean {
        return code == UNIFFI_CALL_UNEXPECTED_ERROR
    }

    companion object {
        fun create(code: Byte, errorBuf: RustBuffer.ByValue): UniffiRustCallStatus.ByValue {
            val callStatus = UniffiRustCallStatus.ByValue()
            callStatus.code = code
            callStatus.error_buf = errorBuf
            return callStatus
        }
    }
}

/**
 * Each top-level error class has a companion object that can lift the error from the call status's rust buffer
 *
 * @suppress
 */
internal interface UniffiRustCallStatusErrorHandler<E> {
    fun lift(error_buf: RustBuffer.ByValue): E;
}

// Helpers for calling Rust
// In practice we usually need to be synchronized to call this safely, so it doesn't
// synchronize itself

// Call a rust function that returns a Result<>.  Pass in the Error class companion that corresponds to the Err
private inline fun <U, E: kotlin.Exception> uniffiRustCallWithError(errorHandler: UniffiRustCallStatusErrorHandler<E>, callback: (UniffiRustCallStatus) -> U): U {
    var status = UniffiRustCallStatus()
    val return_value = callback(status)
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
}

// Check UniffiRustCallStatus and throw an error if the call wasn't successful
private fun<E: kotlin.Exception> uniffiCheckCallStatus(errorHandler: UniffiRustCallStatusErrorHandler<E>, status: UniffiRustCallStatus) {
    if (status.isSuccess()) {
        return
    } else if (status.isError()) {
        throw errorHandler.lift(status.error_buf)
    } else if (status.isPanic()) {
        // when the rust code sees a panic, it tries to construct a rustbuffer
        // with the message.  but if that code panics, then it just sends back
        // an empty buffer.
        if (status.error_buf.len > 0) {
            throw internalFault(FfiConverterString.lift(status.error_buf))
        } else {
            throw internalFault("Rust panic")
        }
    } else {
        throw internalFault("Unknown rust call status: $status.code")
    }
}

/**
 * UniffiRustCallStatusErrorHandler implementation for times when we don't expect a CALL_ERROR
 *
 * @suppress
 */
internal object UniffiNullRustCallStatusErrorHandler: UniffiRustCallStatusErrorHandler<NotAfterException.Internal> {
    override fun lift(error_buf: RustBuffer.ByValue): NotAfterException.Internal {
        RustBuffer.free(error_buf)
        return internalFault("Unexpected CALL_ERROR")
    }
}

// Call a rust function that returns a plain value
private inline fun <U> uniffiRustCall(callback: (UniffiRustCallStatus) -> U): U {
    return uniffiRustCallWithError(UniffiNullRustCallStatusErrorHandler, callback)
}

internal inline fun<T> uniffiTraitInterfaceCall(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
        callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
        callStatus.error_buf = FfiConverterString.lower(err)
    }
}

internal inline fun<T, reified E: Throwable> uniffiTraitInterfaceCallWithError(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
    lowerError: (E) -> RustBuffer.ByValue
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        if (e is E) {
            callStatus.code = UNIFFI_CALL_ERROR
            callStatus.error_buf = lowerError(e)
        } else {
            val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
            callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
            callStatus.error_buf = FfiConverterString.lower(err)
        }
    }
}
// Initial value and increment amount for handles.
// These ensure that Kotlin-generated handles always have the lowest bit set
private const val UNIFFI_HANDLEMAP_INITIAL = 1.toLong()
private const val UNIFFI_HANDLEMAP_DELTA = 2.toLong()

// Map handles to objects
//
// This is used pass an opaque 64-bit handle representing a foreign object to the Rust code.
internal class UniffiHandleMap<T: Any> {
    private val map = ConcurrentHashMap<Long, T>()
    // Start
    private val counter = java.util.concurrent.atomic.AtomicLong(UNIFFI_HANDLEMAP_INITIAL)

    val size: Int
        get() = map.size

    // Insert a new object into the handle map and get a handle for it
    fun insert(obj: T): Long {
        val handle = counter.getAndAdd(UNIFFI_HANDLEMAP_DELTA)
        map.put(handle, obj)
        return handle
    }

    // Clone a handle, creating a new one
    fun clone(handle: Long): Long {
        val obj = map.get(handle) ?: throw internalFault("UniffiHandleMap.clone: Invalid handle")
        return insert(obj)
    }

    // Get an object from the handle map
    fun get(handle: Long): T {
        return map.get(handle) ?: throw internalFault("UniffiHandleMap.get: Invalid handle")
    }

    // Remove an entry from the handlemap and get the Kotlin object back
    fun remove(handle: Long): T {
        return map.remove(handle) ?: throw internalFault("UniffiHandleMap: Invalid handle")
    }
}

// Contains loading, initialization code,
// and the FFI Function declarations in a com.sun.jna.Library.
@Synchronized
private fun findLibraryName(componentName: String): String {
    val libOverride = System.getProperty("uniffi.component.$componentName.libraryOverride")
    if (libOverride != null) {
        return libOverride
    }
    return "notafter_ffi"
}

// Define FFI callback types
internal interface UniffiRustFutureContinuationCallback : com.sun.jna.Callback {
    fun callback(`data`: Long,`pollResult`: Byte,)
}
internal interface UniffiForeignFutureDroppedCallback : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceFree : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceClone : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
    : Long
}
@Structure.FieldOrder("handle", "free")
internal open class UniffiForeignFutureDroppedCallbackStruct(
    @JvmField internal var `handle`: Long = 0.toLong(),
    @JvmField internal var `free`: UniffiForeignFutureDroppedCallback? = null,
) : Structure() {
    class UniffiByValue(
        `handle`: Long = 0.toLong(),
        `free`: UniffiForeignFutureDroppedCallback? = null,
    ): UniffiForeignFutureDroppedCallbackStruct(`handle`,`free`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureDroppedCallbackStruct) {
        `handle` = other.`handle`
        `free` = other.`free`
    }

}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF32(
    @JvmField internal var `returnValue`: Float = 0.0f,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Float = 0.0f,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF64(
    @JvmField internal var `returnValue`: Double = 0.0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Double = 0.0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultRustBuffer(
    @JvmField internal var `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultRustBuffer(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultRustBuffer) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteRustBuffer : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultRustBuffer.UniffiByValue,)
}
@Structure.FieldOrder("callStatus")
internal open class UniffiForeignFutureResultVoid(
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultVoid(`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultVoid) {
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteVoid : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultVoid.UniffiByValue,)
}

// A JNA Library to expose the extern-C FFI definitions.
// This is an implementation detail which will be called internally by the public API.

// For large crates we prevent `MethodTooLargeException` (see #2340)
// N.B. the name of the extension is very misleading, since it is
// rather `InterfaceTooLargeException`, caused by too many methods
// in the interface for large crates.
//
// By splitting the otherwise huge interface into two parts
// * UniffiLib (this)
// * IntegrityCheckingUniffiLib
// And all checksum methods are put into `IntegrityCheckingUniffiLib`
// we allow for ~2x as many methods in the UniffiLib interface.
//
// Note: above all written when we used JNA's `loadIndirect` etc.
// We now use JNA's "direct mapping" - unclear if same considerations apply exactly.
internal object IntegrityCheckingUniffiLib {
    init {
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "notafter"))
        uniffiCheckContractApiVersion(this)
        uniffiCheckApiChecksums(this)
    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_notafter_records_checksum_func_diff(
    ): Int
    external fun uniffi_notafter_records_checksum_func_read_observation(
    ): Int
    external fun uniffi_notafter_records_checksum_func_snapshots(
    ): Int
    external fun uniffi_notafter_records_checksum_func_standings(
    ): Int
    external fun uniffi_notafter_records_checksum_func_assess(
    ): Int
    external fun uniffi_notafter_records_checksum_func_expiry_policy(
    ): Int
    external fun uniffi_notafter_records_checksum_func_by_fingerprint(
    ): Int
    external fun uniffi_notafter_records_checksum_func_by_issuer(
    ): Int
    external fun uniffi_notafter_records_checksum_func_by_state(
    ): Int
    external fun uniffi_notafter_records_checksum_func_by_tag(
    ): Int
    external fun uniffi_notafter_records_checksum_func_expirations(
    ): Int
    external fun uniffi_notafter_records_checksum_func_issuers_not_allowed(
    ): Int
    external fun uniffi_notafter_records_checksum_func_reconcile(
    ): Int
    external fun uniffi_notafter_records_checksum_func_rollout(
    ): Int
    external fun uniffi_notafter_records_checksum_func_certificate_details(
    ): Int
    external fun uniffi_notafter_records_checksum_func_match_name(
    ): Int
    external fun uniffi_notafter_records_checksum_func_parse_certificate(
    ): Int
    external fun uniffi_notafter_records_checksum_func_read(
    ): Int
    external fun uniffi_notafter_records_checksum_func_to_pem(
    ): Int
    external fun uniffi_notafter_records_checksum_func_new_refresh_state(
    ): Int
    external fun uniffi_notafter_records_checksum_func_refresh_due(
    ): Int
    external fun uniffi_notafter_records_checksum_func_refresh_step(
    ): Int
    external fun uniffi_notafter_records_checksum_func_cadence(
    ): Int
    external fun uniffi_notafter_records_checksum_func_public_roots(
    ): Int
    external fun uniffi_notafter_records_checksum_func_renewal_plan(
    ): Int
    external fun uniffi_notafter_records_checksum_func_root_leaving(
    ): Int
    external fun uniffi_notafter_records_checksum_func_rule_answers(
    ): Int
    external fun uniffi_notafter_records_checksum_func_rule_subject(
    ): Int
    external fun uniffi_notafter_records_checksum_func_rules(
    ): Int
    external fun uniffi_notafter_records_checksum_func_upcoming_rules(
    ): Int
    external fun uniffi_notafter_records_checksum_func_validation_reuse(
    ): Int
    external fun uniffi_notafter_records_checksum_func_candidates(
    ): Int
    external fun uniffi_notafter_records_checksum_func_expand_targets(
    ): Int
    external fun uniffi_notafter_records_checksum_func_parse_target(
    ): Int
    external fun uniffi_notafter_records_checksum_func_who_serves(
    ): Int
    external fun uniffi_notafter_records_checksum_method_cancelhandle_cancel(
    ): Int
    external fun uniffi_notafter_records_checksum_method_cancelhandle_is_cancelled(
    ): Int
    external fun uniffi_notafter_records_checksum_method_scan_cancel(
    ): Int
    external fun uniffi_notafter_records_checksum_method_scan_next(
    ): Int
    external fun uniffi_notafter_records_checksum_method_scan_progress(
    ): Int
    external fun uniffi_notafter_records_checksum_method_validator_check(
    ): Int
    external fun uniffi_notafter_records_checksum_method_validator_check_all(
    ): Int
    external fun uniffi_notafter_records_checksum_method_validator_fetch(
    ): Int
    external fun uniffi_notafter_records_checksum_method_validator_observe_all(
    ): Int
    external fun uniffi_notafter_records_checksum_method_validator_effective_expiry(
    ): Int
    external fun uniffi_notafter_records_checksum_method_validator_judge(
    ): Int
    external fun uniffi_notafter_records_checksum_method_validator_normalise(
    ): Int
    external fun uniffi_notafter_records_checksum_method_validator_validate(
    ): Int
    external fun uniffi_notafter_records_checksum_method_validator_profile(
    ): Int
    external fun uniffi_notafter_records_checksum_method_validator_root_count(
    ): Int
    external fun uniffi_notafter_records_checksum_method_validator_source(
    ): Int
    external fun uniffi_notafter_records_checksum_constructor_cancelhandle_new(
    ): Int
    external fun uniffi_notafter_records_checksum_constructor_scan_start(
    ): Int
    external fun uniffi_notafter_records_checksum_constructor_validator_new(
    ): Int
    external fun uniffi_notafter_records_checksum_constructor_validator_standard(
    ): Int
    external fun ffi_notafter_records_uniffi_contract_version(
    ): Int

}

internal object UniffiLib {

    // The Cleaner for the whole library
    internal val CLEANER: UniffiCleaner by lazy {
        UniffiCleaner.create()
    }

    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "notafter"))

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_notafter_records_fn_clone_cancelhandle(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_notafter_records_fn_free_cancelhandle(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_notafter_records_fn_constructor_cancelhandle_new(uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_notafter_records_fn_method_cancelhandle_cancel(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_notafter_records_fn_method_cancelhandle_is_cancelled(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_notafter_records_fn_clone_scan(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_notafter_records_fn_free_scan(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_notafter_records_fn_constructor_scan_start(`request`: RustBuffer.ByValue,`validator`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_notafter_records_fn_method_scan_cancel(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_notafter_records_fn_method_scan_next(`ptr`: Long,
    ): Long
    external fun uniffi_notafter_records_fn_method_scan_progress(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_clone_validator(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_notafter_records_fn_free_validator(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_notafter_records_fn_constructor_validator_new(`settings`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_notafter_records_fn_constructor_validator_standard(uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_notafter_records_fn_method_validator_check(`ptr`: Long,`request`: RustBuffer.ByValue,`cancellation`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_notafter_records_fn_method_validator_check_all(`ptr`: Long,`request`: RustBuffer.ByValue,`cancellation`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_notafter_records_fn_method_validator_fetch(`ptr`: Long,`request`: RustBuffer.ByValue,`cancellation`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_notafter_records_fn_method_validator_observe_all(`ptr`: Long,`request`: RustBuffer.ByValue,`cancellation`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_notafter_records_fn_method_validator_effective_expiry(`ptr`: Long,`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_method_validator_judge(`ptr`: Long,`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_method_validator_normalise(`ptr`: Long,`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_method_validator_validate(`ptr`: Long,`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_method_validator_profile(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_method_validator_root_count(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_notafter_records_fn_method_validator_source(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_diff(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_read_observation(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_snapshots(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_standings(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_assess(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_expiry_policy(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_by_fingerprint(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_by_issuer(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_by_state(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_by_tag(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_expirations(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_issuers_not_allowed(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_reconcile(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_rollout(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_certificate_details(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_match_name(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_parse_certificate(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_read(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_to_pem(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_new_refresh_state(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_refresh_due(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_refresh_step(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_cadence(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_public_roots(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_renewal_plan(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_root_leaving(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_rule_answers(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_rule_subject(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_rules(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_upcoming_rules(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_validation_reuse(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_candidates(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_expand_targets(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_parse_target(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_notafter_records_fn_func_who_serves(`request`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_notafter_records_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_notafter_records_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_notafter_records_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_notafter_records_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_notafter_records_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_notafter_records_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_notafter_records_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_notafter_records_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_notafter_records_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_notafter_records_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_notafter_records_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_notafter_records_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_notafter_records_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_notafter_records_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_notafter_records_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_notafter_records_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_notafter_records_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit

}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_notafter_records_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    }
}
@Suppress("UNUSED_PARAMETER")
private fun uniffiCheckApiChecksums(lib: IntegrityCheckingUniffiLib) {
    if ((lib.uniffi_notafter_records_checksum_func_diff() and 0xFFFF) != 34087) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_read_observation() and 0xFFFF) != 18956) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_snapshots() and 0xFFFF) != 34617) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_standings() and 0xFFFF) != 35531) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_assess() and 0xFFFF) != 26024) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_expiry_policy() and 0xFFFF) != 25273) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_by_fingerprint() and 0xFFFF) != 39682) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_by_issuer() and 0xFFFF) != 22552) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_by_state() and 0xFFFF) != 31290) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_by_tag() and 0xFFFF) != 9180) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_expirations() and 0xFFFF) != 57932) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_issuers_not_allowed() and 0xFFFF) != 30204) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_reconcile() and 0xFFFF) != 41565) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_rollout() and 0xFFFF) != 23639) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_certificate_details() and 0xFFFF) != 38687) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_match_name() and 0xFFFF) != 31493) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_parse_certificate() and 0xFFFF) != 4196) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_read() and 0xFFFF) != 18768) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_to_pem() and 0xFFFF) != 58199) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_new_refresh_state() and 0xFFFF) != 14993) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_refresh_due() and 0xFFFF) != 61510) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_refresh_step() and 0xFFFF) != 63465) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_cadence() and 0xFFFF) != 33521) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_public_roots() and 0xFFFF) != 58209) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_renewal_plan() and 0xFFFF) != 5170) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_root_leaving() and 0xFFFF) != 42550) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_rule_answers() and 0xFFFF) != 31576) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_rule_subject() and 0xFFFF) != 24033) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_rules() and 0xFFFF) != 25161) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_upcoming_rules() and 0xFFFF) != 5171) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_validation_reuse() and 0xFFFF) != 59661) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_candidates() and 0xFFFF) != 42751) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_expand_targets() and 0xFFFF) != 38027) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_parse_target() and 0xFFFF) != 36039) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_func_who_serves() and 0xFFFF) != 42335) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_method_cancelhandle_cancel() and 0xFFFF) != 29168) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_method_cancelhandle_is_cancelled() and 0xFFFF) != 24729) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_method_scan_cancel() and 0xFFFF) != 5546) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_method_scan_next() and 0xFFFF) != 6379) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_method_scan_progress() and 0xFFFF) != 62741) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_method_validator_check() and 0xFFFF) != 27595) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_method_validator_check_all() and 0xFFFF) != 34526) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_method_validator_fetch() and 0xFFFF) != 14507) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_method_validator_observe_all() and 0xFFFF) != 21928) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_method_validator_effective_expiry() and 0xFFFF) != 31888) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_method_validator_judge() and 0xFFFF) != 18432) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_method_validator_normalise() and 0xFFFF) != 32236) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_method_validator_validate() and 0xFFFF) != 42458) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_method_validator_profile() and 0xFFFF) != 3708) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_method_validator_root_count() and 0xFFFF) != 40934) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_method_validator_source() and 0xFFFF) != 42393) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_constructor_cancelhandle_new() and 0xFFFF) != 20149) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_constructor_scan_start() and 0xFFFF) != 36950) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_constructor_validator_new() and 0xFFFF) != 61260) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_notafter_records_checksum_constructor_validator_standard() and 0xFFFF) != 25669) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

/**
 * @suppress
 */
internal fun uniffiEnsureInitialized() {
    // Call arbitrary methods on IntegrityCheckingUniffiLib and UniffiLib to ensure that
    // their init blocks run. This ensures initialization across crates works as expected.
    IntegrityCheckingUniffiLib.ensureInitialized()
    UniffiLib.ensureInitialized()
}

// Async support
// Async return type handlers

internal const val UNIFFI_RUST_FUTURE_POLL_READY = 0.toByte()
internal const val UNIFFI_RUST_FUTURE_POLL_WAKE = 1.toByte()

internal val uniffiContinuationHandleMap = UniffiHandleMap<CancellableContinuation<Byte>>()

// FFI type for Rust future continuations
internal object uniffiRustFutureContinuationCallbackImpl: UniffiRustFutureContinuationCallback {
    override fun callback(data: Long, pollResult: Byte) {
        uniffiContinuationHandleMap.remove(data).resume(pollResult)
    }
}

internal suspend fun<T, F, E: kotlin.Exception> uniffiRustCallAsync(
    rustFuture: Long,
    pollFunc: (Long, UniffiRustFutureContinuationCallback, Long) -> Unit,
    completeFunc: (Long, UniffiRustCallStatus) -> F,
    freeFunc: (Long) -> Unit,
    liftFunc: (F) -> T,
    errorHandler: UniffiRustCallStatusErrorHandler<E>
): T {
    try {
        do {
            val pollResult = suspendCancellableCoroutine<Byte> { continuation ->
                pollFunc(
                    rustFuture,
                    uniffiRustFutureContinuationCallbackImpl,
                    uniffiContinuationHandleMap.insert(continuation)
                )
            }
        } while (pollResult != UNIFFI_RUST_FUTURE_POLL_READY);

        return liftFunc(
            uniffiRustCallWithError(errorHandler, { status -> completeFunc(rustFuture, status) })
        )
    } finally {
        freeFunc(rustFuture)
    }
}

// Public interface members begin here.

// Interface implemented by anything that can contain an object reference.
//
// Such types expose a `destroy()` method that must be called to cleanly
// dispose of the contained objects. Failure to call this method may result
// in memory leaks.
//
// The easiest way to ensure this method is called is to use the `.use`
// helper method to execute a block and destroy the object at the end.
internal interface Disposable {
    fun destroy()
    companion object {
        fun destroy(vararg args: Any?) {
            for (arg in args) {
                when (arg) {
                    is Disposable -> arg.destroy()
                    is ArrayList<*> -> {
                        for (idx in arg.indices) {
                            val element = arg[idx]
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Map<*, *> -> {
                        for (element in arg.values) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Iterable<*> -> {
                        for (element in arg) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                }
            }
        }
    }
}

/**
 * @suppress
 */
internal inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try {
        block(this)
    } finally {
        try {
            // N.B. our implementation is on the nullable type `Disposable?`.
            this?.destroy()
        } catch (e: Throwable) {
            // swallow
        }
    }

/**
 * Placeholder object used to signal that we're constructing an interface with a FFI handle.
 *
 * This is the first argument for interface constructors that input a raw handle. It exists is that
 * so we can avoid signature conflicts when an interface has a regular constructor than inputs a
 * Long.
 *
 * @suppress
 * */
internal object UniffiWithHandle

/**
 * Used to instantiate an interface without an actual pointer, for fakes in tests, mostly.
 *
 * @suppress
 * */
internal object NoHandle
/**
 * The cleaner interface for Object finalization code to run.
 * This is the entry point to any implementation that we're using.
 *
 * The cleaner registers objects and returns cleanables, so now we are
 * defining a `UniffiCleaner` with a `UniffiClenaer.Cleanable` to abstract the
 * different implmentations available at compile time.
 *
 * @suppress
 */
internal interface UniffiCleaner {
    interface Cleanable {
        fun clean()
    }

    fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable

    companion object
}

// The fallback Jna cleaner, which is available for both Android, and the JVM.
private class UniffiJnaCleaner : UniffiCleaner {
    private val cleaner = com.sun.jna.internal.Cleaner.getCleaner()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        UniffiJnaCleanable(cleaner.register(value, cleanUpTask))
}

private class UniffiJnaCleanable(
    private val cleanable: com.sun.jna.internal.Cleaner.Cleanable,
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

// We decide at uniffi binding generation time whether we were
// using Android or not.
// There are further runtime checks to chose the correct implementation
// of the cleaner.
private fun UniffiCleaner.Companion.create(): UniffiCleaner =
    try {
        // For safety's sake: if the library hasn't been run in android_cleaner = true
        // mode, but is being run on Android, then we still need to think about
        // Android API versions.
        // So we check if java.lang.ref.Cleaner is there, and use that…
        java.lang.Class.forName("java.lang.ref.Cleaner")
        JavaLangRefCleaner()
    } catch (e: ClassNotFoundException) {
        // … otherwise, fallback to the JNA cleaner.
        UniffiJnaCleaner()
    }

private class JavaLangRefCleaner : UniffiCleaner {
    val cleaner = java.lang.ref.Cleaner.create()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        JavaLangRefCleanable(cleaner.register(value, cleanUpTask))
}

private class JavaLangRefCleanable(
    val cleanable: java.lang.ref.Cleaner.Cleanable
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

/**
 * @suppress
 */
internal object FfiConverterUByte: FfiConverter<UByte, Byte> {
    override fun lift(value: Byte): UByte {
        return value.toUByte()
    }

    fun lift(value: Int): UByte {
        return value.toUByte()
    }

    override fun read(buf: ByteBuffer): UByte {
        return lift(buf.get())
    }

    override fun lower(value: UByte): Byte {
        return value.toByte()
    }

    override fun allocationSize(value: UByte) = 1UL

    override fun write(value: UByte, buf: ByteBuffer) {
        buf.put(value.toByte())
    }
}

/**
 * @suppress
 */
internal object FfiConverterUShort: FfiConverter<UShort, Short> {
    override fun lift(value: Short): UShort {
        return value.toUShort()
    }

    fun lift(value: Int): UShort {
        return value.toUShort()
    }

    override fun read(buf: ByteBuffer): UShort {
        return lift(buf.getShort())
    }

    override fun lower(value: UShort): Short {
        return value.toShort()
    }

    override fun allocationSize(value: UShort) = 2UL

    override fun write(value: UShort, buf: ByteBuffer) {
        buf.putShort(value.toShort())
    }
}

/**
 * @suppress
 */
internal object FfiConverterUInt: FfiConverter<UInt, Int> {
    override fun lift(value: Int): UInt {
        return value.toUInt()
    }

    override fun read(buf: ByteBuffer): UInt {
        return lift(buf.getInt())
    }

    override fun lower(value: UInt): Int {
        return value.toInt()
    }

    override fun allocationSize(value: UInt) = 4UL

    override fun write(value: UInt, buf: ByteBuffer) {
        buf.putInt(value.toInt())
    }
}

/**
 * @suppress
 */
internal object FfiConverterULong: FfiConverter<ULong, Long> {
    override fun lift(value: Long): ULong {
        return value.toULong()
    }

    override fun read(buf: ByteBuffer): ULong {
        return lift(buf.getLong())
    }

    override fun lower(value: ULong): Long {
        return value.toLong()
    }

    override fun allocationSize(value: ULong) = 8UL

    override fun write(value: ULong, buf: ByteBuffer) {
        buf.putLong(value.toLong())
    }
}

/**
 * @suppress
 */
internal object FfiConverterLong: FfiConverter<Long, Long> {
    override fun lift(value: Long): Long {
        return value
    }

    override fun read(buf: ByteBuffer): Long {
        return buf.getLong()
    }

    override fun lower(value: Long): Long {
        return value
    }

    override fun allocationSize(value: Long) = 8UL

    override fun write(value: Long, buf: ByteBuffer) {
        buf.putLong(value)
    }
}

/**
 * @suppress
 */
internal object FfiConverterBoolean: FfiConverter<Boolean, Byte> {
    override fun lift(value: Byte): Boolean {
        return value.toInt() != 0
    }

    override fun read(buf: ByteBuffer): Boolean {
        return lift(buf.get())
    }

    override fun lower(value: Boolean): Byte {
        return if (value) 1.toByte() else 0.toByte()
    }

    override fun allocationSize(value: Boolean) = 1UL

    override fun write(value: Boolean, buf: ByteBuffer) {
        buf.put(lower(value))
    }
}

/**
 * @suppress
 */
internal object FfiConverterString: FfiConverter<String, RustBuffer.ByValue> {
    // Note: we don't inherit from FfiConverterRustBuffer, because we use a
    // special encoding when lowering/lifting.  We can use `RustBuffer.len` to
    // store our length and avoid writing it out to the buffer.
    override fun lift(value: RustBuffer.ByValue): String {
        try {
            val byteArr = ByteArray(value.len.toInt())
            value.asByteBuffer()!!.get(byteArr)
            return byteArr.toString(Charsets.UTF_8)
        } finally {
            RustBuffer.free(value)
        }
    }

    override fun read(buf: ByteBuffer): String {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr.toString(Charsets.UTF_8)
    }

    fun toUtf8(value: String): ByteBuffer {
        return try {
            Charsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value))
        } catch (_: java.nio.charset.CharacterCodingException) {
            throw noUnicode()
        }
    }

    override fun lower(value: String): RustBuffer.ByValue {
        val byteBuf = toUtf8(value)
        // Ideally we'd pass these bytes to `ffi_bytebuffer_from_bytes`, but doing so would require us
        // to copy them into a JNA `Memory`. So we might as well directly copy them into a `RustBuffer`.
        val rbuf = RustBuffer.alloc(byteBuf.limit().toULong())
        rbuf.asByteBuffer()!!.put(byteBuf)
        return rbuf
    }

    // We aren't sure exactly how many bytes our string will be once it's UTF-8
    // encoded.  Allocate 3 bytes per UTF-16 code unit which will always be
    // enough.
    override fun allocationSize(value: String): ULong {
        val sizeForLength = 4UL
        val sizeForString = value.length.toULong() * 3UL
        return sizeForLength + sizeForString
    }

    override fun write(value: String, buf: ByteBuffer) {
        val byteBuf = toUtf8(value)
        buf.putInt(byteBuf.limit())
        buf.put(byteBuf)
    }
}

/**
 * @suppress
 */
internal object FfiConverterByteArray: FfiConverterRustBuffer<ByteArray> {
    override fun read(buf: ByteBuffer): ByteArray {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr
    }
    override fun allocationSize(value: ByteArray): ULong {
        return 4UL + value.size.toULong()
    }
    override fun write(value: ByteArray, buf: ByteBuffer) {
        buf.putInt(value.size)
        buf.put(value)
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A wish to stop: given to any number of calls, which all stop when it is said.
 */
public interface CancelHandleInterface {

    /**
     * Stops everything that has been given this. Never undone.
     */
    fun `cancel`()

    /**
     * Whether it was said.
     */
    fun `isCancelled`(): kotlin.Boolean

    companion object
}

/**
 * A wish to stop: given to any number of calls, which all stop when it is said.
 */
class CancelHandle: AutoCloseable, CancelHandleInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    internal constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * Nobody wishes to stop yet.
     */
    constructor() :
        this(UniffiWithHandle,
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_notafter_records_fn_constructor_cancelhandle_new(

        _status)
}
    )

    private val handle: Long
    private val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    internal val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    internal fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_notafter_records_fn_free_cancelhandle(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw internalFault("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_notafter_records_fn_clone_cancelhandle(handle, status)
        }
    }

    /**
     * Stops everything that has been given this. Never undone.
     */override fun `cancel`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_notafter_records_fn_method_cancelhandle_cancel(
        it,
        _status)
}
    }

    /**
     * Whether it was said.
     */override fun `isCancelled`(): kotlin.Boolean {
            return FfiConverterBoolean.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_notafter_records_fn_method_cancelhandle_is_cancelled(
        it,
        _status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
internal object FfiConverterTypeCancelHandle: FfiConverter<CancelHandle, Long> {
    override fun lower(value: CancelHandle): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): CancelHandle {
        return CancelHandle(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): CancelHandle {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: CancelHandle) = 8UL

    override fun write(value: CancelHandle, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A scan that runs. Dropping it stops it.
 */
public interface ScanInterface {

    /**
     * Stops it: what has not been asked is answered as cancelled.
     */
    fun `cancel`()

    /**
     * The next answer, in the order in which they are ready; `null` when all targets are answered. It may be
     * dropped while it waits, and nothing is lost.
     *
     * # Errors
     *
     * `NotAfterException.Internal` only.
     */
    suspend fun `next`(): Check?

    /**
     * How far it is.
     */
    fun `progress`(): ScanProgress

    companion object
}

/**
 * A scan that runs. Dropping it stops it.
 */
class Scan: AutoCloseable, ScanInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    internal constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    private val handle: Long
    private val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    internal val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    internal fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_notafter_records_fn_free_scan(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw internalFault("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_notafter_records_fn_clone_scan(handle, status)
        }
    }

    /**
     * Stops it: what has not been asked is answered as cancelled.
     */override fun `cancel`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_notafter_records_fn_method_scan_cancel(
        it,
        _status)
}
    }

    /**
     * The next answer, in the order in which they are ready; `null` when all targets are answered. It may be
     * dropped while it waits, and nothing is lost.
     *
     * # Errors
     *
     * `NotAfterException.Internal` only.
     */
    @Throws(NotAfterException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `next`() : Check? {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_notafter_records_fn_method_scan_next(
                uniffiHandle,

            )
        },
        { future, callback, continuation -> UniffiLib.ffi_notafter_records_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_notafter_records_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_notafter_records_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterOptionalTypeCheck.lift(it) },
        // Error FFI converter
        NotAfterException.ErrorHandler,
    )
    }

    /**
     * How far it is.
     */override fun `progress`(): ScanProgress {
            return FfiConverterTypeScanProgress.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_notafter_records_fn_method_scan_progress(
        it,
        _status)
}
    }
    )
    }

    companion object {

    /**
     * Begins a scan; without a validator it is the standard one.
     *
     * # Errors
     *
     * Where the request cannot be used. A target that cannot be used is an answer with its reason.
     */
    @Throws(NotAfterException::class) fun `start`(`request`: ScanRequest, `validator`: Validator?): Scan {
            return FfiConverterTypeScan.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_constructor_scan_start(

        FfiConverterTypeScanRequest.lower(`request`),
        FfiConverterOptionalTypeValidator.lower(`validator`),_status)
}
    )
    }

    }

}

/**
 * @suppress
 */
internal object FfiConverterTypeScan: FfiConverter<Scan, Long> {
    override fun lower(value: Scan): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Scan {
        return Scan(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Scan {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Scan) = 8UL

    override fun write(value: Scan, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * Validates chains: made once, used from any number of threads at once.
 */
public interface ValidatorInterface {

    /**
     * Asks a server and judges what it shows: facts, validity, expiry.
     *
     * # Errors
     *
     * As `fetch`.
     */
    suspend fun `check`(`request`: CheckRequest, `cancellation`: CancelHandle?): Check

    /**
     * The same at each address, and with each type of key.
     *
     * # Errors
     *
     * As `fetch`.
     */
    suspend fun `checkAll`(`request`: CheckAllRequest, `cancellation`: CancelHandle?): Matrix

    /**
     * Asks a server for its certificates.
     *
     * # Errors
     *
     * Where the request cannot be used, or it was cancelled. A server that shows nothing is no error: the outcome
     * says why.
     */
    suspend fun `fetch`(`request`: FetchRequest, `cancellation`: CancelHandle?): Observation

    /**
     * Everything that a target shows: each address, each type of key.
     *
     * # Errors
     *
     * As `fetch`.
     */
    suspend fun `observeAll`(`request`: ObserveAllRequest, `cancellation`: CancelHandle?): ObservationMatrix

    /**
     * When its last valid path ends, whatever its name and revocation; `null` where none is valid.
     *
     * # Errors
     *
     * Where the request cannot be used.
     */
    fun `effectiveExpiry`(`request`: ValidateRequest): EffectiveExpiry?

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
    fun `judge`(`request`: JudgeRequest): Check

    /**
     * The certificates in the order of a chain, and what becomes of each.
     *
     * # Errors
     *
     * Where the request cannot be used.
     */
    fun `normalise`(`request`: NormaliseRequest): Normalised

    /**
     * Whether a certificate is valid, and everything that is to be said of its path.
     *
     * # Errors
     *
     * Where the request cannot be used. A chain that is not valid is no error.
     */
    fun `validate`(`request`: ValidateRequest): Validation

    /**
     * The rules that it goes by: `web-pki` or `rfc5280`.
     */
    fun `profile`(): kotlin.String

    /**
     * How many roots it has.
     */
    fun `rootCount`(): kotlin.ULong

    /**
     * Where its roots come from, if that is known.
     */
    fun `source`(): RootsSource?

    companion object
}

/**
 * Validates chains: made once, used from any number of threads at once.
 */
class Validator: AutoCloseable, ValidatorInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    internal constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    internal constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * A validator with these settings.
     *
     * # Errors
     *
     * `NotAfterException.Trust` where the roots cannot be used, `NotAfterException.Argument` for a code that is none.
     */
    constructor(`settings`: ValidatorSettings) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_constructor_validator_new(

        FfiConverterTypeValidatorSettings.lower(`settings`),_status)
}
    )

    private val handle: Long
    private val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    internal val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    internal fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_notafter_records_fn_free_validator(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    internal fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw internalFault("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_notafter_records_fn_clone_validator(handle, status)
        }
    }

    /**
     * Asks a server and judges what it shows: facts, validity, expiry.
     *
     * # Errors
     *
     * As `fetch`.
     */
    @Throws(NotAfterException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `check`(`request`: CheckRequest, `cancellation`: CancelHandle?) : Check {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_notafter_records_fn_method_validator_check(
                uniffiHandle,

        FfiConverterTypeCheckRequest.lower(`request`),
        FfiConverterOptionalTypeCancelHandle.lower(`cancellation`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_notafter_records_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_notafter_records_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_notafter_records_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeCheck.lift(it) },
        // Error FFI converter
        NotAfterException.ErrorHandler,
    )
    }

    /**
     * The same at each address, and with each type of key.
     *
     * # Errors
     *
     * As `fetch`.
     */
    @Throws(NotAfterException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `checkAll`(`request`: CheckAllRequest, `cancellation`: CancelHandle?) : Matrix {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_notafter_records_fn_method_validator_check_all(
                uniffiHandle,

        FfiConverterTypeCheckAllRequest.lower(`request`),
        FfiConverterOptionalTypeCancelHandle.lower(`cancellation`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_notafter_records_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_notafter_records_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_notafter_records_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeMatrix.lift(it) },
        // Error FFI converter
        NotAfterException.ErrorHandler,
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
    @Throws(NotAfterException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `fetch`(`request`: FetchRequest, `cancellation`: CancelHandle?) : Observation {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_notafter_records_fn_method_validator_fetch(
                uniffiHandle,

        FfiConverterTypeFetchRequest.lower(`request`),
        FfiConverterOptionalTypeCancelHandle.lower(`cancellation`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_notafter_records_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_notafter_records_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_notafter_records_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeObservation.lift(it) },
        // Error FFI converter
        NotAfterException.ErrorHandler,
    )
    }

    /**
     * Everything that a target shows: each address, each type of key.
     *
     * # Errors
     *
     * As `fetch`.
     */
    @Throws(NotAfterException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `observeAll`(`request`: ObserveAllRequest, `cancellation`: CancelHandle?) : ObservationMatrix {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_notafter_records_fn_method_validator_observe_all(
                uniffiHandle,

        FfiConverterTypeObserveAllRequest.lower(`request`),
        FfiConverterOptionalTypeCancelHandle.lower(`cancellation`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_notafter_records_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_notafter_records_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_notafter_records_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeObservationMatrix.lift(it) },
        // Error FFI converter
        NotAfterException.ErrorHandler,
    )
    }

    /**
     * When its last valid path ends, whatever its name and revocation; `null` where none is valid.
     *
     * # Errors
     *
     * Where the request cannot be used.
     */
    @Throws(NotAfterException::class)override fun `effectiveExpiry`(`request`: ValidateRequest): EffectiveExpiry? {
            return FfiConverterOptionalTypeEffectiveExpiry.lift(
    callWithHandle {
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_method_validator_effective_expiry(
        it,

        FfiConverterTypeValidateRequest.lower(`request`),_status)
}
    }
    )
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
    @Throws(NotAfterException::class)override fun `judge`(`request`: JudgeRequest): Check {
            return FfiConverterTypeCheck.lift(
    callWithHandle {
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_method_validator_judge(
        it,

        FfiConverterTypeJudgeRequest.lower(`request`),_status)
}
    }
    )
    }

    /**
     * The certificates in the order of a chain, and what becomes of each.
     *
     * # Errors
     *
     * Where the request cannot be used.
     */
    @Throws(NotAfterException::class)override fun `normalise`(`request`: NormaliseRequest): Normalised {
            return FfiConverterTypeNormalised.lift(
    callWithHandle {
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_method_validator_normalise(
        it,

        FfiConverterTypeNormaliseRequest.lower(`request`),_status)
}
    }
    )
    }

    /**
     * Whether a certificate is valid, and everything that is to be said of its path.
     *
     * # Errors
     *
     * Where the request cannot be used. A chain that is not valid is no error.
     */
    @Throws(NotAfterException::class)override fun `validate`(`request`: ValidateRequest): Validation {
            return FfiConverterTypeValidation.lift(
    callWithHandle {
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_method_validator_validate(
        it,

        FfiConverterTypeValidateRequest.lower(`request`),_status)
}
    }
    )
    }

    /**
     * The rules that it goes by: `web-pki` or `rfc5280`.
     */override fun `profile`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_notafter_records_fn_method_validator_profile(
        it,
        _status)
}
    }
    )
    }

    /**
     * How many roots it has.
     */override fun `rootCount`(): kotlin.ULong {
            return FfiConverterULong.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_notafter_records_fn_method_validator_root_count(
        it,
        _status)
}
    }
    )
    }

    /**
     * Where its roots come from, if that is known.
     */override fun `source`(): RootsSource? {
            return FfiConverterOptionalTypeRootsSource.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_notafter_records_fn_method_validator_source(
        it,
        _status)
}
    }
    )
    }

    companion object {

    /**
     * The one with Mozilla's roots and the rules of the Web PKI: made at the first call, the same ever after.
     */ fun `standard`(): Validator {
            return FfiConverterTypeValidator.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_notafter_records_fn_constructor_validator_standard(

        _status)
}
    )
    }

    }

}

/**
 * @suppress
 */
internal object FfiConverterTypeValidator: FfiConverter<Validator, Long> {
    override fun lower(value: Validator): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Validator {
        return Validator(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Validator {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Validator) = 8UL

    override fun write(value: Validator, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

/**
 * Where there is more about somebody.
 */
data class AccessDescription (
    /**
     * What is there, as a dotted OID.
     */
    val `method`: kotlin.String
    ,
    /**
     * Where: a URI as a rule.
     */
    val `location`: GeneralName

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAccessDescription: FfiConverterRustBuffer<AccessDescription> {
    override fun read(buf: ByteBuffer): AccessDescription {
        return AccessDescription(
            FfiConverterString.read(buf),
            FfiConverterTypeGeneralName.read(buf),
        )
    }

    override fun allocationSize(value: AccessDescription) = (
            FfiConverterString.allocationSize(value.`method`) +
            FfiConverterTypeGeneralName.allocationSize(value.`location`)
    )

    override fun write(value: AccessDescription, buf: ByteBuffer) {
            FfiConverterString.write(value.`method`, buf)
            FfiConverterTypeGeneralName.write(value.`location`, buf)
    }
}

/**
 * A level and its first instant.
 */
data class Alert (
    /**
     * `notice`, `warning` or `critical`.
     */
    val `level`: kotlin.String
    ,
    /**
     * Its first instant.
     */
    val `at`: Instant

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAlert: FfiConverterRustBuffer<Alert> {
    override fun read(buf: ByteBuffer): Alert {
        return Alert(
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: Alert) = (
            FfiConverterString.allocationSize(value.`level`) +
            FfiConverterTypeInstant.allocationSize(value.`at`)
    )

    override fun write(value: Alert, buf: ByteBuffer) {
            FfiConverterString.write(value.`level`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
    }
}

/**
 * One thing wrong with a certificate or revocation list by itself.
 */
data class Anomaly (
    /**
     * What, by its stable code.
     */
    val `code`: kotlin.String
    ,
    /**
     * Where and how much.
     */
    val `facts`: Facts

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAnomaly: FfiConverterRustBuffer<Anomaly> {
    override fun read(buf: ByteBuffer): Anomaly {
        return Anomaly(
            FfiConverterString.read(buf),
            FfiConverterTypeFacts.read(buf),
        )
    }

    override fun allocationSize(value: Anomaly) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeFacts.allocationSize(value.`facts`)
    )

    override fun write(value: Anomaly, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeFacts.write(value.`facts`, buf)
    }
}

/**
 * A certificate, and what is known of it.
 */
data class AssessRequest (
    /**
     * Its DER.
     */
    val `certificate`: Octets
    ,
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * How early an end is urgent; `relative` where it is missing.
     */
    val `policy`: ExpiryPolicy? = null
    ,
    /**
     * Who renews it: `automated`, `manual` or `unknown`.
     */
    val `renewalMode`: kotlin.String? = null
    ,
    /**
     * Whether it is revoked.
     */
    val `revoked`: kotlin.Boolean = false
    ,
    /**
     * Whether a path to a trusted root is valid, if that is known.
     */
    val `trusted`: kotlin.Boolean? = null
    ,
    /**
     * When its last valid path ends, if that is known.
     */
    val `effectiveExpiry`: End? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAssessRequest: FfiConverterRustBuffer<AssessRequest> {
    override fun read(buf: ByteBuffer): AssessRequest {
        return AssessRequest(
            FfiConverterTypeOctets.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeExpiryPolicy.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeEnd.read(buf),
        )
    }

    override fun allocationSize(value: AssessRequest) = (
            FfiConverterTypeOctets.allocationSize(value.`certificate`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalTypeExpiryPolicy.allocationSize(value.`policy`) +
            FfiConverterOptionalString.allocationSize(value.`renewalMode`) +
            FfiConverterBoolean.allocationSize(value.`revoked`) +
            FfiConverterOptionalBoolean.allocationSize(value.`trusted`) +
            FfiConverterOptionalTypeEnd.allocationSize(value.`effectiveExpiry`)
    )

    override fun write(value: AssessRequest, buf: ByteBuffer) {
            FfiConverterTypeOctets.write(value.`certificate`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalTypeExpiryPolicy.write(value.`policy`, buf)
            FfiConverterOptionalString.write(value.`renewalMode`, buf)
            FfiConverterBoolean.write(value.`revoked`, buf)
            FfiConverterOptionalBoolean.write(value.`trusted`, buf)
            FfiConverterOptionalTypeEnd.write(value.`effectiveExpiry`, buf)
    }
}

/**
 * One address that was tried.
 */
data class Attempt (
    /**
     * The address.
     */
    val `address`: kotlin.String
    ,
    /**
     * What came of it, by its code.
     */
    val `outcome`: kotlin.String
    ,
    /**
     * The same as a sentence.
     */
    val `outcomeMessage`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAttempt: FfiConverterRustBuffer<Attempt> {
    override fun read(buf: ByteBuffer): Attempt {
        return Attempt(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Attempt) = (
            FfiConverterString.allocationSize(value.`address`) +
            FfiConverterString.allocationSize(value.`outcome`) +
            FfiConverterString.allocationSize(value.`outcomeMessage`)
    )

    override fun write(value: Attempt, buf: ByteBuffer) {
            FfiConverterString.write(value.`address`, buf)
            FfiConverterString.write(value.`outcome`, buf)
            FfiConverterString.write(value.`outcomeMessage`, buf)
    }
}

/**
 * Which key signed a certificate (RFC 5280 section 4.2.1.1).
 */
data class AuthorityKeyId (
    /**
     * The key identifier, in hex.
     */
    val `keyId`: kotlin.String?
    ,
    /**
     * The names of the issuer of the issuer's certificate.
     */
    val `issuer`: List<GeneralName>
    ,
    /**
     * The serial number of the issuer's certificate, as the magnitude in hex.
     */
    val `serialNumber`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAuthorityKeyId: FfiConverterRustBuffer<AuthorityKeyId> {
    override fun read(buf: ByteBuffer): AuthorityKeyId {
        return AuthorityKeyId(
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeGeneralName.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: AuthorityKeyId) = (
            FfiConverterOptionalString.allocationSize(value.`keyId`) +
            FfiConverterSequenceTypeGeneralName.allocationSize(value.`issuer`) +
            FfiConverterOptionalString.allocationSize(value.`serialNumber`)
    )

    override fun write(value: AuthorityKeyId, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`keyId`, buf)
            FfiConverterSequenceTypeGeneralName.write(value.`issuer`, buf)
            FfiConverterOptionalString.write(value.`serialNumber`, buf)
    }
}

/**
 * The rhythm of one target's renewals.
 */
data class Cadence (
    /**
     * Renewals that it was learned from.
     */
    val `renewals`: kotlin.UInt
    ,
    /**
     * The share of its lifetime that a certificate has used up when the next one comes, in millionths: the median.
     */
    val `usedPpm`: kotlin.UInt
    ,
    /**
     * How far the renewals lie from that, in millionths of the lifetime: the median deviation.
     */
    val `deviationPpm`: kotlin.UInt
    ,
    /**
     * Seconds from one certificate to the next: the median.
     */
    val `periodSeconds`: kotlin.Long

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCadence: FfiConverterRustBuffer<Cadence> {
    override fun read(buf: ByteBuffer): Cadence {
        return Cadence(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: Cadence) = (
            FfiConverterUInt.allocationSize(value.`renewals`) +
            FfiConverterUInt.allocationSize(value.`usedPpm`) +
            FfiConverterUInt.allocationSize(value.`deviationPpm`) +
            FfiConverterLong.allocationSize(value.`periodSeconds`)
    )

    override fun write(value: Cadence, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`renewals`, buf)
            FfiConverterUInt.write(value.`usedPpm`, buf)
            FfiConverterUInt.write(value.`deviationPpm`, buf)
            FfiConverterLong.write(value.`periodSeconds`, buf)
    }
}

/**
 * A rhythm, and what follows from it.
 */
data class CadenceAnswer (
    /**
     * The rhythm; `null` where too little is known.
     */
    val `cadence`: Cadence?
    ,
    /**
     * When the present certificate is expected to be renewed.
     */
    val `expectedRenewal`: ExpectedRenewal?
    ,
    /**
     * Whether it should have been by then: never where nothing is expected; `null` where no instant was given.
     */
    val `isOverdue`: kotlin.Boolean?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCadenceAnswer: FfiConverterRustBuffer<CadenceAnswer> {
    override fun read(buf: ByteBuffer): CadenceAnswer {
        return CadenceAnswer(
            FfiConverterOptionalTypeCadence.read(buf),
            FfiConverterOptionalTypeExpectedRenewal.read(buf),
            FfiConverterOptionalBoolean.read(buf),
        )
    }

    override fun allocationSize(value: CadenceAnswer) = (
            FfiConverterOptionalTypeCadence.allocationSize(value.`cadence`) +
            FfiConverterOptionalTypeExpectedRenewal.allocationSize(value.`expectedRenewal`) +
            FfiConverterOptionalBoolean.allocationSize(value.`isOverdue`)
    )

    override fun write(value: CadenceAnswer, buf: ByteBuffer) {
            FfiConverterOptionalTypeCadence.write(value.`cadence`, buf)
            FfiConverterOptionalTypeExpectedRenewal.write(value.`expectedRenewal`, buf)
            FfiConverterOptionalBoolean.write(value.`isOverdue`, buf)
    }
}

/**
 * The certificates that a target had.
 */
data class CadenceRequest (
    /**
     * Those before the present one.
     */
    val `history`: List<PastCertificate>
    ,
    /**
     * The present one.
     */
    val `current`: PastCertificate? = null
    ,
    /**
     * The instant at which it may be overdue.
     */
    val `at`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCadenceRequest: FfiConverterRustBuffer<CadenceRequest> {
    override fun read(buf: ByteBuffer): CadenceRequest {
        return CadenceRequest(
            FfiConverterSequenceTypePastCertificate.read(buf),
            FfiConverterOptionalTypePastCertificate.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: CadenceRequest) = (
            FfiConverterSequenceTypePastCertificate.allocationSize(value.`history`) +
            FfiConverterOptionalTypePastCertificate.allocationSize(value.`current`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`at`)
    )

    override fun write(value: CadenceRequest, buf: ByteBuffer) {
            FfiConverterSequenceTypePastCertificate.write(value.`history`, buf)
            FfiConverterOptionalTypePastCertificate.write(value.`current`, buf)
            FfiConverterOptionalTypeInstant.write(value.`at`, buf)
    }
}

/**
 * A target that may show a certificate.
 */
data class Candidate (
    /**
     * The target in its canonical text.
     */
    val `target`: kotlin.String
    ,
    /**
     * Why it is one, by its stable code: `given`, `usual-name` or `zone-record`.
     */
    val `reason`: kotlin.String
    ,
    /**
     * The same as a sentence.
     */
    val `reasonMessage`: kotlin.String
    ,
    /**
     * The particulars of the reason.
     */
    val `reasonFacts`: Facts

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCandidate: FfiConverterRustBuffer<Candidate> {
    override fun read(buf: ByteBuffer): Candidate {
        return Candidate(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeFacts.read(buf),
        )
    }

    override fun allocationSize(value: Candidate) = (
            FfiConverterString.allocationSize(value.`target`) +
            FfiConverterString.allocationSize(value.`reason`) +
            FfiConverterString.allocationSize(value.`reasonMessage`) +
            FfiConverterTypeFacts.allocationSize(value.`reasonFacts`)
    )

    override fun write(value: Candidate, buf: ByteBuffer) {
            FfiConverterString.write(value.`target`, buf)
            FfiConverterString.write(value.`reason`, buf)
            FfiConverterString.write(value.`reasonMessage`, buf)
            FfiConverterTypeFacts.write(value.`reasonFacts`, buf)
    }
}

/**
 * Targets where certificates are likely to be, and what of a zone could not be read.
 */
data class Candidates (
    /**
     * The candidates, each target once: in the order of the zone, or the domain itself first.
     */
    val `candidates`: List<Candidate>
    ,
    /**
     * Lines of the zone that gave none although they were meant to: the first thousand.
     */
    val `skipped`: List<ZoneIssue>
    ,
    /**
     * How many of those there are in all.
     */
    val `skippedInAll`: kotlin.ULong
    ,
    /**
     * Records that were read of a zone, whether or not they gave a candidate; `null` where a domain was given. With 0
     * the text is no zone.
     */
    val `zoneRecords`: kotlin.ULong?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCandidates: FfiConverterRustBuffer<Candidates> {
    override fun read(buf: ByteBuffer): Candidates {
        return Candidates(
            FfiConverterSequenceTypeCandidate.read(buf),
            FfiConverterSequenceTypeZoneIssue.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterOptionalULong.read(buf),
        )
    }

    override fun allocationSize(value: Candidates) = (
            FfiConverterSequenceTypeCandidate.allocationSize(value.`candidates`) +
            FfiConverterSequenceTypeZoneIssue.allocationSize(value.`skipped`) +
            FfiConverterULong.allocationSize(value.`skippedInAll`) +
            FfiConverterOptionalULong.allocationSize(value.`zoneRecords`)
    )

    override fun write(value: Candidates, buf: ByteBuffer) {
            FfiConverterSequenceTypeCandidate.write(value.`candidates`, buf)
            FfiConverterSequenceTypeZoneIssue.write(value.`skipped`, buf)
            FfiConverterULong.write(value.`skippedInAll`, buf)
            FfiConverterOptionalULong.write(value.`zoneRecords`, buf)
    }
}

/**
 * Where to look for certificates: a domain, or a zone file.
 */
data class CandidatesRequest (
    /**
     * A domain: its usual names are given.
     */
    val `domain`: kotlin.String? = null
    ,
    /**
     * A zone file's text: the names that it has are given.
     */
    val `zone`: kotlin.String? = null
    ,
    /**
     * The zone's origin, where the file does not say; with `zone` only.
     */
    val `origin`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCandidatesRequest: FfiConverterRustBuffer<CandidatesRequest> {
    override fun read(buf: ByteBuffer): CandidatesRequest {
        return CandidatesRequest(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: CandidatesRequest) = (
            FfiConverterOptionalString.allocationSize(value.`domain`) +
            FfiConverterOptionalString.allocationSize(value.`zone`) +
            FfiConverterOptionalString.allocationSize(value.`origin`)
    )

    override fun write(value: CandidatesRequest, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`domain`, buf)
            FfiConverterOptionalString.write(value.`zone`, buf)
            FfiConverterOptionalString.write(value.`origin`, buf)
    }
}

/**
 * Every fact of a certificate. Absent single values are `null` in JSON, absent lists `[]`.
 */
data class Certificate (
    /**
     * Always `certificate`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * Where it came from, in the caller's words: `bundle.pem#2`.
     */
    val `source`: kotlin.String?
    ,
    /**
     * Whose key it certifies, as RFC 4514 text.
     */
    val `subject`: kotlin.String
    ,
    /**
     * Who issued it, as RFC 4514 text.
     */
    val `issuer`: kotlin.String
    ,
    /**
     * The magnitude in hex without leading zeros, `-` before a negative one.
     */
    val `serialNumber`: kotlin.String
    ,
    /**
     * The first second at which it counts.
     */
    val `notBefore`: Instant
    ,
    /**
     * The last second at which it counts.
     */
    val `notAfter`: Instant
    ,
    /**
     * The subject alternative names, in their order.
     */
    val `subjectAltNames`: List<GeneralName>
    ,
    /**
     * The key.
     */
    val `publicKey`: PublicKey
    ,
    /**
     * The RFC's name of the algorithm that signed it, or the dotted OID.
     */
    val `signatureAlgorithm`: kotlin.String
    ,
    /**
     * 1, 2 or 3; what else the field says, plus one.
     */
    val `version`: kotlin.UByte
    ,
    /**
     * Whether the basic constraints make it a CA.
     */
    val `isCa`: kotlin.Boolean
    ,
    /**
     * How many CA certificates may follow it.
     */
    val `pathLength`: kotlin.UInt?
    ,
    /**
     * The bits of its key usage, by their names in RFC 5280.
     */
    val `keyUsage`: List<kotlin.String>
    ,
    /**
     * The purposes, by their names in RFC 5280, or dotted OIDs.
     */
    val `extendedKeyUsage`: List<kotlin.String>
    ,
    /**
     * The subject key identifier, in hex.
     */
    val `subjectKeyId`: kotlin.String?
    ,
    /**
     * The key identifier of the authority key identifier, in hex.
     */
    val `authorityKeyId`: kotlin.String?
    ,
    /**
     * Where its status can be asked for.
     */
    val `ocspUrls`: List<kotlin.String>
    ,
    /**
     * Where its issuer's certificate is.
     */
    val `caIssuerUrls`: List<kotlin.String>
    ,
    /**
     * Where its revocation lists are.
     */
    val `crlUrls`: List<kotlin.String>
    ,
    /**
     * The policies, as dotted OIDs.
     */
    val `policies`: List<kotlin.String>
    ,
    /**
     * `dv`, `ov`, `iv`, `ev` or `unknown`.
     */
    val `validationLevel`: kotlin.String
    ,
    /**
     * How many signed certificate timestamps it carries.
     */
    val `sctCount`: kotlin.ULong
    ,
    /**
     * SHA-256 of its DER, in hex.
     */
    val `fingerprintSha256`: kotlin.String
    ,
    /**
     * SHA-1 of its DER, in hex.
     */
    val `fingerprintSha1`: kotlin.String
    ,
    /**
     * Whether its signature verifies with its own key; `null` where that cannot be told.
     */
    val `selfSigned`: kotlin.Boolean?
    ,
    /**
     * What is wrong with it by itself.
     */
    val `anomalies`: List<Anomaly>
    ,
    /**
     * What it is for: `tls-server`, `ca` ...
     */
    val `kinds`: List<kotlin.String>
    ,
    /**
     * SHA-256 of its subject public key info, in hex (the pin of RFC 7469).
     */
    val `spkiSha256`: kotlin.String
    ,
    /**
     * Whether a server with it must staple an OCSP response.
     */
    val `mustStaple`: kotlin.Boolean
    ,
    /**
     * Whether it is a precertificate, which no server may use.
     */
    val `isPrecertificate`: kotlin.Boolean
    ,
    /**
     * The signed certificate timestamps that can be read.
     */
    val `scts`: List<Sct>
    ,
    /**
     * The parameters of an RSASSA-PSS signature.
     */
    val `signatureParameters`: SignatureParameters?
    ,
    /**
     * The names it is for (DNS names and IP addresses of its subjectAltName; where there is none, its common
     * name), in lower case, sorted, each once.
     */
    val `names`: List<kotlin.String>
    ,
    /**
     * The organisation (O) of its issuer, where that has one.
     */
    val `issuerOrganization`: kotlin.String?
    ,
    /**
     * The common name (CN) of its issuer, where that has one.
     */
    val `issuerCommonName`: kotlin.String?
    ,
    /**
     * Its DER. The command line leaves it out.
     */
    val `der`: Octets?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCertificate: FfiConverterRustBuffer<Certificate> {
    override fun read(buf: ByteBuffer): Certificate {
        return Certificate(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterSequenceTypeGeneralName.read(buf),
            FfiConverterTypePublicKey.read(buf),
            FfiConverterString.read(buf),
            FfiConverterUByte.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterSequenceTypeAnomaly.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeSct.read(buf),
            FfiConverterOptionalTypeSignatureParameters.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeOctets.read(buf),
        )
    }

    override fun allocationSize(value: Certificate) = (
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`source`) +
            FfiConverterString.allocationSize(value.`subject`) +
            FfiConverterString.allocationSize(value.`issuer`) +
            FfiConverterString.allocationSize(value.`serialNumber`) +
            FfiConverterTypeInstant.allocationSize(value.`notBefore`) +
            FfiConverterTypeInstant.allocationSize(value.`notAfter`) +
            FfiConverterSequenceTypeGeneralName.allocationSize(value.`subjectAltNames`) +
            FfiConverterTypePublicKey.allocationSize(value.`publicKey`) +
            FfiConverterString.allocationSize(value.`signatureAlgorithm`) +
            FfiConverterUByte.allocationSize(value.`version`) +
            FfiConverterBoolean.allocationSize(value.`isCa`) +
            FfiConverterOptionalUInt.allocationSize(value.`pathLength`) +
            FfiConverterSequenceString.allocationSize(value.`keyUsage`) +
            FfiConverterSequenceString.allocationSize(value.`extendedKeyUsage`) +
            FfiConverterOptionalString.allocationSize(value.`subjectKeyId`) +
            FfiConverterOptionalString.allocationSize(value.`authorityKeyId`) +
            FfiConverterSequenceString.allocationSize(value.`ocspUrls`) +
            FfiConverterSequenceString.allocationSize(value.`caIssuerUrls`) +
            FfiConverterSequenceString.allocationSize(value.`crlUrls`) +
            FfiConverterSequenceString.allocationSize(value.`policies`) +
            FfiConverterString.allocationSize(value.`validationLevel`) +
            FfiConverterULong.allocationSize(value.`sctCount`) +
            FfiConverterString.allocationSize(value.`fingerprintSha256`) +
            FfiConverterString.allocationSize(value.`fingerprintSha1`) +
            FfiConverterOptionalBoolean.allocationSize(value.`selfSigned`) +
            FfiConverterSequenceTypeAnomaly.allocationSize(value.`anomalies`) +
            FfiConverterSequenceString.allocationSize(value.`kinds`) +
            FfiConverterString.allocationSize(value.`spkiSha256`) +
            FfiConverterBoolean.allocationSize(value.`mustStaple`) +
            FfiConverterBoolean.allocationSize(value.`isPrecertificate`) +
            FfiConverterSequenceTypeSct.allocationSize(value.`scts`) +
            FfiConverterOptionalTypeSignatureParameters.allocationSize(value.`signatureParameters`) +
            FfiConverterSequenceString.allocationSize(value.`names`) +
            FfiConverterOptionalString.allocationSize(value.`issuerOrganization`) +
            FfiConverterOptionalString.allocationSize(value.`issuerCommonName`) +
            FfiConverterOptionalTypeOctets.allocationSize(value.`der`)
    )

    override fun write(value: Certificate, buf: ByteBuffer) {
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`source`, buf)
            FfiConverterString.write(value.`subject`, buf)
            FfiConverterString.write(value.`issuer`, buf)
            FfiConverterString.write(value.`serialNumber`, buf)
            FfiConverterTypeInstant.write(value.`notBefore`, buf)
            FfiConverterTypeInstant.write(value.`notAfter`, buf)
            FfiConverterSequenceTypeGeneralName.write(value.`subjectAltNames`, buf)
            FfiConverterTypePublicKey.write(value.`publicKey`, buf)
            FfiConverterString.write(value.`signatureAlgorithm`, buf)
            FfiConverterUByte.write(value.`version`, buf)
            FfiConverterBoolean.write(value.`isCa`, buf)
            FfiConverterOptionalUInt.write(value.`pathLength`, buf)
            FfiConverterSequenceString.write(value.`keyUsage`, buf)
            FfiConverterSequenceString.write(value.`extendedKeyUsage`, buf)
            FfiConverterOptionalString.write(value.`subjectKeyId`, buf)
            FfiConverterOptionalString.write(value.`authorityKeyId`, buf)
            FfiConverterSequenceString.write(value.`ocspUrls`, buf)
            FfiConverterSequenceString.write(value.`caIssuerUrls`, buf)
            FfiConverterSequenceString.write(value.`crlUrls`, buf)
            FfiConverterSequenceString.write(value.`policies`, buf)
            FfiConverterString.write(value.`validationLevel`, buf)
            FfiConverterULong.write(value.`sctCount`, buf)
            FfiConverterString.write(value.`fingerprintSha256`, buf)
            FfiConverterString.write(value.`fingerprintSha1`, buf)
            FfiConverterOptionalBoolean.write(value.`selfSigned`, buf)
            FfiConverterSequenceTypeAnomaly.write(value.`anomalies`, buf)
            FfiConverterSequenceString.write(value.`kinds`, buf)
            FfiConverterString.write(value.`spkiSha256`, buf)
            FfiConverterBoolean.write(value.`mustStaple`, buf)
            FfiConverterBoolean.write(value.`isPrecertificate`, buf)
            FfiConverterSequenceTypeSct.write(value.`scts`, buf)
            FfiConverterOptionalTypeSignatureParameters.write(value.`signatureParameters`, buf)
            FfiConverterSequenceString.write(value.`names`, buf)
            FfiConverterOptionalString.write(value.`issuerOrganization`, buf)
            FfiConverterOptionalString.write(value.`issuerCommonName`, buf)
            FfiConverterOptionalTypeOctets.write(value.`der`, buf)
    }
}

/**
 * What is rarely asked of a certificate: each extension, and what is in it. An extension that is absent or cannot be
 * read gives `null`, or an empty list.
 */
data class CertificateDetails (
    /**
     * Its extensions, in their order.
     */
    val `extensions`: List<Extension>
    ,
    /**
     * Which key signed it, in all that the extension may say.
     */
    val `authorityKeyId`: AuthorityKeyId?
    ,
    /**
     * The issuer's other names, in their order.
     */
    val `issuerAltNames`: List<GeneralName>
    ,
    /**
     * The policies, each with its qualifiers.
     */
    val `certificatePolicies`: List<CertificatePolicy>
    ,
    /**
     * Which policies of the issuer count as which of the subject.
     */
    val `policyMappings`: List<PolicyMapping>
    ,
    /**
     * From where on policies are needed, or no longer mapped.
     */
    val `policyConstraints`: PolicyConstraints?
    ,
    /**
     * After how many certificates `anyPolicy` counts no more.
     */
    val `inhibitAnyPolicy`: kotlin.UInt?
    ,
    /**
     * Which names the certificates below it may have.
     */
    val `nameConstraints`: NameConstraints?
    ,
    /**
     * Where its revocation lists are.
     */
    val `crlDistributionPoints`: List<DistributionPoint>
    ,
    /**
     * Where the changes to those are.
     */
    val `freshestCrlUrls`: List<kotlin.String>
    ,
    /**
     * Where there is more about the subject.
     */
    val `subjectInfoAccess`: List<AccessDescription>
    ,
    /**
     * The types of the attributes of the subject, as dotted OIDs.
     */
    val `subjectDirectoryAttributes`: List<kotlin.String>
    ,
    /**
     * When the private key may be used to sign.
     */
    val `privateKeyUsagePeriod`: PrivateKeyUsagePeriod?
    ,
    /**
     * The signed certificate timestamps that can be read.
     */
    val `signedCertificateTimestamps`: List<SctDetails>
    ,
    /**
     * Whether it is a precertificate, which no server may use.
     */
    val `isPrecertificate`: kotlin.Boolean
    ,
    /**
     * Whether a server with it must staple an OCSP response.
     */
    val `mustStaple`: kotlin.Boolean
    ,
    /**
     * Whether nobody need ask for the status of this certificate, which signs OCSP responses.
     */
    val `ocspNoCheck`: kotlin.Boolean
    ,
    /**
     * The TLS extensions that a server with it must have, by number.
     */
    val `tlsFeatures`: List<kotlin.UInt>
    ,
    /**
     * Microsoft's template.
     */
    val `microsoftTemplate`: MicrosoftTemplate?
    ,
    /**
     * Microsoft's template of the first version: a name.
     */
    val `microsoftTemplateName`: kotlin.String?
    ,
    /**
     * What Netscape's extension says it is for: `sslClient`, `sslServer` ...
     */
    val `netscapeCertType`: List<kotlin.String>
    ,
    /**
     * The statements of a qualified certificate, as dotted OIDs.
     */
    val `qcStatements`: List<kotlin.String>
    ,
    /**
     * Where the organisation is registered (EV Guidelines section 9.8.2).
     */
    val `cabfOrganizationIdentifier`: OrganizationIdentifier?
    ,
    /**
     * The parameters of an RSASSA-PSS signature.
     */
    val `rsaPss`: RsaPss?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCertificateDetails: FfiConverterRustBuffer<CertificateDetails> {
    override fun read(buf: ByteBuffer): CertificateDetails {
        return CertificateDetails(
            FfiConverterSequenceTypeExtension.read(buf),
            FfiConverterOptionalTypeAuthorityKeyId.read(buf),
            FfiConverterSequenceTypeGeneralName.read(buf),
            FfiConverterSequenceTypeCertificatePolicy.read(buf),
            FfiConverterSequenceTypePolicyMapping.read(buf),
            FfiConverterOptionalTypePolicyConstraints.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypeNameConstraints.read(buf),
            FfiConverterSequenceTypeDistributionPoint.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeAccessDescription.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypePrivateKeyUsagePeriod.read(buf),
            FfiConverterSequenceTypeSctDetails.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceUInt.read(buf),
            FfiConverterOptionalTypeMicrosoftTemplate.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypeOrganizationIdentifier.read(buf),
            FfiConverterOptionalTypeRsaPss.read(buf),
        )
    }

    override fun allocationSize(value: CertificateDetails) = (
            FfiConverterSequenceTypeExtension.allocationSize(value.`extensions`) +
            FfiConverterOptionalTypeAuthorityKeyId.allocationSize(value.`authorityKeyId`) +
            FfiConverterSequenceTypeGeneralName.allocationSize(value.`issuerAltNames`) +
            FfiConverterSequenceTypeCertificatePolicy.allocationSize(value.`certificatePolicies`) +
            FfiConverterSequenceTypePolicyMapping.allocationSize(value.`policyMappings`) +
            FfiConverterOptionalTypePolicyConstraints.allocationSize(value.`policyConstraints`) +
            FfiConverterOptionalUInt.allocationSize(value.`inhibitAnyPolicy`) +
            FfiConverterOptionalTypeNameConstraints.allocationSize(value.`nameConstraints`) +
            FfiConverterSequenceTypeDistributionPoint.allocationSize(value.`crlDistributionPoints`) +
            FfiConverterSequenceString.allocationSize(value.`freshestCrlUrls`) +
            FfiConverterSequenceTypeAccessDescription.allocationSize(value.`subjectInfoAccess`) +
            FfiConverterSequenceString.allocationSize(value.`subjectDirectoryAttributes`) +
            FfiConverterOptionalTypePrivateKeyUsagePeriod.allocationSize(value.`privateKeyUsagePeriod`) +
            FfiConverterSequenceTypeSctDetails.allocationSize(value.`signedCertificateTimestamps`) +
            FfiConverterBoolean.allocationSize(value.`isPrecertificate`) +
            FfiConverterBoolean.allocationSize(value.`mustStaple`) +
            FfiConverterBoolean.allocationSize(value.`ocspNoCheck`) +
            FfiConverterSequenceUInt.allocationSize(value.`tlsFeatures`) +
            FfiConverterOptionalTypeMicrosoftTemplate.allocationSize(value.`microsoftTemplate`) +
            FfiConverterOptionalString.allocationSize(value.`microsoftTemplateName`) +
            FfiConverterSequenceString.allocationSize(value.`netscapeCertType`) +
            FfiConverterSequenceString.allocationSize(value.`qcStatements`) +
            FfiConverterOptionalTypeOrganizationIdentifier.allocationSize(value.`cabfOrganizationIdentifier`) +
            FfiConverterOptionalTypeRsaPss.allocationSize(value.`rsaPss`)
    )

    override fun write(value: CertificateDetails, buf: ByteBuffer) {
            FfiConverterSequenceTypeExtension.write(value.`extensions`, buf)
            FfiConverterOptionalTypeAuthorityKeyId.write(value.`authorityKeyId`, buf)
            FfiConverterSequenceTypeGeneralName.write(value.`issuerAltNames`, buf)
            FfiConverterSequenceTypeCertificatePolicy.write(value.`certificatePolicies`, buf)
            FfiConverterSequenceTypePolicyMapping.write(value.`policyMappings`, buf)
            FfiConverterOptionalTypePolicyConstraints.write(value.`policyConstraints`, buf)
            FfiConverterOptionalUInt.write(value.`inhibitAnyPolicy`, buf)
            FfiConverterOptionalTypeNameConstraints.write(value.`nameConstraints`, buf)
            FfiConverterSequenceTypeDistributionPoint.write(value.`crlDistributionPoints`, buf)
            FfiConverterSequenceString.write(value.`freshestCrlUrls`, buf)
            FfiConverterSequenceTypeAccessDescription.write(value.`subjectInfoAccess`, buf)
            FfiConverterSequenceString.write(value.`subjectDirectoryAttributes`, buf)
            FfiConverterOptionalTypePrivateKeyUsagePeriod.write(value.`privateKeyUsagePeriod`, buf)
            FfiConverterSequenceTypeSctDetails.write(value.`signedCertificateTimestamps`, buf)
            FfiConverterBoolean.write(value.`isPrecertificate`, buf)
            FfiConverterBoolean.write(value.`mustStaple`, buf)
            FfiConverterBoolean.write(value.`ocspNoCheck`, buf)
            FfiConverterSequenceUInt.write(value.`tlsFeatures`, buf)
            FfiConverterOptionalTypeMicrosoftTemplate.write(value.`microsoftTemplate`, buf)
            FfiConverterOptionalString.write(value.`microsoftTemplateName`, buf)
            FfiConverterSequenceString.write(value.`netscapeCertType`, buf)
            FfiConverterSequenceString.write(value.`qcStatements`, buf)
            FfiConverterOptionalTypeOrganizationIdentifier.write(value.`cabfOrganizationIdentifier`, buf)
            FfiConverterOptionalTypeRsaPss.write(value.`rsaPss`, buf)
    }
}

/**
 * A certificate policy with its qualifiers (RFC 5280 section 4.2.1.4).
 */
data class CertificatePolicy (
    /**
     * The policy, as a dotted OID.
     */
    val `oid`: kotlin.String
    ,
    /**
     * Where its practice statements are.
     */
    val `cps`: List<kotlin.String>
    ,
    /**
     * What is to be shown to users.
     */
    val `notices`: List<kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCertificatePolicy: FfiConverterRustBuffer<CertificatePolicy> {
    override fun read(buf: ByteBuffer): CertificatePolicy {
        return CertificatePolicy(
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: CertificatePolicy) = (
            FfiConverterString.allocationSize(value.`oid`) +
            FfiConverterSequenceString.allocationSize(value.`cps`) +
            FfiConverterSequenceString.allocationSize(value.`notices`)
    )

    override fun write(value: CertificatePolicy, buf: ByteBuffer) {
            FfiConverterString.write(value.`oid`, buf)
            FfiConverterSequenceString.write(value.`cps`, buf)
            FfiConverterSequenceString.write(value.`notices`, buf)
    }
}

/**
 * How many renewals one certificate needs.
 */
data class CertificateRenewals (
    /**
     * When the first one is, if there is any.
     */
    val `firstAt`: Instant?
    ,
    /**
     * How many there are.
     */
    val `renewals`: kotlin.ULong

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCertificateRenewals: FfiConverterRustBuffer<CertificateRenewals> {
    override fun read(buf: ByteBuffer): CertificateRenewals {
        return CertificateRenewals(
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: CertificateRenewals) = (
            FfiConverterOptionalTypeInstant.allocationSize(value.`firstAt`) +
            FfiConverterULong.allocationSize(value.`renewals`)
    )

    override fun write(value: CertificateRenewals, buf: ByteBuffer) {
            FfiConverterOptionalTypeInstant.write(value.`firstAt`, buf)
            FfiConverterULong.write(value.`renewals`, buf)
    }
}

/**
 * A certificate request (PKCS #10).
 */
data class CertificateRequest (
    /**
     * Always `certificate-request`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * Where it came from, in the caller's words.
     */
    val `source`: kotlin.String?
    ,
    /**
     * Whom the certificate is asked for, as RFC 4514 text.
     */
    val `subject`: kotlin.String
    ,
    /**
     * The subject alternative names that are asked for, in their order.
     */
    val `subjectAltNames`: List<GeneralName>
    ,
    /**
     * The key that a certificate is asked for.
     */
    val `publicKey`: PublicKey
    ,
    /**
     * The RFC's name of the algorithm that signed it, or the dotted OID.
     */
    val `signatureAlgorithm`: kotlin.String
    ,
    /**
     * Whether it is signed by the key that it names; `null` where that cannot be told.
     */
    val `signatureValid`: kotlin.Boolean?
    ,
    /**
     * SHA-256 of the subject public key info, in hex.
     */
    val `spkiSha256`: kotlin.String
    ,
    /**
     * The certificates given with it that have the same key, by their sources.
     */
    val `matches`: List<kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCertificateRequest: FfiConverterRustBuffer<CertificateRequest> {
    override fun read(buf: ByteBuffer): CertificateRequest {
        return CertificateRequest(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeGeneralName.read(buf),
            FfiConverterTypePublicKey.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: CertificateRequest) = (
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`source`) +
            FfiConverterString.allocationSize(value.`subject`) +
            FfiConverterSequenceTypeGeneralName.allocationSize(value.`subjectAltNames`) +
            FfiConverterTypePublicKey.allocationSize(value.`publicKey`) +
            FfiConverterString.allocationSize(value.`signatureAlgorithm`) +
            FfiConverterOptionalBoolean.allocationSize(value.`signatureValid`) +
            FfiConverterString.allocationSize(value.`spkiSha256`) +
            FfiConverterSequenceString.allocationSize(value.`matches`)
    )

    override fun write(value: CertificateRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`source`, buf)
            FfiConverterString.write(value.`subject`, buf)
            FfiConverterSequenceTypeGeneralName.write(value.`subjectAltNames`, buf)
            FfiConverterTypePublicKey.write(value.`publicKey`, buf)
            FfiConverterString.write(value.`signatureAlgorithm`, buf)
            FfiConverterOptionalBoolean.write(value.`signatureValid`, buf)
            FfiConverterString.write(value.`spkiSha256`, buf)
            FfiConverterSequenceString.write(value.`matches`, buf)
    }
}

/**
 * A certificate as far as tracking goes.
 */
data class CertificateSummary (
    /**
     * SHA-256 of its DER, in hex.
     */
    val `fingerprintSha256`: kotlin.String
    ,
    /**
     * SHA-256 of its subject public key info, in hex.
     */
    val `spkiSha256`: kotlin.String = ""
    ,
    /**
     * The kind of key and its size: `RSA 2048`, `EC P-256`.
     */
    val `key`: kotlin.String = ""
    ,
    /**
     * Its subject, as RFC 4514 text.
     */
    val `subject`: kotlin.String = ""
    ,
    /**
     * Its issuer, as RFC 4514 text.
     */
    val `issuer`: kotlin.String = ""
    ,
    /**
     * The organisation of its issuer.
     */
    val `issuerOrganization`: kotlin.String? = null
    ,
    /**
     * The common name of its issuer.
     */
    val `issuerCommonName`: kotlin.String? = null
    ,
    /**
     * SHA-256 of the trusted root that its path ends in, in hex.
     */
    val `rootFingerprintSha256`: kotlin.String? = null
    ,
    /**
     * The serial number in hex.
     */
    val `serialNumber`: kotlin.String = ""
    ,
    /**
     * The names it is for, in lower case, sorted, each once.
     */
    val `names`: List<kotlin.String> = listOf()
    ,
    /**
     * The first valid instant.
     */
    val `notBefore`: Instant
    ,
    /**
     * The last valid instant, inclusive.
     */
    val `notAfter`: Instant
    ,
    /**
     * When its last path ends, if that was asked for.
     */
    val `effectiveExpiry`: End? = null
    ,
    /**
     * Whether a validation found it in order apart from its dates.
     */
    val `trusted`: kotlin.Boolean? = null
    ,
    /**
     * Why it is not trusted: the codes of the findings.
     */
    val `trustErrors`: List<kotlin.String> = listOf()
    ,
    /**
     * Whether it is known to be revoked.
     */
    val `revoked`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCertificateSummary: FfiConverterRustBuffer<CertificateSummary> {
    override fun read(buf: ByteBuffer): CertificateSummary {
        return CertificateSummary(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeEnd.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: CertificateSummary) = (
            FfiConverterString.allocationSize(value.`fingerprintSha256`) +
            FfiConverterString.allocationSize(value.`spkiSha256`) +
            FfiConverterString.allocationSize(value.`key`) +
            FfiConverterString.allocationSize(value.`subject`) +
            FfiConverterString.allocationSize(value.`issuer`) +
            FfiConverterOptionalString.allocationSize(value.`issuerOrganization`) +
            FfiConverterOptionalString.allocationSize(value.`issuerCommonName`) +
            FfiConverterOptionalString.allocationSize(value.`rootFingerprintSha256`) +
            FfiConverterString.allocationSize(value.`serialNumber`) +
            FfiConverterSequenceString.allocationSize(value.`names`) +
            FfiConverterTypeInstant.allocationSize(value.`notBefore`) +
            FfiConverterTypeInstant.allocationSize(value.`notAfter`) +
            FfiConverterOptionalTypeEnd.allocationSize(value.`effectiveExpiry`) +
            FfiConverterOptionalBoolean.allocationSize(value.`trusted`) +
            FfiConverterSequenceString.allocationSize(value.`trustErrors`) +
            FfiConverterBoolean.allocationSize(value.`revoked`)
    )

    override fun write(value: CertificateSummary, buf: ByteBuffer) {
            FfiConverterString.write(value.`fingerprintSha256`, buf)
            FfiConverterString.write(value.`spkiSha256`, buf)
            FfiConverterString.write(value.`key`, buf)
            FfiConverterString.write(value.`subject`, buf)
            FfiConverterString.write(value.`issuer`, buf)
            FfiConverterOptionalString.write(value.`issuerOrganization`, buf)
            FfiConverterOptionalString.write(value.`issuerCommonName`, buf)
            FfiConverterOptionalString.write(value.`rootFingerprintSha256`, buf)
            FfiConverterString.write(value.`serialNumber`, buf)
            FfiConverterSequenceString.write(value.`names`, buf)
            FfiConverterTypeInstant.write(value.`notBefore`, buf)
            FfiConverterTypeInstant.write(value.`notAfter`, buf)
            FfiConverterOptionalTypeEnd.write(value.`effectiveExpiry`, buf)
            FfiConverterOptionalBoolean.write(value.`trusted`, buf)
            FfiConverterSequenceString.write(value.`trustErrors`, buf)
            FfiConverterBoolean.write(value.`revoked`, buf)
    }
}

/**
 * A target with everything that is known of it. The fields of the connection are absent
 * where there was none: a file.
 */
data class Check (
    /**
     * The caller's own word for whom or what it belongs to.
     */
    val `tag`: kotlin.String?
    ,
    /**
     * What was given for it, as far as it may be repeated: an argument, or a line of a list.
     */
    val `input`: kotlin.String?
    ,
    /**
     * What was asked for: a server in its canonical text, a file by its name.
     */
    val `target`: kotlin.String
    ,
    /**
     * When it was looked at, if anybody told.
     */
    val `observedAt`: Instant?
    ,
    /**
     * The fields of the connection, for a server.
     */
    val `connection`: Connection?
    ,
    /**
     * Why there was nothing to check: the text is no target, or the file holds no certificate.
     */
    val `error`: CheckError?
    ,
    /**
     * The certificates as served, those that can be read.
     */
    val `chain`: List<Certificate>
    ,
    /**
     * Whether they are valid.
     */
    val `validation`: Validation?
    ,
    /**
     * When they end.
     */
    val `expiry`: Expiry?
    ,
    /**
     * What is wrong with the chain as it is served; `certificate_index` is the place in `chain`.
     */
    val `chainFindings`: List<Finding>
    ,
    /**
     * The certificates that cannot be read.
     */
    val `unreadable`: List<Unreadable>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCheck: FfiConverterRustBuffer<Check> {
    override fun read(buf: ByteBuffer): Check {
        return Check(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeConnection.read(buf),
            FfiConverterOptionalTypeCheckError.read(buf),
            FfiConverterSequenceTypeCertificate.read(buf),
            FfiConverterOptionalTypeValidation.read(buf),
            FfiConverterOptionalTypeExpiry.read(buf),
            FfiConverterSequenceTypeFinding.read(buf),
            FfiConverterSequenceTypeUnreadable.read(buf),
        )
    }

    override fun allocationSize(value: Check) = (
            FfiConverterOptionalString.allocationSize(value.`tag`) +
            FfiConverterOptionalString.allocationSize(value.`input`) +
            FfiConverterString.allocationSize(value.`target`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`observedAt`) +
            FfiConverterOptionalTypeConnection.allocationSize(value.`connection`) +
            FfiConverterOptionalTypeCheckError.allocationSize(value.`error`) +
            FfiConverterSequenceTypeCertificate.allocationSize(value.`chain`) +
            FfiConverterOptionalTypeValidation.allocationSize(value.`validation`) +
            FfiConverterOptionalTypeExpiry.allocationSize(value.`expiry`) +
            FfiConverterSequenceTypeFinding.allocationSize(value.`chainFindings`) +
            FfiConverterSequenceTypeUnreadable.allocationSize(value.`unreadable`)
    )

    override fun write(value: Check, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`tag`, buf)
            FfiConverterOptionalString.write(value.`input`, buf)
            FfiConverterString.write(value.`target`, buf)
            FfiConverterOptionalTypeInstant.write(value.`observedAt`, buf)
            FfiConverterOptionalTypeConnection.write(value.`connection`, buf)
            FfiConverterOptionalTypeCheckError.write(value.`error`, buf)
            FfiConverterSequenceTypeCertificate.write(value.`chain`, buf)
            FfiConverterOptionalTypeValidation.write(value.`validation`, buf)
            FfiConverterOptionalTypeExpiry.write(value.`expiry`, buf)
            FfiConverterSequenceTypeFinding.write(value.`chainFindings`, buf)
            FfiConverterSequenceTypeUnreadable.write(value.`unreadable`, buf)
    }
}

/**
 * A server that is to be checked at each address.
 */
data class CheckAllRequest (
    /**
     * The target, as it may be typed.
     */
    val `target`: kotlin.String
    ,
    /**
     * The present.
     */
    val `at`: Instant
    ,
    /**
     * How to fetch.
     */
    val `options`: FetchOptions? = null
    ,
    /**
     * Whether each type of key is asked for; yes where it is missing.
     */
    val `keyTypes`: kotlin.Boolean? = null
    ,
    /**
     * Whether it is asked without its name too.
     */
    val `withoutServerName`: kotlin.Boolean = false
    ,
    /**
     * How early an end is urgent; `relative` where it is missing.
     */
    val `policy`: ExpiryPolicy? = null
    ,
    /**
     * Who renews its certificates: `automated`, `manual` or `unknown`.
     */
    val `renewalMode`: kotlin.String? = null
    ,
    /**
     * The caller's own word for whom or what it belongs to.
     */
    val `tag`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCheckAllRequest: FfiConverterRustBuffer<CheckAllRequest> {
    override fun read(buf: ByteBuffer): CheckAllRequest {
        return CheckAllRequest(
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeFetchOptions.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeExpiryPolicy.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: CheckAllRequest) = (
            FfiConverterString.allocationSize(value.`target`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalTypeFetchOptions.allocationSize(value.`options`) +
            FfiConverterOptionalBoolean.allocationSize(value.`keyTypes`) +
            FfiConverterBoolean.allocationSize(value.`withoutServerName`) +
            FfiConverterOptionalTypeExpiryPolicy.allocationSize(value.`policy`) +
            FfiConverterOptionalString.allocationSize(value.`renewalMode`) +
            FfiConverterOptionalString.allocationSize(value.`tag`)
    )

    override fun write(value: CheckAllRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`target`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalTypeFetchOptions.write(value.`options`, buf)
            FfiConverterOptionalBoolean.write(value.`keyTypes`, buf)
            FfiConverterBoolean.write(value.`withoutServerName`, buf)
            FfiConverterOptionalTypeExpiryPolicy.write(value.`policy`, buf)
            FfiConverterOptionalString.write(value.`renewalMode`, buf)
            FfiConverterOptionalString.write(value.`tag`, buf)
    }
}

/**
 * Why there was nothing to check.
 */
data class CheckError (
    /**
     * Why, by its stable code.
     */
    val `code`: kotlin.String
    ,
    /**
     * Why and what to do instead, as a sentence.
     */
    val `message`: kotlin.String
    ,
    /**
     * The particulars.
     */
    val `facts`: Facts

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCheckError: FfiConverterRustBuffer<CheckError> {
    override fun read(buf: ByteBuffer): CheckError {
        return CheckError(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeFacts.read(buf),
        )
    }

    override fun allocationSize(value: CheckError) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`message`) +
            FfiConverterTypeFacts.allocationSize(value.`facts`)
    )

    override fun write(value: CheckError, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`message`, buf)
            FfiConverterTypeFacts.write(value.`facts`, buf)
    }
}

/**
 * A server that is to be checked.
 */
data class CheckRequest (
    /**
     * The target, as it may be typed.
     */
    val `target`: kotlin.String
    ,
    /**
     * The present.
     */
    val `at`: Instant
    ,
    /**
     * How to fetch.
     */
    val `options`: FetchOptions? = null
    ,
    /**
     * How early an end is urgent; `relative` where it is missing.
     */
    val `policy`: ExpiryPolicy? = null
    ,
    /**
     * Who renews its certificate: `automated`, `manual` or `unknown`.
     */
    val `renewalMode`: kotlin.String? = null
    ,
    /**
     * The caller's own word for whom or what it belongs to.
     */
    val `tag`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCheckRequest: FfiConverterRustBuffer<CheckRequest> {
    override fun read(buf: ByteBuffer): CheckRequest {
        return CheckRequest(
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeFetchOptions.read(buf),
            FfiConverterOptionalTypeExpiryPolicy.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: CheckRequest) = (
            FfiConverterString.allocationSize(value.`target`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalTypeFetchOptions.allocationSize(value.`options`) +
            FfiConverterOptionalTypeExpiryPolicy.allocationSize(value.`policy`) +
            FfiConverterOptionalString.allocationSize(value.`renewalMode`) +
            FfiConverterOptionalString.allocationSize(value.`tag`)
    )

    override fun write(value: CheckRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`target`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalTypeFetchOptions.write(value.`options`, buf)
            FfiConverterOptionalTypeExpiryPolicy.write(value.`policy`, buf)
            FfiConverterOptionalString.write(value.`renewalMode`, buf)
            FfiConverterOptionalString.write(value.`tag`, buf)
    }
}

/**
 * A client certificate with its private key.
 */
data class ClientCertificate (
    /**
     * PEM of the certificate, its intermediates behind it.
     */
    val `certificates`: Octets
    ,
    /**
     * PEM of the private key.
     */
    val `privateKey`: Octets

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeClientCertificate: FfiConverterRustBuffer<ClientCertificate> {
    override fun read(buf: ByteBuffer): ClientCertificate {
        return ClientCertificate(
            FfiConverterTypeOctets.read(buf),
            FfiConverterTypeOctets.read(buf),
        )
    }

    override fun allocationSize(value: ClientCertificate) = (
            FfiConverterTypeOctets.allocationSize(value.`certificates`) +
            FfiConverterTypeOctets.allocationSize(value.`privateKey`)
    )

    override fun write(value: ClientCertificate, buf: ByteBuffer) {
            FfiConverterTypeOctets.write(value.`certificates`, buf)
            FfiConverterTypeOctets.write(value.`privateKey`, buf)
    }
}

/**
 * What is known of a connection.
 */
data class Connection (
    /**
     * How far it came: `certificate`, `name-not-found`, `refused`, `timed-out` ...
     */
    val `outcome`: kotlin.String
    ,
    /**
     * The same as a sentence.
     */
    val `outcomeMessage`: kotlin.String
    ,
    /**
     * The particulars of the outcome.
     */
    val `outcomeFacts`: Facts
    ,
    /**
     * How the certificates were read: `handshake`, or `certificate-only`, which is as much of a handshake as
     * shows them.
     */
    val `method`: kotlin.String
    ,
    /**
     * The address that was connected to; where no connection came about, the last one tried.
     */
    val `address`: kotlin.String?
    ,
    /**
     * The TCP port.
     */
    val `port`: kotlin.UShort
    ,
    /**
     * How TLS begins there: `tls` where it comes first, else the protocol that leads to it, such as
     * `smtp`.
     */
    val `service`: kotlin.String
    ,
    /**
     * The name sent in Server Name Indication.
     */
    val `serverName`: kotlin.String?
    ,
    /**
     * The version agreed on: `TLSv1.3`.
     */
    val `tlsVersion`: kotlin.String?
    ,
    /**
     * The cipher suite agreed on, by its IANA name.
     */
    val `cipherSuite`: kotlin.String?
    ,
    /**
     * The key exchange group agreed on, by its IANA name.
     */
    val `keyExchangeGroup`: kotlin.String?
    ,
    /**
     * The application protocol agreed on; octets that are not UTF-8 are replaced.
     */
    val `alpn`: kotlin.String?
    ,
    /**
     * The stapled OCSP response, in DER as served, in hexadecimal.
     */
    val `ocspResponse`: kotlin.String?
    ,
    /**
     * Whether the server showed that it has the private key: `proven`, `unproven`, or `disproven` where
     * its signature is wrong; `null` where no certificate was obtained.
     */
    val `possession`: kotlin.String?
    ,
    /**
     * Whether the handshake came to its end.
     */
    val `handshakeCompleted`: kotlin.Boolean
    ,
    /**
     * Whether the server asked for a client certificate.
     */
    val `clientCertificateRequested`: kotlin.Boolean
    ,
    /**
     * Whether it was given one.
     */
    val `clientCertificateGiven`: kotlin.Boolean
    ,
    /**
     * What ended the conversation after the certificates were here, by its code.
     */
    val `interruption`: kotlin.String?
    ,
    /**
     * The same as a sentence.
     */
    val `interruptionMessage`: kotlin.String?
    ,
    /**
     * The particulars of what ended it.
     */
    val `interruptionFacts`: Facts
    ,
    /**
     * What a full handshake ended with, where the certificates were then read without one, by its
     * code.
     */
    val `handshakeFailure`: kotlin.String?
    ,
    /**
     * The same as a sentence.
     */
    val `handshakeFailureMessage`: kotlin.String?
    ,
    /**
     * What is to be said of the connection.
     */
    val `connectionFindings`: List<Finding>
    ,
    /**
     * Every address tried, in order.
     */
    val `attempts`: List<Attempt>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeConnection: FfiConverterRustBuffer<Connection> {
    override fun read(buf: ByteBuffer): Connection {
        return Connection(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeFacts.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterUShort.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeFacts.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeFinding.read(buf),
            FfiConverterSequenceTypeAttempt.read(buf),
        )
    }

    override fun allocationSize(value: Connection) = (
            FfiConverterString.allocationSize(value.`outcome`) +
            FfiConverterString.allocationSize(value.`outcomeMessage`) +
            FfiConverterTypeFacts.allocationSize(value.`outcomeFacts`) +
            FfiConverterString.allocationSize(value.`method`) +
            FfiConverterOptionalString.allocationSize(value.`address`) +
            FfiConverterUShort.allocationSize(value.`port`) +
            FfiConverterString.allocationSize(value.`service`) +
            FfiConverterOptionalString.allocationSize(value.`serverName`) +
            FfiConverterOptionalString.allocationSize(value.`tlsVersion`) +
            FfiConverterOptionalString.allocationSize(value.`cipherSuite`) +
            FfiConverterOptionalString.allocationSize(value.`keyExchangeGroup`) +
            FfiConverterOptionalString.allocationSize(value.`alpn`) +
            FfiConverterOptionalString.allocationSize(value.`ocspResponse`) +
            FfiConverterOptionalString.allocationSize(value.`possession`) +
            FfiConverterBoolean.allocationSize(value.`handshakeCompleted`) +
            FfiConverterBoolean.allocationSize(value.`clientCertificateRequested`) +
            FfiConverterBoolean.allocationSize(value.`clientCertificateGiven`) +
            FfiConverterOptionalString.allocationSize(value.`interruption`) +
            FfiConverterOptionalString.allocationSize(value.`interruptionMessage`) +
            FfiConverterTypeFacts.allocationSize(value.`interruptionFacts`) +
            FfiConverterOptionalString.allocationSize(value.`handshakeFailure`) +
            FfiConverterOptionalString.allocationSize(value.`handshakeFailureMessage`) +
            FfiConverterSequenceTypeFinding.allocationSize(value.`connectionFindings`) +
            FfiConverterSequenceTypeAttempt.allocationSize(value.`attempts`)
    )

    override fun write(value: Connection, buf: ByteBuffer) {
            FfiConverterString.write(value.`outcome`, buf)
            FfiConverterString.write(value.`outcomeMessage`, buf)
            FfiConverterTypeFacts.write(value.`outcomeFacts`, buf)
            FfiConverterString.write(value.`method`, buf)
            FfiConverterOptionalString.write(value.`address`, buf)
            FfiConverterUShort.write(value.`port`, buf)
            FfiConverterString.write(value.`service`, buf)
            FfiConverterOptionalString.write(value.`serverName`, buf)
            FfiConverterOptionalString.write(value.`tlsVersion`, buf)
            FfiConverterOptionalString.write(value.`cipherSuite`, buf)
            FfiConverterOptionalString.write(value.`keyExchangeGroup`, buf)
            FfiConverterOptionalString.write(value.`alpn`, buf)
            FfiConverterOptionalString.write(value.`ocspResponse`, buf)
            FfiConverterOptionalString.write(value.`possession`, buf)
            FfiConverterBoolean.write(value.`handshakeCompleted`, buf)
            FfiConverterBoolean.write(value.`clientCertificateRequested`, buf)
            FfiConverterBoolean.write(value.`clientCertificateGiven`, buf)
            FfiConverterOptionalString.write(value.`interruption`, buf)
            FfiConverterOptionalString.write(value.`interruptionMessage`, buf)
            FfiConverterTypeFacts.write(value.`interruptionFacts`, buf)
            FfiConverterOptionalString.write(value.`handshakeFailure`, buf)
            FfiConverterOptionalString.write(value.`handshakeFailureMessage`, buf)
            FfiConverterSequenceTypeFinding.write(value.`connectionFindings`, buf)
            FfiConverterSequenceTypeAttempt.write(value.`attempts`, buf)
    }
}

/**
 * Everything that was found in a file or a paste, by kind.
 */
data class Contents (
    /**
     * The kinds of all items in their order: `certificate`, `private-key` ...
     */
    val `order`: List<kotlin.String>
    ,
    /**
     * The certificates, in their order.
     */
    val `certificates`: List<Certificate>
    ,
    /**
     * The certificate requests, in their order.
     */
    val `certificateRequests`: List<CertificateRequest>
    ,
    /**
     * The revocation lists, in their order.
     */
    val `crls`: List<Crl>
    ,
    /**
     * The private keys, in their order: nothing secret of them.
     */
    val `privateKeys`: List<PrivateKey>
    ,
    /**
     * The public keys, in their order.
     */
    val `publicKeys`: List<PublicKeyItem>
    ,
    /**
     * What could not be read, with the reason.
     */
    val `skipped`: List<Skipped>
    ,
    /**
     * Whether there are too many keys and certificates to tell which belong together: `matches` and `undecided` are
     * empty then.
     */
    val `tooManyToMatch`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeContents: FfiConverterRustBuffer<Contents> {
    override fun read(buf: ByteBuffer): Contents {
        return Contents(
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeCertificate.read(buf),
            FfiConverterSequenceTypeCertificateRequest.read(buf),
            FfiConverterSequenceTypeCrl.read(buf),
            FfiConverterSequenceTypePrivateKey.read(buf),
            FfiConverterSequenceTypePublicKeyItem.read(buf),
            FfiConverterSequenceTypeSkipped.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Contents) = (
            FfiConverterSequenceString.allocationSize(value.`order`) +
            FfiConverterSequenceTypeCertificate.allocationSize(value.`certificates`) +
            FfiConverterSequenceTypeCertificateRequest.allocationSize(value.`certificateRequests`) +
            FfiConverterSequenceTypeCrl.allocationSize(value.`crls`) +
            FfiConverterSequenceTypePrivateKey.allocationSize(value.`privateKeys`) +
            FfiConverterSequenceTypePublicKeyItem.allocationSize(value.`publicKeys`) +
            FfiConverterSequenceTypeSkipped.allocationSize(value.`skipped`) +
            FfiConverterBoolean.allocationSize(value.`tooManyToMatch`)
    )

    override fun write(value: Contents, buf: ByteBuffer) {
            FfiConverterSequenceString.write(value.`order`, buf)
            FfiConverterSequenceTypeCertificate.write(value.`certificates`, buf)
            FfiConverterSequenceTypeCertificateRequest.write(value.`certificateRequests`, buf)
            FfiConverterSequenceTypeCrl.write(value.`crls`, buf)
            FfiConverterSequenceTypePrivateKey.write(value.`privateKeys`, buf)
            FfiConverterSequenceTypePublicKeyItem.write(value.`publicKeys`, buf)
            FfiConverterSequenceTypeSkipped.write(value.`skipped`, buf)
            FfiConverterBoolean.write(value.`tooManyToMatch`, buf)
    }
}

/**
 * A certificate revocation list (RFC 5280 section 5).
 */
data class Crl (
    /**
     * Always `crl`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * Where it came from, in the caller's words.
     */
    val `source`: kotlin.String?
    ,
    /**
     * Who issued it, as RFC 4514 text.
     */
    val `issuer`: kotlin.String
    ,
    /**
     * 1 or 2.
     */
    val `version`: kotlin.UByte
    ,
    /**
     * When it was issued.
     */
    val `thisUpdate`: Instant
    ,
    /**
     * When the next one is due at the latest.
     */
    val `nextUpdate`: Instant?
    ,
    /**
     * How many certificates it revokes.
     */
    val `revokedCount`: kotlin.ULong
    ,
    /**
     * Its number, as the magnitude in hex.
     */
    val `crlNumber`: kotlin.String?
    ,
    /**
     * The RFC's name of the algorithm that signed it, or the dotted OID.
     */
    val `signatureAlgorithm`: kotlin.String
    ,
    /**
     * SHA-256 of its DER, in hex.
     */
    val `fingerprintSha256`: kotlin.String
    ,
    /**
     * Whether it tells but the changes to another list.
     */
    val `isDelta`: kotlin.Boolean
    ,
    /**
     * The number of that other list, as the magnitude in hex.
     */
    val `baseCrlNumber`: kotlin.String?
    ,
    /**
     * Which certificates it is about; `null` where it does not say: all of its issuer's.
     */
    val `scope`: CrlScope?
    ,
    /**
     * Which key signed it: the key identifier of the authority key identifier, in hex.
     */
    val `authorityKeyId`: kotlin.String?
    ,
    /**
     * The issuer's other names, in their order.
     */
    val `issuerAltNames`: List<GeneralName>
    ,
    /**
     * Where its delta lists are.
     */
    val `deltaUrls`: List<kotlin.String>
    ,
    /**
     * What is wrong with it by itself.
     */
    val `anomalies`: List<Anomaly>
    ,
    /**
     * Its DER. The command line leaves it out.
     */
    val `der`: Octets?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCrl: FfiConverterRustBuffer<Crl> {
    override fun read(buf: ByteBuffer): Crl {
        return Crl(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterUByte.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeCrlScope.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeGeneralName.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeAnomaly.read(buf),
            FfiConverterOptionalTypeOctets.read(buf),
        )
    }

    override fun allocationSize(value: Crl) = (
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`source`) +
            FfiConverterString.allocationSize(value.`issuer`) +
            FfiConverterUByte.allocationSize(value.`version`) +
            FfiConverterTypeInstant.allocationSize(value.`thisUpdate`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`nextUpdate`) +
            FfiConverterULong.allocationSize(value.`revokedCount`) +
            FfiConverterOptionalString.allocationSize(value.`crlNumber`) +
            FfiConverterString.allocationSize(value.`signatureAlgorithm`) +
            FfiConverterString.allocationSize(value.`fingerprintSha256`) +
            FfiConverterBoolean.allocationSize(value.`isDelta`) +
            FfiConverterOptionalString.allocationSize(value.`baseCrlNumber`) +
            FfiConverterOptionalTypeCrlScope.allocationSize(value.`scope`) +
            FfiConverterOptionalString.allocationSize(value.`authorityKeyId`) +
            FfiConverterSequenceTypeGeneralName.allocationSize(value.`issuerAltNames`) +
            FfiConverterSequenceString.allocationSize(value.`deltaUrls`) +
            FfiConverterSequenceTypeAnomaly.allocationSize(value.`anomalies`) +
            FfiConverterOptionalTypeOctets.allocationSize(value.`der`)
    )

    override fun write(value: Crl, buf: ByteBuffer) {
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`source`, buf)
            FfiConverterString.write(value.`issuer`, buf)
            FfiConverterUByte.write(value.`version`, buf)
            FfiConverterTypeInstant.write(value.`thisUpdate`, buf)
            FfiConverterOptionalTypeInstant.write(value.`nextUpdate`, buf)
            FfiConverterULong.write(value.`revokedCount`, buf)
            FfiConverterOptionalString.write(value.`crlNumber`, buf)
            FfiConverterString.write(value.`signatureAlgorithm`, buf)
            FfiConverterString.write(value.`fingerprintSha256`, buf)
            FfiConverterBoolean.write(value.`isDelta`, buf)
            FfiConverterOptionalString.write(value.`baseCrlNumber`, buf)
            FfiConverterOptionalTypeCrlScope.write(value.`scope`, buf)
            FfiConverterOptionalString.write(value.`authorityKeyId`, buf)
            FfiConverterSequenceTypeGeneralName.write(value.`issuerAltNames`, buf)
            FfiConverterSequenceString.write(value.`deltaUrls`, buf)
            FfiConverterSequenceTypeAnomaly.write(value.`anomalies`, buf)
            FfiConverterOptionalTypeOctets.write(value.`der`, buf)
    }
}

/**
 * Which certificates a revocation list is about (RFC 5280 section 5.2.5).
 */
data class CrlScope (
    /**
     * Where the list is, URIs as a rule: it is about certificates that name one of these places.
     */
    val `names`: List<GeneralName>
    ,
    /**
     * The same in another form: the contents of an RDN to be put behind the issuer's name, in hex.
     */
    val `relativeName`: kotlin.String?
    ,
    /**
     * Only about certificates that are no CA's.
     */
    val `onlyUserCertificates`: kotlin.Boolean
    ,
    /**
     * Only about certificates of CAs.
     */
    val `onlyCaCertificates`: kotlin.Boolean
    ,
    /**
     * Only about attribute certificates.
     */
    val `onlyAttributeCertificates`: kotlin.Boolean
    ,
    /**
     * Also about certificates of other issuers than the list's own.
     */
    val `isIndirect`: kotlin.Boolean
    ,
    /**
     * The reasons it is about, by their names in RFC 5280; `null` where it is about all.
     */
    val `reasons`: List<kotlin.String>?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCrlScope: FfiConverterRustBuffer<CrlScope> {
    override fun read(buf: ByteBuffer): CrlScope {
        return CrlScope(
            FfiConverterSequenceTypeGeneralName.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: CrlScope) = (
            FfiConverterSequenceTypeGeneralName.allocationSize(value.`names`) +
            FfiConverterOptionalString.allocationSize(value.`relativeName`) +
            FfiConverterBoolean.allocationSize(value.`onlyUserCertificates`) +
            FfiConverterBoolean.allocationSize(value.`onlyCaCertificates`) +
            FfiConverterBoolean.allocationSize(value.`onlyAttributeCertificates`) +
            FfiConverterBoolean.allocationSize(value.`isIndirect`) +
            FfiConverterOptionalSequenceString.allocationSize(value.`reasons`)
    )

    override fun write(value: CrlScope, buf: ByteBuffer) {
            FfiConverterSequenceTypeGeneralName.write(value.`names`, buf)
            FfiConverterOptionalString.write(value.`relativeName`, buf)
            FfiConverterBoolean.write(value.`onlyUserCertificates`, buf)
            FfiConverterBoolean.write(value.`onlyCaCertificates`, buf)
            FfiConverterBoolean.write(value.`onlyAttributeCertificates`, buf)
            FfiConverterBoolean.write(value.`isIndirect`, buf)
            FfiConverterOptionalSequenceString.write(value.`reasons`, buf)
    }
}

/**
 * Two runs.
 */
data class DiffRequest (
    /**
     * How all stood.
     */
    val `before`: List<Standing>
    ,
    /**
     * How it stands.
     */
    val `after`: List<Standing>
    ,
    /**
     * The instant of the run.
     */
    val `at`: Instant

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDiffRequest: FfiConverterRustBuffer<DiffRequest> {
    override fun read(buf: ByteBuffer): DiffRequest {
        return DiffRequest(
            FfiConverterSequenceTypeStanding.read(buf),
            FfiConverterSequenceTypeStanding.read(buf),
            FfiConverterTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: DiffRequest) = (
            FfiConverterSequenceTypeStanding.allocationSize(value.`before`) +
            FfiConverterSequenceTypeStanding.allocationSize(value.`after`) +
            FfiConverterTypeInstant.allocationSize(value.`at`)
    )

    override fun write(value: DiffRequest, buf: ByteBuffer) {
            FfiConverterSequenceTypeStanding.write(value.`before`, buf)
            FfiConverterSequenceTypeStanding.write(value.`after`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
    }
}

/**
 * Where a revocation list is (RFC 5280 section 4.2.1.13).
 */
data class DistributionPoint (
    /**
     * Its places, URIs as a rule.
     */
    val `fullName`: List<GeneralName>
    ,
    /**
     * The same below the name of the list's issuer: an RDN as RFC 4514 text.
     */
    val `relativeName`: kotlin.String?
    ,
    /**
     * The reasons that the list is about, by their names in RFC 5280; `null` where it is about all.
     */
    val `reasons`: List<kotlin.String>?
    ,
    /**
     * Who signs the list, where that is not the certificate's issuer.
     */
    val `crlIssuer`: List<GeneralName>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDistributionPoint: FfiConverterRustBuffer<DistributionPoint> {
    override fun read(buf: ByteBuffer): DistributionPoint {
        return DistributionPoint(
            FfiConverterSequenceTypeGeneralName.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalSequenceString.read(buf),
            FfiConverterSequenceTypeGeneralName.read(buf),
        )
    }

    override fun allocationSize(value: DistributionPoint) = (
            FfiConverterSequenceTypeGeneralName.allocationSize(value.`fullName`) +
            FfiConverterOptionalString.allocationSize(value.`relativeName`) +
            FfiConverterOptionalSequenceString.allocationSize(value.`reasons`) +
            FfiConverterSequenceTypeGeneralName.allocationSize(value.`crlIssuer`)
    )

    override fun write(value: DistributionPoint, buf: ByteBuffer) {
            FfiConverterSequenceTypeGeneralName.write(value.`fullName`, buf)
            FfiConverterOptionalString.write(value.`relativeName`, buf)
            FfiConverterOptionalSequenceString.write(value.`reasons`, buf)
            FfiConverterSequenceTypeGeneralName.write(value.`crlIssuer`, buf)
    }
}

/**
 * One disagreement.
 */
data class Divergence (
    /**
     * In what, by its stable code.
     */
    val `code`: kotlin.String
    ,
    /**
     * `error`, `warning` or `info`.
     */
    val `severity`: kotlin.String
    ,
    /**
     * The same as a sentence.
     */
    val `message`: kotlin.String
    ,
    /**
     * The particulars.
     */
    val `facts`: Facts

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDivergence: FfiConverterRustBuffer<Divergence> {
    override fun read(buf: ByteBuffer): Divergence {
        return Divergence(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeFacts.read(buf),
        )
    }

    override fun allocationSize(value: Divergence) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`severity`) +
            FfiConverterString.allocationSize(value.`message`) +
            FfiConverterTypeFacts.allocationSize(value.`facts`)
    )

    override fun write(value: Divergence, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`severity`, buf)
            FfiConverterString.write(value.`message`, buf)
            FfiConverterTypeFacts.write(value.`facts`, buf)
    }
}

/**
 * One thing in which a certificate is another one than expected.
 */
data class Drift (
    /**
     * In what: `fingerprint`, `names` or `issuer`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * What was expected, as text.
     */
    val `expected`: kotlin.String
    ,
    /**
     * What was seen, as text.
     */
    val `observed`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDrift: FfiConverterRustBuffer<Drift> {
    override fun read(buf: ByteBuffer): Drift {
        return Drift(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Drift) = (
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`expected`) +
            FfiConverterString.allocationSize(value.`observed`)
    )

    override fun write(value: Drift, buf: ByteBuffer) {
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`expected`, buf)
            FfiConverterString.write(value.`observed`, buf)
    }
}

/**
 * When the last valid path of a certificate ends, and why.
 */
data class EffectiveExpiry (
    /**
     * The last valid instant.
     */
    val `notAfter`: Instant
    ,
    /**
     * Whether a limit ended the search for the last path, so that the true end may be later.
     */
    val `isAtLeast`: kotlin.Boolean
    ,
    /**
     * What ends there: `leaf`, `intermediate`, `root` or `root-removal`.
     */
    val `limitedBy`: kotlin.String
    ,
    /**
     * The certificate that limits it, where it is not the leaf.
     */
    val `limitedByCertificate`: Limit?
    ,
    /**
     * The path that lasts until then, leaf first: each certificate's SHA-256, in hex.
     */
    val `path`: List<kotlin.String>
    ,
    /**
     * Certificates that end earlier and are not needed; `certificate_index` is their place among the
     * intermediates as given, from 1.
     */
    val `unneeded`: List<Finding>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeEffectiveExpiry: FfiConverterRustBuffer<EffectiveExpiry> {
    override fun read(buf: ByteBuffer): EffectiveExpiry {
        return EffectiveExpiry(
            FfiConverterTypeInstant.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeLimit.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeFinding.read(buf),
        )
    }

    override fun allocationSize(value: EffectiveExpiry) = (
            FfiConverterTypeInstant.allocationSize(value.`notAfter`) +
            FfiConverterBoolean.allocationSize(value.`isAtLeast`) +
            FfiConverterString.allocationSize(value.`limitedBy`) +
            FfiConverterOptionalTypeLimit.allocationSize(value.`limitedByCertificate`) +
            FfiConverterSequenceString.allocationSize(value.`path`) +
            FfiConverterSequenceTypeFinding.allocationSize(value.`unneeded`)
    )

    override fun write(value: EffectiveExpiry, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`notAfter`, buf)
            FfiConverterBoolean.write(value.`isAtLeast`, buf)
            FfiConverterString.write(value.`limitedBy`, buf)
            FfiConverterOptionalTypeLimit.write(value.`limitedByCertificate`, buf)
            FfiConverterSequenceString.write(value.`path`, buf)
            FfiConverterSequenceTypeFinding.write(value.`unneeded`, buf)
    }
}

/**
 * When the last path of a certificate ends, and why.
 */
data class End (
    /**
     * The last valid instant.
     */
    val `notAfter`: Instant
    ,
    /**
     * What ends there: `leaf`, `intermediate`, `root` or `root-removal`.
     */
    val `limitedBy`: kotlin.String
    ,
    /**
     * SHA-256 of the certificate that limits it, in hex, where it is not the leaf.
     */
    val `fingerprintSha256`: kotlin.String? = null
    ,
    /**
     * That one's subject, as RFC 4514 text.
     */
    val `subject`: kotlin.String? = null
    ,
    /**
     * Whether a limit ended the search, so that the true end may be later.
     */
    val `isAtLeast`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeEnd: FfiConverterRustBuffer<End> {
    override fun read(buf: ByteBuffer): End {
        return End(
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: End) = (
            FfiConverterTypeInstant.allocationSize(value.`notAfter`) +
            FfiConverterString.allocationSize(value.`limitedBy`) +
            FfiConverterOptionalString.allocationSize(value.`fingerprintSha256`) +
            FfiConverterOptionalString.allocationSize(value.`subject`) +
            FfiConverterBoolean.allocationSize(value.`isAtLeast`)
    )

    override fun write(value: End, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`notAfter`, buf)
            FfiConverterString.write(value.`limitedBy`, buf)
            FfiConverterOptionalString.write(value.`fingerprintSha256`, buf)
            FfiConverterOptionalString.write(value.`subject`, buf)
            FfiConverterBoolean.write(value.`isAtLeast`, buf)
    }
}

/**
 * Something that is wrong.
 */
data class Episode (
    /**
     * What: the code of a condition.
     */
    val `condition`: kotlin.String
    ,
    /**
     * The highest level that it has reached.
     */
    val `level`: kotlin.String
    ,
    /**
     * When it began.
     */
    val `since`: Instant

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeEpisode: FfiConverterRustBuffer<Episode> {
    override fun read(buf: ByteBuffer): Episode {
        return Episode(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: Episode) = (
            FfiConverterString.allocationSize(value.`condition`) +
            FfiConverterString.allocationSize(value.`level`) +
            FfiConverterTypeInstant.allocationSize(value.`since`)
    )

    override fun write(value: Episode, buf: ByteBuffer) {
            FfiConverterString.write(value.`condition`, buf)
            FfiConverterString.write(value.`level`, buf)
            FfiConverterTypeInstant.write(value.`since`, buf)
    }
}

/**
 * One thing to tell, of one matter, at all the places that share it.
 */
data class Event (
    /**
     * What happened: `opened`, `escalated`, `changed`, `renewed` or `recovered`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * Of what: `expiry`, `revoked`, `untrusted`, `unreachable`, `unknown-issuer` or `superseded`; none where a
     * certificate was renewed or changed.
     */
    val `condition`: kotlin.String?
    ,
    /**
     * How urgent that is: `none`, `notice`, `warning` or `critical`.
     */
    val `level`: kotlin.String
    ,
    /**
     * 32 hexadecimal digits: who has delivered an event with this key need not do it again.
     */
    val `eventKey`: kotlin.String
    ,
    /**
     * 32 hexadecimal digits: the same for all that happens in one episode.
     */
    val `episodeKey`: kotlin.String
    ,
    /**
     * When the episode began; for a certificate that took the place of another, when it was first seen there.
     */
    val `since`: Instant
    ,
    /**
     * The instant for which it was found.
     */
    val `at`: Instant
    ,
    /**
     * The caller's own word, which all the locations have.
     */
    val `tag`: kotlin.String?
    ,
    /**
     * Where it is so, or was so last.
     */
    val `locations`: List<Location>
    ,
    /**
     * The certificate.
     */
    val `certificate`: CertificateSummary?
    ,
    /**
     * The certificate whose place it took.
     */
    val `previousCertificate`: CertificateSummary?
    ,
    /**
     * What else there is to say.
     */
    val `facts`: Facts
    ,
    /**
     * The same as one sentence.
     */
    val `message`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeEvent: FfiConverterRustBuffer<Event> {
    override fun read(buf: ByteBuffer): Event {
        return Event(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeLocation.read(buf),
            FfiConverterOptionalTypeCertificateSummary.read(buf),
            FfiConverterOptionalTypeCertificateSummary.read(buf),
            FfiConverterTypeFacts.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Event) = (
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`condition`) +
            FfiConverterString.allocationSize(value.`level`) +
            FfiConverterString.allocationSize(value.`eventKey`) +
            FfiConverterString.allocationSize(value.`episodeKey`) +
            FfiConverterTypeInstant.allocationSize(value.`since`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalString.allocationSize(value.`tag`) +
            FfiConverterSequenceTypeLocation.allocationSize(value.`locations`) +
            FfiConverterOptionalTypeCertificateSummary.allocationSize(value.`certificate`) +
            FfiConverterOptionalTypeCertificateSummary.allocationSize(value.`previousCertificate`) +
            FfiConverterTypeFacts.allocationSize(value.`facts`) +
            FfiConverterString.allocationSize(value.`message`)
    )

    override fun write(value: Event, buf: ByteBuffer) {
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`condition`, buf)
            FfiConverterString.write(value.`level`, buf)
            FfiConverterString.write(value.`eventKey`, buf)
            FfiConverterString.write(value.`episodeKey`, buf)
            FfiConverterTypeInstant.write(value.`since`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalString.write(value.`tag`, buf)
            FfiConverterSequenceTypeLocation.write(value.`locations`, buf)
            FfiConverterOptionalTypeCertificateSummary.write(value.`certificate`, buf)
            FfiConverterOptionalTypeCertificateSummary.write(value.`previousCertificate`, buf)
            FfiConverterTypeFacts.write(value.`facts`, buf)
            FfiConverterString.write(value.`message`, buf)
    }
}

/**
 * What is worth telling.
 */
data class EventOptions (
    /**
     * How early an end is urgent; `relative` where it is missing.
     */
    val `policy`: ExpiryPolicy? = null
    ,
    /**
     * The issuers that are allowed, by name, or by the SHA-256 of a root; any, where it is missing.
     */
    val `allowedIssuers`: List<kotlin.String>? = null
    ,
    /**
     * Failures in a row from which on a place is unreachable.
     */
    val `unreachableAfter`: kotlin.UInt = 2u
    ,
    /**
     * Whether untrusted certificates are no event.
     */
    val `acceptUntrusted`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeEventOptions: FfiConverterRustBuffer<EventOptions> {
    override fun read(buf: ByteBuffer): EventOptions {
        return EventOptions(
            FfiConverterOptionalTypeExpiryPolicy.read(buf),
            FfiConverterOptionalSequenceString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: EventOptions) = (
            FfiConverterOptionalTypeExpiryPolicy.allocationSize(value.`policy`) +
            FfiConverterOptionalSequenceString.allocationSize(value.`allowedIssuers`) +
            FfiConverterUInt.allocationSize(value.`unreachableAfter`) +
            FfiConverterBoolean.allocationSize(value.`acceptUntrusted`)
    )

    override fun write(value: EventOptions, buf: ByteBuffer) {
            FfiConverterOptionalTypeExpiryPolicy.write(value.`policy`, buf)
            FfiConverterOptionalSequenceString.write(value.`allowedIssuers`, buf)
            FfiConverterUInt.write(value.`unreachableAfter`, buf)
            FfiConverterBoolean.write(value.`acceptUntrusted`, buf)
    }
}

/**
 * A text that names one target or several.
 */
data class ExpandTargetsRequest (
    /**
     * As for one target, or a network: `192.0.2.0/28`, `192.0.2.0/28:443,8443`, `[2001:db8./120]:636`.
     */
    val `text`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExpandTargetsRequest: FfiConverterRustBuffer<ExpandTargetsRequest> {
    override fun read(buf: ByteBuffer): ExpandTargetsRequest {
        return ExpandTargetsRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: ExpandTargetsRequest) = (
            FfiConverterString.allocationSize(value.`text`)
    )

    override fun write(value: ExpandTargetsRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`text`, buf)
    }
}

/**
 * What an inventory says of a place. It can be read: fields that are missing are not compared, and fields that are
 * not known are passed over.
 */
data class Expected (
    /**
     * Where.
     */
    val `location`: Location
    ,
    /**
     * SHA-256 of the certificate's DER, in hex.
     */
    val `fingerprintSha256`: kotlin.String? = null
    ,
    /**
     * All names it is for.
     */
    val `names`: List<kotlin.String> = listOf()
    ,
    /**
     * Its issuer: the RFC 4514 text, the organisation or the common name.
     */
    val `issuer`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExpected: FfiConverterRustBuffer<Expected> {
    override fun read(buf: ByteBuffer): Expected {
        return Expected(
            FfiConverterTypeLocation.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Expected) = (
            FfiConverterTypeLocation.allocationSize(value.`location`) +
            FfiConverterOptionalString.allocationSize(value.`fingerprintSha256`) +
            FfiConverterSequenceString.allocationSize(value.`names`) +
            FfiConverterOptionalString.allocationSize(value.`issuer`)
    )

    override fun write(value: Expected, buf: ByteBuffer) {
            FfiConverterTypeLocation.write(value.`location`, buf)
            FfiConverterOptionalString.write(value.`fingerprintSha256`, buf)
            FfiConverterSequenceString.write(value.`names`, buf)
            FfiConverterOptionalString.write(value.`issuer`, buf)
    }
}

/**
 * When a certificate's renewal is expected.
 */
data class ExpectedRenewal (
    /**
     * The earliest instant at which it would be no surprise.
     */
    val `earliest`: Instant
    ,
    /**
     * The most likely one.
     */
    val `expected`: Instant
    ,
    /**
     * The latest; past it, the rhythm has been missed.
     */
    val `latest`: Instant

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExpectedRenewal: FfiConverterRustBuffer<ExpectedRenewal> {
    override fun read(buf: ByteBuffer): ExpectedRenewal {
        return ExpectedRenewal(
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: ExpectedRenewal) = (
            FfiConverterTypeInstant.allocationSize(value.`earliest`) +
            FfiConverterTypeInstant.allocationSize(value.`expected`) +
            FfiConverterTypeInstant.allocationSize(value.`latest`)
    )

    override fun write(value: ExpectedRenewal, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`earliest`, buf)
            FfiConverterTypeInstant.write(value.`expected`, buf)
            FfiConverterTypeInstant.write(value.`latest`, buf)
    }
}

/**
 * One certificate with one tag, wherever it is.
 */
data class Expiration (
    /**
     * The caller's tag.
     */
    val `tag`: kotlin.String?
    ,
    /**
     * How far away its end is: `expired`, `within-30`, `within-60`, `within-90` or `later`.
     */
    val `horizon`: kotlin.String
    ,
    /**
     * How it stands.
     */
    val `expiry`: Expiry
    ,
    /**
     * The certificate.
     */
    val `certificate`: CertificateSummary
    ,
    /**
     * Where it is, in the order of places. Where the newest look failed, it is the last one that was seen.
     */
    val `locations`: List<Location>
    ,
    /**
     * Those of the places whose newest look failed.
     */
    val `failing`: List<Failing>
    ,
    /**
     * The newest of all looks that showed it at these places.
     */
    val `lastSeenAt`: Instant

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExpiration: FfiConverterRustBuffer<Expiration> {
    override fun read(buf: ByteBuffer): Expiration {
        return Expiration(
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeExpiry.read(buf),
            FfiConverterTypeCertificateSummary.read(buf),
            FfiConverterSequenceTypeLocation.read(buf),
            FfiConverterSequenceTypeFailing.read(buf),
            FfiConverterTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: Expiration) = (
            FfiConverterOptionalString.allocationSize(value.`tag`) +
            FfiConverterString.allocationSize(value.`horizon`) +
            FfiConverterTypeExpiry.allocationSize(value.`expiry`) +
            FfiConverterTypeCertificateSummary.allocationSize(value.`certificate`) +
            FfiConverterSequenceTypeLocation.allocationSize(value.`locations`) +
            FfiConverterSequenceTypeFailing.allocationSize(value.`failing`) +
            FfiConverterTypeInstant.allocationSize(value.`lastSeenAt`)
    )

    override fun write(value: Expiration, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`tag`, buf)
            FfiConverterString.write(value.`horizon`, buf)
            FfiConverterTypeExpiry.write(value.`expiry`, buf)
            FfiConverterTypeCertificateSummary.write(value.`certificate`, buf)
            FfiConverterSequenceTypeLocation.write(value.`locations`, buf)
            FfiConverterSequenceTypeFailing.write(value.`failing`, buf)
            FfiConverterTypeInstant.write(value.`lastSeenAt`, buf)
    }
}

/**
 * What ends when, the most urgent first.
 */
data class Expirations (
    /**
     * The instant that was asked about.
     */
    val `at`: Instant
    ,
    /**
     * How many rows there are of each horizon.
     */
    val `horizons`: HorizonCounts
    ,
    /**
     * How many rows there are of each level.
     */
    val `levels`: LevelCounts
    ,
    /**
     * One row for each tag and certificate.
     */
    val `rows`: List<Expiration>
    ,
    /**
     * The places whose newest look shows no certificate.
     */
    val `withoutCertificate`: List<Failing>
    ,
    /**
     * How many looks there are besides the newest one at each place.
     */
    val `superseded`: kotlin.ULong

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExpirations: FfiConverterRustBuffer<Expirations> {
    override fun read(buf: ByteBuffer): Expirations {
        return Expirations(
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeHorizonCounts.read(buf),
            FfiConverterTypeLevelCounts.read(buf),
            FfiConverterSequenceTypeExpiration.read(buf),
            FfiConverterSequenceTypeFailing.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: Expirations) = (
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterTypeHorizonCounts.allocationSize(value.`horizons`) +
            FfiConverterTypeLevelCounts.allocationSize(value.`levels`) +
            FfiConverterSequenceTypeExpiration.allocationSize(value.`rows`) +
            FfiConverterSequenceTypeFailing.allocationSize(value.`withoutCertificate`) +
            FfiConverterULong.allocationSize(value.`superseded`)
    )

    override fun write(value: Expirations, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterTypeHorizonCounts.write(value.`horizons`, buf)
            FfiConverterTypeLevelCounts.write(value.`levels`, buf)
            FfiConverterSequenceTypeExpiration.write(value.`rows`, buf)
            FfiConverterSequenceTypeFailing.write(value.`withoutCertificate`, buf)
            FfiConverterULong.write(value.`superseded`, buf)
    }
}

/**
 * Snapshots at an instant.
 */
data class ExpirationsRequest (
    /**
     * The snapshots, in any order.
     */
    val `snapshots`: List<Snapshot>
    ,
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * How early an end is urgent; `relative` where it is missing.
     */
    val `policy`: ExpiryPolicy? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExpirationsRequest: FfiConverterRustBuffer<ExpirationsRequest> {
    override fun read(buf: ByteBuffer): ExpirationsRequest {
        return ExpirationsRequest(
            FfiConverterSequenceTypeSnapshot.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeExpiryPolicy.read(buf),
        )
    }

    override fun allocationSize(value: ExpirationsRequest) = (
            FfiConverterSequenceTypeSnapshot.allocationSize(value.`snapshots`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalTypeExpiryPolicy.allocationSize(value.`policy`)
    )

    override fun write(value: ExpirationsRequest, buf: ByteBuffer) {
            FfiConverterSequenceTypeSnapshot.write(value.`snapshots`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalTypeExpiryPolicy.write(value.`policy`, buf)
    }
}

/**
 * How a certificate stands at one instant, and when that changes.
 */
data class Expiry (
    /**
     * `not-yet-valid`, `valid`, `renewal-due`, `overdue`, `expired`, `revoked` or `unknown`.
     */
    val `state`: kotlin.String
    ,
    /**
     * `none`, `notice`, `warning` or `critical`.
     */
    val `level`: kotlin.String
    ,
    /**
     * The certificate's first valid instant.
     */
    val `notBefore`: Instant
    ,
    /**
     * The certificate's own last valid instant.
     */
    val `notAfter`: Instant
    ,
    /**
     * The last valid instant that counts.
     */
    val `effectiveNotAfter`: Instant
    ,
    /**
     * Whether the true end may be later: a limit ended the search for the last path, or that is over.
     */
    val `effectiveIsAtLeast`: kotlin.Boolean
    ,
    /**
     * Whose last valid instant that is: `leaf`, `intermediate`, `root` or `root-removal`.
     */
    val `limitedBy`: kotlin.String
    ,
    /**
     * The certificate that limits it, where it is not the leaf.
     */
    val `limitedByCertificate`: Limit?
    ,
    /**
     * Whole seconds from `at` to the first instant at which it is no longer valid; negative after it.
     */
    val `remainingSeconds`: kotlin.Long
    ,
    /**
     * The same in days of 86,400 seconds, rounded down; for display.
     */
    val `remainingDays`: kotlin.Long
    ,
    /**
     * Who renews it: `automated`, `manual` or `unknown`.
     */
    val `renewalMode`: kotlin.String
    ,
    /**
     * Whether a validation found it in order apart from its dates; nothing where nobody asked.
     */
    val `trusted`: kotlin.Boolean?
    ,
    /**
     * When renewal is due.
     */
    val `renewDue`: Instant
    ,
    /**
     * When it is overdue that nobody renewed it.
     */
    val `overdueAt`: Instant
    ,
    /**
     * The next instant at which state or level changes.
     */
    val `nextTransitionAt`: Instant?
    ,
    /**
     * Seconds for which the certificate is valid.
     */
    val `lifetimeSeconds`: kotlin.Long
    ,
    /**
     * How far the time for renewal has run out, in thousandths.
     */
    val `overduePermille`: kotlin.Long
    ,
    /**
     * Each level and its first instant; an automated certificate has no notice.
     */
    val `alertAt`: List<Alert>
    ,
    /**
     * The instant that was asked about.
     */
    val `at`: Instant

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExpiry: FfiConverterRustBuffer<Expiry> {
    override fun read(buf: ByteBuffer): Expiry {
        return Expiry(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeLimit.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterSequenceTypeAlert.read(buf),
            FfiConverterTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: Expiry) = (
            FfiConverterString.allocationSize(value.`state`) +
            FfiConverterString.allocationSize(value.`level`) +
            FfiConverterTypeInstant.allocationSize(value.`notBefore`) +
            FfiConverterTypeInstant.allocationSize(value.`notAfter`) +
            FfiConverterTypeInstant.allocationSize(value.`effectiveNotAfter`) +
            FfiConverterBoolean.allocationSize(value.`effectiveIsAtLeast`) +
            FfiConverterString.allocationSize(value.`limitedBy`) +
            FfiConverterOptionalTypeLimit.allocationSize(value.`limitedByCertificate`) +
            FfiConverterLong.allocationSize(value.`remainingSeconds`) +
            FfiConverterLong.allocationSize(value.`remainingDays`) +
            FfiConverterString.allocationSize(value.`renewalMode`) +
            FfiConverterOptionalBoolean.allocationSize(value.`trusted`) +
            FfiConverterTypeInstant.allocationSize(value.`renewDue`) +
            FfiConverterTypeInstant.allocationSize(value.`overdueAt`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`nextTransitionAt`) +
            FfiConverterLong.allocationSize(value.`lifetimeSeconds`) +
            FfiConverterLong.allocationSize(value.`overduePermille`) +
            FfiConverterSequenceTypeAlert.allocationSize(value.`alertAt`) +
            FfiConverterTypeInstant.allocationSize(value.`at`)
    )

    override fun write(value: Expiry, buf: ByteBuffer) {
            FfiConverterString.write(value.`state`, buf)
            FfiConverterString.write(value.`level`, buf)
            FfiConverterTypeInstant.write(value.`notBefore`, buf)
            FfiConverterTypeInstant.write(value.`notAfter`, buf)
            FfiConverterTypeInstant.write(value.`effectiveNotAfter`, buf)
            FfiConverterBoolean.write(value.`effectiveIsAtLeast`, buf)
            FfiConverterString.write(value.`limitedBy`, buf)
            FfiConverterOptionalTypeLimit.write(value.`limitedByCertificate`, buf)
            FfiConverterLong.write(value.`remainingSeconds`, buf)
            FfiConverterLong.write(value.`remainingDays`, buf)
            FfiConverterString.write(value.`renewalMode`, buf)
            FfiConverterOptionalBoolean.write(value.`trusted`, buf)
            FfiConverterTypeInstant.write(value.`renewDue`, buf)
            FfiConverterTypeInstant.write(value.`overdueAt`, buf)
            FfiConverterOptionalTypeInstant.write(value.`nextTransitionAt`, buf)
            FfiConverterLong.write(value.`lifetimeSeconds`, buf)
            FfiConverterLong.write(value.`overduePermille`, buf)
            FfiConverterSequenceTypeAlert.write(value.`alertAt`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
    }
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
data class ExpiryPolicy (
    /**
     * `lifetime-relative` or `classic-90-60-30`: in place of `thresholds` and `short_lived`.
     */
    val `preset`: kotlin.String? = null
    ,
    /**
     * The thresholds, for all lifetimes but short ones that have their own.
     */
    val `thresholds`: Thresholds? = null
    ,
    /**
     * Thresholds of their own for short lifetimes.
     */
    val `shortLived`: ShortLived? = null
    ,
    /**
     * How long automated renewal may take from when it falls due; without it, as the presets have it.
     */
    val `automatedGrace`: Grace? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExpiryPolicy: FfiConverterRustBuffer<ExpiryPolicy> {
    override fun read(buf: ByteBuffer): ExpiryPolicy {
        return ExpiryPolicy(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeThresholds.read(buf),
            FfiConverterOptionalTypeShortLived.read(buf),
            FfiConverterOptionalTypeGrace.read(buf),
        )
    }

    override fun allocationSize(value: ExpiryPolicy) = (
            FfiConverterOptionalString.allocationSize(value.`preset`) +
            FfiConverterOptionalTypeThresholds.allocationSize(value.`thresholds`) +
            FfiConverterOptionalTypeShortLived.allocationSize(value.`shortLived`) +
            FfiConverterOptionalTypeGrace.allocationSize(value.`automatedGrace`)
    )

    override fun write(value: ExpiryPolicy, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`preset`, buf)
            FfiConverterOptionalTypeThresholds.write(value.`thresholds`, buf)
            FfiConverterOptionalTypeShortLived.write(value.`shortLived`, buf)
            FfiConverterOptionalTypeGrace.write(value.`automatedGrace`, buf)
    }
}

/**
 * A policy that is to be checked and written in full.
 */
data class ExpiryPolicyRequest (
    /**
     * The policy.
     */
    val `policy`: ExpiryPolicy

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExpiryPolicyRequest: FfiConverterRustBuffer<ExpiryPolicyRequest> {
    override fun read(buf: ByteBuffer): ExpiryPolicyRequest {
        return ExpiryPolicyRequest(
            FfiConverterTypeExpiryPolicy.read(buf),
        )
    }

    override fun allocationSize(value: ExpiryPolicyRequest) = (
            FfiConverterTypeExpiryPolicy.allocationSize(value.`policy`)
    )

    override fun write(value: ExpiryPolicyRequest, buf: ByteBuffer) {
            FfiConverterTypeExpiryPolicy.write(value.`policy`, buf)
    }
}

/**
 * An extension.
 */
data class Extension (
    /**
     * What it is, as a dotted OID.
     */
    val `oid`: kotlin.String
    ,
    /**
     * Whether whoever does not know it has to refuse the certificate.
     */
    val `critical`: kotlin.Boolean
    ,
    /**
     * The octets of its value: DER.
     */
    val `value`: Octets

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExtension: FfiConverterRustBuffer<Extension> {
    override fun read(buf: ByteBuffer): Extension {
        return Extension(
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeOctets.read(buf),
        )
    }

    override fun allocationSize(value: Extension) = (
            FfiConverterString.allocationSize(value.`oid`) +
            FfiConverterBoolean.allocationSize(value.`critical`) +
            FfiConverterTypeOctets.allocationSize(value.`value`)
    )

    override fun write(value: Extension, buf: ByteBuffer) {
            FfiConverterString.write(value.`oid`, buf)
            FfiConverterBoolean.write(value.`critical`, buf)
            FfiConverterTypeOctets.write(value.`value`, buf)
    }
}

/**
 * A place whose newest look shows no certificate.
 */
data class Failing (
    /**
     * The newest look.
     */
    val `snapshot`: Snapshot
    ,
    /**
     * The first look of all those since the last certificate.
     */
    val `failingSince`: Instant
    ,
    /**
     * When a certificate was last seen there.
     */
    val `lastSeenAt`: Instant?
    ,
    /**
     * SHA-256 of its DER, in hex.
     */
    val `lastSeenFingerprintSha256`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFailing: FfiConverterRustBuffer<Failing> {
    override fun read(buf: ByteBuffer): Failing {
        return Failing(
            FfiConverterTypeSnapshot.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Failing) = (
            FfiConverterTypeSnapshot.allocationSize(value.`snapshot`) +
            FfiConverterTypeInstant.allocationSize(value.`failingSince`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`lastSeenAt`) +
            FfiConverterOptionalString.allocationSize(value.`lastSeenFingerprintSha256`)
    )

    override fun write(value: Failing, buf: ByteBuffer) {
            FfiConverterTypeSnapshot.write(value.`snapshot`, buf)
            FfiConverterTypeInstant.write(value.`failingSince`, buf)
            FfiConverterOptionalTypeInstant.write(value.`lastSeenAt`, buf)
            FfiConverterOptionalString.write(value.`lastSeenFingerprintSha256`, buf)
    }
}

/**
 * How to fetch. Everything may be missing; what is missing is right for a public server.
 */
data class FetchOptions (
    /**
     * Time for the whole, resolution included, in milliseconds.
     */
    val `timeoutMillis`: kotlin.UInt? = null
    ,
    /**
     * `handshake` or `certificate-only`.
     */
    val `method`: kotlin.String? = null
    ,
    /**
     * Whether `certificate-only` goes on to the signature that shows possession.
     */
    val `provePossession`: kotlin.Boolean = false
    ,
    /**
     * Whether old servers are asked again in their own way; yes where it is missing.
     */
    val `fallback`: kotlin.Boolean? = null
    ,
    /**
     * The name to send in Server Name Indication, in place of the target's; empty for none.
     */
    val `serverName`: kotlin.String? = null
    ,
    /**
     * The only type of key that is wanted: `rsa` or `ecdsa`.
     */
    val `keyType`: kotlin.String? = null
    ,
    /**
     * Application protocols to offer, the preferred one first.
     */
    val `alpn`: List<kotlin.String> = listOf()
    ,
    /**
     * The certificate to give where one is demanded.
     */
    val `clientCertificate`: ClientCertificate? = null
    ,
    /**
     * Which addresses may be connected to: `any` or `public-only`. `any` where it and `networks` are missing.
     */
    val `addressPolicy`: kotlin.String? = null
    ,
    /**
     * Or these networks alone: `192.0.2.0/24`.
     */
    val `networks`: List<kotlin.String> = listOf()
    ,
    /**
     * The address to connect to, in place of those of the target's name.
     */
    val `address`: kotlin.String? = null
    ,
    /**
     * The proxy: `http://...` or `socks5://...`.
     */
    val `proxy`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFetchOptions: FfiConverterRustBuffer<FetchOptions> {
    override fun read(buf: ByteBuffer): FetchOptions {
        return FetchOptions(
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypeClientCertificate.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: FetchOptions) = (
            FfiConverterOptionalUInt.allocationSize(value.`timeoutMillis`) +
            FfiConverterOptionalString.allocationSize(value.`method`) +
            FfiConverterBoolean.allocationSize(value.`provePossession`) +
            FfiConverterOptionalBoolean.allocationSize(value.`fallback`) +
            FfiConverterOptionalString.allocationSize(value.`serverName`) +
            FfiConverterOptionalString.allocationSize(value.`keyType`) +
            FfiConverterSequenceString.allocationSize(value.`alpn`) +
            FfiConverterOptionalTypeClientCertificate.allocationSize(value.`clientCertificate`) +
            FfiConverterOptionalString.allocationSize(value.`addressPolicy`) +
            FfiConverterSequenceString.allocationSize(value.`networks`) +
            FfiConverterOptionalString.allocationSize(value.`address`) +
            FfiConverterOptionalString.allocationSize(value.`proxy`)
    )

    override fun write(value: FetchOptions, buf: ByteBuffer) {
            FfiConverterOptionalUInt.write(value.`timeoutMillis`, buf)
            FfiConverterOptionalString.write(value.`method`, buf)
            FfiConverterBoolean.write(value.`provePossession`, buf)
            FfiConverterOptionalBoolean.write(value.`fallback`, buf)
            FfiConverterOptionalString.write(value.`serverName`, buf)
            FfiConverterOptionalString.write(value.`keyType`, buf)
            FfiConverterSequenceString.write(value.`alpn`, buf)
            FfiConverterOptionalTypeClientCertificate.write(value.`clientCertificate`, buf)
            FfiConverterOptionalString.write(value.`addressPolicy`, buf)
            FfiConverterSequenceString.write(value.`networks`, buf)
            FfiConverterOptionalString.write(value.`address`, buf)
            FfiConverterOptionalString.write(value.`proxy`, buf)
    }
}

/**
 * A server that is to be asked for its certificates.
 */
data class FetchRequest (
    /**
     * The target, as it may be typed.
     */
    val `target`: kotlin.String
    ,
    /**
     * The present.
     */
    val `at`: Instant
    ,
    /**
     * How to fetch.
     */
    val `options`: FetchOptions? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFetchRequest: FfiConverterRustBuffer<FetchRequest> {
    override fun read(buf: ByteBuffer): FetchRequest {
        return FetchRequest(
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeFetchOptions.read(buf),
        )
    }

    override fun allocationSize(value: FetchRequest) = (
            FfiConverterString.allocationSize(value.`target`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalTypeFetchOptions.allocationSize(value.`options`)
    )

    override fun write(value: FetchRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`target`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalTypeFetchOptions.write(value.`options`, buf)
    }
}

/**
 * One thing to be said of a chain.
 */
data class Finding (
    /**
     * What, by its stable code.
     */
    val `code`: kotlin.String
    ,
    /**
     * `error`, `warning` or `info`.
     */
    val `severity`: kotlin.String
    ,
    /**
     * Which certificate: its place in the path, from 0 for the leaf.
     */
    val `certificateIndex`: kotlin.ULong?
    ,
    /**
     * What, as a sentence.
     */
    val `message`: kotlin.String
    ,
    /**
     * How to mend it; `null` where there is nothing to do.
     */
    val `remedy`: kotlin.String?
    ,
    /**
     * The particulars.
     */
    val `facts`: Facts
    ,
    /**
     * SHA-256 of that certificate, in hex.
     */
    val `fingerprintSha256`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFinding: FfiConverterRustBuffer<Finding> {
    override fun read(buf: ByteBuffer): Finding {
        return Finding(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeFacts.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Finding) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`severity`) +
            FfiConverterOptionalULong.allocationSize(value.`certificateIndex`) +
            FfiConverterString.allocationSize(value.`message`) +
            FfiConverterOptionalString.allocationSize(value.`remedy`) +
            FfiConverterTypeFacts.allocationSize(value.`facts`) +
            FfiConverterOptionalString.allocationSize(value.`fingerprintSha256`)
    )

    override fun write(value: Finding, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`severity`, buf)
            FfiConverterOptionalULong.write(value.`certificateIndex`, buf)
            FfiConverterString.write(value.`message`, buf)
            FfiConverterOptionalString.write(value.`remedy`, buf)
            FfiConverterTypeFacts.write(value.`facts`, buf)
            FfiConverterOptionalString.write(value.`fingerprintSha256`, buf)
    }
}

/**
 * A fraction: text such as `1/3` in JSON. Whether it lies between 0 and 1 is asked when the policy is built.
 */
data class Fraction (
    /**
     * The number above the line.
     */
    val `numerator`: kotlin.UInt
    ,
    /**
     * The number under it.
     */
    val `denominator`: kotlin.UInt

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFraction: FfiConverterRustBuffer<Fraction> {
    override fun read(buf: ByteBuffer): Fraction {
        return Fraction(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: Fraction) = (
            FfiConverterUInt.allocationSize(value.`numerator`) +
            FfiConverterUInt.allocationSize(value.`denominator`)
    )

    override fun write(value: Fraction, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`numerator`, buf)
            FfiConverterUInt.write(value.`denominator`, buf)
    }
}

/**
 * A name of one type.
 */
data class GeneralName (
    /**
     * `dns`, `ip`, `email`, `uri`, `directory` or `other`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * The name. An IP address in its canonical text; a directory name as RFC 4514 text; a registered
     * OID in the dotted form; an otherName as its type, `=#` and its DER in hex; what else
     * has no text, as the hex of its octets.
     */
    val `value`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGeneralName: FfiConverterRustBuffer<GeneralName> {
    override fun read(buf: ByteBuffer): GeneralName {
        return GeneralName(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GeneralName) = (
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`value`)
    )

    override fun write(value: GeneralName, buf: ByteBuffer) {
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`value`, buf)
    }
}

/**
 * How long automated renewal may take from when it falls due: a fixed time, or a share of the notice.
 */
data class Grace (
    /**
     * A fixed time: in place of the others.
     */
    val `fixed`: Seconds? = null
    ,
    /**
     * A share of the notice.
     */
    val `fractionOfNotice`: Fraction? = null
    ,
    /**
     * At most so much of that.
     */
    val `ceiling`: Seconds? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGrace: FfiConverterRustBuffer<Grace> {
    override fun read(buf: ByteBuffer): Grace {
        return Grace(
            FfiConverterOptionalTypeSeconds.read(buf),
            FfiConverterOptionalTypeFraction.read(buf),
            FfiConverterOptionalTypeSeconds.read(buf),
        )
    }

    override fun allocationSize(value: Grace) = (
            FfiConverterOptionalTypeSeconds.allocationSize(value.`fixed`) +
            FfiConverterOptionalTypeFraction.allocationSize(value.`fractionOfNotice`) +
            FfiConverterOptionalTypeSeconds.allocationSize(value.`ceiling`)
    )

    override fun write(value: Grace, buf: ByteBuffer) {
            FfiConverterOptionalTypeSeconds.write(value.`fixed`, buf)
            FfiConverterOptionalTypeFraction.write(value.`fractionOfNotice`, buf)
            FfiConverterOptionalTypeSeconds.write(value.`ceiling`, buf)
    }
}

/**
 * Places that have something in common.
 */
data class Group (
    /**
     * What they have in common: a fingerprint, a tag, an issuer or a state; `null` where they have no tag.
     */
    val `key`: kotlin.String? = null
    ,
    /**
     * The places, in the order given.
     */
    val `locations`: List<Location> = listOf()

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGroup: FfiConverterRustBuffer<Group> {
    override fun read(buf: ByteBuffer): Group {
        return Group(
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeLocation.read(buf),
        )
    }

    override fun allocationSize(value: Group) = (
            FfiConverterOptionalString.allocationSize(value.`key`) +
            FfiConverterSequenceTypeLocation.allocationSize(value.`locations`)
    )

    override fun write(value: Group, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`key`, buf)
            FfiConverterSequenceTypeLocation.write(value.`locations`, buf)
    }
}

/**
 * Snapshots that are to be grouped.
 */
data class GroupsRequest (
    /**
     * The snapshots, in any order.
     */
    val `snapshots`: List<Snapshot>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGroupsRequest: FfiConverterRustBuffer<GroupsRequest> {
    override fun read(buf: ByteBuffer): GroupsRequest {
        return GroupsRequest(
            FfiConverterSequenceTypeSnapshot.read(buf),
        )
    }

    override fun allocationSize(value: GroupsRequest) = (
            FfiConverterSequenceTypeSnapshot.allocationSize(value.`snapshots`)
    )

    override fun write(value: GroupsRequest, buf: ByteBuffer) {
            FfiConverterSequenceTypeSnapshot.write(value.`snapshots`, buf)
    }
}

/**
 * How many there are of each horizon: each excludes the others.
 */
data class HorizonCounts (
    /**
     * No time is left.
     */
    val `expired`: kotlin.ULong
    ,
    /**
     * At most 30 days are left.
     */
    val `within30`: kotlin.ULong
    ,
    /**
     * More than that, and at most 60.
     */
    val `within60`: kotlin.ULong
    ,
    /**
     * More than that, and at most 90.
     */
    val `within90`: kotlin.ULong
    ,
    /**
     * More than that.
     */
    val `later`: kotlin.ULong

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeHorizonCounts: FfiConverterRustBuffer<HorizonCounts> {
    override fun read(buf: ByteBuffer): HorizonCounts {
        return HorizonCounts(
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: HorizonCounts) = (
            FfiConverterULong.allocationSize(value.`expired`) +
            FfiConverterULong.allocationSize(value.`within30`) +
            FfiConverterULong.allocationSize(value.`within60`) +
            FfiConverterULong.allocationSize(value.`within90`) +
            FfiConverterULong.allocationSize(value.`later`)
    )

    override fun write(value: HorizonCounts, buf: ByteBuffer) {
            FfiConverterULong.write(value.`expired`, buf)
            FfiConverterULong.write(value.`within30`, buf)
            FfiConverterULong.write(value.`within60`, buf)
            FfiConverterULong.write(value.`within90`, buf)
            FfiConverterULong.write(value.`later`, buf)
    }
}

/**
 * Issuers that are allowed.
 */
data class IssuersNotAllowedRequest (
    /**
     * What is, in any order.
     */
    val `snapshots`: List<Snapshot>
    ,
    /**
     * Names of issuers, or SHA-256 of roots.
     */
    val `allowed`: List<kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIssuersNotAllowedRequest: FfiConverterRustBuffer<IssuersNotAllowedRequest> {
    override fun read(buf: ByteBuffer): IssuersNotAllowedRequest {
        return IssuersNotAllowedRequest(
            FfiConverterSequenceTypeSnapshot.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: IssuersNotAllowedRequest) = (
            FfiConverterSequenceTypeSnapshot.allocationSize(value.`snapshots`) +
            FfiConverterSequenceString.allocationSize(value.`allowed`)
    )

    override fun write(value: IssuersNotAllowedRequest, buf: ByteBuffer) {
            FfiConverterSequenceTypeSnapshot.write(value.`snapshots`, buf)
            FfiConverterSequenceString.write(value.`allowed`, buf)
    }
}

/**
 * A chain that is here already and is to be judged as a server's would be.
 */
data class JudgeRequest (
    /**
     * DER of each; the first one is judged, the others may help.
     */
    val `chain`: List<Octets>
    ,
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * What it is called, in the caller's words.
     */
    val `target`: kotlin.String? = null
    ,
    /**
     * The DNS name or IP address that it has to be for.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * What it is to be used for; `server-auth` where it is missing.
     */
    val `purpose`: kotlin.String? = null
    ,
    /**
     * How early an end is urgent; `relative` where it is missing.
     */
    val `policy`: ExpiryPolicy? = null
    ,
    /**
     * Who renews it: `automated`, `manual` or `unknown`.
     */
    val `renewalMode`: kotlin.String? = null
    ,
    /**
     * The caller's own word for whom or what it belongs to.
     */
    val `tag`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeJudgeRequest: FfiConverterRustBuffer<JudgeRequest> {
    override fun read(buf: ByteBuffer): JudgeRequest {
        return JudgeRequest(
            FfiConverterSequenceTypeOctets.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeExpiryPolicy.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: JudgeRequest) = (
            FfiConverterSequenceTypeOctets.allocationSize(value.`chain`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalString.allocationSize(value.`target`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`purpose`) +
            FfiConverterOptionalTypeExpiryPolicy.allocationSize(value.`policy`) +
            FfiConverterOptionalString.allocationSize(value.`renewalMode`) +
            FfiConverterOptionalString.allocationSize(value.`tag`)
    )

    override fun write(value: JudgeRequest, buf: ByteBuffer) {
            FfiConverterSequenceTypeOctets.write(value.`chain`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalString.write(value.`target`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`purpose`, buf)
            FfiConverterOptionalTypeExpiryPolicy.write(value.`policy`, buf)
            FfiConverterOptionalString.write(value.`renewalMode`, buf)
            FfiConverterOptionalString.write(value.`tag`, buf)
    }
}

/**
 * How many there are of each level.
 */
data class LevelCounts (
    /**
     * Nothing to do.
     */
    val `none`: kotlin.ULong
    ,
    /**
     * Renewal is due.
     */
    val `notice`: kotlin.ULong
    ,
    /**
     * Half of the time for renewal is gone.
     */
    val `warning`: kotlin.ULong
    ,
    /**
     * The end is near or past, or it is revoked.
     */
    val `critical`: kotlin.ULong

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLevelCounts: FfiConverterRustBuffer<LevelCounts> {
    override fun read(buf: ByteBuffer): LevelCounts {
        return LevelCounts(
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: LevelCounts) = (
            FfiConverterULong.allocationSize(value.`none`) +
            FfiConverterULong.allocationSize(value.`notice`) +
            FfiConverterULong.allocationSize(value.`warning`) +
            FfiConverterULong.allocationSize(value.`critical`)
    )

    override fun write(value: LevelCounts, buf: ByteBuffer) {
            FfiConverterULong.write(value.`none`, buf)
            FfiConverterULong.write(value.`notice`, buf)
            FfiConverterULong.write(value.`warning`, buf)
            FfiConverterULong.write(value.`critical`, buf)
    }
}

/**
 * The certificate above the leaf that ends first.
 */
data class Limit (
    /**
     * SHA-256 of its DER, in hex.
     */
    val `fingerprintSha256`: kotlin.String
    ,
    /**
     * Its subject, as RFC 4514 text.
     */
    val `subject`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLimit: FfiConverterRustBuffer<Limit> {
    override fun read(buf: ByteBuffer): Limit {
        return Limit(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Limit) = (
            FfiConverterString.allocationSize(value.`fingerprintSha256`) +
            FfiConverterString.allocationSize(value.`subject`)
    )

    override fun write(value: Limit, buf: ByteBuffer) {
            FfiConverterString.write(value.`fingerprintSha256`, buf)
            FfiConverterString.write(value.`subject`, buf)
    }
}

/**
 * Bounds of a validation.
 */
data class Limits (
    /**
     * Signatures at most.
     */
    val `signatureChecks`: kotlin.UInt? = null
    ,
    /**
     * Comparisons of names at most.
     */
    val `nameComparisons`: kotlin.ULong? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLimits: FfiConverterRustBuffer<Limits> {
    override fun read(buf: ByteBuffer): Limits {
        return Limits(
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalULong.read(buf),
        )
    }

    override fun allocationSize(value: Limits) = (
            FfiConverterOptionalUInt.allocationSize(value.`signatureChecks`) +
            FfiConverterOptionalULong.allocationSize(value.`nameComparisons`)
    )

    override fun write(value: Limits, buf: ByteBuffer) {
            FfiConverterOptionalUInt.write(value.`signatureChecks`, buf)
            FfiConverterOptionalULong.write(value.`nameComparisons`, buf)
    }
}

/**
 * A place where a certificate is served or kept.
 */
data class Location (
    /**
     * The caller's own word for whom or what it belongs to.
     */
    val `tag`: kotlin.String? = null
    ,
    /**
     * What was asked: a server in its canonical text, a file by its name.
     */
    val `target`: kotlin.String
    ,
    /**
     * The address, where each address of the target is a place of its own.
     */
    val `address`: kotlin.String? = null
    ,
    /**
     * The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself.
     */
    val `keyType`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLocation: FfiConverterRustBuffer<Location> {
    override fun read(buf: ByteBuffer): Location {
        return Location(
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Location) = (
            FfiConverterOptionalString.allocationSize(value.`tag`) +
            FfiConverterString.allocationSize(value.`target`) +
            FfiConverterOptionalString.allocationSize(value.`address`) +
            FfiConverterOptionalString.allocationSize(value.`keyType`)
    )

    override fun write(value: Location, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`tag`, buf)
            FfiConverterString.write(value.`target`, buf)
            FfiConverterOptionalString.write(value.`address`, buf)
            FfiConverterOptionalString.write(value.`keyType`, buf)
    }
}

/**
 * A certificate and a name that it may be for.
 */
data class MatchNameRequest (
    /**
     * The certificate's DER.
     */
    val `certificate`: Octets
    ,
    /**
     * The DNS name or IP address.
     */
    val `name`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMatchNameRequest: FfiConverterRustBuffer<MatchNameRequest> {
    override fun read(buf: ByteBuffer): MatchNameRequest {
        return MatchNameRequest(
            FfiConverterTypeOctets.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: MatchNameRequest) = (
            FfiConverterTypeOctets.allocationSize(value.`certificate`) +
            FfiConverterString.allocationSize(value.`name`)
    )

    override fun write(value: MatchNameRequest, buf: ByteBuffer) {
            FfiConverterTypeOctets.write(value.`certificate`, buf)
            FfiConverterString.write(value.`name`, buf)
    }
}

/**
 * A target with everything that each of its addresses shows.
 */
data class Matrix (
    /**
     * The caller's own word for whom or what it belongs to.
     */
    val `tag`: kotlin.String?
    ,
    /**
     * What was given for it, as far as it may be repeated: an argument, or a line of a list.
     */
    val `input`: kotlin.String?
    ,
    /**
     * What was asked for, in its canonical text.
     */
    val `target`: kotlin.String
    ,
    /**
     * What was seen: in the order of the addresses, of each address first what it shows of itself.
     */
    val `cells`: List<MatrixCell>
    ,
    /**
     * Where the cells disagree.
     */
    val `divergences`: List<Divergence>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMatrix: FfiConverterRustBuffer<Matrix> {
    override fun read(buf: ByteBuffer): Matrix {
        return Matrix(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeMatrixCell.read(buf),
            FfiConverterSequenceTypeDivergence.read(buf),
        )
    }

    override fun allocationSize(value: Matrix) = (
            FfiConverterOptionalString.allocationSize(value.`tag`) +
            FfiConverterOptionalString.allocationSize(value.`input`) +
            FfiConverterString.allocationSize(value.`target`) +
            FfiConverterSequenceTypeMatrixCell.allocationSize(value.`cells`) +
            FfiConverterSequenceTypeDivergence.allocationSize(value.`divergences`)
    )

    override fun write(value: Matrix, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`tag`, buf)
            FfiConverterOptionalString.write(value.`input`, buf)
            FfiConverterString.write(value.`target`, buf)
            FfiConverterSequenceTypeMatrixCell.write(value.`cells`, buf)
            FfiConverterSequenceTypeDivergence.write(value.`divergences`, buf)
    }
}

/**
 * One observation of a matrix.
 */
data class MatrixCell (
    /**
     * The only type of key asked for, `rsa` or `ecdsa`; `null` where the server had the choice. A server
     * without such a key refuses: that is no fault of it.
     */
    val `keyType`: kotlin.String?
    ,
    /**
     * Whether it was asked without a name, though it has one.
     */
    val `withoutServerName`: kotlin.Boolean
    ,
    /**
     * What was seen, and what is to be said of it.
     */
    val `check`: Check

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMatrixCell: FfiConverterRustBuffer<MatrixCell> {
    override fun read(buf: ByteBuffer): MatrixCell {
        return MatrixCell(
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeCheck.read(buf),
        )
    }

    override fun allocationSize(value: MatrixCell) = (
            FfiConverterOptionalString.allocationSize(value.`keyType`) +
            FfiConverterBoolean.allocationSize(value.`withoutServerName`) +
            FfiConverterTypeCheck.allocationSize(value.`check`)
    )

    override fun write(value: MatrixCell, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`keyType`, buf)
            FfiConverterBoolean.write(value.`withoutServerName`, buf)
            FfiConverterTypeCheck.write(value.`check`, buf)
    }
}

/**
 * Microsoft's template of the second version.
 */
data class MicrosoftTemplate (
    /**
     * Which one, as a dotted OID.
     */
    val `oid`: kotlin.String
    ,
    /**
     * Its major version.
     */
    val `majorVersion`: kotlin.UInt?
    ,
    /**
     * Its minor version.
     */
    val `minorVersion`: kotlin.UInt?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMicrosoftTemplate: FfiConverterRustBuffer<MicrosoftTemplate> {
    override fun read(buf: ByteBuffer): MicrosoftTemplate {
        return MicrosoftTemplate(
            FfiConverterString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
        )
    }

    override fun allocationSize(value: MicrosoftTemplate) = (
            FfiConverterString.allocationSize(value.`oid`) +
            FfiConverterOptionalUInt.allocationSize(value.`majorVersion`) +
            FfiConverterOptionalUInt.allocationSize(value.`minorVersion`)
    )

    override fun write(value: MicrosoftTemplate, buf: ByteBuffer) {
            FfiConverterString.write(value.`oid`, buf)
            FfiConverterOptionalUInt.write(value.`majorVersion`, buf)
            FfiConverterOptionalUInt.write(value.`minorVersion`, buf)
    }
}

/**
 * Which names the certificates below a CA may have (RFC 5280 section 4.2.1.10). Networks are written `10.0.0.0/8`.
 */
data class NameConstraints (
    /**
     * Names of these types must lie in one of these.
     */
    val `permitted`: List<GeneralName>
    ,
    /**
     * Names must lie in none of these.
     */
    val `excluded`: List<GeneralName>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNameConstraints: FfiConverterRustBuffer<NameConstraints> {
    override fun read(buf: ByteBuffer): NameConstraints {
        return NameConstraints(
            FfiConverterSequenceTypeGeneralName.read(buf),
            FfiConverterSequenceTypeGeneralName.read(buf),
        )
    }

    override fun allocationSize(value: NameConstraints) = (
            FfiConverterSequenceTypeGeneralName.allocationSize(value.`permitted`) +
            FfiConverterSequenceTypeGeneralName.allocationSize(value.`excluded`)
    )

    override fun write(value: NameConstraints, buf: ByteBuffer) {
            FfiConverterSequenceTypeGeneralName.write(value.`permitted`, buf)
            FfiConverterSequenceTypeGeneralName.write(value.`excluded`, buf)
    }
}

/**
 * Whether a certificate is for a name (RFC 9525).
 */
data class NameMatch (
    /**
     * Whether it is.
     */
    val `matches`: kotlin.Boolean
    ,
    /**
     * The name as it was understood: in lower case, A-labels, no final dot.
     */
    val `name`: kotlin.String
    ,
    /**
     * Why it is not, by its stable code: the reason that is nearest to a match.
     */
    val `code`: kotlin.String?
    ,
    /**
     * The same as a sentence.
     */
    val `message`: kotlin.String?
    ,
    /**
     * The particulars: `type` of the name (`dns`, `ip`, `email`); where it matches, the `entry` of the certificate
     * and its `index` among the subject alternative names, else the names that are `presented`.
     */
    val `facts`: Facts

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNameMatch: FfiConverterRustBuffer<NameMatch> {
    override fun read(buf: ByteBuffer): NameMatch {
        return NameMatch(
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeFacts.read(buf),
        )
    }

    override fun allocationSize(value: NameMatch) = (
            FfiConverterBoolean.allocationSize(value.`matches`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`code`) +
            FfiConverterOptionalString.allocationSize(value.`message`) +
            FfiConverterTypeFacts.allocationSize(value.`facts`)
    )

    override fun write(value: NameMatch, buf: ByteBuffer) {
            FfiConverterBoolean.write(value.`matches`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`code`, buf)
            FfiConverterOptionalString.write(value.`message`, buf)
            FfiConverterTypeFacts.write(value.`facts`, buf)
    }
}

/**
 * A target that is new, or a certificate that was pasted.
 */
data class NewRefreshStateRequest (
    /**
     * When it was added.
     */
    val `at`: Instant
    ,
    /**
     * The target's text; without one it is a pasted certificate, which is never looked for.
     */
    val `target`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNewRefreshStateRequest: FfiConverterRustBuffer<NewRefreshStateRequest> {
    override fun read(buf: ByteBuffer): NewRefreshStateRequest {
        return NewRefreshStateRequest(
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: NewRefreshStateRequest) = (
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalString.allocationSize(value.`target`)
    )

    override fun write(value: NewRefreshStateRequest, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalString.write(value.`target`, buf)
    }
}

/**
 * Certificates that are to be put in order.
 */
data class NormaliseRequest (
    /**
     * DER of each, as they are stored.
     */
    val `certificates`: List<Octets>
    ,
    /**
     * `chain` (a leaf with what belongs to it) or `intermediates` (stored apart from any leaf); `chain` where
     * it is missing.
     */
    val `kind`: kotlin.String? = null
    ,
    /**
     * Where each comes from, in the caller's words: none, or one for each.
     */
    val `sources`: List<kotlin.String> = listOf()

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNormaliseRequest: FfiConverterRustBuffer<NormaliseRequest> {
    override fun read(buf: ByteBuffer): NormaliseRequest {
        return NormaliseRequest(
            FfiConverterSequenceTypeOctets.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: NormaliseRequest) = (
            FfiConverterSequenceTypeOctets.allocationSize(value.`certificates`) +
            FfiConverterOptionalString.allocationSize(value.`kind`) +
            FfiConverterSequenceString.allocationSize(value.`sources`)
    )

    override fun write(value: NormaliseRequest, buf: ByteBuffer) {
            FfiConverterSequenceTypeOctets.write(value.`certificates`, buf)
            FfiConverterOptionalString.write(value.`kind`, buf)
            FfiConverterSequenceString.write(value.`sources`, buf)
    }
}

/**
 * A chain put in order, with what was wrong with it.
 */
data class Normalised (
    /**
     * `unchanged`, `corrected`, or `incomplete` where something is missing, was refused, or was not
     * looked at.
     */
    val `outcome`: kotlin.String
    ,
    /**
     * Whether the first certificate is a leaf: not, where only certificates of CAs were given.
     */
    val `hasLeaf`: kotlin.Boolean
    ,
    /**
     * The certificates as PEM, leaf first, the root left out; alternatives stand last.
     */
    val `certificates`: List<kotlin.String>
    ,
    /**
     * How many of the certificates stand before the alternatives.
     */
    val `chainLength`: kotlin.ULong
    ,
    /**
     * What became of each certificate, in the order in which they were given.
     */
    val `inputs`: List<NormalisedInput>
    ,
    /**
     * What was wrong; `certificate_index` is the place in `inputs`.
     */
    val `findings`: List<Finding>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNormalised: FfiConverterRustBuffer<Normalised> {
    override fun read(buf: ByteBuffer): Normalised {
        return Normalised(
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterSequenceTypeNormalisedInput.read(buf),
            FfiConverterSequenceTypeFinding.read(buf),
        )
    }

    override fun allocationSize(value: Normalised) = (
            FfiConverterString.allocationSize(value.`outcome`) +
            FfiConverterBoolean.allocationSize(value.`hasLeaf`) +
            FfiConverterSequenceString.allocationSize(value.`certificates`) +
            FfiConverterULong.allocationSize(value.`chainLength`) +
            FfiConverterSequenceTypeNormalisedInput.allocationSize(value.`inputs`) +
            FfiConverterSequenceTypeFinding.allocationSize(value.`findings`)
    )

    override fun write(value: Normalised, buf: ByteBuffer) {
            FfiConverterString.write(value.`outcome`, buf)
            FfiConverterBoolean.write(value.`hasLeaf`, buf)
            FfiConverterSequenceString.write(value.`certificates`, buf)
            FfiConverterULong.write(value.`chainLength`, buf)
            FfiConverterSequenceTypeNormalisedInput.write(value.`inputs`, buf)
            FfiConverterSequenceTypeFinding.write(value.`findings`, buf)
    }
}

/**
 * What became of a certificate.
 */
data class NormalisedInput (
    /**
     * Where it came from, in the caller's words: `bundle.pem#2`.
     */
    val `source`: kotlin.String?
    ,
    /**
     * Its subject, as RFC 4514 text.
     */
    val `subject`: kotlin.String
    ,
    /**
     * Its SHA-256, in hex.
     */
    val `fingerprintSha256`: kotlin.String
    ,
    /**
     * `kept`, `root-left-out`, `duplicate`, `other-leaf`, `unrelated`, `root-refused`, `leaf-refused` or
     * `not-looked-at`.
     */
    val `fate`: kotlin.String
    ,
    /**
     * Its place in `certificates`, from 0; for a duplicate that of its equal. `null` where it is not there.
     */
    val `place`: kotlin.ULong?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNormalisedInput: FfiConverterRustBuffer<NormalisedInput> {
    override fun read(buf: ByteBuffer): NormalisedInput {
        return NormalisedInput(
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalULong.read(buf),
        )
    }

    override fun allocationSize(value: NormalisedInput) = (
            FfiConverterOptionalString.allocationSize(value.`source`) +
            FfiConverterString.allocationSize(value.`subject`) +
            FfiConverterString.allocationSize(value.`fingerprintSha256`) +
            FfiConverterString.allocationSize(value.`fate`) +
            FfiConverterOptionalULong.allocationSize(value.`place`)
    )

    override fun write(value: NormalisedInput, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`source`, buf)
            FfiConverterString.write(value.`subject`, buf)
            FfiConverterString.write(value.`fingerprintSha256`, buf)
            FfiConverterString.write(value.`fate`, buf)
            FfiConverterOptionalULong.write(value.`place`, buf)
    }
}

/**
 * What a server showed.
 */
data class Observation (
    /**
     * What was asked for, in its canonical text.
     */
    val `target`: kotlin.String
    ,
    /**
     * When it was asked.
     */
    val `observedAt`: Instant
    ,
    /**
     * The connection.
     */
    val `connection`: Connection
    ,
    /**
     * DER of each certificate, as served.
     */
    val `chain`: List<Octets>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeObservation: FfiConverterRustBuffer<Observation> {
    override fun read(buf: ByteBuffer): Observation {
        return Observation(
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeConnection.read(buf),
            FfiConverterSequenceTypeOctets.read(buf),
        )
    }

    override fun allocationSize(value: Observation) = (
            FfiConverterString.allocationSize(value.`target`) +
            FfiConverterTypeInstant.allocationSize(value.`observedAt`) +
            FfiConverterTypeConnection.allocationSize(value.`connection`) +
            FfiConverterSequenceTypeOctets.allocationSize(value.`chain`)
    )

    override fun write(value: Observation, buf: ByteBuffer) {
            FfiConverterString.write(value.`target`, buf)
            FfiConverterTypeInstant.write(value.`observedAt`, buf)
            FfiConverterTypeConnection.write(value.`connection`, buf)
            FfiConverterSequenceTypeOctets.write(value.`chain`, buf)
    }
}

/**
 * One question to a target, and its answer.
 */
data class ObservationCell (
    /**
     * The only type of key asked for, `rsa` or `ecdsa`; `null` where the server had the choice.
     */
    val `keyType`: kotlin.String?
    ,
    /**
     * Whether it was asked without a name, though it has one.
     */
    val `withoutServerName`: kotlin.Boolean
    ,
    /**
     * The answer.
     */
    val `observation`: Observation

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeObservationCell: FfiConverterRustBuffer<ObservationCell> {
    override fun read(buf: ByteBuffer): ObservationCell {
        return ObservationCell(
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeObservation.read(buf),
        )
    }

    override fun allocationSize(value: ObservationCell) = (
            FfiConverterOptionalString.allocationSize(value.`keyType`) +
            FfiConverterBoolean.allocationSize(value.`withoutServerName`) +
            FfiConverterTypeObservation.allocationSize(value.`observation`)
    )

    override fun write(value: ObservationCell, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`keyType`, buf)
            FfiConverterBoolean.write(value.`withoutServerName`, buf)
            FfiConverterTypeObservation.write(value.`observation`, buf)
    }
}

/**
 * Everything that a target showed.
 */
data class ObservationMatrix (
    /**
     * What was asked for, in its canonical text.
     */
    val `target`: kotlin.String
    ,
    /**
     * Each question and its answer.
     */
    val `cells`: List<ObservationCell>
    ,
    /**
     * In what the answers differ.
     */
    val `divergences`: List<Divergence>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeObservationMatrix: FfiConverterRustBuffer<ObservationMatrix> {
    override fun read(buf: ByteBuffer): ObservationMatrix {
        return ObservationMatrix(
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeObservationCell.read(buf),
            FfiConverterSequenceTypeDivergence.read(buf),
        )
    }

    override fun allocationSize(value: ObservationMatrix) = (
            FfiConverterString.allocationSize(value.`target`) +
            FfiConverterSequenceTypeObservationCell.allocationSize(value.`cells`) +
            FfiConverterSequenceTypeDivergence.allocationSize(value.`divergences`)
    )

    override fun write(value: ObservationMatrix, buf: ByteBuffer) {
            FfiConverterString.write(value.`target`, buf)
            FfiConverterSequenceTypeObservationCell.write(value.`cells`, buf)
            FfiConverterSequenceTypeDivergence.write(value.`divergences`, buf)
    }
}

/**
 * A server of which everything is to be seen.
 */
data class ObserveAllRequest (
    /**
     * The target, as it may be typed.
     */
    val `target`: kotlin.String
    ,
    /**
     * The present.
     */
    val `at`: Instant
    ,
    /**
     * How to fetch.
     */
    val `options`: FetchOptions? = null
    ,
    /**
     * Whether each type of key is asked for; yes where it is missing.
     */
    val `keyTypes`: kotlin.Boolean? = null
    ,
    /**
     * Whether it is asked without its name too.
     */
    val `withoutServerName`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeObserveAllRequest: FfiConverterRustBuffer<ObserveAllRequest> {
    override fun read(buf: ByteBuffer): ObserveAllRequest {
        return ObserveAllRequest(
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeFetchOptions.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: ObserveAllRequest) = (
            FfiConverterString.allocationSize(value.`target`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalTypeFetchOptions.allocationSize(value.`options`) +
            FfiConverterOptionalBoolean.allocationSize(value.`keyTypes`) +
            FfiConverterBoolean.allocationSize(value.`withoutServerName`)
    )

    override fun write(value: ObserveAllRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`target`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalTypeFetchOptions.write(value.`options`, buf)
            FfiConverterOptionalBoolean.write(value.`keyTypes`, buf)
            FfiConverterBoolean.write(value.`withoutServerName`, buf)
    }
}

/**
 * Where an organisation is registered (EV Guidelines section 9.8.2).
 */
data class OrganizationIdentifier (
    /**
     * The scheme of registration: `NTR`, `VAT`, `PSD` ...
     */
    val `scheme`: kotlin.String
    ,
    /**
     * The country of the scheme.
     */
    val `country`: kotlin.String
    ,
    /**
     * The state or province.
     */
    val `stateOrProvince`: kotlin.String?
    ,
    /**
     * The number there.
     */
    val `reference`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOrganizationIdentifier: FfiConverterRustBuffer<OrganizationIdentifier> {
    override fun read(buf: ByteBuffer): OrganizationIdentifier {
        return OrganizationIdentifier(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: OrganizationIdentifier) = (
            FfiConverterString.allocationSize(value.`scheme`) +
            FfiConverterString.allocationSize(value.`country`) +
            FfiConverterOptionalString.allocationSize(value.`stateOrProvince`) +
            FfiConverterString.allocationSize(value.`reference`)
    )

    override fun write(value: OrganizationIdentifier, buf: ByteBuffer) {
            FfiConverterString.write(value.`scheme`, buf)
            FfiConverterString.write(value.`country`, buf)
            FfiConverterOptionalString.write(value.`stateOrProvince`, buf)
            FfiConverterString.write(value.`reference`, buf)
    }
}

/**
 * How many ended with an outcome.
 */
data class OutcomeCount (
    /**
     * The outcome's code.
     */
    val `outcome`: kotlin.String
    ,
    /**
     * How many.
     */
    val `count`: kotlin.ULong

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOutcomeCount: FfiConverterRustBuffer<OutcomeCount> {
    override fun read(buf: ByteBuffer): OutcomeCount {
        return OutcomeCount(
            FfiConverterString.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: OutcomeCount) = (
            FfiConverterString.allocationSize(value.`outcome`) +
            FfiConverterULong.allocationSize(value.`count`)
    )

    override fun write(value: OutcomeCount, buf: ByteBuffer) {
            FfiConverterString.write(value.`outcome`, buf)
            FfiConverterULong.write(value.`count`, buf)
    }
}

/**
 * One certificate.
 */
data class ParseCertificateRequest (
    /**
     * Its DER, or a text with its PEM; of several the first counts.
     */
    val `input`: Octets
    ,
    /**
     * Where it comes from, in the caller's words.
     */
    val `source`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeParseCertificateRequest: FfiConverterRustBuffer<ParseCertificateRequest> {
    override fun read(buf: ByteBuffer): ParseCertificateRequest {
        return ParseCertificateRequest(
            FfiConverterTypeOctets.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: ParseCertificateRequest) = (
            FfiConverterTypeOctets.allocationSize(value.`input`) +
            FfiConverterOptionalString.allocationSize(value.`source`)
    )

    override fun write(value: ParseCertificateRequest, buf: ByteBuffer) {
            FfiConverterTypeOctets.write(value.`input`, buf)
            FfiConverterOptionalString.write(value.`source`, buf)
    }
}

/**
 * A text that names one target.
 */
data class ParseTargetRequest (
    /**
     * A host name, an address, a URL, with or without port: as technicians type it.
     */
    val `text`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeParseTargetRequest: FfiConverterRustBuffer<ParseTargetRequest> {
    override fun read(buf: ByteBuffer): ParseTargetRequest {
        return ParseTargetRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: ParseTargetRequest) = (
            FfiConverterString.allocationSize(value.`text`)
    )

    override fun write(value: ParseTargetRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`text`, buf)
    }
}

/**
 * A certificate that one target has shown, as far as its rhythm goes. It can be read again.
 */
data class PastCertificate (
    /**
     * Its first valid instant.
     */
    val `notBefore`: Instant
    ,
    /**
     * Its last valid instant, inclusive.
     */
    val `notAfter`: Instant
    ,
    /**
     * The first look that showed it, where one before that showed another.
     */
    val `seenAt`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePastCertificate: FfiConverterRustBuffer<PastCertificate> {
    override fun read(buf: ByteBuffer): PastCertificate {
        return PastCertificate(
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: PastCertificate) = (
            FfiConverterTypeInstant.allocationSize(value.`notBefore`) +
            FfiConverterTypeInstant.allocationSize(value.`notAfter`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`seenAt`)
    )

    override fun write(value: PastCertificate, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`notBefore`, buf)
            FfiConverterTypeInstant.write(value.`notAfter`, buf)
            FfiConverterOptionalTypeInstant.write(value.`seenAt`, buf)
    }
}

/**
 * Something that was wrong.
 */
data class PastEpisode (
    /**
     * What: the code of a condition.
     */
    val `condition`: kotlin.String
    ,
    /**
     * The certificate's fingerprint, where it was a matter of a certificate.
     */
    val `fingerprintSha256`: kotlin.String? = null
    ,
    /**
     * When it began.
     */
    val `since`: Instant
    ,
    /**
     * When it was found to be over.
     */
    val `closedAt`: Instant

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePastEpisode: FfiConverterRustBuffer<PastEpisode> {
    override fun read(buf: ByteBuffer): PastEpisode {
        return PastEpisode(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: PastEpisode) = (
            FfiConverterString.allocationSize(value.`condition`) +
            FfiConverterOptionalString.allocationSize(value.`fingerprintSha256`) +
            FfiConverterTypeInstant.allocationSize(value.`since`) +
            FfiConverterTypeInstant.allocationSize(value.`closedAt`)
    )

    override fun write(value: PastEpisode, buf: ByteBuffer) {
            FfiConverterString.write(value.`condition`, buf)
            FfiConverterOptionalString.write(value.`fingerprintSha256`, buf)
            FfiConverterTypeInstant.write(value.`since`, buf)
            FfiConverterTypeInstant.write(value.`closedAt`, buf)
    }
}

/**
 * The certificate policies for which a path is valid (RFC 5280 section 6.1.6): dotted OIDs, in the order of their
 * DER. `2.5.29.32.0` stands for all.
 */
data class Policies (
    /**
     * What the CAs allow.
     */
    val `authorityConstrained`: List<kotlin.String>
    ,
    /**
     * What of that is acceptable to whoever asked.
     */
    val `userConstrained`: List<kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePolicies: FfiConverterRustBuffer<Policies> {
    override fun read(buf: ByteBuffer): Policies {
        return Policies(
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: Policies) = (
            FfiConverterSequenceString.allocationSize(value.`authorityConstrained`) +
            FfiConverterSequenceString.allocationSize(value.`userConstrained`)
    )

    override fun write(value: Policies, buf: ByteBuffer) {
            FfiConverterSequenceString.write(value.`authorityConstrained`, buf)
            FfiConverterSequenceString.write(value.`userConstrained`, buf)
    }
}

/**
 * From where on policies are needed, or no longer mapped (RFC 5280 section 4.2.1.11).
 */
data class PolicyConstraints (
    /**
     * Certificates before an explicit policy is needed.
     */
    val `requireExplicitPolicy`: kotlin.UInt?
    ,
    /**
     * Certificates before mappings count no more.
     */
    val `inhibitPolicyMapping`: kotlin.UInt?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePolicyConstraints: FfiConverterRustBuffer<PolicyConstraints> {
    override fun read(buf: ByteBuffer): PolicyConstraints {
        return PolicyConstraints(
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
        )
    }

    override fun allocationSize(value: PolicyConstraints) = (
            FfiConverterOptionalUInt.allocationSize(value.`requireExplicitPolicy`) +
            FfiConverterOptionalUInt.allocationSize(value.`inhibitPolicyMapping`)
    )

    override fun write(value: PolicyConstraints, buf: ByteBuffer) {
            FfiConverterOptionalUInt.write(value.`requireExplicitPolicy`, buf)
            FfiConverterOptionalUInt.write(value.`inhibitPolicyMapping`, buf)
    }
}

/**
 * A record that is no policy.
 */
data class PolicyError (
    /**
     * What is wrong, by its stable code.
     */
    val `code`: kotlin.String
    ,
    /**
     * What is wrong, as a sentence.
     */
    val `message`: kotlin.String
    ,
    /**
     * The particulars.
     */
    val `facts`: Facts

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePolicyError: FfiConverterRustBuffer<PolicyError> {
    override fun read(buf: ByteBuffer): PolicyError {
        return PolicyError(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeFacts.read(buf),
        )
    }

    override fun allocationSize(value: PolicyError) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`message`) +
            FfiConverterTypeFacts.allocationSize(value.`facts`)
    )

    override fun write(value: PolicyError, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`message`, buf)
            FfiConverterTypeFacts.write(value.`facts`, buf)
    }
}

/**
 * The inputs (c) to (f) of RFC 5280 section 6.1.1.
 */
data class PolicyInputs (
    /**
     * Those that are acceptable, as dotted OIDs; where it is missing, any.
     */
    val `acceptable`: List<kotlin.String>? = null
    ,
    /**
     * Whether one of them is needed.
     */
    val `requireExplicitPolicy`: kotlin.Boolean = false
    ,
    /**
     * Whether mappings are ignored.
     */
    val `inhibitPolicyMapping`: kotlin.Boolean = false
    ,
    /**
     * Whether `anyPolicy` stands for nothing.
     */
    val `inhibitAnyPolicy`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePolicyInputs: FfiConverterRustBuffer<PolicyInputs> {
    override fun read(buf: ByteBuffer): PolicyInputs {
        return PolicyInputs(
            FfiConverterOptionalSequenceString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: PolicyInputs) = (
            FfiConverterOptionalSequenceString.allocationSize(value.`acceptable`) +
            FfiConverterBoolean.allocationSize(value.`requireExplicitPolicy`) +
            FfiConverterBoolean.allocationSize(value.`inhibitPolicyMapping`) +
            FfiConverterBoolean.allocationSize(value.`inhibitAnyPolicy`)
    )

    override fun write(value: PolicyInputs, buf: ByteBuffer) {
            FfiConverterOptionalSequenceString.write(value.`acceptable`, buf)
            FfiConverterBoolean.write(value.`requireExplicitPolicy`, buf)
            FfiConverterBoolean.write(value.`inhibitPolicyMapping`, buf)
            FfiConverterBoolean.write(value.`inhibitAnyPolicy`, buf)
    }
}

/**
 * A policy of the issuer that counts as one of the subject.
 */
data class PolicyMapping (
    /**
     * The issuer's, as a dotted OID.
     */
    val `issuerDomainPolicy`: kotlin.String
    ,
    /**
     * The subject's, as a dotted OID.
     */
    val `subjectDomainPolicy`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePolicyMapping: FfiConverterRustBuffer<PolicyMapping> {
    override fun read(buf: ByteBuffer): PolicyMapping {
        return PolicyMapping(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: PolicyMapping) = (
            FfiConverterString.allocationSize(value.`issuerDomainPolicy`) +
            FfiConverterString.allocationSize(value.`subjectDomainPolicy`)
    )

    override fun write(value: PolicyMapping, buf: ByteBuffer) {
            FfiConverterString.write(value.`issuerDomainPolicy`, buf)
            FfiConverterString.write(value.`subjectDomainPolicy`, buf)
    }
}

/**
 * A private key: what may be told of it.
 */
data class PrivateKey (
    /**
     * Always `private-key`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * Where it came from, in the caller's words.
     */
    val `source`: kotlin.String?
    ,
    /**
     * How it is written: `pkcs8`, `encrypted-pkcs8`, `pkcs1`, `sec1`, `dsa`, `encrypted-pem`.
     */
    val `form`: kotlin.String
    ,
    /**
     * Whether a password is needed to use it.
     */
    val `encrypted`: kotlin.Boolean
    ,
    /**
     * The kind of key, as in `PublicKey.algorithm`; `null` where encryption hides it.
     */
    val `algorithm`: kotlin.String?
    ,
    /**
     * The public half, where the file holds it.
     */
    val `publicKey`: PublicKey?
    ,
    /**
     * SHA-256 of the public half's subject public key info, in hex.
     */
    val `spkiSha256`: kotlin.String?
    ,
    /**
     * The certificates and requests given with it that the key belongs to, by their sources.
     */
    val `matches`: List<kotlin.String>
    ,
    /**
     * Those of which that cannot be told.
     */
    val `undecided`: List<kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePrivateKey: FfiConverterRustBuffer<PrivateKey> {
    override fun read(buf: ByteBuffer): PrivateKey {
        return PrivateKey(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypePublicKey.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: PrivateKey) = (
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`source`) +
            FfiConverterString.allocationSize(value.`form`) +
            FfiConverterBoolean.allocationSize(value.`encrypted`) +
            FfiConverterOptionalString.allocationSize(value.`algorithm`) +
            FfiConverterOptionalTypePublicKey.allocationSize(value.`publicKey`) +
            FfiConverterOptionalString.allocationSize(value.`spkiSha256`) +
            FfiConverterSequenceString.allocationSize(value.`matches`) +
            FfiConverterSequenceString.allocationSize(value.`undecided`)
    )

    override fun write(value: PrivateKey, buf: ByteBuffer) {
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`source`, buf)
            FfiConverterString.write(value.`form`, buf)
            FfiConverterBoolean.write(value.`encrypted`, buf)
            FfiConverterOptionalString.write(value.`algorithm`, buf)
            FfiConverterOptionalTypePublicKey.write(value.`publicKey`, buf)
            FfiConverterOptionalString.write(value.`spkiSha256`, buf)
            FfiConverterSequenceString.write(value.`matches`, buf)
            FfiConverterSequenceString.write(value.`undecided`, buf)
    }
}

/**
 * When a private key may be used to sign (RFC 3280 section 4.2.1.4).
 */
data class PrivateKeyUsagePeriod (
    /**
     * From this instant on.
     */
    val `notBefore`: Instant?
    ,
    /**
     * Until this one.
     */
    val `notAfter`: Instant?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePrivateKeyUsagePeriod: FfiConverterRustBuffer<PrivateKeyUsagePeriod> {
    override fun read(buf: ByteBuffer): PrivateKeyUsagePeriod {
        return PrivateKeyUsagePeriod(
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: PrivateKeyUsagePeriod) = (
            FfiConverterOptionalTypeInstant.allocationSize(value.`notBefore`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`notAfter`)
    )

    override fun write(value: PrivateKeyUsagePeriod, buf: ByteBuffer) {
            FfiConverterOptionalTypeInstant.write(value.`notBefore`, buf)
            FfiConverterOptionalTypeInstant.write(value.`notAfter`, buf)
    }
}

/**
 * What can be said of a public key.
 */
data class PublicKey (
    /**
     * The kind: `rsa`, `ec`, `ed25519`, `ed448`, `dsa`, `ml-dsa` ..., or the dotted OID of one that
     * is not known.
     */
    val `algorithm`: kotlin.String
    ,
    /**
     * Its size in bits, where that says something.
     */
    val `bits`: kotlin.UInt?
    ,
    /**
     * The curve of an EC key: `P-256` and so on, or the dotted OID of one without a name here.
     */
    val `curve`: kotlin.String?
    ,
    /**
     * The parameter set of ML-DSA and SLH-DSA, such as `ML-DSA-65`.
     */
    val `parameterSet`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePublicKey: FfiConverterRustBuffer<PublicKey> {
    override fun read(buf: ByteBuffer): PublicKey {
        return PublicKey(
            FfiConverterString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: PublicKey) = (
            FfiConverterString.allocationSize(value.`algorithm`) +
            FfiConverterOptionalUInt.allocationSize(value.`bits`) +
            FfiConverterOptionalString.allocationSize(value.`curve`) +
            FfiConverterOptionalString.allocationSize(value.`parameterSet`)
    )

    override fun write(value: PublicKey, buf: ByteBuffer) {
            FfiConverterString.write(value.`algorithm`, buf)
            FfiConverterOptionalUInt.write(value.`bits`, buf)
            FfiConverterOptionalString.write(value.`curve`, buf)
            FfiConverterOptionalString.write(value.`parameterSet`, buf)
    }
}

/**
 * A public key by itself.
 */
data class PublicKeyItem (
    /**
     * Always `public-key`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * Where it came from, in the caller's words.
     */
    val `source`: kotlin.String?
    ,
    /**
     * The key.
     */
    val `publicKey`: PublicKey
    ,
    /**
     * SHA-256 of its subject public key info, in hex.
     */
    val `spkiSha256`: kotlin.String
    ,
    /**
     * The certificates and requests given with it that have this key, by their sources.
     */
    val `matches`: List<kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePublicKeyItem: FfiConverterRustBuffer<PublicKeyItem> {
    override fun read(buf: ByteBuffer): PublicKeyItem {
        return PublicKeyItem(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypePublicKey.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: PublicKeyItem) = (
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`source`) +
            FfiConverterTypePublicKey.allocationSize(value.`publicKey`) +
            FfiConverterString.allocationSize(value.`spkiSha256`) +
            FfiConverterSequenceString.allocationSize(value.`matches`)
    )

    override fun write(value: PublicKeyItem, buf: ByteBuffer) {
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`source`, buf)
            FfiConverterTypePublicKey.write(value.`publicKey`, buf)
            FfiConverterString.write(value.`spkiSha256`, buf)
            FfiConverterSequenceString.write(value.`matches`, buf)
    }
}

/**
 * A public root, and when its key was made.
 */
data class PublicRoot (
    /**
     * SHA-256 of its DER, in hex.
     */
    val `fingerprintSha256`: kotlin.String
    ,
    /**
     * SHA-256 of its subject public key info, in hex.
     */
    val `spkiSha256`: kotlin.String
    ,
    /**
     * Its common name or, where it has none or shares it, its whole subject.
     */
    val `name`: kotlin.String
    ,
    /**
     * When its key was made.
     */
    val `keyCreated`: Instant
    ,
    /**
     * How that is known: `stated`, or `not-before` where it is a guess.
     */
    val `keyDateBasis`: kotlin.String
    ,
    /**
     * Where it is stated.
     */
    val `keyDateSource`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePublicRoot: FfiConverterRustBuffer<PublicRoot> {
    override fun read(buf: ByteBuffer): PublicRoot {
        return PublicRoot(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: PublicRoot) = (
            FfiConverterString.allocationSize(value.`fingerprintSha256`) +
            FfiConverterString.allocationSize(value.`spkiSha256`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterTypeInstant.allocationSize(value.`keyCreated`) +
            FfiConverterString.allocationSize(value.`keyDateBasis`) +
            FfiConverterOptionalString.allocationSize(value.`keyDateSource`)
    )

    override fun write(value: PublicRoot, buf: ByteBuffer) {
            FfiConverterString.write(value.`fingerprintSha256`, buf)
            FfiConverterString.write(value.`spkiSha256`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterTypeInstant.write(value.`keyCreated`, buf)
            FfiConverterString.write(value.`keyDateBasis`, buf)
            FfiConverterOptionalString.write(value.`keyDateSource`, buf)
    }
}

/**
 * A line that notafter printed.
 */
data class ReadObservationRequest (
    /**
     * JSON as of `check --json` or `scan`.
     */
    val `line`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReadObservationRequest: FfiConverterRustBuffer<ReadObservationRequest> {
    override fun read(buf: ByteBuffer): ReadObservationRequest {
        return ReadObservationRequest(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: ReadObservationRequest) = (
            FfiConverterString.allocationSize(value.`line`)
    )

    override fun write(value: ReadObservationRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`line`, buf)
    }
}

/**
 * Octets of which nothing is known.
 */
data class ReadRequest (
    /**
     * A file or a paste: PEM, DER, PKCS#7, Base64, in any encoding of text.
     */
    val `input`: Octets
    ,
    /**
     * Where they come from, in the caller's words.
     */
    val `source`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReadRequest: FfiConverterRustBuffer<ReadRequest> {
    override fun read(buf: ByteBuffer): ReadRequest {
        return ReadRequest(
            FfiConverterTypeOctets.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: ReadRequest) = (
            FfiConverterTypeOctets.allocationSize(value.`input`) +
            FfiConverterOptionalString.allocationSize(value.`source`)
    )

    override fun write(value: ReadRequest, buf: ByteBuffer) {
            FfiConverterTypeOctets.write(value.`input`, buf)
            FfiConverterOptionalString.write(value.`source`, buf)
    }
}

/**
 * What should be where, and what is.
 */
data class ReconcileRequest (
    /**
     * What should be.
     */
    val `expected`: List<Expected>
    ,
    /**
     * What is, in any order.
     */
    val `snapshots`: List<Snapshot>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReconcileRequest: FfiConverterRustBuffer<ReconcileRequest> {
    override fun read(buf: ByteBuffer): ReconcileRequest {
        return ReconcileRequest(
            FfiConverterSequenceTypeExpected.read(buf),
            FfiConverterSequenceTypeSnapshot.read(buf),
        )
    }

    override fun allocationSize(value: ReconcileRequest) = (
            FfiConverterSequenceTypeExpected.allocationSize(value.`expected`) +
            FfiConverterSequenceTypeSnapshot.allocationSize(value.`snapshots`)
    )

    override fun write(value: ReconcileRequest, buf: ByteBuffer) {
            FfiConverterSequenceTypeExpected.write(value.`expected`, buf)
            FfiConverterSequenceTypeSnapshot.write(value.`snapshots`, buf)
    }
}

/**
 * One place, with what was expected and what was seen there.
 */
data class Reconciled (
    /**
     * Where.
     */
    val `location`: Location
    ,
    /**
     * `missing`, `unexpected`, `drifted` or `fine`.
     */
    val `verdict`: kotlin.String
    ,
    /**
     * In what they differ, where it has drifted.
     */
    val `drifts`: List<Drift>
    ,
    /**
     * What was expected.
     */
    val `expected`: Expected?
    ,
    /**
     * The newest look, where there was one.
     */
    val `observed`: Snapshot?
    ,
    /**
     * Of a missing certificate, the last look that showed one.
     */
    val `lastSeen`: Snapshot?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReconciled: FfiConverterRustBuffer<Reconciled> {
    override fun read(buf: ByteBuffer): Reconciled {
        return Reconciled(
            FfiConverterTypeLocation.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeDrift.read(buf),
            FfiConverterOptionalTypeExpected.read(buf),
            FfiConverterOptionalTypeSnapshot.read(buf),
            FfiConverterOptionalTypeSnapshot.read(buf),
        )
    }

    override fun allocationSize(value: Reconciled) = (
            FfiConverterTypeLocation.allocationSize(value.`location`) +
            FfiConverterString.allocationSize(value.`verdict`) +
            FfiConverterSequenceTypeDrift.allocationSize(value.`drifts`) +
            FfiConverterOptionalTypeExpected.allocationSize(value.`expected`) +
            FfiConverterOptionalTypeSnapshot.allocationSize(value.`observed`) +
            FfiConverterOptionalTypeSnapshot.allocationSize(value.`lastSeen`)
    )

    override fun write(value: Reconciled, buf: ByteBuffer) {
            FfiConverterTypeLocation.write(value.`location`, buf)
            FfiConverterString.write(value.`verdict`, buf)
            FfiConverterSequenceTypeDrift.write(value.`drifts`, buf)
            FfiConverterOptionalTypeExpected.write(value.`expected`, buf)
            FfiConverterOptionalTypeSnapshot.write(value.`observed`, buf)
            FfiConverterOptionalTypeSnapshot.write(value.`lastSeen`, buf)
    }
}

/**
 * What is expected against what was seen.
 */
data class Reconciliation (
    /**
     * How many places are `missing`.
     */
    val `missing`: kotlin.ULong
    ,
    /**
     * How many are `unexpected`.
     */
    val `unexpected`: kotlin.ULong
    ,
    /**
     * How many have `drifted`.
     */
    val `drifted`: kotlin.ULong
    ,
    /**
     * How many are `fine`.
     */
    val `fine`: kotlin.ULong
    ,
    /**
     * The places, in their order.
     */
    val `places`: List<Reconciled>
    ,
    /**
     * Places that show no certificate and of which none is expected.
     */
    val `nothingExpected`: List<Snapshot>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReconciliation: FfiConverterRustBuffer<Reconciliation> {
    override fun read(buf: ByteBuffer): Reconciliation {
        return Reconciliation(
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterSequenceTypeReconciled.read(buf),
            FfiConverterSequenceTypeSnapshot.read(buf),
        )
    }

    override fun allocationSize(value: Reconciliation) = (
            FfiConverterULong.allocationSize(value.`missing`) +
            FfiConverterULong.allocationSize(value.`unexpected`) +
            FfiConverterULong.allocationSize(value.`drifted`) +
            FfiConverterULong.allocationSize(value.`fine`) +
            FfiConverterSequenceTypeReconciled.allocationSize(value.`places`) +
            FfiConverterSequenceTypeSnapshot.allocationSize(value.`nothingExpected`)
    )

    override fun write(value: Reconciliation, buf: ByteBuffer) {
            FfiConverterULong.write(value.`missing`, buf)
            FfiConverterULong.write(value.`unexpected`, buf)
            FfiConverterULong.write(value.`drifted`, buf)
            FfiConverterULong.write(value.`fine`, buf)
            FfiConverterSequenceTypeReconciled.write(value.`places`, buf)
            FfiConverterSequenceTypeSnapshot.write(value.`nothingExpected`, buf)
    }
}

/**
 * Whether a look is due.
 */
data class RefreshDue (
    /**
     * Whether it is.
     */
    val `isDue`: kotlin.Boolean
    ,
    /**
     * When it is or was; `null` for what is never looked for.
     */
    val `dueAt`: Instant?
    ,
    /**
     * How old the last certificate is, in seconds; `null` where there was none.
     */
    val `stalenessSeconds`: kotlin.Long?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRefreshDue: FfiConverterRustBuffer<RefreshDue> {
    override fun read(buf: ByteBuffer): RefreshDue {
        return RefreshDue(
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: RefreshDue) = (
            FfiConverterBoolean.allocationSize(value.`isDue`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`dueAt`) +
            FfiConverterOptionalLong.allocationSize(value.`stalenessSeconds`)
    )

    override fun write(value: RefreshDue, buf: ByteBuffer) {
            FfiConverterBoolean.write(value.`isDue`, buf)
            FfiConverterOptionalTypeInstant.write(value.`dueAt`, buf)
            FfiConverterOptionalLong.write(value.`stalenessSeconds`, buf)
    }
}

/**
 * A state that is asked about.
 */
data class RefreshDueRequest (
    /**
     * The state.
     */
    val `state`: RefreshState
    ,
    /**
     * The instant it is asked at.
     */
    val `at`: Instant
    ,
    /**
     * How often it is looked at; `tracker` where it and `preset` are missing.
     */
    val `policy`: RefreshPolicy? = null
    ,
    /**
     * Or `tracker` (every one or two days) or `frequent` (about every hour).
     */
    val `preset`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRefreshDueRequest: FfiConverterRustBuffer<RefreshDueRequest> {
    override fun read(buf: ByteBuffer): RefreshDueRequest {
        return RefreshDueRequest(
            FfiConverterTypeRefreshState.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeRefreshPolicy.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: RefreshDueRequest) = (
            FfiConverterTypeRefreshState.allocationSize(value.`state`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalTypeRefreshPolicy.allocationSize(value.`policy`) +
            FfiConverterOptionalString.allocationSize(value.`preset`)
    )

    override fun write(value: RefreshDueRequest, buf: ByteBuffer) {
            FfiConverterTypeRefreshState.write(value.`state`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalTypeRefreshPolicy.write(value.`policy`, buf)
            FfiConverterOptionalString.write(value.`preset`, buf)
    }
}

/**
 * How often a target is looked at. All times are in seconds. What is missing is as `tracker` has it; a field that is
 * not known is refused, since it is a slip of somebody who meant another.
 */
data class RefreshPolicy (
    /**
     * The shortest time between two looks while all is well.
     */
    val `intervalMinSeconds`: kotlin.UInt = 86400u
    ,
    /**
     * The longest such time.
     */
    val `intervalMaxSeconds`: kotlin.UInt = 172800u
    ,
    /**
     * The least time between two looks, whatever happens.
     */
    val `minimumGapSeconds`: kotlin.UInt = 300u
    ,
    /**
     * Failures in a row before the rest; 1 to 255.
     */
    val `attempts`: kotlin.UInt = 5u
    ,
    /**
     * The delay after the first failure.
     */
    val `firstRetrySeconds`: kotlin.UInt = 900u
    ,
    /**
     * Each further delay is so many times the one before it; 1 to 255.
     */
    val `retryFactor`: kotlin.UInt = 4u
    ,
    /**
     * The longest delay.
     */
    val `longestRetrySeconds`: kotlin.UInt = 57600u
    ,
    /**
     * The time without looks after the last attempt.
     */
    val `restSeconds`: kotlin.UInt = 604800u

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRefreshPolicy: FfiConverterRustBuffer<RefreshPolicy> {
    override fun read(buf: ByteBuffer): RefreshPolicy {
        return RefreshPolicy(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: RefreshPolicy) = (
            FfiConverterUInt.allocationSize(value.`intervalMinSeconds`) +
            FfiConverterUInt.allocationSize(value.`intervalMaxSeconds`) +
            FfiConverterUInt.allocationSize(value.`minimumGapSeconds`) +
            FfiConverterUInt.allocationSize(value.`attempts`) +
            FfiConverterUInt.allocationSize(value.`firstRetrySeconds`) +
            FfiConverterUInt.allocationSize(value.`retryFactor`) +
            FfiConverterUInt.allocationSize(value.`longestRetrySeconds`) +
            FfiConverterUInt.allocationSize(value.`restSeconds`)
    )

    override fun write(value: RefreshPolicy, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`intervalMinSeconds`, buf)
            FfiConverterUInt.write(value.`intervalMaxSeconds`, buf)
            FfiConverterUInt.write(value.`minimumGapSeconds`, buf)
            FfiConverterUInt.write(value.`attempts`, buf)
            FfiConverterUInt.write(value.`firstRetrySeconds`, buf)
            FfiConverterUInt.write(value.`retryFactor`, buf)
            FfiConverterUInt.write(value.`longestRetrySeconds`, buf)
            FfiConverterUInt.write(value.`restSeconds`, buf)
    }
}

/**
 * What is kept of one target between two looks. Any values make a state that works; fields that are missing are as if
 * nothing was known, and fields that are not known are passed over.
 */
data class RefreshState (
    /**
     * The version of this format: 1.
     */
    val `version`: kotlin.UInt
    ,
    /**
     * Spreads the looks: the first eight octets of the SHA-256 of the target's text, in hex.
     */
    val `seed`: kotlin.String = ""
    ,
    /**
     * Whether it is a pasted certificate, which is never looked for again.
     */
    val `pasted`: kotlin.Boolean = false
    ,
    /**
     * Failures in a row, the last look included.
     */
    val `failures`: kotlin.UInt = 0U
    ,
    /**
     * The last look, whatever came of it.
     */
    val `lastAttemptAt`: Instant? = null
    ,
    /**
     * The last look that showed a certificate, or when it was pasted.
     */
    val `lastSuccessAt`: Instant? = null
    ,
    /**
     * The last valid instant of that certificate, inclusive.
     */
    val `effectiveNotAfter`: Instant? = null
    ,
    /**
     * The next change of its state or level, as it was known then.
     */
    val `nextTransitionAt`: Instant? = null
    ,
    /**
     * When to look again; where it is missing and nothing was pasted, at once.
     */
    val `nextAttemptAt`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRefreshState: FfiConverterRustBuffer<RefreshState> {
    override fun read(buf: ByteBuffer): RefreshState {
        return RefreshState(
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: RefreshState) = (
            FfiConverterUInt.allocationSize(value.`version`) +
            FfiConverterString.allocationSize(value.`seed`) +
            FfiConverterBoolean.allocationSize(value.`pasted`) +
            FfiConverterUInt.allocationSize(value.`failures`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`lastAttemptAt`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`lastSuccessAt`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`effectiveNotAfter`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`nextTransitionAt`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`nextAttemptAt`)
    )

    override fun write(value: RefreshState, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`version`, buf)
            FfiConverterString.write(value.`seed`, buf)
            FfiConverterBoolean.write(value.`pasted`, buf)
            FfiConverterUInt.write(value.`failures`, buf)
            FfiConverterOptionalTypeInstant.write(value.`lastAttemptAt`, buf)
            FfiConverterOptionalTypeInstant.write(value.`lastSuccessAt`, buf)
            FfiConverterOptionalTypeInstant.write(value.`effectiveNotAfter`, buf)
            FfiConverterOptionalTypeInstant.write(value.`nextTransitionAt`, buf)
            FfiConverterOptionalTypeInstant.write(value.`nextAttemptAt`, buf)
    }
}

/**
 * A look at a target, and what came of it.
 */
data class RefreshStepRequest (
    /**
     * The state before it.
     */
    val `state`: RefreshState
    ,
    /**
     * When it was made.
     */
    val `at`: Instant
    ,
    /**
     * `obtained` or `failed`.
     */
    val `outcome`: kotlin.String
    ,
    /**
     * The last valid instant of what was obtained.
     */
    val `effectiveNotAfter`: Instant? = null
    ,
    /**
     * The next change of its state or level.
     */
    val `nextTransitionAt`: Instant? = null
    ,
    /**
     * How often it is looked at; `tracker` where it and `preset` are missing.
     */
    val `policy`: RefreshPolicy? = null
    ,
    /**
     * Or `tracker` (every one or two days) or `frequent` (about every hour).
     */
    val `preset`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRefreshStepRequest: FfiConverterRustBuffer<RefreshStepRequest> {
    override fun read(buf: ByteBuffer): RefreshStepRequest {
        return RefreshStepRequest(
            FfiConverterTypeRefreshState.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeRefreshPolicy.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: RefreshStepRequest) = (
            FfiConverterTypeRefreshState.allocationSize(value.`state`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`outcome`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`effectiveNotAfter`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`nextTransitionAt`) +
            FfiConverterOptionalTypeRefreshPolicy.allocationSize(value.`policy`) +
            FfiConverterOptionalString.allocationSize(value.`preset`)
    )

    override fun write(value: RefreshStepRequest, buf: ByteBuffer) {
            FfiConverterTypeRefreshState.write(value.`state`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterString.write(value.`outcome`, buf)
            FfiConverterOptionalTypeInstant.write(value.`effectiveNotAfter`, buf)
            FfiConverterOptionalTypeInstant.write(value.`nextTransitionAt`, buf)
            FfiConverterOptionalTypeRefreshPolicy.write(value.`policy`, buf)
            FfiConverterOptionalString.write(value.`preset`, buf)
    }
}

/**
 * The renewals of a fleet over some years.
 */
data class RenewalPlan (
    /**
     * The first instant that it covers.
     */
    val `from`: Instant
    ,
    /**
     * The first instant that it does not cover.
     */
    val `until`: Instant
    ,
    /**
     * Every year that it touches, in order.
     */
    val `years`: List<YearlyRenewals>
    ,
    /**
     * Every certificate, in the order given.
     */
    val `certificates`: List<CertificateRenewals>
    ,
    /**
     * All of them.
     */
    val `total`: kotlin.ULong

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRenewalPlan: FfiConverterRustBuffer<RenewalPlan> {
    override fun read(buf: ByteBuffer): RenewalPlan {
        return RenewalPlan(
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterSequenceTypeYearlyRenewals.read(buf),
            FfiConverterSequenceTypeCertificateRenewals.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: RenewalPlan) = (
            FfiConverterTypeInstant.allocationSize(value.`from`) +
            FfiConverterTypeInstant.allocationSize(value.`until`) +
            FfiConverterSequenceTypeYearlyRenewals.allocationSize(value.`years`) +
            FfiConverterSequenceTypeCertificateRenewals.allocationSize(value.`certificates`) +
            FfiConverterULong.allocationSize(value.`total`)
    )

    override fun write(value: RenewalPlan, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`from`, buf)
            FfiConverterTypeInstant.write(value.`until`, buf)
            FfiConverterSequenceTypeYearlyRenewals.write(value.`years`, buf)
            FfiConverterSequenceTypeCertificateRenewals.write(value.`certificates`, buf)
            FfiConverterULong.write(value.`total`, buf)
    }
}

/**
 * Certificates of which the renewals are to be counted.
 */
data class RenewalPlanRequest (
    /**
     * The certificates.
     */
    val `subjects`: List<RuleSubject>
    ,
    /**
     * From this instant on.
     */
    val `from`: Instant
    ,
    /**
     * Up to this one.
     */
    val `until`: Instant
    ,
    /**
     * When a renewal is due; `relative` where it is missing.
     */
    val `policy`: ExpiryPolicy? = null
    ,
    /**
     * How long the next ones last: `present` or `maximum`; `present` where it is missing.
     */
    val `nextLifetime`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRenewalPlanRequest: FfiConverterRustBuffer<RenewalPlanRequest> {
    override fun read(buf: ByteBuffer): RenewalPlanRequest {
        return RenewalPlanRequest(
            FfiConverterSequenceTypeRuleSubject.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeExpiryPolicy.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: RenewalPlanRequest) = (
            FfiConverterSequenceTypeRuleSubject.allocationSize(value.`subjects`) +
            FfiConverterTypeInstant.allocationSize(value.`from`) +
            FfiConverterTypeInstant.allocationSize(value.`until`) +
            FfiConverterOptionalTypeExpiryPolicy.allocationSize(value.`policy`) +
            FfiConverterOptionalString.allocationSize(value.`nextLifetime`)
    )

    override fun write(value: RenewalPlanRequest, buf: ByteBuffer) {
            FfiConverterSequenceTypeRuleSubject.write(value.`subjects`, buf)
            FfiConverterTypeInstant.write(value.`from`, buf)
            FfiConverterTypeInstant.write(value.`until`, buf)
            FfiConverterOptionalTypeExpiryPolicy.write(value.`policy`, buf)
            FfiConverterOptionalString.write(value.`nextLifetime`, buf)
    }
}

/**
 * How far one certificate has replaced another.
 */
data class Rollout (
    /**
     * `done`, `stale`, `mixed` or `absent`.
     */
    val `state`: kotlin.String
    ,
    /**
     * How many places serve the `old` certificate.
     */
    val `old`: kotlin.ULong
    ,
    /**
     * How many the `new` one.
     */
    val `new`: kotlin.ULong
    ,
    /**
     * How many an `other` one.
     */
    val `other`: kotlin.ULong
    ,
    /**
     * How many showed none.
     */
    val `unreachable`: kotlin.ULong
    ,
    /**
     * Every place that was looked at, in the order of places.
     */
    val `places`: List<RolloutPlace>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRollout: FfiConverterRustBuffer<Rollout> {
    override fun read(buf: ByteBuffer): Rollout {
        return Rollout(
            FfiConverterString.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterSequenceTypeRolloutPlace.read(buf),
        )
    }

    override fun allocationSize(value: Rollout) = (
            FfiConverterString.allocationSize(value.`state`) +
            FfiConverterULong.allocationSize(value.`old`) +
            FfiConverterULong.allocationSize(value.`new`) +
            FfiConverterULong.allocationSize(value.`other`) +
            FfiConverterULong.allocationSize(value.`unreachable`) +
            FfiConverterSequenceTypeRolloutPlace.allocationSize(value.`places`)
    )

    override fun write(value: Rollout, buf: ByteBuffer) {
            FfiConverterString.write(value.`state`, buf)
            FfiConverterULong.write(value.`old`, buf)
            FfiConverterULong.write(value.`new`, buf)
            FfiConverterULong.write(value.`other`, buf)
            FfiConverterULong.write(value.`unreachable`, buf)
            FfiConverterSequenceTypeRolloutPlace.write(value.`places`, buf)
    }
}

/**
 * One place of a rollout.
 */
data class RolloutPlace (
    /**
     * Where.
     */
    val `location`: Location
    ,
    /**
     * What it serves: `old`, `new`, `other` or `unreachable`.
     */
    val `served`: kotlin.String
    ,
    /**
     * Whether its target serves the old certificate at one place and the new one at another.
     */
    val `mixed`: kotlin.Boolean
    ,
    /**
     * How far the newest look came: `certificate`, or why there is none.
     */
    val `outcome`: kotlin.String
    ,
    /**
     * When that was.
     */
    val `observedAt`: Instant
    ,
    /**
     * Where it is unreachable: what it served last, `old`, `new` or `other`.
     */
    val `lastServed`: kotlin.String?
    ,
    /**
     * When it did.
     */
    val `lastSeenAt`: Instant?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRolloutPlace: FfiConverterRustBuffer<RolloutPlace> {
    override fun read(buf: ByteBuffer): RolloutPlace {
        return RolloutPlace(
            FfiConverterTypeLocation.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: RolloutPlace) = (
            FfiConverterTypeLocation.allocationSize(value.`location`) +
            FfiConverterString.allocationSize(value.`served`) +
            FfiConverterBoolean.allocationSize(value.`mixed`) +
            FfiConverterString.allocationSize(value.`outcome`) +
            FfiConverterTypeInstant.allocationSize(value.`observedAt`) +
            FfiConverterOptionalString.allocationSize(value.`lastServed`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`lastSeenAt`)
    )

    override fun write(value: RolloutPlace, buf: ByteBuffer) {
            FfiConverterTypeLocation.write(value.`location`, buf)
            FfiConverterString.write(value.`served`, buf)
            FfiConverterBoolean.write(value.`mixed`, buf)
            FfiConverterString.write(value.`outcome`, buf)
            FfiConverterTypeInstant.write(value.`observedAt`, buf)
            FfiConverterOptionalString.write(value.`lastServed`, buf)
            FfiConverterOptionalTypeInstant.write(value.`lastSeenAt`, buf)
    }
}

/**
 * A certificate that takes the place of others.
 */
data class RolloutRequest (
    /**
     * What is, in any order.
     */
    val `snapshots`: List<Snapshot>
    ,
    /**
     * SHA-256 of the old one's DER, in hex.
     */
    val `old`: kotlin.String
    ,
    /**
     * That of the new one.
     */
    val `new`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRolloutRequest: FfiConverterRustBuffer<RolloutRequest> {
    override fun read(buf: ByteBuffer): RolloutRequest {
        return RolloutRequest(
            FfiConverterSequenceTypeSnapshot.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: RolloutRequest) = (
            FfiConverterSequenceTypeSnapshot.allocationSize(value.`snapshots`) +
            FfiConverterString.allocationSize(value.`old`) +
            FfiConverterString.allocationSize(value.`new`)
    )

    override fun write(value: RolloutRequest, buf: ByteBuffer) {
            FfiConverterSequenceTypeSnapshot.write(value.`snapshots`, buf)
            FfiConverterString.write(value.`old`, buf)
            FfiConverterString.write(value.`new`, buf)
    }
}

/**
 * When a root leaves the root programs, by the age of its key.
 */
data class RootLeaving (
    /**
     * Mozilla, for servers.
     */
    val `mozilla`: Instant?
    ,
    /**
     * Mozilla, for mail.
     */
    val `mozillaEmail`: Instant?
    ,
    /**
     * Chrome.
     */
    val `chrome`: Instant?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRootLeaving: FfiConverterRustBuffer<RootLeaving> {
    override fun read(buf: ByteBuffer): RootLeaving {
        return RootLeaving(
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: RootLeaving) = (
            FfiConverterOptionalTypeInstant.allocationSize(value.`mozilla`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`mozillaEmail`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`chrome`)
    )

    override fun write(value: RootLeaving, buf: ByteBuffer) {
            FfiConverterOptionalTypeInstant.write(value.`mozilla`, buf)
            FfiConverterOptionalTypeInstant.write(value.`mozillaEmail`, buf)
            FfiConverterOptionalTypeInstant.write(value.`chrome`, buf)
    }
}

/**
 * The age of a root's key.
 */
data class RootLeavingRequest (
    /**
     * When the key was made.
     */
    val `keyCreated`: Instant

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRootLeavingRequest: FfiConverterRustBuffer<RootLeavingRequest> {
    override fun read(buf: ByteBuffer): RootLeavingRequest {
        return RootLeavingRequest(
            FfiConverterTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: RootLeavingRequest) = (
            FfiConverterTypeInstant.allocationSize(value.`keyCreated`)
    )

    override fun write(value: RootLeavingRequest, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`keyCreated`, buf)
    }
}

/**
 * Roots, and what they are trusted for.
 */
data class Roots (
    /**
     * DER of one certificate, or PEM of any number.
     */
    val `input`: Octets
    ,
    /**
     * What for: `server-auth`, `code-signing` ...; where it is empty, everything.
     */
    val `purposes`: List<kotlin.String> = listOf()
    ,
    /**
     * Certificates that are issued later are not trusted.
     */
    val `distrustAfter`: Instant? = null
    ,
    /**
     * From then on they are no roots any more.
     */
    val `removedAt`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRoots: FfiConverterRustBuffer<Roots> {
    override fun read(buf: ByteBuffer): Roots {
        return Roots(
            FfiConverterTypeOctets.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: Roots) = (
            FfiConverterTypeOctets.allocationSize(value.`input`) +
            FfiConverterSequenceString.allocationSize(value.`purposes`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`distrustAfter`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`removedAt`)
    )

    override fun write(value: Roots, buf: ByteBuffer) {
            FfiConverterTypeOctets.write(value.`input`, buf)
            FfiConverterSequenceString.write(value.`purposes`, buf)
            FfiConverterOptionalTypeInstant.write(value.`distrustAfter`, buf)
            FfiConverterOptionalTypeInstant.write(value.`removedAt`, buf)
    }
}

/**
 * Where roots come from.
 */
data class RootsSource (
    /**
     * Its name.
     */
    val `name`: kotlin.String
    ,
    /**
     * Its version.
     */
    val `version`: kotlin.String? = null
    ,
    /**
     * As of when.
     */
    val `asOf`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRootsSource: FfiConverterRustBuffer<RootsSource> {
    override fun read(buf: ByteBuffer): RootsSource {
        return RootsSource(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: RootsSource) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`version`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`asOf`)
    )

    override fun write(value: RootsSource, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`version`, buf)
            FfiConverterOptionalTypeInstant.write(value.`asOf`, buf)
    }
}

/**
 * The parameters of an RSASSA-PSS signature (RFC 4055 section 3.1), by the names of hashes: `sha256` ..., or dotted OIDs.
 */
data class RsaPss (
    /**
     * The hash over the message.
     */
    val `hash`: kotlin.String
    ,
    /**
     * The hash within the mask generation function.
     */
    val `maskHash`: kotlin.String
    ,
    /**
     * Octets of salt.
     */
    val `saltLength`: kotlin.UInt

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRsaPss: FfiConverterRustBuffer<RsaPss> {
    override fun read(buf: ByteBuffer): RsaPss {
        return RsaPss(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: RsaPss) = (
            FfiConverterString.allocationSize(value.`hash`) +
            FfiConverterString.allocationSize(value.`maskHash`) +
            FfiConverterUInt.allocationSize(value.`saltLength`)
    )

    override fun write(value: RsaPss, buf: ByteBuffer) {
            FfiConverterString.write(value.`hash`, buf)
            FfiConverterString.write(value.`maskHash`, buf)
            FfiConverterUInt.write(value.`saltLength`, buf)
    }
}

/**
 * What the rules say of a certificate that has been issued.
 */
data class RuleAnswers (
    /**
     * Whether it lasts longer than the rules of the day of its issue allow.
     */
    val `isIssuedTooLong`: kotlin.Boolean
    ,
    /**
     * Whether it is short-lived, by the rules of that day.
     */
    val `isShortLived`: kotlin.Boolean
    ,
    /**
     * How many embedded signed certificate timestamps Chrome misses.
     */
    val `missingSctsChrome`: kotlin.ULong
    ,
    /**
     * How many Apple misses.
     */
    val `missingSctsApple`: kotlin.ULong
    ,
    /**
     * When it is renewed: as stated, or as the default policy has it.
     */
    val `renewalAt`: Instant?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRuleAnswers: FfiConverterRustBuffer<RuleAnswers> {
    override fun read(buf: ByteBuffer): RuleAnswers {
        return RuleAnswers(
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: RuleAnswers) = (
            FfiConverterBoolean.allocationSize(value.`isIssuedTooLong`) +
            FfiConverterBoolean.allocationSize(value.`isShortLived`) +
            FfiConverterULong.allocationSize(value.`missingSctsChrome`) +
            FfiConverterULong.allocationSize(value.`missingSctsApple`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`renewalAt`)
    )

    override fun write(value: RuleAnswers, buf: ByteBuffer) {
            FfiConverterBoolean.write(value.`isIssuedTooLong`, buf)
            FfiConverterBoolean.write(value.`isShortLived`, buf)
            FfiConverterULong.write(value.`missingSctsChrome`, buf)
            FfiConverterULong.write(value.`missingSctsApple`, buf)
            FfiConverterOptionalTypeInstant.write(value.`renewalAt`, buf)
    }
}

/**
 * A certificate as the rules see it.
 */
data class RuleAnswersRequest (
    /**
     * The certificate.
     */
    val `subject`: RuleSubject

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRuleAnswersRequest: FfiConverterRustBuffer<RuleAnswersRequest> {
    override fun read(buf: ByteBuffer): RuleAnswersRequest {
        return RuleAnswersRequest(
            FfiConverterTypeRuleSubject.read(buf),
        )
    }

    override fun allocationSize(value: RuleAnswersRequest) = (
            FfiConverterTypeRuleSubject.allocationSize(value.`subject`)
    )

    override fun write(value: RuleAnswersRequest, buf: ByteBuffer) {
            FfiConverterTypeRuleSubject.write(value.`subject`, buf)
    }
}

/**
 * One row of a table of dated rules.
 */
data class RuleRow (
    /**
     * The table: `tls-lifetime`, `scts-chrome` ...
     */
    val `table`: kotlin.String
    ,
    /**
     * The first instant that it is about; it holds until the next row's of the same table.
     */
    val `from`: Instant
    ,
    /**
     * What it says, in a few words.
     */
    val `value`: kotlin.String
    ,
    /**
     * Where it stands: document and section.
     */
    val `source`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRuleRow: FfiConverterRustBuffer<RuleRow> {
    override fun read(buf: ByteBuffer): RuleRow {
        return RuleRow(
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: RuleRow) = (
            FfiConverterString.allocationSize(value.`table`) +
            FfiConverterTypeInstant.allocationSize(value.`from`) +
            FfiConverterString.allocationSize(value.`value`) +
            FfiConverterString.allocationSize(value.`source`)
    )

    override fun write(value: RuleRow, buf: ByteBuffer) {
            FfiConverterString.write(value.`table`, buf)
            FfiConverterTypeInstant.write(value.`from`, buf)
            FfiConverterString.write(value.`value`, buf)
            FfiConverterString.write(value.`source`, buf)
    }
}

/**
 * What the rules ask of a certificate. It can be read again: fields that are missing are as if nothing was known, and
 * fields that are not known are passed over.
 */
data class RuleSubject (
    /**
     * The first valid instant.
     */
    val `notBefore`: Instant
    ,
    /**
     * The last valid instant, inclusive.
     */
    val `notAfter`: Instant
    ,
    /**
     * Whose rules it is under: `tls-server`, `code-signing` or `other`.
     */
    val `kind`: kotlin.String = "other"
    ,
    /**
     * Its extended key usages, by their names in RFC 5280 or as dotted OIDs.
     */
    val `extendedKeyUsages`: List<kotlin.String> = listOf()
    ,
    /**
     * Whether it is signed over SHA-1.
     */
    val `usesSha1`: kotlin.Boolean = false
    ,
    /**
     * How many signed certificate timestamps are embedded in it.
     */
    val `sctCount`: kotlin.ULong = 0UL
    ,
    /**
     * SHA-256 of the root that its path ends in, or of that root's subject public key info, in hex.
     */
    val `rootSha256`: kotlin.String? = null
    ,
    /**
     * Whether a public CA issued it. Missing or `null`: whether that root is in the table of public roots.
     */
    val `isPublic`: kotlin.Boolean? = null
    ,
    /**
     * When it will be renewed; missing or `null` where the policy decides.
     */
    val `renewalAt`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRuleSubject: FfiConverterRustBuffer<RuleSubject> {
    override fun read(buf: ByteBuffer): RuleSubject {
        return RuleSubject(
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: RuleSubject) = (
            FfiConverterTypeInstant.allocationSize(value.`notBefore`) +
            FfiConverterTypeInstant.allocationSize(value.`notAfter`) +
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterSequenceString.allocationSize(value.`extendedKeyUsages`) +
            FfiConverterBoolean.allocationSize(value.`usesSha1`) +
            FfiConverterULong.allocationSize(value.`sctCount`) +
            FfiConverterOptionalString.allocationSize(value.`rootSha256`) +
            FfiConverterOptionalBoolean.allocationSize(value.`isPublic`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`renewalAt`)
    )

    override fun write(value: RuleSubject, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`notBefore`, buf)
            FfiConverterTypeInstant.write(value.`notAfter`, buf)
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterSequenceString.write(value.`extendedKeyUsages`, buf)
            FfiConverterBoolean.write(value.`usesSha1`, buf)
            FfiConverterULong.write(value.`sctCount`, buf)
            FfiConverterOptionalString.write(value.`rootSha256`, buf)
            FfiConverterOptionalBoolean.write(value.`isPublic`, buf)
            FfiConverterOptionalTypeInstant.write(value.`renewalAt`, buf)
    }
}

/**
 * A path, leaf first, root last.
 */
data class RuleSubjectRequest (
    /**
     * DER of each.
     */
    val `path`: List<Octets>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRuleSubjectRequest: FfiConverterRustBuffer<RuleSubjectRequest> {
    override fun read(buf: ByteBuffer): RuleSubjectRequest {
        return RuleSubjectRequest(
            FfiConverterSequenceTypeOctets.read(buf),
        )
    }

    override fun allocationSize(value: RuleSubjectRequest) = (
            FfiConverterSequenceTypeOctets.allocationSize(value.`path`)
    )

    override fun write(value: RuleSubjectRequest, buf: ByteBuffer) {
            FfiConverterSequenceTypeOctets.write(value.`path`, buf)
    }
}

/**
 * Nothing is needed.
 */
class RulesRequest {
    override fun equals(other: Any?): Boolean {
        return other is RulesRequest
    }

    override fun hashCode(): Int {
        return javaClass.hashCode()
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRulesRequest: FfiConverterRustBuffer<RulesRequest> {
    override fun read(buf: ByteBuffer): RulesRequest {
        return RulesRequest()
    }

    override fun allocationSize(value: RulesRequest) = 0UL

    override fun write(value: RulesRequest, buf: ByteBuffer) {
    }
}

/**
 * How far a scan is.
 */
data class ScanProgress (
    /**
     * Targets in all.
     */
    val `targets`: kotlin.ULong
    ,
    /**
     * Those that were begun.
     */
    val `started`: kotlin.ULong
    ,
    /**
     * Those of which the answer is there, whether or not somebody took it.
     */
    val `finished`: kotlin.ULong
    ,
    /**
     * Those that are being asked.
     */
    val `inFlight`: kotlin.ULong
    ,
    /**
     * Those that showed a certificate.
     */
    val `certificates`: kotlin.ULong
    ,
    /**
     * Those that could not be asked: texts that are no target.
     */
    val `refused`: kotlin.ULong
    ,
    /**
     * How many ended with each outcome, in the order of the codes; those with none are left out.
     */
    val `outcomes`: List<OutcomeCount>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeScanProgress: FfiConverterRustBuffer<ScanProgress> {
    override fun read(buf: ByteBuffer): ScanProgress {
        return ScanProgress(
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterSequenceTypeOutcomeCount.read(buf),
        )
    }

    override fun allocationSize(value: ScanProgress) = (
            FfiConverterULong.allocationSize(value.`targets`) +
            FfiConverterULong.allocationSize(value.`started`) +
            FfiConverterULong.allocationSize(value.`finished`) +
            FfiConverterULong.allocationSize(value.`inFlight`) +
            FfiConverterULong.allocationSize(value.`certificates`) +
            FfiConverterULong.allocationSize(value.`refused`) +
            FfiConverterSequenceTypeOutcomeCount.allocationSize(value.`outcomes`)
    )

    override fun write(value: ScanProgress, buf: ByteBuffer) {
            FfiConverterULong.write(value.`targets`, buf)
            FfiConverterULong.write(value.`started`, buf)
            FfiConverterULong.write(value.`finished`, buf)
            FfiConverterULong.write(value.`inFlight`, buf)
            FfiConverterULong.write(value.`certificates`, buf)
            FfiConverterULong.write(value.`refused`, buf)
            FfiConverterSequenceTypeOutcomeCount.write(value.`outcomes`, buf)
    }
}

/**
 * Many servers that are to be checked.
 */
data class ScanRequest (
    /**
     * The targets.
     */
    val `targets`: List<ScanTarget>
    ,
    /**
     * The present, when the scan begins. It goes on by the machine's monotonic clock.
     */
    val `at`: Instant
    ,
    /**
     * How to fetch each.
     */
    val `options`: FetchOptions? = null
    ,
    /**
     * How early an end is urgent; `relative` where it is missing.
     */
    val `policy`: ExpiryPolicy? = null
    ,
    /**
     * Who renews the certificates: `automated`, `manual` or `unknown`.
     */
    val `renewalMode`: kotlin.String? = null
    ,
    /**
     * Targets at once.
     */
    val `concurrency`: kotlin.UInt? = null
    ,
    /**
     * New connections in a second, at most; 0 for any number.
     */
    val `connectionsPerSecond`: kotlin.UInt? = null
    ,
    /**
     * Connections to one address at once.
     */
    val `connectionsPerAddress`: kotlin.UInt? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeScanRequest: FfiConverterRustBuffer<ScanRequest> {
    override fun read(buf: ByteBuffer): ScanRequest {
        return ScanRequest(
            FfiConverterSequenceTypeScanTarget.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeFetchOptions.read(buf),
            FfiConverterOptionalTypeExpiryPolicy.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
        )
    }

    override fun allocationSize(value: ScanRequest) = (
            FfiConverterSequenceTypeScanTarget.allocationSize(value.`targets`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalTypeFetchOptions.allocationSize(value.`options`) +
            FfiConverterOptionalTypeExpiryPolicy.allocationSize(value.`policy`) +
            FfiConverterOptionalString.allocationSize(value.`renewalMode`) +
            FfiConverterOptionalUInt.allocationSize(value.`concurrency`) +
            FfiConverterOptionalUInt.allocationSize(value.`connectionsPerSecond`) +
            FfiConverterOptionalUInt.allocationSize(value.`connectionsPerAddress`)
    )

    override fun write(value: ScanRequest, buf: ByteBuffer) {
            FfiConverterSequenceTypeScanTarget.write(value.`targets`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalTypeFetchOptions.write(value.`options`, buf)
            FfiConverterOptionalTypeExpiryPolicy.write(value.`policy`, buf)
            FfiConverterOptionalString.write(value.`renewalMode`, buf)
            FfiConverterOptionalUInt.write(value.`concurrency`, buf)
            FfiConverterOptionalUInt.write(value.`connectionsPerSecond`, buf)
            FfiConverterOptionalUInt.write(value.`connectionsPerAddress`, buf)
    }
}

/**
 * One of many targets.
 */
data class ScanTarget (
    /**
     * The target, as it may be typed; one that names nothing is answered with the reason.
     */
    val `target`: kotlin.String
    ,
    /**
     * The caller's own word for whom or what it belongs to.
     */
    val `tag`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeScanTarget: FfiConverterRustBuffer<ScanTarget> {
    override fun read(buf: ByteBuffer): ScanTarget {
        return ScanTarget(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: ScanTarget) = (
            FfiConverterString.allocationSize(value.`target`) +
            FfiConverterOptionalString.allocationSize(value.`tag`)
    )

    override fun write(value: ScanTarget, buf: ByteBuffer) {
            FfiConverterString.write(value.`target`, buf)
            FfiConverterOptionalString.write(value.`tag`, buf)
    }
}

/**
 * A signed certificate timestamp (RFC 6962 section 3.2).
 */
data class Sct (
    /**
     * Which log, in hex: the SHA-256 of its key.
     */
    val `logId`: kotlin.String
    ,
    /**
     * When it was logged, to the second.
     */
    val `timestamp`: Instant

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSct: FfiConverterRustBuffer<Sct> {
    override fun read(buf: ByteBuffer): Sct {
        return Sct(
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: Sct) = (
            FfiConverterString.allocationSize(value.`logId`) +
            FfiConverterTypeInstant.allocationSize(value.`timestamp`)
    )

    override fun write(value: Sct, buf: ByteBuffer) {
            FfiConverterString.write(value.`logId`, buf)
            FfiConverterTypeInstant.write(value.`timestamp`, buf)
    }
}

/**
 * A signed certificate timestamp (RFC 6962 section 3.2).
 */
data class SctDetails (
    /**
     * 1 for RFC 6962.
     */
    val `version`: kotlin.UByte
    ,
    /**
     * Which log, in hex: the SHA-256 of its key.
     */
    val `logId`: kotlin.String
    ,
    /**
     * When it was logged: milliseconds since 1970-01-01T00:00:00Z.
     */
    val `timestampMillis`: kotlin.ULong

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSctDetails: FfiConverterRustBuffer<SctDetails> {
    override fun read(buf: ByteBuffer): SctDetails {
        return SctDetails(
            FfiConverterUByte.read(buf),
            FfiConverterString.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: SctDetails) = (
            FfiConverterUByte.allocationSize(value.`version`) +
            FfiConverterString.allocationSize(value.`logId`) +
            FfiConverterULong.allocationSize(value.`timestampMillis`)
    )

    override fun write(value: SctDetails, buf: ByteBuffer) {
            FfiConverterUByte.write(value.`version`, buf)
            FfiConverterString.write(value.`logId`, buf)
            FfiConverterULong.write(value.`timestampMillis`, buf)
    }
}

/**
 * A place where a certificate is served.
 */
data class ServedAt (
    /**
     * What was asked for.
     */
    val `target`: kotlin.String
    ,
    /**
     * The address that showed it; `null` where a proxy was given the name.
     */
    val `address`: kotlin.String?
    ,
    /**
     * The TCP port.
     */
    val `port`: kotlin.UShort
    ,
    /**
     * The name sent in Server Name Indication.
     */
    val `serverName`: kotlin.String?
    ,
    /**
     * Its place among the certificates as served, from 0; 0 is the server's own.
     */
    val `position`: kotlin.ULong

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeServedAt: FfiConverterRustBuffer<ServedAt> {
    override fun read(buf: ByteBuffer): ServedAt {
        return ServedAt(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterUShort.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: ServedAt) = (
            FfiConverterString.allocationSize(value.`target`) +
            FfiConverterOptionalString.allocationSize(value.`address`) +
            FfiConverterUShort.allocationSize(value.`port`) +
            FfiConverterOptionalString.allocationSize(value.`serverName`) +
            FfiConverterULong.allocationSize(value.`position`)
    )

    override fun write(value: ServedAt, buf: ByteBuffer) {
            FfiConverterString.write(value.`target`, buf)
            FfiConverterOptionalString.write(value.`address`, buf)
            FfiConverterUShort.write(value.`port`, buf)
            FfiConverterOptionalString.write(value.`serverName`, buf)
            FfiConverterULong.write(value.`position`, buf)
    }
}

/**
 * Thresholds of their own for short lifetimes.
 */
data class ShortLived (
    /**
     * They count for lifetimes under this.
     */
    val `below`: Seconds
    ,
    /**
     * The thresholds.
     */
    val `thresholds`: Thresholds

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeShortLived: FfiConverterRustBuffer<ShortLived> {
    override fun read(buf: ByteBuffer): ShortLived {
        return ShortLived(
            FfiConverterTypeSeconds.read(buf),
            FfiConverterTypeThresholds.read(buf),
        )
    }

    override fun allocationSize(value: ShortLived) = (
            FfiConverterTypeSeconds.allocationSize(value.`below`) +
            FfiConverterTypeThresholds.allocationSize(value.`thresholds`)
    )

    override fun write(value: ShortLived, buf: ByteBuffer) {
            FfiConverterTypeSeconds.write(value.`below`, buf)
            FfiConverterTypeThresholds.write(value.`thresholds`, buf)
    }
}

/**
 * The parameters of an RSASSA-PSS signature (RFC 4055 section 3.1).
 */
data class SignatureParameters (
    /**
     * The hash over the message, by its dotted OID.
     */
    val `hash`: kotlin.String
    ,
    /**
     * The mask generation function, by its dotted OID.
     */
    val `maskGeneration`: kotlin.String
    ,
    /**
     * The hash within the mask generation function, by its dotted OID.
     */
    val `maskHash`: kotlin.String
    ,
    /**
     * Octets of salt.
     */
    val `saltLength`: kotlin.UInt
    ,
    /**
     * The trailer field.
     */
    val `trailerField`: kotlin.UInt

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSignatureParameters: FfiConverterRustBuffer<SignatureParameters> {
    override fun read(buf: ByteBuffer): SignatureParameters {
        return SignatureParameters(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: SignatureParameters) = (
            FfiConverterString.allocationSize(value.`hash`) +
            FfiConverterString.allocationSize(value.`maskGeneration`) +
            FfiConverterString.allocationSize(value.`maskHash`) +
            FfiConverterUInt.allocationSize(value.`saltLength`) +
            FfiConverterUInt.allocationSize(value.`trailerField`)
    )

    override fun write(value: SignatureParameters, buf: ByteBuffer) {
            FfiConverterString.write(value.`hash`, buf)
            FfiConverterString.write(value.`maskGeneration`, buf)
            FfiConverterString.write(value.`maskHash`, buf)
            FfiConverterUInt.write(value.`saltLength`, buf)
            FfiConverterUInt.write(value.`trailerField`, buf)
    }
}

/**
 * Something in an input that gave no item.
 */
data class Skipped (
    /**
     * Always `skipped`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * Where it came from, in the caller's words.
     */
    val `source`: kotlin.String?
    ,
    /**
     * Where in the input: `line 12`, `byte 0`.
     */
    val `position`: kotlin.String
    ,
    /**
     * Why, by its stable code.
     */
    val `code`: kotlin.String
    ,
    /**
     * Why, as a sentence.
     */
    val `message`: kotlin.String
    ,
    /**
     * Whether nothing was lost by skipping it.
     */
    val `harmless`: kotlin.Boolean
    ,
    /**
     * The particulars.
     */
    val `facts`: Facts

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSkipped: FfiConverterRustBuffer<Skipped> {
    override fun read(buf: ByteBuffer): Skipped {
        return Skipped(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeFacts.read(buf),
        )
    }

    override fun allocationSize(value: Skipped) = (
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`source`) +
            FfiConverterString.allocationSize(value.`position`) +
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`message`) +
            FfiConverterBoolean.allocationSize(value.`harmless`) +
            FfiConverterTypeFacts.allocationSize(value.`facts`)
    )

    override fun write(value: Skipped, buf: ByteBuffer) {
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`source`, buf)
            FfiConverterString.write(value.`position`, buf)
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`message`, buf)
            FfiConverterBoolean.write(value.`harmless`, buf)
            FfiConverterTypeFacts.write(value.`facts`, buf)
    }
}

/**
 * How one place stood when it was looked at. It can be read again: fields that are missing are as if
 * nothing was known, and fields that are not known are passed over.
 */
data class Snapshot (
    /**
     * Where.
     */
    val `location`: Location
    ,
    /**
     * When.
     */
    val `observedAt`: Instant
    ,
    /**
     * How far it came: `certificate`, or why there is none.
     */
    val `outcome`: kotlin.String
    ,
    /**
     * The certificate, where there was one that could be read.
     */
    val `certificate`: CertificateSummary? = null
    ,
    /**
     * Who renews it: `automated`, `manual` or `unknown`.
     */
    val `renewalMode`: kotlin.String = "unknown"

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSnapshot: FfiConverterRustBuffer<Snapshot> {
    override fun read(buf: ByteBuffer): Snapshot {
        return Snapshot(
            FfiConverterTypeLocation.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeCertificateSummary.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Snapshot) = (
            FfiConverterTypeLocation.allocationSize(value.`location`) +
            FfiConverterTypeInstant.allocationSize(value.`observedAt`) +
            FfiConverterString.allocationSize(value.`outcome`) +
            FfiConverterOptionalTypeCertificateSummary.allocationSize(value.`certificate`) +
            FfiConverterString.allocationSize(value.`renewalMode`)
    )

    override fun write(value: Snapshot, buf: ByteBuffer) {
            FfiConverterTypeLocation.write(value.`location`, buf)
            FfiConverterTypeInstant.write(value.`observedAt`, buf)
            FfiConverterString.write(value.`outcome`, buf)
            FfiConverterOptionalTypeCertificateSummary.write(value.`certificate`, buf)
            FfiConverterString.write(value.`renewalMode`, buf)
    }
}

/**
 * A check, or that of each address of a target.
 */
data class SnapshotsRequest (
    /**
     * The check.
     */
    val `check`: Check? = null
    ,
    /**
     * Or all of a target.
     */
    val `matrix`: Matrix? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSnapshotsRequest: FfiConverterRustBuffer<SnapshotsRequest> {
    override fun read(buf: ByteBuffer): SnapshotsRequest {
        return SnapshotsRequest(
            FfiConverterOptionalTypeCheck.read(buf),
            FfiConverterOptionalTypeMatrix.read(buf),
        )
    }

    override fun allocationSize(value: SnapshotsRequest) = (
            FfiConverterOptionalTypeCheck.allocationSize(value.`check`) +
            FfiConverterOptionalTypeMatrix.allocationSize(value.`matrix`)
    )

    override fun write(value: SnapshotsRequest, buf: ByteBuffer) {
            FfiConverterOptionalTypeCheck.write(value.`check`, buf)
            FfiConverterOptionalTypeMatrix.write(value.`matrix`, buf)
    }
}

/**
 * How one place stands. It can be read again: fields that are missing are as if nothing was known, and fields that
 * are not known are passed over.
 */
data class Standing (
    /**
     * The version of the format.
     */
    val `version`: kotlin.UInt = 1u
    ,
    /**
     * Where.
     */
    val `location`: Location
    ,
    /**
     * When it was last looked at.
     */
    val `observedAt`: Instant
    ,
    /**
     * How far that look came: `certificate`, or why there was none.
     */
    val `outcome`: kotlin.String
    ,
    /**
     * Who renews it: `automated`, `manual` or `unknown`.
     */
    val `renewalMode`: kotlin.String = "unknown"
    ,
    /**
     * How many looks in a row have shown no certificate.
     */
    val `failures`: kotlin.UInt = 0U
    ,
    /**
     * When the first of those was.
     */
    val `failingSince`: Instant? = null
    ,
    /**
     * The last certificate that was obtained.
     */
    val `certificate`: CertificateSummary? = null
    ,
    /**
     * When that was last seen.
     */
    val `certificateSeenAt`: Instant? = null
    ,
    /**
     * The certificate whose place that took.
     */
    val `previousCertificate`: CertificateSummary? = null
    ,
    /**
     * When it was first seen in its place.
     */
    val `changedAt`: Instant? = null
    ,
    /**
     * How often in a row the certificate whose place was taken came back.
     */
    val `returns`: kotlin.UInt = 0U
    ,
    /**
     * The instant for which everything below was found.
     */
    val `at`: Instant
    ,
    /**
     * The state of the certificate.
     */
    val `state`: kotlin.String? = null
    ,
    /**
     * How urgent that is: `none`, `notice`, `warning` or `critical`.
     */
    val `level`: kotlin.String = "none"
    ,
    /**
     * What is wrong.
     */
    val `episodes`: List<Episode> = listOf()
    ,
    /**
     * What was wrong before, the latest one last.
     */
    val `past`: List<PastEpisode> = listOf()

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeStanding: FfiConverterRustBuffer<Standing> {
    override fun read(buf: ByteBuffer): Standing {
        return Standing(
            FfiConverterUInt.read(buf),
            FfiConverterTypeLocation.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeCertificateSummary.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeCertificateSummary.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeEpisode.read(buf),
            FfiConverterSequenceTypePastEpisode.read(buf),
        )
    }

    override fun allocationSize(value: Standing) = (
            FfiConverterUInt.allocationSize(value.`version`) +
            FfiConverterTypeLocation.allocationSize(value.`location`) +
            FfiConverterTypeInstant.allocationSize(value.`observedAt`) +
            FfiConverterString.allocationSize(value.`outcome`) +
            FfiConverterString.allocationSize(value.`renewalMode`) +
            FfiConverterUInt.allocationSize(value.`failures`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`failingSince`) +
            FfiConverterOptionalTypeCertificateSummary.allocationSize(value.`certificate`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`certificateSeenAt`) +
            FfiConverterOptionalTypeCertificateSummary.allocationSize(value.`previousCertificate`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`changedAt`) +
            FfiConverterUInt.allocationSize(value.`returns`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalString.allocationSize(value.`state`) +
            FfiConverterString.allocationSize(value.`level`) +
            FfiConverterSequenceTypeEpisode.allocationSize(value.`episodes`) +
            FfiConverterSequenceTypePastEpisode.allocationSize(value.`past`)
    )

    override fun write(value: Standing, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`version`, buf)
            FfiConverterTypeLocation.write(value.`location`, buf)
            FfiConverterTypeInstant.write(value.`observedAt`, buf)
            FfiConverterString.write(value.`outcome`, buf)
            FfiConverterString.write(value.`renewalMode`, buf)
            FfiConverterUInt.write(value.`failures`, buf)
            FfiConverterOptionalTypeInstant.write(value.`failingSince`, buf)
            FfiConverterOptionalTypeCertificateSummary.write(value.`certificate`, buf)
            FfiConverterOptionalTypeInstant.write(value.`certificateSeenAt`, buf)
            FfiConverterOptionalTypeCertificateSummary.write(value.`previousCertificate`, buf)
            FfiConverterOptionalTypeInstant.write(value.`changedAt`, buf)
            FfiConverterUInt.write(value.`returns`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalString.write(value.`state`, buf)
            FfiConverterString.write(value.`level`, buf)
            FfiConverterSequenceTypeEpisode.write(value.`episodes`, buf)
            FfiConverterSequenceTypePastEpisode.write(value.`past`, buf)
    }
}

/**
 * What was seen in a run, and how all stood before.
 */
data class StandingsRequest (
    /**
     * How all stood.
     */
    val `before`: List<Standing>
    ,
    /**
     * What was seen, in any order.
     */
    val `looks`: List<Snapshot>
    ,
    /**
     * The instant of the run.
     */
    val `at`: Instant
    ,
    /**
     * What is worth telling.
     */
    val `options`: EventOptions? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeStandingsRequest: FfiConverterRustBuffer<StandingsRequest> {
    override fun read(buf: ByteBuffer): StandingsRequest {
        return StandingsRequest(
            FfiConverterSequenceTypeStanding.read(buf),
            FfiConverterSequenceTypeSnapshot.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeEventOptions.read(buf),
        )
    }

    override fun allocationSize(value: StandingsRequest) = (
            FfiConverterSequenceTypeStanding.allocationSize(value.`before`) +
            FfiConverterSequenceTypeSnapshot.allocationSize(value.`looks`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalTypeEventOptions.allocationSize(value.`options`)
    )

    override fun write(value: StandingsRequest, buf: ByteBuffer) {
            FfiConverterSequenceTypeStanding.write(value.`before`, buf)
            FfiConverterSequenceTypeSnapshot.write(value.`looks`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalTypeEventOptions.write(value.`options`, buf)
    }
}

/**
 * A target, as it was understood.
 */
data class Target (
    /**
     * Its canonical text: `www.example.com:443`.
     */
    val `target`: kotlin.String
    ,
    /**
     * The DNS name (A-labels, lower case, no final dot) or IP address.
     */
    val `host`: kotlin.String
    ,
    /**
     * Whether the host is an IP address.
     */
    val `isAddress`: kotlin.Boolean
    ,
    /**
     * The TCP port, 1 to 65535.
     */
    val `port`: kotlin.UShort
    ,
    /**
     * How TLS begins there: `tls`, or the protocol that leads to it, such as `smtp`.
     */
    val `service`: kotlin.String
    ,
    /**
     * The name that is sent in Server Name Indication, if there is one.
     */
    val `serverName`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTarget: FfiConverterRustBuffer<Target> {
    override fun read(buf: ByteBuffer): Target {
        return Target(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterUShort.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Target) = (
            FfiConverterString.allocationSize(value.`target`) +
            FfiConverterString.allocationSize(value.`host`) +
            FfiConverterBoolean.allocationSize(value.`isAddress`) +
            FfiConverterUShort.allocationSize(value.`port`) +
            FfiConverterString.allocationSize(value.`service`) +
            FfiConverterOptionalString.allocationSize(value.`serverName`)
    )

    override fun write(value: Target, buf: ByteBuffer) {
            FfiConverterString.write(value.`target`, buf)
            FfiConverterString.write(value.`host`, buf)
            FfiConverterBoolean.write(value.`isAddress`, buf)
            FfiConverterUShort.write(value.`port`, buf)
            FfiConverterString.write(value.`service`, buf)
            FfiConverterOptionalString.write(value.`serverName`, buf)
    }
}

/**
 * A text that is no target.
 */
data class TargetError (
    /**
     * What is wrong, by its stable code.
     */
    val `code`: kotlin.String
    ,
    /**
     * What is wrong and what to write instead, as a sentence.
     */
    val `message`: kotlin.String
    ,
    /**
     * What was probably meant: a text that parses as a target.
     */
    val `suggestion`: kotlin.String?
    ,
    /**
     * The particulars.
     */
    val `facts`: Facts

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTargetError: FfiConverterRustBuffer<TargetError> {
    override fun read(buf: ByteBuffer): TargetError {
        return TargetError(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeFacts.read(buf),
        )
    }

    override fun allocationSize(value: TargetError) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`message`) +
            FfiConverterOptionalString.allocationSize(value.`suggestion`) +
            FfiConverterTypeFacts.allocationSize(value.`facts`)
    )

    override fun write(value: TargetError, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`message`, buf)
            FfiConverterOptionalString.write(value.`suggestion`, buf)
            FfiConverterTypeFacts.write(value.`facts`, buf)
    }
}

/**
 * How much time left begins a level: a fixed time, or a share of the lifetime.
 */
data class Threshold (
    /**
     * A fixed time left: in place of the others.
     */
    val `remaining`: Seconds? = null
    ,
    /**
     * A share of the lifetime left.
     */
    val `fractionOfLifetime`: Fraction? = null
    ,
    /**
     * At least so much of that (but at most half of the lifetime).
     */
    val `floor`: Seconds? = null
    ,
    /**
     * At most so much of that.
     */
    val `ceiling`: Seconds? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeThreshold: FfiConverterRustBuffer<Threshold> {
    override fun read(buf: ByteBuffer): Threshold {
        return Threshold(
            FfiConverterOptionalTypeSeconds.read(buf),
            FfiConverterOptionalTypeFraction.read(buf),
            FfiConverterOptionalTypeSeconds.read(buf),
            FfiConverterOptionalTypeSeconds.read(buf),
        )
    }

    override fun allocationSize(value: Threshold) = (
            FfiConverterOptionalTypeSeconds.allocationSize(value.`remaining`) +
            FfiConverterOptionalTypeFraction.allocationSize(value.`fractionOfLifetime`) +
            FfiConverterOptionalTypeSeconds.allocationSize(value.`floor`) +
            FfiConverterOptionalTypeSeconds.allocationSize(value.`ceiling`)
    )

    override fun write(value: Threshold, buf: ByteBuffer) {
            FfiConverterOptionalTypeSeconds.write(value.`remaining`, buf)
            FfiConverterOptionalTypeFraction.write(value.`fractionOfLifetime`, buf)
            FfiConverterOptionalTypeSeconds.write(value.`floor`, buf)
            FfiConverterOptionalTypeSeconds.write(value.`ceiling`, buf)
    }
}

/**
 * A threshold for each level.
 */
data class Thresholds (
    /**
     * Where renewal is due.
     */
    val `notice`: Threshold
    ,
    /**
     * Where it is overdue.
     */
    val `warning`: Threshold
    ,
    /**
     * Where the end is near.
     */
    val `critical`: Threshold

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeThresholds: FfiConverterRustBuffer<Thresholds> {
    override fun read(buf: ByteBuffer): Thresholds {
        return Thresholds(
            FfiConverterTypeThreshold.read(buf),
            FfiConverterTypeThreshold.read(buf),
            FfiConverterTypeThreshold.read(buf),
        )
    }

    override fun allocationSize(value: Thresholds) = (
            FfiConverterTypeThreshold.allocationSize(value.`notice`) +
            FfiConverterTypeThreshold.allocationSize(value.`warning`) +
            FfiConverterTypeThreshold.allocationSize(value.`critical`)
    )

    override fun write(value: Thresholds, buf: ByteBuffer) {
            FfiConverterTypeThreshold.write(value.`notice`, buf)
            FfiConverterTypeThreshold.write(value.`warning`, buf)
            FfiConverterTypeThreshold.write(value.`critical`, buf)
    }
}

/**
 * DER that is to be written as PEM.
 */
data class ToPemRequest (
    /**
     * The DER.
     */
    val `der`: Octets
    ,
    /**
     * The label, `CERTIFICATE` where it is missing.
     */
    val `label`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeToPemRequest: FfiConverterRustBuffer<ToPemRequest> {
    override fun read(buf: ByteBuffer): ToPemRequest {
        return ToPemRequest(
            FfiConverterTypeOctets.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: ToPemRequest) = (
            FfiConverterTypeOctets.allocationSize(value.`der`) +
            FfiConverterOptionalString.allocationSize(value.`label`)
    )

    override fun write(value: ToPemRequest, buf: ByteBuffer) {
            FfiConverterTypeOctets.write(value.`der`, buf)
            FfiConverterOptionalString.write(value.`label`, buf)
    }
}

/**
 * A certificate that cannot be read.
 */
data class Unreadable (
    /**
     * Its place in the chain as served, from 0.
     */
    val `index`: kotlin.ULong
    ,
    /**
     * Why, by its stable code.
     */
    val `code`: kotlin.String
    ,
    /**
     * Why, as a sentence.
     */
    val `message`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeUnreadable: FfiConverterRustBuffer<Unreadable> {
    override fun read(buf: ByteBuffer): Unreadable {
        return Unreadable(
            FfiConverterULong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Unreadable) = (
            FfiConverterULong.allocationSize(value.`index`) +
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`message`)
    )

    override fun write(value: Unreadable, buf: ByteBuffer) {
            FfiConverterULong.write(value.`index`, buf)
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`message`, buf)
    }
}

/**
 * A rule that will hit a certificate.
 */
data class UpcomingRule (
    /**
     * What it does: `shorter-lifetime`, `root-leaves` ...
     */
    val `code`: kotlin.String
    ,
    /**
     * When that is felt.
     */
    val `at`: Instant
    ,
    /**
     * With what numbers.
     */
    val `facts`: Facts
    ,
    /**
     * What that means, and what to do.
     */
    val `sentence`: kotlin.String
    ,
    /**
     * Where the rule stands: document and section.
     */
    val `source`: kotlin.String
    ,
    /**
     * Whether `at` is a guess.
     */
    val `isEstimate`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeUpcomingRule: FfiConverterRustBuffer<UpcomingRule> {
    override fun read(buf: ByteBuffer): UpcomingRule {
        return UpcomingRule(
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeFacts.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: UpcomingRule) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterTypeFacts.allocationSize(value.`facts`) +
            FfiConverterString.allocationSize(value.`sentence`) +
            FfiConverterString.allocationSize(value.`source`) +
            FfiConverterBoolean.allocationSize(value.`isEstimate`)
    )

    override fun write(value: UpcomingRule, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterTypeFacts.write(value.`facts`, buf)
            FfiConverterString.write(value.`sentence`, buf)
            FfiConverterString.write(value.`source`, buf)
            FfiConverterBoolean.write(value.`isEstimate`, buf)
    }
}

/**
 * A certificate as the rules see it, and a span of time.
 */
data class UpcomingRulesRequest (
    /**
     * The certificate.
     */
    val `subject`: RuleSubject
    ,
    /**
     * From this instant on.
     */
    val `from`: Instant
    ,
    /**
     * Up to this one.
     */
    val `until`: Instant

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeUpcomingRulesRequest: FfiConverterRustBuffer<UpcomingRulesRequest> {
    override fun read(buf: ByteBuffer): UpcomingRulesRequest {
        return UpcomingRulesRequest(
            FfiConverterTypeRuleSubject.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: UpcomingRulesRequest) = (
            FfiConverterTypeRuleSubject.allocationSize(value.`subject`) +
            FfiConverterTypeInstant.allocationSize(value.`from`) +
            FfiConverterTypeInstant.allocationSize(value.`until`)
    )

    override fun write(value: UpcomingRulesRequest, buf: ByteBuffer) {
            FfiConverterTypeRuleSubject.write(value.`subject`, buf)
            FfiConverterTypeInstant.write(value.`from`, buf)
            FfiConverterTypeInstant.write(value.`until`, buf)
    }
}

/**
 * A certificate that is to be validated.
 */
data class ValidateRequest (
    /**
     * Its DER.
     */
    val `leaf`: Octets
    ,
    /**
     * The instant at which it has to be valid.
     */
    val `at`: Instant
    ,
    /**
     * DER of others that may help, in any order.
     */
    val `intermediates`: List<Octets> = listOf()
    ,
    /**
     * What it is to be used for; `server-auth` where it is missing.
     */
    val `purpose`: kotlin.String? = null
    ,
    /**
     * The DNS name or IP address that it has to be for.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * How many intermediates are allowed.
     */
    val `maxDepth`: kotlin.UByte? = null
    ,
    /**
     * How many other valid paths are wanted.
     */
    val `otherPaths`: kotlin.UInt? = null
    ,
    /**
     * The policies of RFC 5280 section 6.1.1.
     */
    val `policies`: PolicyInputs? = null
    ,
    /**
     * DER of revocation lists.
     */
    val `crls`: List<Octets> = listOf()
    ,
    /**
     * `off`, `required` or `best-effort`.
     */
    val `revocation`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeValidateRequest: FfiConverterRustBuffer<ValidateRequest> {
    override fun read(buf: ByteBuffer): ValidateRequest {
        return ValidateRequest(
            FfiConverterTypeOctets.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterSequenceTypeOctets.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUByte.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalTypePolicyInputs.read(buf),
            FfiConverterSequenceTypeOctets.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: ValidateRequest) = (
            FfiConverterTypeOctets.allocationSize(value.`leaf`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterSequenceTypeOctets.allocationSize(value.`intermediates`) +
            FfiConverterOptionalString.allocationSize(value.`purpose`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalUByte.allocationSize(value.`maxDepth`) +
            FfiConverterOptionalUInt.allocationSize(value.`otherPaths`) +
            FfiConverterOptionalTypePolicyInputs.allocationSize(value.`policies`) +
            FfiConverterSequenceTypeOctets.allocationSize(value.`crls`) +
            FfiConverterOptionalString.allocationSize(value.`revocation`)
    )

    override fun write(value: ValidateRequest, buf: ByteBuffer) {
            FfiConverterTypeOctets.write(value.`leaf`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterSequenceTypeOctets.write(value.`intermediates`, buf)
            FfiConverterOptionalString.write(value.`purpose`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalUByte.write(value.`maxDepth`, buf)
            FfiConverterOptionalUInt.write(value.`otherPaths`, buf)
            FfiConverterOptionalTypePolicyInputs.write(value.`policies`, buf)
            FfiConverterSequenceTypeOctets.write(value.`crls`, buf)
            FfiConverterOptionalString.write(value.`revocation`, buf)
    }
}

/**
 * A verdict, and everything that it rests on.
 */
data class Validation (
    /**
     * `valid` or `invalid`.
     */
    val `verdict`: kotlin.String
    ,
    /**
     * The path, leaf first: each certificate's SHA-256, in hex.
     */
    val `path`: List<kotlin.String>
    ,
    /**
     * Everything that is to be said of the path.
     */
    val `findings`: List<Finding>
    ,
    /**
     * The certificate policies for which the path is valid; `null` where it ends before any trusted root.
     */
    val `policies`: Policies?
    ,
    /**
     * Other valid paths, as many as were asked for and found: in the form of `path`.
     */
    val `otherPaths`: List<List<kotlin.String>>
    ,
    /**
     * What it has cost.
     */
    val `work`: Work

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeValidation: FfiConverterRustBuffer<Validation> {
    override fun read(buf: ByteBuffer): Validation {
        return Validation(
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeFinding.read(buf),
            FfiConverterOptionalTypePolicies.read(buf),
            FfiConverterSequenceSequenceString.read(buf),
            FfiConverterTypeWork.read(buf),
        )
    }

    override fun allocationSize(value: Validation) = (
            FfiConverterString.allocationSize(value.`verdict`) +
            FfiConverterSequenceString.allocationSize(value.`path`) +
            FfiConverterSequenceTypeFinding.allocationSize(value.`findings`) +
            FfiConverterOptionalTypePolicies.allocationSize(value.`policies`) +
            FfiConverterSequenceSequenceString.allocationSize(value.`otherPaths`) +
            FfiConverterTypeWork.allocationSize(value.`work`)
    )

    override fun write(value: Validation, buf: ByteBuffer) {
            FfiConverterString.write(value.`verdict`, buf)
            FfiConverterSequenceString.write(value.`path`, buf)
            FfiConverterSequenceTypeFinding.write(value.`findings`, buf)
            FfiConverterOptionalTypePolicies.write(value.`policies`, buf)
            FfiConverterSequenceSequenceString.write(value.`otherPaths`, buf)
            FfiConverterTypeWork.write(value.`work`, buf)
    }
}

/**
 * How long a CA may reuse what it has validated: days; `null` before the first rule.
 */
data class ValidationReuse (
    /**
     * Of domain names and IP addresses.
     */
    val `domainsAndAddressesDays`: kotlin.UInt?
    ,
    /**
     * Of the subject's identity.
     */
    val `identityDays`: kotlin.UInt?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeValidationReuse: FfiConverterRustBuffer<ValidationReuse> {
    override fun read(buf: ByteBuffer): ValidationReuse {
        return ValidationReuse(
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
        )
    }

    override fun allocationSize(value: ValidationReuse) = (
            FfiConverterOptionalUInt.allocationSize(value.`domainsAndAddressesDays`) +
            FfiConverterOptionalUInt.allocationSize(value.`identityDays`)
    )

    override fun write(value: ValidationReuse, buf: ByteBuffer) {
            FfiConverterOptionalUInt.write(value.`domainsAndAddressesDays`, buf)
            FfiConverterOptionalUInt.write(value.`identityDays`, buf)
    }
}

/**
 * An instant of issue.
 */
data class ValidationReuseRequest (
    /**
     * When the certificate is issued.
     */
    val `issued`: Instant

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeValidationReuseRequest: FfiConverterRustBuffer<ValidationReuseRequest> {
    override fun read(buf: ByteBuffer): ValidationReuseRequest {
        return ValidationReuseRequest(
            FfiConverterTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: ValidationReuseRequest) = (
            FfiConverterTypeInstant.allocationSize(value.`issued`)
    )

    override fun write(value: ValidationReuseRequest, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`issued`, buf)
    }
}

/**
 * What a validator trusts and which rules it goes by.
 */
data class ValidatorSettings (
    /**
     * Roots that come with it: `mozilla`, `native` (the operating system's) or `none`. `mozilla` where it is
     * missing and `roots` is empty, `none` where it is missing and `roots` is not.
     */
    val `builtinRoots`: kotlin.String? = null
    ,
    /**
     * Roots of one's own, besides those.
     */
    val `roots`: List<Roots> = listOf()
    ,
    /**
     * The rules: `web-pki` or `rfc5280`. `web-pki` with built-in roots, `rfc5280` without.
     */
    val `profile`: kotlin.String? = null
    ,
    /**
     * Where the roots come from, for findings.
     */
    val `source`: RootsSource? = null
    ,
    /**
     * Bounds in place of notafter's own.
     */
    val `limits`: Limits? = null
    ,
    /**
     * How many verified links are remembered: 0 for none; missing for notafter's own number.
     */
    val `rememberedLinks`: kotlin.UInt? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeValidatorSettings: FfiConverterRustBuffer<ValidatorSettings> {
    override fun read(buf: ByteBuffer): ValidatorSettings {
        return ValidatorSettings(
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeRoots.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeRootsSource.read(buf),
            FfiConverterOptionalTypeLimits.read(buf),
            FfiConverterOptionalUInt.read(buf),
        )
    }

    override fun allocationSize(value: ValidatorSettings) = (
            FfiConverterOptionalString.allocationSize(value.`builtinRoots`) +
            FfiConverterSequenceTypeRoots.allocationSize(value.`roots`) +
            FfiConverterOptionalString.allocationSize(value.`profile`) +
            FfiConverterOptionalTypeRootsSource.allocationSize(value.`source`) +
            FfiConverterOptionalTypeLimits.allocationSize(value.`limits`) +
            FfiConverterOptionalUInt.allocationSize(value.`rememberedLinks`)
    )

    override fun write(value: ValidatorSettings, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`builtinRoots`, buf)
            FfiConverterSequenceTypeRoots.write(value.`roots`, buf)
            FfiConverterOptionalString.write(value.`profile`, buf)
            FfiConverterOptionalTypeRootsSource.write(value.`source`, buf)
            FfiConverterOptionalTypeLimits.write(value.`limits`, buf)
            FfiConverterOptionalUInt.write(value.`rememberedLinks`, buf)
    }
}

/**
 * A certificate that is looked for in observations.
 */
data class WhoServesRequest (
    /**
     * What was seen.
     */
    val `observations`: List<Observation>
    ,
    /**
     * SHA-256 of the certificate's DER, in hex.
     */
    val `fingerprintSha256`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeWhoServesRequest: FfiConverterRustBuffer<WhoServesRequest> {
    override fun read(buf: ByteBuffer): WhoServesRequest {
        return WhoServesRequest(
            FfiConverterSequenceTypeObservation.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: WhoServesRequest) = (
            FfiConverterSequenceTypeObservation.allocationSize(value.`observations`) +
            FfiConverterString.allocationSize(value.`fingerprintSha256`)
    )

    override fun write(value: WhoServesRequest, buf: ByteBuffer) {
            FfiConverterSequenceTypeObservation.write(value.`observations`, buf)
            FfiConverterString.write(value.`fingerprintSha256`, buf)
    }
}

/**
 * What a validation has cost.
 */
data class Work (
    /**
     * Signatures that were verified.
     */
    val `signaturesChecked`: kotlin.ULong
    ,
    /**
     * Certificates that were weighed as the issuer of another.
     */
    val `candidatesTried`: kotlin.ULong
    ,
    /**
     * Paths that reached a trusted root, and were judged as a whole.
     */
    val `pathsCompleted`: kotlin.ULong
    ,
    /**
     * Signatures that were known from before, and not verified again.
     */
    val `linksRemembered`: kotlin.ULong

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeWork: FfiConverterRustBuffer<Work> {
    override fun read(buf: ByteBuffer): Work {
        return Work(
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: Work) = (
            FfiConverterULong.allocationSize(value.`signaturesChecked`) +
            FfiConverterULong.allocationSize(value.`candidatesTried`) +
            FfiConverterULong.allocationSize(value.`pathsCompleted`) +
            FfiConverterULong.allocationSize(value.`linksRemembered`)
    )

    override fun write(value: Work, buf: ByteBuffer) {
            FfiConverterULong.write(value.`signaturesChecked`, buf)
            FfiConverterULong.write(value.`candidatesTried`, buf)
            FfiConverterULong.write(value.`pathsCompleted`, buf)
            FfiConverterULong.write(value.`linksRemembered`, buf)
    }
}

/**
 * How many renewals there are in a year (UTC).
 */
data class YearlyRenewals (
    /**
     * The year.
     */
    val `year`: kotlin.UShort
    ,
    /**
     * How many renewals of all certificates.
     */
    val `renewals`: kotlin.ULong

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeYearlyRenewals: FfiConverterRustBuffer<YearlyRenewals> {
    override fun read(buf: ByteBuffer): YearlyRenewals {
        return YearlyRenewals(
            FfiConverterUShort.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: YearlyRenewals) = (
            FfiConverterUShort.allocationSize(value.`year`) +
            FfiConverterULong.allocationSize(value.`renewals`)
    )

    override fun write(value: YearlyRenewals, buf: ByteBuffer) {
            FfiConverterUShort.write(value.`year`, buf)
            FfiConverterULong.write(value.`renewals`, buf)
    }
}

/**
 * A line of a zone that gave no candidate although it was meant to.
 */
data class ZoneIssue (
    /**
     * The line on which the record starts, from 1; 0 where it is not the text but the origin that was given with it.
     */
    val `line`: kotlin.ULong
    ,
    /**
     * What is wrong, by its stable code.
     */
    val `code`: kotlin.String
    ,
    /**
     * What is wrong and what to do about it, as a sentence.
     */
    val `message`: kotlin.String
    ,
    /**
     * A host to try instead: a text that parses as a target.
     */
    val `suggestion`: kotlin.String?
    ,
    /**
     * The particulars.
     */
    val `facts`: Facts

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeZoneIssue: FfiConverterRustBuffer<ZoneIssue> {
    override fun read(buf: ByteBuffer): ZoneIssue {
        return ZoneIssue(
            FfiConverterULong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeFacts.read(buf),
        )
    }

    override fun allocationSize(value: ZoneIssue) = (
            FfiConverterULong.allocationSize(value.`line`) +
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`message`) +
            FfiConverterOptionalString.allocationSize(value.`suggestion`) +
            FfiConverterTypeFacts.allocationSize(value.`facts`)
    )

    override fun write(value: ZoneIssue, buf: ByteBuffer) {
            FfiConverterULong.write(value.`line`, buf)
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`message`, buf)
            FfiConverterOptionalString.write(value.`suggestion`, buf)
            FfiConverterTypeFacts.write(value.`facts`, buf)
    }
}

/**
 * The value of a fact.
 *
 * In JSON an instant is its text and nothing else. So a text that is an instant to the letter, such as
 * `2026-11-22T09:30:00Z`, is read again as one, whatever it was before: it is written the same.
 */
sealed class Fact {

    /**
     * Text.
     */
    data class TextFact(
        val v1: kotlin.String) : Fact()

    {

        companion object
    }

    /**
     * A whole number.
     */
    data class IntegerFact(
        val v1: kotlin.Long) : Fact()

    {

        companion object
    }

    /**
     * Yes or no.
     */
    data class BooleanFact(
        val v1: kotlin.Boolean) : Fact()

    {

        companion object
    }

    /**
     * An instant.
     */
    data class InstantFact(
        val v1: dev.notafter.Instant) : Fact()

    {

        companion object
    }

    /**
     * Several texts.
     */
    data class ListFact(
        val v1: List<kotlin.String>) : Fact()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFact : FfiConverterRustBuffer<Fact>{
    override fun read(buf: ByteBuffer): Fact {
        return when(buf.getInt()) {
            1 -> Fact.TextFact(
                FfiConverterString.read(buf),
                )
            2 -> Fact.IntegerFact(
                FfiConverterLong.read(buf),
                )
            3 -> Fact.BooleanFact(
                FfiConverterBoolean.read(buf),
                )
            4 -> Fact.InstantFact(
                FfiConverterTypeInstant.read(buf),
                )
            5 -> Fact.ListFact(
                FfiConverterSequenceString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Fact): ULong = when(value) {
        is Fact.TextFact -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
        is Fact.IntegerFact -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterLong.allocationSize(value.v1)
            )
        }
        is Fact.BooleanFact -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterBoolean.allocationSize(value.v1)
            )
        }
        is Fact.InstantFact -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInstant.allocationSize(value.v1)
            )
        }
        is Fact.ListFact -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.v1)
            )
        }
    }

    override fun write(value: Fact, buf: ByteBuffer) {
        when(value) {
            is Fact.TextFact -> {
                buf.putInt(1)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
            is Fact.IntegerFact -> {
                buf.putInt(2)
                FfiConverterLong.write(value.v1, buf)
                Unit
            }
            is Fact.BooleanFact -> {
                buf.putInt(3)
                FfiConverterBoolean.write(value.v1, buf)
                Unit
            }
            is Fact.InstantFact -> {
                buf.putInt(4)
                FfiConverterTypeInstant.write(value.v1, buf)
                Unit
            }
            is Fact.ListFact -> {
                buf.putInt(5)
                FfiConverterSequenceString.write(value.v1, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Why a function gave no answer. Each language has an exception of each class, with these fields.
 *
 * What is wrong with a certificate, a chain or a server is never an error: it is in the record. An error is about
 * what the caller gave.
 */
sealed class NotAfterException: kotlin.Exception() {

    /**
     * Why, by its stable code.
     */
    abstract val `code`: kotlin.String

    /**
     * Why and what to do, as a sentence.
     */
    abstract val `reason`: kotlin.String

    /**
     * The particulars.
     */
    abstract val `facts`: Facts

    /**
     * Octets that are not what they were given as.
     */
    class Parse(

        /**
         * Why, by its stable code.
         */
        override val `code`: kotlin.String,

        /**
         * Why and what to do, as a sentence.
         */
        override val `reason`: kotlin.String,

        /**
         * The particulars.
         */
        override val `facts`: Facts
        ) : NotAfterException() {
        override val message
            get() = `reason`
    }

    /**
     * A text that names no target.
     */
    class Target(

        /**
         * Why, by its stable code.
         */
        override val `code`: kotlin.String,

        /**
         * Why and what to do, as a sentence.
         */
        override val `reason`: kotlin.String,

        /**
         * The particulars; `suggestion` is what was probably meant.
         */
        override val `facts`: Facts
        ) : NotAfterException() {
        override val message
            get() = `reason`
    }

    /**
     * An argument that cannot be used: a code that is none, a policy that contradicts itself, a record of a later
     * version.
     */
    class Argument(

        /**
         * Why, by its stable code.
         */
        override val `code`: kotlin.String,

        /**
         * Why and what to do, as a sentence.
         */
        override val `reason`: kotlin.String,

        /**
         * The particulars; `field` is the argument.
         */
        override val `facts`: Facts
        ) : NotAfterException() {
        override val message
            get() = `reason`
    }

    /**
     * Roots that cannot be used.
     */
    class Trust(

        /**
         * Why, by its stable code.
         */
        override val `code`: kotlin.String,

        /**
         * Why and what to do, as a sentence.
         */
        override val `reason`: kotlin.String,

        /**
         * The particulars.
         */
        override val `facts`: Facts
        ) : NotAfterException() {
        override val message
            get() = `reason`
    }

    /**
     * The caller wished to stop.
     */
    class Cancelled(

        /**
         * `cancelled`.
         */
        override val `code`: kotlin.String,

        /**
         * The same as a sentence.
         */
        override val `reason`: kotlin.String,

        /**
         * None.
         */
        override val `facts`: Facts
        ) : NotAfterException() {
        override val message
            get() = `reason`
    }

    /**
     * A fault of notafter: please report it.
     */
    class Internal(

        /**
         * `internal`.
         */
        override val `code`: kotlin.String,

        /**
         * What happened.
         */
        override val `reason`: kotlin.String,

        /**
         * The particulars.
         */
        override val `facts`: Facts
        ) : NotAfterException() {
        override val message
            get() = `reason`
    }

    internal companion object ErrorHandler : UniffiRustCallStatusErrorHandler<NotAfterException> {
        override fun lift(error_buf: RustBuffer.ByValue): NotAfterException = FfiConverterTypeNotAfterError.lift(error_buf)
    }

}

/**
 * @suppress
 */
internal object FfiConverterTypeNotAfterError : FfiConverterRustBuffer<NotAfterException> {
    override fun read(buf: ByteBuffer): NotAfterException {

        return when(buf.getInt()) {
            1 -> NotAfterException.Parse(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeFacts.read(buf),
                )
            2 -> NotAfterException.Target(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeFacts.read(buf),
                )
            3 -> NotAfterException.Argument(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeFacts.read(buf),
                )
            4 -> NotAfterException.Trust(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeFacts.read(buf),
                )
            5 -> NotAfterException.Cancelled(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeFacts.read(buf),
                )
            6 -> NotAfterException.Internal(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeFacts.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: NotAfterException): ULong {
        return when(value) {
            is NotAfterException.Parse -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterTypeFacts.allocationSize(value.`facts`)
            )
            is NotAfterException.Target -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterTypeFacts.allocationSize(value.`facts`)
            )
            is NotAfterException.Argument -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterTypeFacts.allocationSize(value.`facts`)
            )
            is NotAfterException.Trust -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterTypeFacts.allocationSize(value.`facts`)
            )
            is NotAfterException.Cancelled -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterTypeFacts.allocationSize(value.`facts`)
            )
            is NotAfterException.Internal -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterTypeFacts.allocationSize(value.`facts`)
            )
        }
    }

    override fun write(value: NotAfterException, buf: ByteBuffer) {
        when(value) {
            is NotAfterException.Parse -> {
                buf.putInt(1)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterTypeFacts.write(value.`facts`, buf)
                Unit
            }
            is NotAfterException.Target -> {
                buf.putInt(2)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterTypeFacts.write(value.`facts`, buf)
                Unit
            }
            is NotAfterException.Argument -> {
                buf.putInt(3)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterTypeFacts.write(value.`facts`, buf)
                Unit
            }
            is NotAfterException.Trust -> {
                buf.putInt(4)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterTypeFacts.write(value.`facts`, buf)
                Unit
            }
            is NotAfterException.Cancelled -> {
                buf.putInt(5)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterTypeFacts.write(value.`facts`, buf)
                Unit
            }
            is NotAfterException.Internal -> {
                buf.putInt(6)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterTypeFacts.write(value.`facts`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}

/**
 * @suppress
 */
internal object FfiConverterOptionalUByte: FfiConverterRustBuffer<kotlin.UByte?> {
    override fun read(buf: ByteBuffer): kotlin.UByte? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUByte.read(buf)
    }

    override fun allocationSize(value: kotlin.UByte?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUByte.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UByte?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUByte.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalUInt: FfiConverterRustBuffer<kotlin.UInt?> {
    override fun read(buf: ByteBuffer): kotlin.UInt? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUInt.read(buf)
    }

    override fun allocationSize(value: kotlin.UInt?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUInt.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UInt?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUInt.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalULong: FfiConverterRustBuffer<kotlin.ULong?> {
    override fun read(buf: ByteBuffer): kotlin.ULong? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterULong.read(buf)
    }

    override fun allocationSize(value: kotlin.ULong?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterULong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.ULong?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterULong.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalLong: FfiConverterRustBuffer<kotlin.Long?> {
    override fun read(buf: ByteBuffer): kotlin.Long? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterLong.read(buf)
    }

    override fun allocationSize(value: kotlin.Long?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterLong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Long?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterLong.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalBoolean: FfiConverterRustBuffer<kotlin.Boolean?> {
    override fun read(buf: ByteBuffer): kotlin.Boolean? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterBoolean.read(buf)
    }

    override fun allocationSize(value: kotlin.Boolean?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterBoolean.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Boolean?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterBoolean.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalString: FfiConverterRustBuffer<kotlin.String?> {
    override fun read(buf: ByteBuffer): kotlin.String? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterString.read(buf)
    }

    override fun allocationSize(value: kotlin.String?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterString.allocationSize(value)
        }
    }

    override fun write(value: kotlin.String?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterString.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeCancelHandle: FfiConverterRustBuffer<CancelHandle?> {
    override fun read(buf: ByteBuffer): CancelHandle? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCancelHandle.read(buf)
    }

    override fun allocationSize(value: CancelHandle?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCancelHandle.allocationSize(value)
        }
    }

    override fun write(value: CancelHandle?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCancelHandle.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeValidator: FfiConverterRustBuffer<Validator?> {
    override fun read(buf: ByteBuffer): Validator? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeValidator.read(buf)
    }

    override fun allocationSize(value: Validator?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeValidator.allocationSize(value)
        }
    }

    override fun write(value: Validator?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeValidator.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeAuthorityKeyId: FfiConverterRustBuffer<AuthorityKeyId?> {
    override fun read(buf: ByteBuffer): AuthorityKeyId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAuthorityKeyId.read(buf)
    }

    override fun allocationSize(value: AuthorityKeyId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAuthorityKeyId.allocationSize(value)
        }
    }

    override fun write(value: AuthorityKeyId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAuthorityKeyId.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeCadence: FfiConverterRustBuffer<Cadence?> {
    override fun read(buf: ByteBuffer): Cadence? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCadence.read(buf)
    }

    override fun allocationSize(value: Cadence?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCadence.allocationSize(value)
        }
    }

    override fun write(value: Cadence?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCadence.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeCertificateSummary: FfiConverterRustBuffer<CertificateSummary?> {
    override fun read(buf: ByteBuffer): CertificateSummary? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCertificateSummary.read(buf)
    }

    override fun allocationSize(value: CertificateSummary?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCertificateSummary.allocationSize(value)
        }
    }

    override fun write(value: CertificateSummary?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCertificateSummary.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeCheck: FfiConverterRustBuffer<Check?> {
    override fun read(buf: ByteBuffer): Check? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCheck.read(buf)
    }

    override fun allocationSize(value: Check?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCheck.allocationSize(value)
        }
    }

    override fun write(value: Check?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCheck.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeCheckError: FfiConverterRustBuffer<CheckError?> {
    override fun read(buf: ByteBuffer): CheckError? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCheckError.read(buf)
    }

    override fun allocationSize(value: CheckError?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCheckError.allocationSize(value)
        }
    }

    override fun write(value: CheckError?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCheckError.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeClientCertificate: FfiConverterRustBuffer<ClientCertificate?> {
    override fun read(buf: ByteBuffer): ClientCertificate? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeClientCertificate.read(buf)
    }

    override fun allocationSize(value: ClientCertificate?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeClientCertificate.allocationSize(value)
        }
    }

    override fun write(value: ClientCertificate?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeClientCertificate.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeConnection: FfiConverterRustBuffer<Connection?> {
    override fun read(buf: ByteBuffer): Connection? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeConnection.read(buf)
    }

    override fun allocationSize(value: Connection?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeConnection.allocationSize(value)
        }
    }

    override fun write(value: Connection?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeConnection.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeCrlScope: FfiConverterRustBuffer<CrlScope?> {
    override fun read(buf: ByteBuffer): CrlScope? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCrlScope.read(buf)
    }

    override fun allocationSize(value: CrlScope?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCrlScope.allocationSize(value)
        }
    }

    override fun write(value: CrlScope?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCrlScope.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeEffectiveExpiry: FfiConverterRustBuffer<EffectiveExpiry?> {
    override fun read(buf: ByteBuffer): EffectiveExpiry? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeEffectiveExpiry.read(buf)
    }

    override fun allocationSize(value: EffectiveExpiry?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeEffectiveExpiry.allocationSize(value)
        }
    }

    override fun write(value: EffectiveExpiry?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeEffectiveExpiry.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeEnd: FfiConverterRustBuffer<End?> {
    override fun read(buf: ByteBuffer): End? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeEnd.read(buf)
    }

    override fun allocationSize(value: End?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeEnd.allocationSize(value)
        }
    }

    override fun write(value: End?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeEnd.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeEventOptions: FfiConverterRustBuffer<EventOptions?> {
    override fun read(buf: ByteBuffer): EventOptions? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeEventOptions.read(buf)
    }

    override fun allocationSize(value: EventOptions?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeEventOptions.allocationSize(value)
        }
    }

    override fun write(value: EventOptions?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeEventOptions.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeExpected: FfiConverterRustBuffer<Expected?> {
    override fun read(buf: ByteBuffer): Expected? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeExpected.read(buf)
    }

    override fun allocationSize(value: Expected?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeExpected.allocationSize(value)
        }
    }

    override fun write(value: Expected?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeExpected.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeExpectedRenewal: FfiConverterRustBuffer<ExpectedRenewal?> {
    override fun read(buf: ByteBuffer): ExpectedRenewal? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeExpectedRenewal.read(buf)
    }

    override fun allocationSize(value: ExpectedRenewal?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeExpectedRenewal.allocationSize(value)
        }
    }

    override fun write(value: ExpectedRenewal?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeExpectedRenewal.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeExpiry: FfiConverterRustBuffer<Expiry?> {
    override fun read(buf: ByteBuffer): Expiry? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeExpiry.read(buf)
    }

    override fun allocationSize(value: Expiry?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeExpiry.allocationSize(value)
        }
    }

    override fun write(value: Expiry?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeExpiry.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeExpiryPolicy: FfiConverterRustBuffer<ExpiryPolicy?> {
    override fun read(buf: ByteBuffer): ExpiryPolicy? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeExpiryPolicy.read(buf)
    }

    override fun allocationSize(value: ExpiryPolicy?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeExpiryPolicy.allocationSize(value)
        }
    }

    override fun write(value: ExpiryPolicy?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeExpiryPolicy.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeFetchOptions: FfiConverterRustBuffer<FetchOptions?> {
    override fun read(buf: ByteBuffer): FetchOptions? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFetchOptions.read(buf)
    }

    override fun allocationSize(value: FetchOptions?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFetchOptions.allocationSize(value)
        }
    }

    override fun write(value: FetchOptions?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFetchOptions.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeFraction: FfiConverterRustBuffer<Fraction?> {
    override fun read(buf: ByteBuffer): Fraction? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFraction.read(buf)
    }

    override fun allocationSize(value: Fraction?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFraction.allocationSize(value)
        }
    }

    override fun write(value: Fraction?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFraction.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeGrace: FfiConverterRustBuffer<Grace?> {
    override fun read(buf: ByteBuffer): Grace? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGrace.read(buf)
    }

    override fun allocationSize(value: Grace?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGrace.allocationSize(value)
        }
    }

    override fun write(value: Grace?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGrace.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeLimit: FfiConverterRustBuffer<Limit?> {
    override fun read(buf: ByteBuffer): Limit? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLimit.read(buf)
    }

    override fun allocationSize(value: Limit?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLimit.allocationSize(value)
        }
    }

    override fun write(value: Limit?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLimit.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeLimits: FfiConverterRustBuffer<Limits?> {
    override fun read(buf: ByteBuffer): Limits? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLimits.read(buf)
    }

    override fun allocationSize(value: Limits?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLimits.allocationSize(value)
        }
    }

    override fun write(value: Limits?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLimits.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeMatrix: FfiConverterRustBuffer<Matrix?> {
    override fun read(buf: ByteBuffer): Matrix? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMatrix.read(buf)
    }

    override fun allocationSize(value: Matrix?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMatrix.allocationSize(value)
        }
    }

    override fun write(value: Matrix?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMatrix.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeMicrosoftTemplate: FfiConverterRustBuffer<MicrosoftTemplate?> {
    override fun read(buf: ByteBuffer): MicrosoftTemplate? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMicrosoftTemplate.read(buf)
    }

    override fun allocationSize(value: MicrosoftTemplate?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMicrosoftTemplate.allocationSize(value)
        }
    }

    override fun write(value: MicrosoftTemplate?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMicrosoftTemplate.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeNameConstraints: FfiConverterRustBuffer<NameConstraints?> {
    override fun read(buf: ByteBuffer): NameConstraints? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNameConstraints.read(buf)
    }

    override fun allocationSize(value: NameConstraints?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNameConstraints.allocationSize(value)
        }
    }

    override fun write(value: NameConstraints?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNameConstraints.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeOrganizationIdentifier: FfiConverterRustBuffer<OrganizationIdentifier?> {
    override fun read(buf: ByteBuffer): OrganizationIdentifier? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOrganizationIdentifier.read(buf)
    }

    override fun allocationSize(value: OrganizationIdentifier?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOrganizationIdentifier.allocationSize(value)
        }
    }

    override fun write(value: OrganizationIdentifier?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOrganizationIdentifier.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypePastCertificate: FfiConverterRustBuffer<PastCertificate?> {
    override fun read(buf: ByteBuffer): PastCertificate? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePastCertificate.read(buf)
    }

    override fun allocationSize(value: PastCertificate?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePastCertificate.allocationSize(value)
        }
    }

    override fun write(value: PastCertificate?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePastCertificate.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypePolicies: FfiConverterRustBuffer<Policies?> {
    override fun read(buf: ByteBuffer): Policies? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePolicies.read(buf)
    }

    override fun allocationSize(value: Policies?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePolicies.allocationSize(value)
        }
    }

    override fun write(value: Policies?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePolicies.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypePolicyConstraints: FfiConverterRustBuffer<PolicyConstraints?> {
    override fun read(buf: ByteBuffer): PolicyConstraints? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePolicyConstraints.read(buf)
    }

    override fun allocationSize(value: PolicyConstraints?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePolicyConstraints.allocationSize(value)
        }
    }

    override fun write(value: PolicyConstraints?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePolicyConstraints.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypePolicyInputs: FfiConverterRustBuffer<PolicyInputs?> {
    override fun read(buf: ByteBuffer): PolicyInputs? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePolicyInputs.read(buf)
    }

    override fun allocationSize(value: PolicyInputs?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePolicyInputs.allocationSize(value)
        }
    }

    override fun write(value: PolicyInputs?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePolicyInputs.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypePrivateKeyUsagePeriod: FfiConverterRustBuffer<PrivateKeyUsagePeriod?> {
    override fun read(buf: ByteBuffer): PrivateKeyUsagePeriod? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePrivateKeyUsagePeriod.read(buf)
    }

    override fun allocationSize(value: PrivateKeyUsagePeriod?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePrivateKeyUsagePeriod.allocationSize(value)
        }
    }

    override fun write(value: PrivateKeyUsagePeriod?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePrivateKeyUsagePeriod.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypePublicKey: FfiConverterRustBuffer<PublicKey?> {
    override fun read(buf: ByteBuffer): PublicKey? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePublicKey.read(buf)
    }

    override fun allocationSize(value: PublicKey?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePublicKey.allocationSize(value)
        }
    }

    override fun write(value: PublicKey?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePublicKey.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeRefreshPolicy: FfiConverterRustBuffer<RefreshPolicy?> {
    override fun read(buf: ByteBuffer): RefreshPolicy? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRefreshPolicy.read(buf)
    }

    override fun allocationSize(value: RefreshPolicy?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRefreshPolicy.allocationSize(value)
        }
    }

    override fun write(value: RefreshPolicy?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRefreshPolicy.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeRootsSource: FfiConverterRustBuffer<RootsSource?> {
    override fun read(buf: ByteBuffer): RootsSource? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRootsSource.read(buf)
    }

    override fun allocationSize(value: RootsSource?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRootsSource.allocationSize(value)
        }
    }

    override fun write(value: RootsSource?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRootsSource.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeRsaPss: FfiConverterRustBuffer<RsaPss?> {
    override fun read(buf: ByteBuffer): RsaPss? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRsaPss.read(buf)
    }

    override fun allocationSize(value: RsaPss?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRsaPss.allocationSize(value)
        }
    }

    override fun write(value: RsaPss?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRsaPss.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeShortLived: FfiConverterRustBuffer<ShortLived?> {
    override fun read(buf: ByteBuffer): ShortLived? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeShortLived.read(buf)
    }

    override fun allocationSize(value: ShortLived?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeShortLived.allocationSize(value)
        }
    }

    override fun write(value: ShortLived?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeShortLived.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeSignatureParameters: FfiConverterRustBuffer<SignatureParameters?> {
    override fun read(buf: ByteBuffer): SignatureParameters? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSignatureParameters.read(buf)
    }

    override fun allocationSize(value: SignatureParameters?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSignatureParameters.allocationSize(value)
        }
    }

    override fun write(value: SignatureParameters?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSignatureParameters.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeSnapshot: FfiConverterRustBuffer<Snapshot?> {
    override fun read(buf: ByteBuffer): Snapshot? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSnapshot.read(buf)
    }

    override fun allocationSize(value: Snapshot?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSnapshot.allocationSize(value)
        }
    }

    override fun write(value: Snapshot?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSnapshot.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeThresholds: FfiConverterRustBuffer<Thresholds?> {
    override fun read(buf: ByteBuffer): Thresholds? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeThresholds.read(buf)
    }

    override fun allocationSize(value: Thresholds?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeThresholds.allocationSize(value)
        }
    }

    override fun write(value: Thresholds?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeThresholds.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeValidation: FfiConverterRustBuffer<Validation?> {
    override fun read(buf: ByteBuffer): Validation? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeValidation.read(buf)
    }

    override fun allocationSize(value: Validation?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeValidation.allocationSize(value)
        }
    }

    override fun write(value: Validation?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeValidation.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalSequenceString: FfiConverterRustBuffer<List<kotlin.String>?> {
    override fun read(buf: ByteBuffer): List<kotlin.String>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceString.read(buf)
    }

    override fun allocationSize(value: List<kotlin.String>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceString.allocationSize(value)
        }
    }

    override fun write(value: List<kotlin.String>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceString.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeInstant: FfiConverterRustBuffer<Instant?> {
    override fun read(buf: ByteBuffer): Instant? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeInstant.read(buf)
    }

    override fun allocationSize(value: Instant?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeInstant.allocationSize(value)
        }
    }

    override fun write(value: Instant?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeInstant.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeOctets: FfiConverterRustBuffer<Octets?> {
    override fun read(buf: ByteBuffer): Octets? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOctets.read(buf)
    }

    override fun allocationSize(value: Octets?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOctets.allocationSize(value)
        }
    }

    override fun write(value: Octets?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOctets.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeSeconds: FfiConverterRustBuffer<Seconds?> {
    override fun read(buf: ByteBuffer): Seconds? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSeconds.read(buf)
    }

    override fun allocationSize(value: Seconds?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSeconds.allocationSize(value)
        }
    }

    override fun write(value: Seconds?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSeconds.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceUInt: FfiConverterRustBuffer<List<kotlin.UInt>> {
    override fun read(buf: ByteBuffer): List<kotlin.UInt> {
        val len = buf.getInt()
        return List<kotlin.UInt>(len) {
            FfiConverterUInt.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.UInt>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterUInt.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.UInt>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterUInt.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceString: FfiConverterRustBuffer<List<kotlin.String>> {
    override fun read(buf: ByteBuffer): List<kotlin.String> {
        val len = buf.getInt()
        return List<kotlin.String>(len) {
            FfiConverterString.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.String>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterString.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterString.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeAccessDescription: FfiConverterRustBuffer<List<AccessDescription>> {
    override fun read(buf: ByteBuffer): List<AccessDescription> {
        val len = buf.getInt()
        return List<AccessDescription>(len) {
            FfiConverterTypeAccessDescription.read(buf)
        }
    }

    override fun allocationSize(value: List<AccessDescription>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAccessDescription.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AccessDescription>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAccessDescription.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeAlert: FfiConverterRustBuffer<List<Alert>> {
    override fun read(buf: ByteBuffer): List<Alert> {
        val len = buf.getInt()
        return List<Alert>(len) {
            FfiConverterTypeAlert.read(buf)
        }
    }

    override fun allocationSize(value: List<Alert>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAlert.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Alert>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAlert.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeAnomaly: FfiConverterRustBuffer<List<Anomaly>> {
    override fun read(buf: ByteBuffer): List<Anomaly> {
        val len = buf.getInt()
        return List<Anomaly>(len) {
            FfiConverterTypeAnomaly.read(buf)
        }
    }

    override fun allocationSize(value: List<Anomaly>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAnomaly.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Anomaly>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAnomaly.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeAttempt: FfiConverterRustBuffer<List<Attempt>> {
    override fun read(buf: ByteBuffer): List<Attempt> {
        val len = buf.getInt()
        return List<Attempt>(len) {
            FfiConverterTypeAttempt.read(buf)
        }
    }

    override fun allocationSize(value: List<Attempt>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAttempt.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Attempt>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAttempt.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeCandidate: FfiConverterRustBuffer<List<Candidate>> {
    override fun read(buf: ByteBuffer): List<Candidate> {
        val len = buf.getInt()
        return List<Candidate>(len) {
            FfiConverterTypeCandidate.read(buf)
        }
    }

    override fun allocationSize(value: List<Candidate>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCandidate.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Candidate>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCandidate.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeCertificate: FfiConverterRustBuffer<List<Certificate>> {
    override fun read(buf: ByteBuffer): List<Certificate> {
        val len = buf.getInt()
        return List<Certificate>(len) {
            FfiConverterTypeCertificate.read(buf)
        }
    }

    override fun allocationSize(value: List<Certificate>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCertificate.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Certificate>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCertificate.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeCertificatePolicy: FfiConverterRustBuffer<List<CertificatePolicy>> {
    override fun read(buf: ByteBuffer): List<CertificatePolicy> {
        val len = buf.getInt()
        return List<CertificatePolicy>(len) {
            FfiConverterTypeCertificatePolicy.read(buf)
        }
    }

    override fun allocationSize(value: List<CertificatePolicy>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCertificatePolicy.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CertificatePolicy>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCertificatePolicy.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeCertificateRenewals: FfiConverterRustBuffer<List<CertificateRenewals>> {
    override fun read(buf: ByteBuffer): List<CertificateRenewals> {
        val len = buf.getInt()
        return List<CertificateRenewals>(len) {
            FfiConverterTypeCertificateRenewals.read(buf)
        }
    }

    override fun allocationSize(value: List<CertificateRenewals>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCertificateRenewals.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CertificateRenewals>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCertificateRenewals.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeCertificateRequest: FfiConverterRustBuffer<List<CertificateRequest>> {
    override fun read(buf: ByteBuffer): List<CertificateRequest> {
        val len = buf.getInt()
        return List<CertificateRequest>(len) {
            FfiConverterTypeCertificateRequest.read(buf)
        }
    }

    override fun allocationSize(value: List<CertificateRequest>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCertificateRequest.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CertificateRequest>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCertificateRequest.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeCrl: FfiConverterRustBuffer<List<Crl>> {
    override fun read(buf: ByteBuffer): List<Crl> {
        val len = buf.getInt()
        return List<Crl>(len) {
            FfiConverterTypeCrl.read(buf)
        }
    }

    override fun allocationSize(value: List<Crl>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCrl.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Crl>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCrl.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeDistributionPoint: FfiConverterRustBuffer<List<DistributionPoint>> {
    override fun read(buf: ByteBuffer): List<DistributionPoint> {
        val len = buf.getInt()
        return List<DistributionPoint>(len) {
            FfiConverterTypeDistributionPoint.read(buf)
        }
    }

    override fun allocationSize(value: List<DistributionPoint>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDistributionPoint.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DistributionPoint>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDistributionPoint.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeDivergence: FfiConverterRustBuffer<List<Divergence>> {
    override fun read(buf: ByteBuffer): List<Divergence> {
        val len = buf.getInt()
        return List<Divergence>(len) {
            FfiConverterTypeDivergence.read(buf)
        }
    }

    override fun allocationSize(value: List<Divergence>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDivergence.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Divergence>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDivergence.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeDrift: FfiConverterRustBuffer<List<Drift>> {
    override fun read(buf: ByteBuffer): List<Drift> {
        val len = buf.getInt()
        return List<Drift>(len) {
            FfiConverterTypeDrift.read(buf)
        }
    }

    override fun allocationSize(value: List<Drift>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDrift.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Drift>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDrift.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeEpisode: FfiConverterRustBuffer<List<Episode>> {
    override fun read(buf: ByteBuffer): List<Episode> {
        val len = buf.getInt()
        return List<Episode>(len) {
            FfiConverterTypeEpisode.read(buf)
        }
    }

    override fun allocationSize(value: List<Episode>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEpisode.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Episode>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEpisode.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeEvent: FfiConverterRustBuffer<List<Event>> {
    override fun read(buf: ByteBuffer): List<Event> {
        val len = buf.getInt()
        return List<Event>(len) {
            FfiConverterTypeEvent.read(buf)
        }
    }

    override fun allocationSize(value: List<Event>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEvent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Event>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEvent.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeExpected: FfiConverterRustBuffer<List<Expected>> {
    override fun read(buf: ByteBuffer): List<Expected> {
        val len = buf.getInt()
        return List<Expected>(len) {
            FfiConverterTypeExpected.read(buf)
        }
    }

    override fun allocationSize(value: List<Expected>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeExpected.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Expected>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeExpected.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeExpiration: FfiConverterRustBuffer<List<Expiration>> {
    override fun read(buf: ByteBuffer): List<Expiration> {
        val len = buf.getInt()
        return List<Expiration>(len) {
            FfiConverterTypeExpiration.read(buf)
        }
    }

    override fun allocationSize(value: List<Expiration>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeExpiration.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Expiration>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeExpiration.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeExtension: FfiConverterRustBuffer<List<Extension>> {
    override fun read(buf: ByteBuffer): List<Extension> {
        val len = buf.getInt()
        return List<Extension>(len) {
            FfiConverterTypeExtension.read(buf)
        }
    }

    override fun allocationSize(value: List<Extension>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeExtension.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Extension>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeExtension.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeFailing: FfiConverterRustBuffer<List<Failing>> {
    override fun read(buf: ByteBuffer): List<Failing> {
        val len = buf.getInt()
        return List<Failing>(len) {
            FfiConverterTypeFailing.read(buf)
        }
    }

    override fun allocationSize(value: List<Failing>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFailing.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Failing>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFailing.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeFinding: FfiConverterRustBuffer<List<Finding>> {
    override fun read(buf: ByteBuffer): List<Finding> {
        val len = buf.getInt()
        return List<Finding>(len) {
            FfiConverterTypeFinding.read(buf)
        }
    }

    override fun allocationSize(value: List<Finding>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFinding.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Finding>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFinding.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeGeneralName: FfiConverterRustBuffer<List<GeneralName>> {
    override fun read(buf: ByteBuffer): List<GeneralName> {
        val len = buf.getInt()
        return List<GeneralName>(len) {
            FfiConverterTypeGeneralName.read(buf)
        }
    }

    override fun allocationSize(value: List<GeneralName>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGeneralName.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GeneralName>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGeneralName.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeGroup: FfiConverterRustBuffer<List<Group>> {
    override fun read(buf: ByteBuffer): List<Group> {
        val len = buf.getInt()
        return List<Group>(len) {
            FfiConverterTypeGroup.read(buf)
        }
    }

    override fun allocationSize(value: List<Group>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGroup.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Group>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGroup.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeLocation: FfiConverterRustBuffer<List<Location>> {
    override fun read(buf: ByteBuffer): List<Location> {
        val len = buf.getInt()
        return List<Location>(len) {
            FfiConverterTypeLocation.read(buf)
        }
    }

    override fun allocationSize(value: List<Location>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLocation.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Location>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLocation.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeMatrixCell: FfiConverterRustBuffer<List<MatrixCell>> {
    override fun read(buf: ByteBuffer): List<MatrixCell> {
        val len = buf.getInt()
        return List<MatrixCell>(len) {
            FfiConverterTypeMatrixCell.read(buf)
        }
    }

    override fun allocationSize(value: List<MatrixCell>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMatrixCell.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MatrixCell>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMatrixCell.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeNormalisedInput: FfiConverterRustBuffer<List<NormalisedInput>> {
    override fun read(buf: ByteBuffer): List<NormalisedInput> {
        val len = buf.getInt()
        return List<NormalisedInput>(len) {
            FfiConverterTypeNormalisedInput.read(buf)
        }
    }

    override fun allocationSize(value: List<NormalisedInput>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeNormalisedInput.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<NormalisedInput>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeNormalisedInput.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeObservation: FfiConverterRustBuffer<List<Observation>> {
    override fun read(buf: ByteBuffer): List<Observation> {
        val len = buf.getInt()
        return List<Observation>(len) {
            FfiConverterTypeObservation.read(buf)
        }
    }

    override fun allocationSize(value: List<Observation>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeObservation.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Observation>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeObservation.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeObservationCell: FfiConverterRustBuffer<List<ObservationCell>> {
    override fun read(buf: ByteBuffer): List<ObservationCell> {
        val len = buf.getInt()
        return List<ObservationCell>(len) {
            FfiConverterTypeObservationCell.read(buf)
        }
    }

    override fun allocationSize(value: List<ObservationCell>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeObservationCell.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ObservationCell>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeObservationCell.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeOutcomeCount: FfiConverterRustBuffer<List<OutcomeCount>> {
    override fun read(buf: ByteBuffer): List<OutcomeCount> {
        val len = buf.getInt()
        return List<OutcomeCount>(len) {
            FfiConverterTypeOutcomeCount.read(buf)
        }
    }

    override fun allocationSize(value: List<OutcomeCount>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOutcomeCount.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<OutcomeCount>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOutcomeCount.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypePastCertificate: FfiConverterRustBuffer<List<PastCertificate>> {
    override fun read(buf: ByteBuffer): List<PastCertificate> {
        val len = buf.getInt()
        return List<PastCertificate>(len) {
            FfiConverterTypePastCertificate.read(buf)
        }
    }

    override fun allocationSize(value: List<PastCertificate>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePastCertificate.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PastCertificate>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePastCertificate.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypePastEpisode: FfiConverterRustBuffer<List<PastEpisode>> {
    override fun read(buf: ByteBuffer): List<PastEpisode> {
        val len = buf.getInt()
        return List<PastEpisode>(len) {
            FfiConverterTypePastEpisode.read(buf)
        }
    }

    override fun allocationSize(value: List<PastEpisode>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePastEpisode.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PastEpisode>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePastEpisode.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypePolicyMapping: FfiConverterRustBuffer<List<PolicyMapping>> {
    override fun read(buf: ByteBuffer): List<PolicyMapping> {
        val len = buf.getInt()
        return List<PolicyMapping>(len) {
            FfiConverterTypePolicyMapping.read(buf)
        }
    }

    override fun allocationSize(value: List<PolicyMapping>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePolicyMapping.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PolicyMapping>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePolicyMapping.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypePrivateKey: FfiConverterRustBuffer<List<PrivateKey>> {
    override fun read(buf: ByteBuffer): List<PrivateKey> {
        val len = buf.getInt()
        return List<PrivateKey>(len) {
            FfiConverterTypePrivateKey.read(buf)
        }
    }

    override fun allocationSize(value: List<PrivateKey>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePrivateKey.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PrivateKey>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePrivateKey.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypePublicKeyItem: FfiConverterRustBuffer<List<PublicKeyItem>> {
    override fun read(buf: ByteBuffer): List<PublicKeyItem> {
        val len = buf.getInt()
        return List<PublicKeyItem>(len) {
            FfiConverterTypePublicKeyItem.read(buf)
        }
    }

    override fun allocationSize(value: List<PublicKeyItem>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePublicKeyItem.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PublicKeyItem>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePublicKeyItem.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypePublicRoot: FfiConverterRustBuffer<List<PublicRoot>> {
    override fun read(buf: ByteBuffer): List<PublicRoot> {
        val len = buf.getInt()
        return List<PublicRoot>(len) {
            FfiConverterTypePublicRoot.read(buf)
        }
    }

    override fun allocationSize(value: List<PublicRoot>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePublicRoot.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PublicRoot>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePublicRoot.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeReconciled: FfiConverterRustBuffer<List<Reconciled>> {
    override fun read(buf: ByteBuffer): List<Reconciled> {
        val len = buf.getInt()
        return List<Reconciled>(len) {
            FfiConverterTypeReconciled.read(buf)
        }
    }

    override fun allocationSize(value: List<Reconciled>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeReconciled.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Reconciled>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeReconciled.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRolloutPlace: FfiConverterRustBuffer<List<RolloutPlace>> {
    override fun read(buf: ByteBuffer): List<RolloutPlace> {
        val len = buf.getInt()
        return List<RolloutPlace>(len) {
            FfiConverterTypeRolloutPlace.read(buf)
        }
    }

    override fun allocationSize(value: List<RolloutPlace>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRolloutPlace.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RolloutPlace>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRolloutPlace.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRoots: FfiConverterRustBuffer<List<Roots>> {
    override fun read(buf: ByteBuffer): List<Roots> {
        val len = buf.getInt()
        return List<Roots>(len) {
            FfiConverterTypeRoots.read(buf)
        }
    }

    override fun allocationSize(value: List<Roots>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRoots.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Roots>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRoots.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRuleRow: FfiConverterRustBuffer<List<RuleRow>> {
    override fun read(buf: ByteBuffer): List<RuleRow> {
        val len = buf.getInt()
        return List<RuleRow>(len) {
            FfiConverterTypeRuleRow.read(buf)
        }
    }

    override fun allocationSize(value: List<RuleRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRuleRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RuleRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRuleRow.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRuleSubject: FfiConverterRustBuffer<List<RuleSubject>> {
    override fun read(buf: ByteBuffer): List<RuleSubject> {
        val len = buf.getInt()
        return List<RuleSubject>(len) {
            FfiConverterTypeRuleSubject.read(buf)
        }
    }

    override fun allocationSize(value: List<RuleSubject>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRuleSubject.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RuleSubject>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRuleSubject.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeScanTarget: FfiConverterRustBuffer<List<ScanTarget>> {
    override fun read(buf: ByteBuffer): List<ScanTarget> {
        val len = buf.getInt()
        return List<ScanTarget>(len) {
            FfiConverterTypeScanTarget.read(buf)
        }
    }

    override fun allocationSize(value: List<ScanTarget>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeScanTarget.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ScanTarget>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeScanTarget.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSct: FfiConverterRustBuffer<List<Sct>> {
    override fun read(buf: ByteBuffer): List<Sct> {
        val len = buf.getInt()
        return List<Sct>(len) {
            FfiConverterTypeSct.read(buf)
        }
    }

    override fun allocationSize(value: List<Sct>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSct.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Sct>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSct.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSctDetails: FfiConverterRustBuffer<List<SctDetails>> {
    override fun read(buf: ByteBuffer): List<SctDetails> {
        val len = buf.getInt()
        return List<SctDetails>(len) {
            FfiConverterTypeSctDetails.read(buf)
        }
    }

    override fun allocationSize(value: List<SctDetails>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSctDetails.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SctDetails>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSctDetails.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeServedAt: FfiConverterRustBuffer<List<ServedAt>> {
    override fun read(buf: ByteBuffer): List<ServedAt> {
        val len = buf.getInt()
        return List<ServedAt>(len) {
            FfiConverterTypeServedAt.read(buf)
        }
    }

    override fun allocationSize(value: List<ServedAt>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeServedAt.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ServedAt>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeServedAt.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSkipped: FfiConverterRustBuffer<List<Skipped>> {
    override fun read(buf: ByteBuffer): List<Skipped> {
        val len = buf.getInt()
        return List<Skipped>(len) {
            FfiConverterTypeSkipped.read(buf)
        }
    }

    override fun allocationSize(value: List<Skipped>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSkipped.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Skipped>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSkipped.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSnapshot: FfiConverterRustBuffer<List<Snapshot>> {
    override fun read(buf: ByteBuffer): List<Snapshot> {
        val len = buf.getInt()
        return List<Snapshot>(len) {
            FfiConverterTypeSnapshot.read(buf)
        }
    }

    override fun allocationSize(value: List<Snapshot>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSnapshot.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Snapshot>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSnapshot.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeStanding: FfiConverterRustBuffer<List<Standing>> {
    override fun read(buf: ByteBuffer): List<Standing> {
        val len = buf.getInt()
        return List<Standing>(len) {
            FfiConverterTypeStanding.read(buf)
        }
    }

    override fun allocationSize(value: List<Standing>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeStanding.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Standing>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeStanding.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeTarget: FfiConverterRustBuffer<List<Target>> {
    override fun read(buf: ByteBuffer): List<Target> {
        val len = buf.getInt()
        return List<Target>(len) {
            FfiConverterTypeTarget.read(buf)
        }
    }

    override fun allocationSize(value: List<Target>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTarget.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Target>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTarget.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeUnreadable: FfiConverterRustBuffer<List<Unreadable>> {
    override fun read(buf: ByteBuffer): List<Unreadable> {
        val len = buf.getInt()
        return List<Unreadable>(len) {
            FfiConverterTypeUnreadable.read(buf)
        }
    }

    override fun allocationSize(value: List<Unreadable>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeUnreadable.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Unreadable>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeUnreadable.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeUpcomingRule: FfiConverterRustBuffer<List<UpcomingRule>> {
    override fun read(buf: ByteBuffer): List<UpcomingRule> {
        val len = buf.getInt()
        return List<UpcomingRule>(len) {
            FfiConverterTypeUpcomingRule.read(buf)
        }
    }

    override fun allocationSize(value: List<UpcomingRule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeUpcomingRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<UpcomingRule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeUpcomingRule.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeYearlyRenewals: FfiConverterRustBuffer<List<YearlyRenewals>> {
    override fun read(buf: ByteBuffer): List<YearlyRenewals> {
        val len = buf.getInt()
        return List<YearlyRenewals>(len) {
            FfiConverterTypeYearlyRenewals.read(buf)
        }
    }

    override fun allocationSize(value: List<YearlyRenewals>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeYearlyRenewals.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<YearlyRenewals>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeYearlyRenewals.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeZoneIssue: FfiConverterRustBuffer<List<ZoneIssue>> {
    override fun read(buf: ByteBuffer): List<ZoneIssue> {
        val len = buf.getInt()
        return List<ZoneIssue>(len) {
            FfiConverterTypeZoneIssue.read(buf)
        }
    }

    override fun allocationSize(value: List<ZoneIssue>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeZoneIssue.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ZoneIssue>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeZoneIssue.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceSequenceString: FfiConverterRustBuffer<List<List<kotlin.String>>> {
    override fun read(buf: ByteBuffer): List<List<kotlin.String>> {
        val len = buf.getInt()
        return List<List<kotlin.String>>(len) {
            FfiConverterSequenceString.read(buf)
        }
    }

    override fun allocationSize(value: List<List<kotlin.String>>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterSequenceString.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<List<kotlin.String>>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterSequenceString.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeOctets: FfiConverterRustBuffer<List<Octets>> {
    override fun read(buf: ByteBuffer): List<Octets> {
        val len = buf.getInt()
        return List<Octets>(len) {
            FfiConverterTypeOctets.read(buf)
        }
    }

    override fun allocationSize(value: List<Octets>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOctets.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Octets>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOctets.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterMapStringTypeFact: FfiConverterRustBuffer<Map<kotlin.String, Fact>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, Fact> {
        val len = buf.getInt()
        return buildMap<kotlin.String, Fact>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterTypeFact.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, Fact>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterTypeFact.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, Fact>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterTypeFact.write(v, buf)
        }
    }
}

public typealias Facts = Map<kotlin.String, Fact>
internal typealias FfiConverterTypeFacts = FfiConverterMapStringTypeFact

internal typealias Instant = java.time.Instant

/**
 * @suppress
 */
internal object FfiConverterTypeInstant: FfiConverter<Instant, Long> {
    override fun lift(value: Long): Instant {
        val builtinValue = FfiConverterLong.lift(value)
        return java.time.Instant.ofEpochSecond(builtinValue)
    }

    override fun lower(value: Instant): Long {
        val builtinValue = value.epochSecond
        return FfiConverterLong.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Instant {
        val builtinValue = FfiConverterLong.read(buf)
        return java.time.Instant.ofEpochSecond(builtinValue)
    }

    override fun allocationSize(value: Instant): ULong {
        val builtinValue = value.epochSecond
        return FfiConverterLong.allocationSize(builtinValue)
    }

    override fun write(value: Instant, buf: ByteBuffer) {
        val builtinValue = value.epochSecond
        FfiConverterLong.write(builtinValue, buf)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeOctets: FfiConverter<Octets, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): Octets {
        val builtinValue = FfiConverterByteArray.lift(value)
        return Octets.of(builtinValue)
    }

    override fun lower(value: Octets): RustBuffer.ByValue {
        val builtinValue = value.toByteArray()
        return FfiConverterByteArray.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Octets {
        val builtinValue = FfiConverterByteArray.read(buf)
        return Octets.of(builtinValue)
    }

    override fun allocationSize(value: Octets): ULong {
        val builtinValue = value.toByteArray()
        return FfiConverterByteArray.allocationSize(builtinValue)
    }

    override fun write(value: Octets, buf: ByteBuffer) {
        val builtinValue = value.toByteArray()
        FfiConverterByteArray.write(builtinValue, buf)
    }
}

internal typealias Seconds = java.time.Duration

/**
 * @suppress
 */
internal object FfiConverterTypeSeconds: FfiConverter<Seconds, Int> {
    override fun lift(value: Int): Seconds {
        val builtinValue = FfiConverterUInt.lift(value)
        return java.time.Duration.ofSeconds(builtinValue.toLong())
    }

    override fun lower(value: Seconds): Int {
        val builtinValue = value.wholeSeconds()
        return FfiConverterUInt.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Seconds {
        val builtinValue = FfiConverterUInt.read(buf)
        return java.time.Duration.ofSeconds(builtinValue.toLong())
    }

    override fun allocationSize(value: Seconds): ULong {
        val builtinValue = value.wholeSeconds()
        return FfiConverterUInt.allocationSize(builtinValue)
    }

    override fun write(value: Seconds, buf: ByteBuffer) {
        val builtinValue = value.wholeSeconds()
        FfiConverterUInt.write(builtinValue, buf)
    }
}

        /**
         * The events between two runs.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `diff`(`request`: DiffRequest): List<Event> {
            return FfiConverterSequenceTypeEvent.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_diff(

        FfiConverterTypeDiffRequest.lower(`request`),_status)
}
    )
    }

        /**
         * The places that a printed line shows.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `readObservation`(`request`: ReadObservationRequest): List<Snapshot> {
            return FfiConverterSequenceTypeSnapshot.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_read_observation(

        FfiConverterTypeReadObservationRequest.lower(`request`),_status)
}
    )
    }

        /**
         * What is kept of a check.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `snapshots`(`request`: SnapshotsRequest): List<Snapshot> {
            return FfiConverterSequenceTypeSnapshot.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_snapshots(

        FfiConverterTypeSnapshotsRequest.lower(`request`),_status)
}
    )
    }

        /**
         * How every place stands.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `standings`(`request`: StandingsRequest): List<Standing> {
            return FfiConverterSequenceTypeStanding.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_standings(

        FfiConverterTypeStandingsRequest.lower(`request`),_status)
}
    )
    }

        /**
         * How a certificate stands at an instant, and when that changes.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `assess`(`request`: AssessRequest): Expiry {
            return FfiConverterTypeExpiry.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_assess(

        FfiConverterTypeAssessRequest.lower(`request`),_status)
}
    )
    }

        /**
         * The policy as it is understood.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `expiryPolicy`(`request`: ExpiryPolicyRequest): ExpiryPolicy {
            return FfiConverterTypeExpiryPolicy.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_expiry_policy(

        FfiConverterTypeExpiryPolicyRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Places by certificate.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `byFingerprint`(`request`: GroupsRequest): List<Group> {
            return FfiConverterSequenceTypeGroup.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_by_fingerprint(

        FfiConverterTypeGroupsRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Places by issuer.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `byIssuer`(`request`: GroupsRequest): List<Group> {
            return FfiConverterSequenceTypeGroup.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_by_issuer(

        FfiConverterTypeGroupsRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Places by how their certificates stand.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `byState`(`request`: ExpirationsRequest): List<Group> {
            return FfiConverterSequenceTypeGroup.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_by_state(

        FfiConverterTypeExpirationsRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Places by tag.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `byTag`(`request`: GroupsRequest): List<Group> {
            return FfiConverterSequenceTypeGroup.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_by_tag(

        FfiConverterTypeGroupsRequest.lower(`request`),_status)
}
    )
    }

        /**
         * The one list of everything that expires.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `expirations`(`request`: ExpirationsRequest): Expirations {
            return FfiConverterTypeExpirations.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_expirations(

        FfiConverterTypeExpirationsRequest.lower(`request`),_status)
}
    )
    }

        /**
         * The places with certificates of other issuers.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `issuersNotAllowed`(`request`: IssuersNotAllowedRequest): List<Snapshot> {
            return FfiConverterSequenceTypeSnapshot.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_issuers_not_allowed(

        FfiConverterTypeIssuersNotAllowedRequest.lower(`request`),_status)
}
    )
    }

        /**
         * What is not as it should be.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `reconcile`(`request`: ReconcileRequest): Reconciliation {
            return FfiConverterTypeReconciliation.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_reconcile(

        FfiConverterTypeReconcileRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Where the new one is, and where the old one still.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `rollout`(`request`: RolloutRequest): Rollout {
            return FfiConverterTypeRollout.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_rollout(

        FfiConverterTypeRolloutRequest.lower(`request`),_status)
}
    )
    }

        /**
         * What is rarely asked of a certificate: each extension in full.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `certificateDetails`(`request`: ParseCertificateRequest): CertificateDetails {
            return FfiConverterTypeCertificateDetails.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_certificate_details(

        FfiConverterTypeParseCertificateRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Whether a certificate is for a name (RFC 9525), and if not, what comes close.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `matchName`(`request`: MatchNameRequest): NameMatch {
            return FfiConverterTypeNameMatch.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_match_name(

        FfiConverterTypeMatchNameRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Every fact of a certificate.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `parseCertificate`(`request`: ParseCertificateRequest): Certificate {
            return FfiConverterTypeCertificate.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_parse_certificate(

        FfiConverterTypeParseCertificateRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Everything that can be found in the octets. It never fails: what cannot be read is under `skipped`.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `read`(`request`: ReadRequest): Contents {
            return FfiConverterTypeContents.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_read(

        FfiConverterTypeReadRequest.lower(`request`),_status)
}
    )
    }

        /**
         * PEM (RFC 7468) with a final line end.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `toPem`(`request`: ToPemRequest): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_to_pem(

        FfiConverterTypeToPemRequest.lower(`request`),_status)
}
    )
    }

        /**
         * A state to begin with.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `newRefreshState`(`request`: NewRefreshStateRequest): RefreshState {
            return FfiConverterTypeRefreshState.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_new_refresh_state(

        FfiConverterTypeNewRefreshStateRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Whether a look is due.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `refreshDue`(`request`: RefreshDueRequest): RefreshDue {
            return FfiConverterTypeRefreshDue.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_refresh_due(

        FfiConverterTypeRefreshDueRequest.lower(`request`),_status)
}
    )
    }

        /**
         * The state after a look.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `refreshStep`(`request`: RefreshStepRequest): RefreshState {
            return FfiConverterTypeRefreshState.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_refresh_step(

        FfiConverterTypeRefreshStepRequest.lower(`request`),_status)
}
    )
    }

        /**
         * The rhythm, and when the present one is expected to be renewed.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `cadence`(`request`: CadenceRequest): CadenceAnswer {
            return FfiConverterTypeCadenceAnswer.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_cadence(

        FfiConverterTypeCadenceRequest.lower(`request`),_status)
}
    )
    }

        /**
         * The roots of the public programs, with the age of their keys.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `publicRoots`(`request`: RulesRequest): List<PublicRoot> {
            return FfiConverterSequenceTypePublicRoot.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_public_roots(

        FfiConverterTypeRulesRequest.lower(`request`),_status)
}
    )
    }

        /**
         * How often each will have to be renewed.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `renewalPlan`(`request`: RenewalPlanRequest): RenewalPlan {
            return FfiConverterTypeRenewalPlan.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_renewal_plan(

        FfiConverterTypeRenewalPlanRequest.lower(`request`),_status)
}
    )
    }

        /**
         * When a root with a key of that age leaves the root programs.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `rootLeaving`(`request`: RootLeavingRequest): RootLeaving {
            return FfiConverterTypeRootLeaving.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_root_leaving(

        FfiConverterTypeRootLeavingRequest.lower(`request`),_status)
}
    )
    }

        /**
         * What the rules say of a certificate that has been issued.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `ruleAnswers`(`request`: RuleAnswersRequest): RuleAnswers {
            return FfiConverterTypeRuleAnswers.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_rule_answers(

        FfiConverterTypeRuleAnswersRequest.lower(`request`),_status)
}
    )
    }

        /**
         * What the rules have to know of a certificate, as its path says it.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `ruleSubject`(`request`: RuleSubjectRequest): RuleSubject {
            return FfiConverterTypeRuleSubject.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_rule_subject(

        FfiConverterTypeRuleSubjectRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Every row of every table, with its source.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `rules`(`request`: RulesRequest): List<RuleRow> {
            return FfiConverterSequenceTypeRuleRow.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_rules(

        FfiConverterTypeRulesRequest.lower(`request`),_status)
}
    )
    }

        /**
         * The rules that will hit it.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `upcomingRules`(`request`: UpcomingRulesRequest): List<UpcomingRule> {
            return FfiConverterSequenceTypeUpcomingRule.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_upcoming_rules(

        FfiConverterTypeUpcomingRulesRequest.lower(`request`),_status)
}
    )
    }

        /**
         * How long a CA may reuse what it has validated.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `validationReuse`(`request`: ValidationReuseRequest): ValidationReuse {
            return FfiConverterTypeValidationReuse.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_validation_reuse(

        FfiConverterTypeValidationReuseRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Targets where certificates are likely to be, and the lines of a zone that could not be read. Nobody is asked.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `candidates`(`request`: CandidatesRequest): Candidates {
            return FfiConverterTypeCandidates.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_candidates(

        FfiConverterTypeCandidatesRequest.lower(`request`),_status)
}
    )
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
    @Throws(NotAfterException::class) internal fun `expandTargets`(`request`: ExpandTargetsRequest): List<Target> {
            return FfiConverterSequenceTypeTarget.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_expand_targets(

        FfiConverterTypeExpandTargetsRequest.lower(`request`),_status)
}
    )
    }

        /**
         * What a text names.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `parseTarget`(`request`: ParseTargetRequest): Target {
            return FfiConverterTypeTarget.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_parse_target(

        FfiConverterTypeParseTargetRequest.lower(`request`),_status)
}
    )
    }

        /**
         * Where a certificate is served.
         *
         * # Errors
         *
         * Where the request cannot be used.
         */
    @Throws(NotAfterException::class) internal fun `whoServes`(`request`: WhoServesRequest): List<ServedAt> {
            return FfiConverterSequenceTypeServedAt.lift(
    uniffiRustCallWithError(NotAfterException) { _status ->
    UniffiLib.uniffi_notafter_records_fn_func_who_serves(

        FfiConverterTypeWhoServesRequest.lower(`request`),_status)
}
    )
    }
