# linecache: files that change, loaders that know the source, the search path.
import linecache
import os
import sys

top = os.path.abspath('linecache_files.tmp')
os.mkdir(top)
path = os.path.join(top, 'm.txt')


def write(text, changed):
    with open(path, 'wb') as file:
        file.write(text)
    os.utime(path, (changed, changed))


def kept(entry):
    return entry[0], entry[1], entry[2], os.path.basename(entry[3])


write(b'a\nb', 1000)
print(linecache.getlines(path), kept(linecache.cache[path]), [linecache.getline(path, n) for n in range(4)])
write(b'c\nd', 1000)
linecache.checkcache(path)
print(linecache.getlines(path))
write(b'c\nde\x0cf\r\ng\rh', 1000)
print(linecache.getlines(path))
linecache.checkcache()
print(linecache.getlines(path))
write(b'x\n', 2000)
linecache.checkcache(path)
print(linecache.getlines(path), linecache.updatecache(path))
write(b'', 2000)
print(linecache.updatecache(path))
write(b'# coding: latin-1\n\xe9\n', 2000)
print(linecache.updatecache(path))
write(b'\xe9\n', 2000)
print(linecache.updatecache(path))
os.remove(path)
linecache.checkcache(path)
print(path in linecache.cache, linecache.getlines(path), linecache.getlines(top), linecache.getlines('a\0b'), linecache.getlines(None))


class Loader:
    def get_source(self, name):
        print('asked for', name)
        if name == 'bad':
            raise ImportError
        return None if name == 'none' else f'one\ntwo {name}'


class Spec:
    name = 'spec'
    loader = Loader()


def of(name, **more):
    return {'__name__': name, '__loader__': Loader(), **more}


print(linecache.lazycache('lazy', of('mod')), linecache.lazycache('lazy', {}), len(linecache.cache['lazy']))
print(linecache.getlines('lazy'), linecache.cache['lazy'], linecache.lazycache('lazy', of('mod')))
linecache.checkcache('lazy')
print('lazy' in linecache.cache)
for name, names in (('<q>', of('mod')), ('', of('mod')), ('z', {}), ('z', None), ('z', {'__name__': 'x'}), ('z', of(''))):
    print(linecache.lazycache(name, names), end=' ')
print()
print(linecache.getlines('n1', of('none')), linecache.getlines('n2', of('bad')), linecache.getlines('n3', of('x', __spec__=Spec)), linecache.getlines('/n4', of('x')))
sys.path.append(top)
write(b'found\n', 5)
print(linecache.getlines('m.txt'), kept(linecache.cache['m.txt']), linecache.getlines('q/m.txt'), linecache.getlines('<m.txt>'))
linecache.clearcache()
print(linecache.cache)
os.remove(path)
os.rmdir(top)
