# The limit of digits is that of literals, too: it can be changed, and lifted.
import ast
import sys

nines = '9' * 5000


def show(source):
    try:
        print(eval(source).bit_length())
    except SyntaxError as e:
        print(e.msg, e.lineno)
    try:
        print(ast.literal_eval(source).bit_length())
    except SyntaxError as e:
        print(e.msg, e.lineno)


show(nines)
sys.set_int_max_str_digits(5000)
show(nines)
show('\n' + nines + '0')
sys.set_int_max_str_digits(0)
show(nines + nines)
sys.set_int_max_str_digits(700)
show('[' + nines[:700] + ',\n' + nines[:701] + ']')
show('0x' + nines)
