# 3.14: InterpreterPoolExecutor is new
from concurrent.futures import InterpreterPoolExecutor, ThreadPoolExecutor
from concurrent.futures.interpreter import BrokenInterpreterPool, ExecutionFailed

state = []


def remember(value):
    state.append(value)
    return list(state)


def fails(x):
    raise ValueError('in the interpreter', x)


def init(value):
    state.append(value)


def init_fails():
    raise KeyError('init')


if __name__ == '__main__':
    print(issubclass(InterpreterPoolExecutor, ThreadPoolExecutor))
    with InterpreterPoolExecutor(1, initializer=init, initargs=('initialised',)) as pool:
        print(pool.submit(remember, 1).result(), pool.submit(remember, 2).result(), state)
        print(list(pool.map(pow, [2, 3], [3, 2])))
        e = pool.submit(fails, 7).exception()
        print(repr(e), type(e.__cause__) is ExecutionFailed, str(e.__cause__).splitlines()[0])
        e = pool.submit(lambda: 1).exception()
        print(type(e).__name__)
    with InterpreterPoolExecutor(1, initializer=init_fails) as pool:
        e = pool.submit(remember, 1).exception()
        print(type(e) is BrokenInterpreterPool, e)
    for bad in lambda: InterpreterPoolExecutor(0), lambda: InterpreterPoolExecutor(initializer=1):
        try:
            bad()
        except (ValueError, TypeError) as e:
            print(e)
