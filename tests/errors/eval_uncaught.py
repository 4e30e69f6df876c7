# An error inside eval, with its own frame.
def compute(text, **names):
    return eval(text, names)


print(compute('a + b', a=1, b=2))
print(compute('a / b', a=1, b=0))
