# help() names an object, tells how a function of the script is called, and its docstring.
def greet(name: str, *names, loud=False):
    """Say hello.

    To everybody.
    """


class Greeter:
    def meet(self, name): pass

    @staticmethod
    def leave(): pass


async def later(n=3, /): pass


for function in greet, Greeter.meet, Greeter.leave, Greeter().meet, later:
    help(function)
