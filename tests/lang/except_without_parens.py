# 3.14: except and except* take several types without parentheses (PEP 758)
def f(exc):
    try:
        raise exc
    except ValueError, KeyError:
        return 'first'
    except OSError, TypeError, IndexError:
        return 'second'
    except Exception:
        return 'third'


for exc in ValueError(), KeyError(), TypeError(), IndexError(), RuntimeError():
    print(f(exc))
try:
    raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except* ValueError, TypeError:
    print('group')
