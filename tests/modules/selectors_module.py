# Waiting for files.
import os
import selectors
import socket
import threading
import time


def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


for cls in selectors.SelectSelector, selectors.PollSelector, selectors.DefaultSelector:
    a, b = socket.socketpair()
    with cls() as sel:
        key = sel.register(a, selectors.EVENT_READ, data='a')
        print(key.fileobj is a, key.fd == a.fileno(), key.events, key.data, type(key).__name__)
        print(sel.select(0), len(sel.get_map()), a in sel.get_map(), b in sel.get_map())
        b.send(b'x')
        print([(k.data, events) for k, events in sel.select(5)])
        sel.register(b, selectors.EVENT_READ | selectors.EVENT_WRITE, 'b')
        print(sorted((k.data, events) for k, events in sel.select()))
        sel.modify(b, selectors.EVENT_READ, 'changed')
        print(sorted((k.data, events) for k, events in sel.select()), sel.get_key(b).data)
        print(sel.unregister(a).data)
        threading.Timer(0.02, a.send, [b'y']).start()
        print([(k.data, events) for k, events in sel.select(5)], b.recv(5))
        start = time.monotonic()
        print(sel.select(0.05), time.monotonic() - start >= 0.04)
    print(sel.get_map())
    a.close()
    b.close()
sel = selectors.DefaultSelector()
r, w = os.pipe()
sel.register(r, selectors.EVENT_READ)
os.write(w, b'.')
print(len(sel.select()), os.read(r, 1))
err(sel.register, w, 0)
err(sel.register, w, 8)
err(sel.register, 'x', 1)
err(sel.unregister, 'x')
try:
    sel.register(r, 1)
except KeyError as e:
    print('registered', str(e).endswith("already registered'"))
print(isinstance(sel, selectors.BaseSelector))
sel.close()
os.close(r)
os.close(w)
