# A lone * in a call is iterated after the mapping behind ** has been read.
def f(*args, **kwargs):
    return args, kwargs


class Mapping:
    def keys(self):
        print('keys')
        return ['a']

    def __getitem__(self, key):
        return key


def items():
    print('items')
    yield 1


print(f(*items(), **Mapping()))
for call in (lambda: f(*0, **3)), (lambda: f(*0, **{})), (lambda: f(1, *0, **3)):
    try:
        call()
    except TypeError as error:
        print(error)
