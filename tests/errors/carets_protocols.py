# Frames of dunder methods, properties, iterators, context managers and descriptors.
class P:
    def __add__(self, o):
        raise ValueError('add')

    def __getitem__(self, i):
        raise ValueError('getitem')

    def __setattr__(self, n, v):
        raise ValueError('setattr')

    def __iter__(self):
        raise ValueError('iter')

    def __enter__(self):
        raise ValueError('enter')

    def __exit__(self, *a):
        pass

    def __call__(self):
        raise ValueError('call')

    def __eq__(self, o):
        raise ValueError('eq')

    def __bool__(self):
        raise ValueError('bool')

    def __format__(self, s):
        raise ValueError('format')

    def __contains__(self, x):
        raise ValueError('contains')

    def __len__(self):
        raise ValueError('len')

    @property
    def prop(self):
        raise ValueError('prop')

    def __neg__(self):
        raise ValueError('neg')

    def __delitem__(self, k):
        raise ValueError('delitem')


p = P()


def add(): return p + 1
def getitem(): return p['k']
def setattr_(): p.x = 1
def for_loop():
    for x in p:
        pass
def with_(): 
    with p as q:
        pass
def call(): return p()
def eq(): return [p] == [1]
def truth():
    if p:
        pass
def fmt(): return f'{p:x}'
def contains(): return 1 in p
def length(): return len(p)
def prop(): return p.prop
def neg(): return -p
def delete(): del p[0]
def unpack(): a, b = p


errors = []
for g in (add, getitem, setattr_, for_loop, with_, call, eq, truth, fmt, contains, length, prop, neg, delete, unpack):
    try:
        g()
    except Exception as e:
        e.__traceback__ = e.__traceback__.tb_next
        errors.append(e)
raise ExceptionGroup('protocols', errors)
