# The printed traceback of an endless mutual recursion through methods.
class A:
    def go(self):
        return self.go()


A().go()
