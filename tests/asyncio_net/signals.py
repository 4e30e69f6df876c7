# Handlers for signals, of the module and of the loop.
import asyncio
import signal


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as exc:
        print(type(exc).__name__, exc)


print(repr(signal.SIGINT), signal.SIGTERM, signal.SIGUSR1.name, signal.Signals(15).name, signal.SIG_DFL, repr(signal.SIG_IGN))
attempt(signal.getsignal, signal.SIGUSR1)
attempt(lambda: signal.getsignal(signal.SIGINT) is signal.default_int_handler)


def handler(number, frame):
    print('handler', number, signal.Signals(number).name, type(frame).__name__)


attempt(signal.signal, signal.SIGUSR1, handler)
attempt(lambda: signal.getsignal(signal.SIGUSR1) is handler)
signal.raise_signal(signal.SIGUSR1)
attempt(signal.signal, signal.SIGINT, handler)
signal.raise_signal(signal.SIGINT)
signal.signal(signal.SIGUSR1, signal.SIG_IGN)
signal.raise_signal(signal.SIGUSR1)
attempt(signal.signal, signal.SIGUSR1, signal.SIG_DFL)
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print('KeyboardInterrupt')


def failing(number, frame):
    raise LookupError('from the handler')


signal.signal(signal.SIGUSR2, failing)
try:
    signal.raise_signal(signal.SIGUSR2)
except LookupError as exc:
    print(exc)
for args in (9, handler), (15, 5), (15, 'x'), (99, handler), ('x', handler):
    attempt(signal.signal, *args)
attempt(signal.getsignal, 99)
attempt(signal.strsignal, 15)
attempt(signal.raise_signal, 99)


async def main():
    loop = asyncio.get_running_loop()
    got = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, lambda *args: (print('got', args), got.set()), 1, 2)
    signal.raise_signal(signal.SIGTERM)
    await got.wait()
    attempt(loop.remove_signal_handler, signal.SIGTERM)
    attempt(loop.remove_signal_handler, signal.SIGTERM)
    attempt(signal.getsignal, signal.SIGTERM)
    attempt(loop.add_signal_handler, 9, print)
    attempt(loop.add_signal_handler, 'x', print)
    attempt(loop.add_signal_handler, 1000, print)
    attempt(loop.add_signal_handler, 15, main)
    # Ctrl-C that stops in order.
    stopping = asyncio.Event()
    loop.add_signal_handler(signal.SIGINT, stopping.set)
    loop.call_later(0.01, signal.raise_signal, signal.SIGINT)
    await stopping.wait()
    print('stopped in order')
    attempt(loop.remove_signal_handler, signal.SIGINT)
    # Ctrl-C without a handler cancels the main task.
    loop.call_later(0.01, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cancelled')
        raise

try:
    asyncio.run(main())
except KeyboardInterrupt:
    print('KeyboardInterrupt')
