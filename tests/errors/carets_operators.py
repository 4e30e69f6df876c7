# Carets of operators and subscripts.
a, b, n, l, d, s = 1, 'b', None, [1], {}, 'text'


def add():
    return a + b


def nested_left():
    return (a + a) + (b * 2) + (a)


def right_operand():
    return a * (a + b)


def with_spaces():
    return a   +   b


def multi_line_operands():
    return (a +
            a -
            b)


def parenthesised():
    return ((a)) + ((b))


def floor_division():
    return a // 0


def power():
    return 0 ** -a


def modulo():
    return a % (a - a)


def unary():
    return a + -b


def comparison():
    return a < a < b


def contains():
    return a in a


def subscript():
    return l[a + 5]


def subscript_chain():
    return d.get('x', l)[0][0]


errors = []
for g in (add, nested_left, right_operand, with_spaces, multi_line_operands, parenthesised, floor_division, power, modulo, unary, comparison, contains, subscript, subscript_chain):
    try:
        g()
    except Exception as e:
        e.__traceback__ = e.__traceback__.tb_next
        errors.append(e)
raise ExceptionGroup('operators', errors)
