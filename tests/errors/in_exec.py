# Frames of code from exec and eval have no source lines.
def f():
    exec('x = 1\ndef g():\n    return 1 / 0\ng()')


f()
