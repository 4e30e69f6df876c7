# Names of files, taken apart and put together.
import os
import os.path as osp


def err(f, *a):
    try:
        print(f.__name__, f(*a))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)


for a in ('a/b', '/a/b/', '//a', '///a', 'a', '', '/', 'a//b', './a/../b', '../..', '/..', 'x.tar.gz', '.bashrc', 'a/.b.c', 'a.', '..', 'a/..b'):
    print(repr(a), osp.split(a), osp.splitext(a), osp.normpath(a), osp.dirname(a), osp.basename(a), osp.isabs(a), osp.splitroot(a), osp.splitdrive(a))
print(osp.join('a', 'b', '/c', 'd'), osp.join('a', ''), osp.join('', 'b'), osp.join(b'a', b'b'), osp.join('a/', 'b'))
print(osp.commonpath(['/a/b/c', '/a/b/d']), osp.commonprefix(['abc', 'abd']), osp.commonpath(['a/b', 'a']), osp.commonprefix([]))
err(osp.commonpath, []); err(osp.commonpath, ['/a', 'b']); err(osp.join, 'a', b'b'); err(osp.join, 'a', 3); err(osp.relpath, '')
os.environ['HOME'] = '/home/x'; os.environ['V'] = 'val'
print(osp.expanduser('~/a'), osp.expanduser('~'), osp.expanduser('b/~'), osp.expandvars('$V/${V}x$NOPE_X/${NOPE_X}$'), osp.expandvars(b'$V'))
