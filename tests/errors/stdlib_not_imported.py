# A module's name used before its import.
def f():
    return sys.version_info


f()
