# Files and trees copied, moved, removed.
import os
import shutil


def err(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f'{type(e).__name__} {e}'


top = 'shutil_module.tmp'
os.makedirs(top + '/a/b')
for name, text in ('a/x.py', 'x'), ('a/b/y.txt', 'yy'), ('a/b/z.pyc', 'zzz'), ('one', '1'):
    with open(os.path.join(top, name), 'w') as f:
        f.write(text)
os.chmod(top + '/one', 0o600)
os.utime(top + '/one', (1000, 2000))
os.symlink('one', top + '/link')


def tree(path):
    return sorted(os.path.join(d, f)[len(path):] for d, _, fs in os.walk(path) for f in fs)


print(err(shutil.copy, top + '/one', top + '/a'), oct(os.stat(top + '/a/one').st_mode), os.stat(top + '/a/one').st_mtime > 3000)
print(err(shutil.copy2, top + '/one', top + '/two'), os.stat(top + '/two').st_mtime)
print(err(shutil.copyfile, top + '/one', top + '/three'), err(shutil.copyfile, top + '/link', top + '/link2', follow_symlinks=False), os.path.islink(top + '/link2'))
print(err(shutil.copyfile, top + '/one', top + '/one'), err(shutil.copy, top + '/none', top + '/four'))
print(err(shutil.copytree, top + '/a', top + '/c', ignore=shutil.ignore_patterns('*.pyc', '[on]n?')), tree(top + '/c'))
print(err(shutil.copytree, top + '/a', top + '/c'), err(shutil.copytree, top + '/a', top + '/c', dirs_exist_ok=True), tree(top + '/c'))
print(err(shutil.move, top + '/c', top + '/d'), err(shutil.move, top + '/two', top + '/d'), tree(top + '/d'), os.path.exists(top + '/c'))
print(err(shutil.move, top + '/three', top + '/d/b'), err(shutil.move, top + '/one', top + '/d/b/three'))
shutil.rmtree(top + '/d')
print(sorted(os.listdir(top)), err(shutil.rmtree, top + '/nothing'), err(shutil.rmtree, top + '/nothing', ignore_errors=True))
shutil.rmtree(top + '/nothing', onexc=lambda f, path, exc: print(path, type(exc).__name__))
print(os.path.basename(shutil.which('sh')), shutil.which('no such command'), shutil.which(top), issubclass(shutil.Error, OSError))
os.environ['COLUMNS'] = '100'
print(shutil.get_terminal_size((70, 20)).columns)
with open(top + '/a/x.py', 'rb') as src, open(top + '/copied', 'wb') as dst:
    shutil.copyfileobj(src, dst)
print(open(top + '/copied').read())
shutil.rmtree(top)
