# Carets of calls: methods, chains, keywords, several lines, nested.
class C:
    def m(self, x=None):
        return self

    def bad(self, x=None):
        raise ValueError('bad')

    attr = None


def f(*a, **k):
    raise TypeError('f')


c = C()
d = {'c': c}


def method():
    return c.m().bad(1).m()


def multi_line_chain():
    return (c
            .m(1)
            .bad(2)
            .m(3))


def arguments():
    return c.m(c.m(c.bad(1)), c.m())


def keywords():
    return c.m(x=f(a=1, b=2))


def multi_line():
    return f(
        1,
        c.m(
            2
        ),
    )


def star():
    return c.m(*f())


def double_star():
    return c.m(**f())


def subscript_call():
    return d['c'].bad()


def call_of_call():
    return (lambda: f)()()


def not_callable():
    return c.attr(1)


def wrong_arguments():
    return c.m(1, 2, 3)


def parenthesised():
    return (((f)))(1)


def in_condition():
    if c.m() and f() or c.m():
        pass


def in_assignment():
    x = y = c.m().attr.foo = 5


errors = []
for g in (method, multi_line_chain, arguments, keywords, multi_line, star, double_star, subscript_call, call_of_call, not_callable, wrong_arguments, parenthesised, in_condition, in_assignment):
    try:
        g()
    except Exception as e:
        e.__traceback__ = e.__traceback__.tb_next
        errors.append(e)
raise ExceptionGroup('calls', errors)
