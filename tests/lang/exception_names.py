# The name in except, its deletion, and nested handlers that reuse it.
try:
    raise ValueError('one')
except ValueError as e:
    print(e)
print('e' in globals())
e = 'mine'
try:
    raise ValueError('two')
except ValueError as e:
    try:
        raise KeyError('three')
    except KeyError as e:
        print(e)
    print('e' in globals())
print('e' in globals())


def f():
    try:
        raise ValueError('x')
    except ValueError as err:
        err = 'reassigned'
        print(err)
    try:
        err
    except UnboundLocalError as ex:
        print(ex)
    try:
        raise ValueError('y')
    except ValueError as err:
        del err
    print('deleting it is allowed')


f()


def keeps():
    saved = None
    try:
        1 / 0
    except ZeroDivisionError as e:
        saved = e
    return saved


k = keeps()
print(k, k.__traceback__.tb_lineno > 0)


def in_loop():
    out = []
    for x in (1, 0, 'a'):
        try:
            out.append(1 / x)
        except ZeroDivisionError as e:
            out.append(str(e))
            continue
        except TypeError as e:
            out.append(type(e).__name__)
            break
        else:
            out.append('fine')
        finally:
            out.append('|')
    return out


print(in_loop())


def returns_in_handler():
    try:
        raise KeyError('k')
    except KeyError as e:
        return e


print(repr(returns_in_handler()))


class Scope:
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    has_e = 'e' in locals()


print(Scope.has_e)


def nested_functions():
    try:
        raise ValueError('captured')
    except ValueError as e:
        g = lambda: str(e)
        return g()


print(nested_functions())


def generator():
    try:
        yield 1
    except ValueError as e:
        yield str(e)
        yield 'still handling'
    yield 'e' in locals()


g = generator()
next(g)
print(g.throw(ValueError('sent')), next(g), next(g))


def star():
    try:
        raise ExceptionGroup('g', [ValueError(1)])
    except* ValueError as eg:
        print(eg.exceptions)
    return 'eg' in locals()


print(star())


def expression_types():
    kinds = {'a': ValueError, 'b': (KeyError, IndexError)}

    def pick(k):
        print('picking', k)
        return kinds[k]
    try:
        [][0]
    except pick('a'):
        return 'a'
    except pick('b') as e:
        return f'b {e}'
    except pick('c'):
        return 'never evaluated'


print(expression_types())
try:
    try:
        raise ValueError('original')
    except undefined_name:
        pass
except NameError as e:
    print(e, '|', e.__context__)
