"""Files and trees of folders copied, moved and removed."""

import os
from collections import namedtuple as _namedtuple

__all__ = ['copyfileobj', 'copyfile', 'copymode', 'copystat', 'copy', 'copy2', 'copytree', 'move', 'rmtree', 'Error', 'SpecialFileError',
           'SameFileError', 'ignore_patterns', 'which', 'get_terminal_size']

COPY_BUFSIZE = 64 * 1024


class Error(OSError):
    """Something with files, maybe several, that did not work."""


class SameFileError(Error):
    """A file was to be copied to itself."""


class SpecialFileError(OSError):
    """What is no regular file was to be copied."""


def copyfileobj(fsrc, fdst, length=0):
    """Copy what can be read from a file object to another."""
    while data := fsrc.read(length or COPY_BUFSIZE):
        fdst.write(data)


def _into(src, dst):
    """Where to copy to: the same name in dst if that is a folder."""
    return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy the content of a file."""
    if os.path.exists(dst) and os.path.exists(src) and os.path.samefile(src, dst):
        raise SameFileError(f'{src!r} and {dst!r} are the same file')
    for path in src, dst:
        if os.path.exists(path) and os.stat(path).st_mode & 0o170000 == 0o010000:
            raise SpecialFileError(f'`{os.fspath(path)}` is a named pipe')
    if not follow_symlinks and os.path.islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, 'rb') as fsrc:
        with open(dst, 'wb') as fdst:
            copyfileobj(fsrc, fdst)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """Copy who may do what with a file."""
    if follow_symlinks or not (os.path.islink(src) and os.path.islink(dst)):
        os.chmod(dst, os.stat(src).st_mode & 0o7777)


def copystat(src, dst, *, follow_symlinks=True):
    """Copy who may do what with a file, and its times."""
    if not follow_symlinks and os.path.islink(src) and os.path.islink(dst):
        return
    st = os.stat(src)
    os.utime(dst, ns=(st.st_atime_ns, st.st_mtime_ns))
    os.chmod(dst, st.st_mode & 0o7777)


def copy(src, dst, *, follow_symlinks=True):
    """Copy a file, to a name or into a folder, with who may do what."""
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copymode(src, dst, follow_symlinks=follow_symlinks)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    """Copy a file, to a name or into a folder, with who may do what and its times."""
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copystat(src, dst, follow_symlinks=follow_symlinks)
    return dst


def _matches(name, pattern):
    """Whether a name has the form of a pattern with *, ? and [...]."""
    if not pattern:
        return not name
    first = pattern[0]
    if first == '*':
        return any(_matches(name[i:], pattern[1:]) for i in range(len(name) + 1))
    if not name:
        return False
    if first == '[' and (end := pattern.find(']', 3 if pattern[1:2] == '!' else 2)) > 0:
        body = pattern[1:end]
        negated = body.startswith('!')
        found, i = False, int(negated)
        while i < len(body):
            if body[i + 1:i + 2] == '-' and i + 2 < len(body):
                found = found or body[i] <= name[0] <= body[i + 2]
                i += 3
            else:
                found = found or body[i] == name[0]
                i += 1
        return found != negated and _matches(name[1:], pattern[end + 1:])
    return first in ('?', name[0]) and _matches(name[1:], pattern[1:])


def ignore_patterns(*patterns):
    """What copytree's ignore can be, to leave out the names of these forms."""
    def ignore(path, names):
        return {name for name in names if any(_matches(name, pattern) for pattern in patterns)}
    return ignore


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    """Copy a folder and all that is in it."""
    with os.scandir(src) as found:
        entries = list(found)
    ignored = ignore(os.fspath(src), [entry.name for entry in entries]) if ignore else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for entry in entries:
        if entry.name in ignored:
            continue
        to = os.path.join(dst, entry.name)
        try:
            if entry.is_symlink() and symlinks:
                os.symlink(os.readlink(entry.path), to)
            elif entry.is_symlink() and ignore_dangling_symlinks and not os.path.exists(entry.path):
                pass
            elif entry.is_dir():
                copytree(entry.path, to, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(entry.path, to)
        except Error as exc:
            errors.extend(exc.args[0])
        except OSError as exc:
            errors.append((entry.path, to, str(exc)))
    try:
        copystat(src, dst)
    except OSError as exc:
        errors.append((src, dst, str(exc)))
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    """Remove a folder and all that is in it."""
    if dir_fd is not None:
        raise NotImplementedError('dir_fd is not supported')

    def failed(function, path, exc):
        if onexc is not None:
            onexc(function, path, exc)
        elif onerror is not None:
            onerror(function, path, (type(exc), exc, exc.__traceback__))
        elif not ignore_errors:
            raise exc

    def remove(path):
        try:
            with os.scandir(path) as found:
                entries = list(found)
        except OSError as exc:
            failed(os.scandir, path, exc)
            entries = []
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                remove(entry.path)
                continue
            try:
                os.unlink(entry.path)
            except OSError as exc:
                failed(os.unlink, entry.path, exc)
        try:
            os.rmdir(path)
        except OSError as exc:
            failed(os.rmdir, path, exc)

    if os.path.islink(path):
        failed(os.path.islink, path, OSError('Cannot call rmtree on a symbolic link'))
        return
    try:
        os.lstat(path)
    except OSError as exc:
        failed(os.lstat, path, exc)
        return
    remove(path)


def move(src, dst, copy_function=copy2):
    """Move a file or a folder, to a name or into a folder."""
    to = dst
    if os.path.isdir(dst):
        if os.path.samefile(src, dst):
            os.rename(src, dst)
            return dst
        to = os.path.join(dst, os.path.basename(os.fspath(src).rstrip('/')))
        if os.path.exists(to):
            raise Error(f"Destination path '{to}' already exists")
    try:
        os.rename(src, to)
    except OSError:
        # It may be another file system's.
        if os.path.islink(src):
            os.symlink(os.readlink(src), to)
            os.unlink(src)
        elif os.path.isdir(src):
            if os.path.abspath(to).startswith(os.path.abspath(src) + os.sep):
                raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
            copytree(src, to, symlinks=True, copy_function=copy_function)
            rmtree(src)
        else:
            copy_function(src, to)
            os.unlink(src)
    return to


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """The file that a command stands for in the folders of PATH, or None."""
    def usable(file):
        return os.path.exists(file) and os.access(file, mode) and not os.path.isdir(file)

    if os.path.dirname(cmd):
        return cmd if usable(cmd) else None
    if path is None:
        path = os.environ.get('PATH', os.defpath)
    for folder in path.split(os.pathsep):
        file = os.path.join(folder, cmd)
        if usable(file):
            return file
    return None


terminal_size = _namedtuple('terminal_size', 'columns lines')
terminal_size.__module__ = 'os'


def get_terminal_size(fallback=(80, 24)):
    """The size of the terminal as the environment tells it, or fallback."""
    sizes = []
    for name, size in zip(('COLUMNS', 'LINES'), fallback):
        try:
            told = int(os.environ[name])
        except (KeyError, ValueError):
            told = 0
        sizes.append(told if told > 0 else size)
    return terminal_size(*sizes)
