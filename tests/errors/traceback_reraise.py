# Frames and lines after raise, raise e, raise from, with_traceback and finally.
def source():
    raise ValueError('source')


def plain():
    try:
        source()
    except ValueError:
        raise


def named():
    try:
        source()
    except ValueError as e:
        raise e


def through_finally():
    try:
        source()
    finally:
        x = 1


def through_with():
    with open(__file__):
        source()


def in_else():
    try:
        pass
    except ValueError:
        pass
    else:
        source()


def stored():
    saved = None
    try:
        source()
    except ValueError as e:
        saved = e
    raise saved


def stripped():
    try:
        source()
    except ValueError as e:
        raise e.with_traceback(None)


def new_from():
    try:
        source()
    except ValueError as e:
        raise KeyError('new') from e


errors = []
for f in (plain, named, through_finally, through_with, in_else, stored, stripped, new_from):
    try:
        f()
    except Exception as e:
        errors.append(e)
raise ExceptionGroup('reraised', errors)
