# input: prompts, lines, end of file.
name = input('name? ')
print('hello', name)
print(repr(input()))
print(repr(input('empty: ')))
print(repr(input('')), int(input('number ')) + 1)
import sys
print(repr(sys.stdin.readline()))
print([input() for _ in range(2)])
print(repr(sys.stdin.read()))
print(repr(sys.stdin.readline()))
try:
    input('at the end: ')
except EOFError as e:
    print(type(e).__name__, e)
try:
    input(1, 2)
except TypeError as e:
    print(e)
