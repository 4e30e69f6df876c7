import asyncio
import collections
import collections.abc
import functools
import itertools
import math
import operator
import string
import sys
import types


def describe(value):
    """The value as text: what an iterator has left, not where it is in memory."""
    if isinstance(value, asyncio.Future):
        return f'{type(value).__name__} done={value.done()} cancelled={value.cancelled()}'
    text = repr(value)
    if len(text) > 400:
        text = f'{text[:400]}... {len(text)}'
    if isinstance(value, collections.abc.Iterator):
        text += f' {list(itertools.islice(value, 20))!r}'
    return f'{type(value).__name__} {text}'


def show(*values):
    print(*map(describe, values), sep=' | ')


def trouble(error, depth=0):
    """The exception as text, with the lines that it passed and what it came from."""
    message = str(error).encode('utf-8', 'backslashreplace').decode()
    text = f'{type(error).__name__}: {message}'
    lines, tb = [], error.__traceback__
    while tb is not None:
        if tb.tb_frame.f_code.co_filename == '<program>':
            lines.append(tb.tb_lineno)
        tb = tb.tb_next
    text += f' {lines}'
    if depth < 3:
        for name in '__cause__', '__context__':
            if (other := getattr(error, name)) is not None:
                text += f' {name[2:-2]}({trouble(other, depth + 1)})'
        if isinstance(error, BaseExceptionGroup):
            text += f' {[trouble(e, depth + 1) for e in error.exceptions]}'
    if notes := getattr(error, '__notes__', None):
        text += f' notes={notes}'
    return text


def probe(f, *args, **kwargs):
    """Shows what f returns, or what it raises."""
    try:
        result = f(*args, **kwargs)
        show(result)
    except BaseException as error:
        print('!', trouble(error))
        # What the frames hold goes away when this function returns, not when
        # the next exception comes.
        del error


class Manager:
    def __init__(self, name, swallow=()):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print('enter', self.name)
        return self.name

    def __exit__(self, kind, value, tb):
        print('exit', self.name, kind and kind.__name__, value)
        return kind is not None and issubclass(kind, self.swallow)


class AsyncManager(Manager):
    async def __aenter__(self):
        await asyncio.sleep(0)
        return self.__enter__()

    async def __aexit__(self, *raised):
        await asyncio.sleep(0)
        return self.__exit__(*raised)


generators = []


def keep(generator):
    """Keeps a generator alive until the program ends: asyn does not close one that is dropped."""
    generators.append(generator)
    return generator


def drive(generator, *steps):
    """Resumes a generator as the steps say: None for next, an exception to throw, a list to send its element."""
    for step in steps:
        try:
            if step is None:
                result = next(generator)
            elif isinstance(step, list):
                result = generator.send(step[0])
            elif step == 'close':
                result = generator.close()
            else:
                result = generator.throw(step)
            show(result)
        except BaseException as error:
            print('!', trouble(error), 'value=', getattr(error, 'value', None))


prelude = dict(globals())


def run_program(source):
    space = dict(prelude, __name__='program')
    try:
        exec(compile(source, '<program>', 'exec', dont_inherit=True), space)
    except BaseException as error:
        print('!!', trouble(error))
    for generator in generators:
        try:
            generator.close()
        except BaseException as error:
            print('!!!', trouble(error))
    generators.clear()
