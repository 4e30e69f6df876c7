# An attribute of a class derived from threading.local is each thread's own once it is set.
import threading


class Local(threading.local):
    number = 2

    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)

    @property
    def double(self):
        return self.number * 2


mine = Local(color='red', double='not seen')
mine.number = 3


def other():
    print(mine.number, mine.double, mine.__dict__)
    mine.number = 7
    print(mine.number, mine.double)
    del mine.number
    print(mine.number)


t = threading.Thread(target=other)
t.start()
t.join()
print(mine.number, mine.double, mine.__dict__)
