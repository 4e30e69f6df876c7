from os import scandir


def makedirs(name, mode=0o777, exist_ok=False):
    """Make a folder, and those above it that are missing."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass  # somebody else has made it
        if tail in (curdir, fsencode(curdir)):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    """Remove an empty folder, and those above it that become empty."""
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            return
        head, tail = path.split(head)


def renames(old, new):
    """Rename, making the folders that the new name needs and removing those that become empty."""
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def walk(top, topdown=True, onerror=None, followlinks=False):
    """For each folder of a tree: its path, the names of the folders in it, and of everything else in it."""
    pending = [fspath(top)]
    while pending:
        folder = pending.pop()
        if isinstance(folder, tuple):
            yield folder
            continue
        folders, others, below = [], [], []
        try:
            for entry in scandir(folder):
                try:
                    is_dir = entry.is_dir()
                except OSError:
                    is_dir = False
                (folders if is_dir else others).append(entry.name)
                if not topdown and is_dir and (followlinks or not entry.is_symlink()):
                    below.append(entry.path)
        except OSError as exc:
            if onerror is not None:
                onerror(exc)
            continue
        if topdown:
            yield folder, folders, others
            # The caller may have changed the list.
            below = [path.join(folder, name) for name in folders]
            pending += [p for p in reversed(below) if followlinks or not path.islink(p)]
        else:
            pending.append((folder, folders, others))
            pending += reversed(below)
