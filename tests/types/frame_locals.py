# f_locals of a function's frame is a view that writes through (PEP 667); frame.clear.
import sys
from collections.abc import Mapping, MutableMapping


def show(fn):
    try:
        print(repr(fn()))
    except Exception as e:
        print(type(e).__name__, e)


def function():
    a = 1
    b = []

    def inner():
        return a
    view = sys._getframe().f_locals
    print(type(view).__name__, len(view), list(view), view['a'], 'a' in view, 'later' in view, isinstance(view, dict))
    print(view is sys._getframe().f_locals, view == sys._getframe().f_locals, view != sys._getframe().f_locals, view == dict(view), view == 5)
    view['a'] = 5
    view['b'] = 'new b'
    view['added'] = 7
    view[3] = 'three'
    print(a, b, inner(), view['added'], view[3], len(view), list(view), sys._getframe().f_locals['added'], 'added' in locals())
    a = 6
    print(view['a'])
    del b
    print('b' in view, list(view))
    for fn in (lambda: view['b'], lambda: view[4], lambda: view[[]], lambda: view.__delitem__('a'), lambda: view.pop('a'), lambda: view.clear(), lambda: view.get('a'), lambda: view.get('zz', 3), lambda: view.get('zz'),
               lambda: view.setdefault('a', 9), lambda: view.setdefault('s', 9), lambda: view.update({'b': 'B'}), lambda: type(view.copy()), lambda: type(view | {'x': 1}), lambda: type({} | view),
               lambda: view.keys()[:2], lambda: type(view.values()), lambda: ('a', 6) in view.items(), lambda: list(reversed(view))[:3], lambda: hash(view), lambda: type(view)(), lambda: type(view)(1),
               lambda: type(view)(sys._getframe()).keys(), lambda: view.__ior__({'b': 3}) is view, lambda: bool(view), lambda: view < view, lambda: view.update(1), lambda: view | 5,
               lambda: view.update(sys._getframe(1).f_locals), lambda: [n for n in dir(view) if n[0] != '_']):
        show(fn)
    print(b, type(view).__module__)
    eval('view.__setitem__("a", "from eval")')
    print(a, eval('a', {}, view), eval('added + 1', {}, view))


function()


def caller(x):
    unseen = set_in_caller('x', 'changed')
    return x, unseen


def set_in_caller(name, value):
    sys._getframe(1).f_locals[name] = value


print(caller('original'))


def free():
    v = 1

    def inner():
        v
        sys._getframe().f_locals['v'] = 2
        sys._getframe().f_locals['free'] = 'not the global'
        return v, list(sys._getframe().f_locals), free is function
    return inner(), v


print(free())


def generator():
    z = 1
    received = yield z
    yield z, received
    yield sys._getframe()


g = generator()
next(g)
frame = g.gi_frame
print(frame.f_locals, frame.f_locals is g.gi_frame.f_locals, frame.f_lineno)
frame.f_locals['z'] = 'set from outside'
print(g.send('sent'), frame.f_locals, frame.f_lineno)
inner = next(g)
print(inner.f_locals, inner.f_code is generator.__code__)
show(frame.clear)
list(g)
show(inner.clear)
print(inner.f_locals)
show(lambda: sys._getframe().clear())


unstarted = generator()
print(unstarted.gi_frame.f_locals, unstarted.gi_frame.clear(), unstarted.gi_frame, list(unstarted))


async def coroutine():
    local = 'of the coroutine'
    await Suspend()


class Suspend:
    def __await__(self):
        yield


c = coroutine()
c.send(None)
print(c.cr_frame.f_locals)
c.cr_frame.f_locals['local'] = 5
print(c.cr_frame.f_locals)
c.close()
print(c.cr_frame)


def ended():
    u = [1]
    return sys._getframe()


frame = ended()
print(frame.f_locals['u'], list(frame.f_locals))
frame.f_locals['u'] = 9
print(frame.f_locals['u'], frame.clear(), frame.f_locals, len(frame.f_locals))
print(sys._getframe().f_locals is globals())


class Body:
    inside = 1
    sys._getframe().f_locals['added'] = 2
    print(type(sys._getframe().f_locals).__name__, added)


print(Body.added)


def kinds(x):
    proxy = sys._getframe().f_locals
    print(isinstance(proxy, Mapping), isinstance(proxy, MutableMapping), isinstance(proxy, dict), reversed(proxy))


kinds(1)


# Keys must have hashes, and str keys may be of a subclass.
class Text(str):
    pass


class Unhashable(str):
    __hash__ = None


def keys(x):
    proxy = sys._getframe().f_locals
    print(proxy[Text('x')], Text('x') in proxy, proxy.get(5))
    for access in (lambda: proxy[Unhashable('x')], lambda: Unhashable('x') in proxy, lambda: proxy.__setitem__([], 1), lambda: proxy.get({})):
        try:
            print(access())
        except TypeError as e:
            print(e)


keys(1)
