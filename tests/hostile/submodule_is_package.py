# A package looks for a name in its submodule, which is the package itself.
import asyncio
import sys

sys.modules['asyncio.transports'] = asyncio
try:
    print(isinstance(asyncio.DatagramTransport, type))
except RecursionError:
    print(True)
