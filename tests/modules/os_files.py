# Files and folders, by their names and by descriptors.
import os
import os.path as osp
from os.path import join, basename
def err(f, *a, **k):
    try:
        print(f.__name__, f(*a, **k))
    except Exception as e:
        print(f.__name__, type(e).__name__, str(e).replace(top, 'TOP'))
top = os.path.abspath('os_files.tmp')
os.mkdir(top)
os.makedirs(top + '/a/b/c', exist_ok=True)
err(os.makedirs, top + '/a/b')
err(os.makedirs, top + '/a/b', exist_ok=True)
err(os.mkdir, top)
err(os.rmdir, top + '/none')
err(os.remove, top + '/a')
err(os.rmdir, top + '/a')
err(os.listdir, top + '/none')
err(os.stat, top + '/none')
err(os.rename, top + '/none', top + '/x')
err(os.mkdir, 5); err(os.listdir, 5.0) ; err(os.fspath, 3)
with open(top + '/f.txt', 'w') as f: f.write('hello')
with open(top + '/a/g', 'w') as f: pass
os.symlink('f.txt', top + '/link')
print(sorted(os.listdir(top)), sorted(os.listdir(os.fsencode(top))))
for e in sorted(os.scandir(top), key=lambda e: e.name):
    print(e, e.name, e.is_dir(), e.is_file(), e.is_file(follow_symlinks=False), e.is_symlink(), e.stat().st_size if e.is_file() else '')
with os.scandir(top) as it: print(sum(1 for _ in it))
for d, ds, fs in os.walk(top): ds.sort(); print(d.replace(top, 'TOP'), ds, sorted(fs))
for d, ds, fs in os.walk(top, topdown=False): print(d.replace(top, 'TOP'), sorted(ds), sorted(fs))
st = os.stat(top + '/f.txt')
print(st.st_size, oct(st.st_mode), st[6], len(st), type(st.st_mtime), st.st_mtime_ns // 10**9 == int(st.st_mtime), type(st).__name__, repr(st)[:30])
print(osp.getsize(top + '/f.txt'), osp.exists(top), osp.exists(top+'/nope'), osp.isdir(top), osp.isfile(top), osp.islink(top+'/link'), osp.lexists(top+'/link'), osp.realpath(top+'/link') == osp.realpath(top + '/f.txt'), osp.samefile(top+'/link', top+'/f.txt'))
os.chmod(top + '/f.txt', 0o600); print(oct(os.stat(top + '/f.txt').st_mode))
os.utime(top + '/f.txt', (1, 2.5)); print(os.stat(top + '/f.txt').st_mtime, osp.getatime(top + '/f.txt'))
print(os.access(top, os.R_OK | os.W_OK), os.access(top + '/zz', os.F_OK))
os.truncate(top + '/f.txt', 2); print(osp.getsize(top + '/f.txt'))
os.rename(top + '/f.txt', top + '/h.txt'); os.replace(top + '/h.txt', top + '/i.txt'); os.link(top + '/i.txt', top + '/j'); print(sorted(os.listdir(top)), os.readlink(top + '/link'), os.stat(top+'/j').st_nlink)
fd = os.open(top + '/k', os.O_RDWR | os.O_CREAT, 0o644)
print(os.write(fd, b'0123456789'), os.lseek(fd, 3, os.SEEK_SET), os.read(fd, 4), os.fstat(fd).st_size, os.isatty(fd))
os.ftruncate(fd, 5); os.fsync(fd)
print(os.lseek(fd, 0, 2))
os.close(fd)
err(os.close, fd); err(os.read, fd, 1); err(os.write, 9999, b'')
r, w = os.pipe()
print(os.write(w, b'through'), os.read(r, 100))
with os.fdopen(w, 'w') as f: f.write('more\nlines\n')
with os.fdopen(r) as f: print(f.readlines())
err(os.close, r)
r, w = os.pipe(); os.set_blocking(r, False); print(os.get_blocking(r), os.get_blocking(w)); err(os.read, r, 1); os.close(w); print(os.read(r, 5)); os.close(r)
os.chdir(top); print(os.getcwd() == osp.realpath(top), osp.abspath('q') == osp.realpath(top) + '/q', os.listdir() == os.listdir('.'))
print(osp.relpath(top + '/a/b', top + '/a/c'), osp.relpath('a'), osp.relpath('/'+'a', '/'))
print(os.sep, os.linesep == '\n', os.name, os.pathsep, os.curdir, os.pardir, os.extsep, os.altsep, os.devnull)
class P:
    def __fspath__(self): return top + '/a'
print(os.fspath(P()) == top + '/a', isinstance(P(), os.PathLike), issubclass(str, os.PathLike), osp.isdir(P()), os.listdir(P()), osp.join(P(), 'x').replace(top, 'TOP'))
os.renames(top + '/i.txt', top + '/new/dir/i'); print(sorted(os.listdir(top)))
os.removedirs(top + '/a/b/c') if False else os.rmdir(top + '/a/b/c')
err(os.chdir, top + '/nono')
for d, ds, fs in os.walk(top, topdown=False):
    for f in fs: os.unlink(join(d, f))
    os.rmdir(d)
print(osp.exists(top))
