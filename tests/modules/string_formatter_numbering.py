# 3.14: fields that begin with an attribute or an index are numbered, too
import string

f = string.Formatter()
print(f.format('{.real} {[0]} {}', 4, [5], 6))
for text in '{0.real} {.imag}', '{.imag} {0.real}':
    try:
        f.format(text, 4, 5)
    except ValueError as error:
        print(error)
