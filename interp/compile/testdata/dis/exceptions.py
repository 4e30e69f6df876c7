def guarded(f):
    try:
        f()
    except ValueError as e:
        return e
    finally:
        f.close()


def managed(lock):
    with lock as held:
        return held.value
