import Foundation

#if canImport(Glibc)
    import Glibc
    private let stream = Int32(SOCK_STREAM.rawValue)
    private let shutdownBoth = Int32(SHUT_RDWR)
#else
    import Darwin
    private let stream = SOCK_STREAM
    private let shutdownBoth = SHUT_RDWR
#endif

/// A server on loopback that takes connections and never says a word: whoever asks it waits until it gives up.
final class SilentServer: @unchecked Sendable {
    private let lock = NSCondition()
    private let listener: Int32
    private var accepted = 0
    private var closed = 0
    let port: UInt16

    var target: String { "127.0.0.1:\(port)" }

    init() throws {
        listener = socket(AF_INET, stream, 0)
        guard listener >= 0 else { throw Untold(what: "no socket: \(errno)") }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let bound = withUnsafeMutablePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && listen(listener, 64) == 0 && getsockname(listener, $0, &size) == 0
            }
        }
        guard bound else { throw Untold(what: "no listener: \(errno)") }
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [weak self] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                guard let self else {
                    close(connection)
                    return
                }
                self.count { $0.accepted += 1 }
                Thread.detachNewThread { [weak self] in
                    var octets = [UInt8](repeating: 0, count: 4096)
                    while recv(connection, &octets, octets.count, 0) > 0 {}
                    close(connection)
                    self?.count { $0.closed += 1 }
                }
            }
        }
    }

    deinit {
        shutdown(listener, shutdownBoth)
        close(listener)
    }

    private func count(_ change: (SilentServer) -> Void) {
        lock.lock()
        change(self)
        lock.broadcast()
        lock.unlock()
    }

    private func counts() -> (accepted: Int, closed: Int) {
        lock.lock()
        defer { lock.unlock() }
        return (accepted, closed)
    }

    /// Waits until so many have connected, or so many connections are closed; no longer than ten seconds.
    func wait(accepted: Int = 0, closed: Int = 0) async -> Bool {
        for _ in 0..<1000 {
            let now = counts()
            if now.accepted >= accepted && now.closed >= closed { return true }
            try? await Task.sleep(for: .milliseconds(10))
        }
        return false
    }

    /// Connections that are open.
    var open: Int {
        let now = counts()
        return now.accepted - now.closed
    }
}
