# Brackets may be left unindented, a block may not.
def f():
    x = [
1,
    2,
]
    return x
print(f())
  print('bad')
