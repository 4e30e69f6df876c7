# next() shows the StopIteration of a script's iterator as it was raised.
class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration('value', 2)


class Derived(Iterator):
    pass


for iterator in Iterator(), Derived():
    try:
        next(iterator)
    except StopIteration as e:
        print(e.args, e.value, e.__traceback__.tb_next.tb_lineno)
    print(next(iterator, 'default'), list(iterator))
