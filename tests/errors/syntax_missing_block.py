# A compound statement without its block.
def f():
x = 1
