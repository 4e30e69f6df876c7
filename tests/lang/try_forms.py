# try, except, else, finally in combination.
def run(exc=None):
    log = []
    try:
        log.append('try')
        if exc:
            raise exc
    except (KeyError, IndexError) as e:
        log.append(f'lookup {type(e).__name__}')
    except ValueError:
        log.append('value')
    except Exception:
        log.append('any')
    else:
        log.append('else')
    finally:
        log.append('finally')
    return log


for exc in (None, KeyError(1), IndexError, ValueError('x'), OSError()):
    print(run(exc))
try:
    run(KeyboardInterrupt())
except BaseException as e:
    print('base', type(e).__name__)


def name_is_deleted():
    e = 'before'
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as err:
        return str(err)


print(name_is_deleted())


def nested():
    try:
        try:
            raise ValueError('inner')
        finally:
            print('inner finally')
    except ValueError as e:
        print('outer', e)
        try:
            raise KeyError('second')
        except KeyError as e2:
            print(repr(e2), repr(e2.__context__))
        return 'done'
    finally:
        print('outer finally')


print(nested())


def reraise():
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise KeyError(2)
        except KeyError:
            pass
        raise


try:
    reraise()
except ValueError as e:
    print(repr(e), repr(e.__context__))
try:
    raise
except RuntimeError as e:
    print(e)


def dynamic(kinds):
    try:
        {}[0]
    except kinds:
        return 'matched'


print(dynamic(KeyError), dynamic((ValueError, (LookupError))))
for bad in (5, 'x', (KeyError, 5), int):
    try:
        dynamic(bad)
    except TypeError as e:
        print(e, '|', type(e.__context__).__name__)
try:
    dynamic(())
except KeyError as e:
    print('unmatched', e)


def else_raises():
    try:
        pass
    except ValueError:
        print('never')
    else:
        raise ValueError('from else')
    finally:
        print('cleanup')


try:
    else_raises()
except ValueError as e:
    print(e)
