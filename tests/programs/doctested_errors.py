"""What goes wrong, word for word."""
def divide(a, b):
    """
    >>> divide(1, 0)
    Traceback (most recent call last):
        ...
    ZeroDivisionError: division by zero
    >>> divide("a", 2)
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for /: 'str' and 'int'
    """
    return a / b
def many():
    """
    >>> [][1]
    Traceback (most recent call last):
    IndexError: list index out of range
    >>> {}["k"]
    Traceback (most recent call last):
    KeyError: 'k'
    >>> int("x1")
    Traceback (most recent call last):
    ValueError: invalid literal for int() with base 10: 'x1'
    >>> float("1..")
    Traceback (most recent call last):
    ValueError: could not convert string to float: '1..'
    >>> "a" + 1
    Traceback (most recent call last):
    TypeError: can only concatenate str (not "int") to str
    >>> None.foo
    Traceback (most recent call last):
    AttributeError: 'NoneType' object has no attribute 'foo'
    >>> [1, 2].index(3)
    Traceback (most recent call last):
    ValueError: 3 is not in list
    >>> a, b = 1, 2, 3
    Traceback (most recent call last):
    ValueError: too many values to unpack (expected 2)
    >>> a, b, c = [1]
    Traceback (most recent call last):
    ValueError: not enough values to unpack (expected 3, got 1)
    >>> max([])
    Traceback (most recent call last):
    ValueError: max() iterable argument is empty
    >>> len(5)
    Traceback (most recent call last):
    TypeError: object of type 'int' has no len()
    >>> 1 < "a"
    Traceback (most recent call last):
    TypeError: '<' not supported between instances of 'int' and 'str'
    >>> [1] + (2,)
    Traceback (most recent call last):
    TypeError: can only concatenate list (not "tuple") to list
    >>> divide()
    Traceback (most recent call last):
    TypeError: divide() missing 2 required positional arguments: 'a' and 'b'
    >>> divide(1, 2, 3)
    Traceback (most recent call last):
    TypeError: divide() takes 2 positional arguments but 3 were given
    >>> divide(1, c=3)
    Traceback (most recent call last):
    TypeError: divide() got an unexpected keyword argument 'c'
    >>> {[]: 1}
    Traceback (most recent call last):
    TypeError: unhashable type: 'list'
    >>> next(iter([]))
    Traceback (most recent call last):
    StopIteration
    >>> "abc"[5]
    Traceback (most recent call last):
    IndexError: string index out of range
    >>> (1, 2)[0] = 3
    Traceback (most recent call last):
    TypeError: 'tuple' object does not support item assignment
    >>> int([])
    Traceback (most recent call last):
    TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
    >>> n = 5; n()
    Traceback (most recent call last):
    TypeError: 'int' object is not callable
    >>> for x in 5: pass
    Traceback (most recent call last):
    TypeError: 'int' object is not iterable
    >>> import nothing_here
    Traceback (most recent call last):
    ModuleNotFoundError: No module named 'nothing_here'
    >>> undefined_name
    Traceback (most recent call last):
    NameError: name 'undefined_name' is not defined
    >>> def f():
    ...     return x1
    ...     x1 = 2
    >>> f()
    Traceback (most recent call last):
    UnboundLocalError: cannot access local variable 'x1' where it is not associated with a value
    >>> raise Exception("a", 1)
    Traceback (most recent call last):
    Exception: ('a', 1)
    >>> assert 1 == 2, "no"
    Traceback (most recent call last):
    AssertionError: no
    >>> 1 +
    Traceback (most recent call last):
    SyntaxError: invalid syntax
    >>> "%d" % "x"
    Traceback (most recent call last):
    TypeError: %d format: a real number is required, not str
    >>> chr(-1)
    Traceback (most recent call last):
    ValueError: chr() arg not in range(0x110000)
    >>> b"a" + "b"
    Traceback (most recent call last):
    TypeError: can't concat str to bytes
    >>> import math; math.factorial(-3)
    Traceback (most recent call last):
    ValueError: factorial() not defined for negative values
    >>> 2 ** 2000.0 * 10.0 ** 400
    Traceback (most recent call last):
    OverflowError: (34, 'Numerical result out of range')
    >>> list(zip([1], [1, 2], strict=True))
    Traceback (most recent call last):
    ValueError: zip() argument 2 is longer than argument 1
    >>> def g(n): return g(n + 1)
    >>> g(0)
    Traceback (most recent call last):
    RecursionError: maximum recursion depth exceeded
    >>> [].pop()
    Traceback (most recent call last):
    IndexError: pop from empty list
    >>> {}.popitem()
    Traceback (most recent call last):
    KeyError: 'popitem(): dictionary is empty'
    >>> set().pop()
    Traceback (most recent call last):
    KeyError: 'pop from an empty set'
    >>> from collections import deque, namedtuple; deque().popleft()
    Traceback (most recent call last):
    IndexError: pop from an empty deque
    >>> namedtuple("P", "x y")(1)
    Traceback (most recent call last):
    TypeError: P.__new__() missing 1 required positional argument: 'y'
    >>> object().x = 1
    Traceback (most recent call last):
    AttributeError: 'object' object has no attribute 'x' and no __dict__ for setting new attributes
    >>> d = {1: 2}
    >>> for k in d: d[k + 1] = 0
    Traceback (most recent call last):
    RuntimeError: dictionary changed size during iteration
    >>> int("9" * 5000)
    Traceback (most recent call last):
    ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
    >>> round("a")
    Traceback (most recent call last):
    TypeError: type str doesn't define __round__ method
    >>> sum(["a"])
    Traceback (most recent call last):
    TypeError: unsupported operand type(s) for +: 'int' and 'str'
    >>> sorted([1, "a"])
    Traceback (most recent call last):
    TypeError: '<' not supported between instances of 'str' and 'int'
    >>> "abc".index("z")
    Traceback (most recent call last):
    ValueError: substring not found
    >>> bytes([256])
    Traceback (most recent call last):
    ValueError: bytes must be in range(0, 256)
    >>> try:
    ...     1 / 0
    ... except ZeroDivisionError as e:
    ...     raise ValueError("bad") from e
    Traceback (most recent call last):
    ValueError: bad
    """
if __name__ == "__main__":
    import doctest
    print(doctest.testmod())
    print(doctest.testmod(optionflags=doctest.IGNORE_EXCEPTION_DETAIL))
