// Real TLS servers on loopback, with keys made for the run.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';

/** A key and a certificate that signed itself, for `localhost` and 127.0.0.1. */
export function identity(name = 'localhost') {
  const folder = mkdtempSync(join(tmpdir(), 'notafter-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '30'],
        ...['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name},IP:127.0.0.1`],
        ...['-addext', 'extendedKeyUsage=serverAuth', '-keyout', key, '-out', cert],
      ],
      { stdio: 'ignore' },
    );
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function listening(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    server,
    target: `127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** A server that shows this certificate. */
export function serve(pair, onConnection = () => {}) {
  const server = tls.createServer({ ...pair, allowHalfOpen: false }, (socket) => {
    socket.on('error', () => {});
    onConnection(socket);
  });
  server.on('tlsClientError', () => {});
  return listening(server);
}

/** A server that accepts and never says a word; `closed` resolves when the client goes away. */
export async function silent() {
  const sockets = new Set();
  let gone;
  const closed = new Promise((resolve) => {
    gone = resolve;
  });
  let came;
  const connected = new Promise((resolve) => {
    came = resolve;
  });
  const server = net.createServer((socket) => {
    sockets.add(socket);
    came();
    // Read on: otherwise the end of the connection is not seen.
    socket.resume();
    socket.on('error', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      gone(performance.now());
    });
  });
  const its = await listening(server);
  return {
    ...its,
    connected,
    closed,
    sockets,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return its.close();
    },
  };
}
