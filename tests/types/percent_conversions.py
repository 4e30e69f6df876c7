# Operands of % that convert to a number, or fail to.
class Index:
    def __init__(self, result):
        self.result = result

    def __index__(self):
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


class Int(Index):
    __index__ = None

    def __int__(self):
        return Index.__index__(self)


for value in Index(65), Index('x'), Index(KeyError(1)), Index(TypeError(1)), Int(65), Int('x'), Int(KeyError(1)), None, '7':
    for directive in '%d', '%i', '%x', '%o', '%c', '%f', '%5.2d':
        for text in directive, directive.encode():
            try:
                print(text, text % value)
            except Exception as e:
                print(text, type(e).__name__, e)
