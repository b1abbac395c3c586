"""Fetches certificates with asyncio and ssl by full handshakes, and prints what that cost, as JSON.

    asyncio_tls.py MODE TARGETS COUNT CONCURRENCY

MODE is tls1.2 or tls1.3.
"""

import asyncio
import json
import resource
import ssl
import sys
import time

# Connections before those that are measured.
WARMING_UP = 200

# What a certificate monitor would give a server, in seconds.
TIMEOUT = 10


async def fetch(context, host, port):
    """Whether the target shows its certificate."""
    try:
        _, writer = await asyncio.wait_for(
            asyncio.open_connection(host, port, ssl=context), TIMEOUT
        )
        certificate = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
        writer.close()
        await writer.wait_closed()
    except (OSError, asyncio.TimeoutError) as error:
        print(f"{host}:{port}: {error!r}", file=sys.stderr)
        return False
    return bool(certificate)


async def fetch_all(context, targets, concurrency):
    """So many workers take the targets one after the other. How many showed their certificates."""
    left = iter(targets)

    async def work():
        return sum([await fetch(context, host, port) for host, port in left])

    return sum(await asyncio.gather(*(work() for _ in range(concurrency))))


def processor_time():
    """User and system time of this process, in seconds."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


async def main(mode, path, count, concurrency):
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    version = {"tls1.2": ssl.TLSVersion.TLSv1_2, "tls1.3": ssl.TLSVersion.TLSv1_3}[mode]
    context.minimum_version = context.maximum_version = version

    with open(path, encoding="ascii") as file:
        lines = (line.strip().rpartition(":") for line in file)
        targets = [(host, int(port)) for host, _, port in lines]
    await fetch_all(context, targets[:WARMING_UP], concurrency)
    cpu, start = processor_time(), time.monotonic()
    measured = targets[WARMING_UP : WARMING_UP + count]
    answered = await fetch_all(context, measured, concurrency)
    answer = {
        "answered": answered,
        "failed": len(measured) - answered,
        "cpu_us": round((processor_time() - cpu) * 1e6),
        "wall_us": round((time.monotonic() - start) * 1e6),
    }
    print(json.dumps(answer))


if __name__ == "__main__":
    _, mode, path, count, concurrency = sys.argv
    asyncio.run(main(mode, path, int(count), int(concurrency)))
