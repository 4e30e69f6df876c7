# A class may have a __dict__ of its own making, and an attribute __classcell__ of its instances.


class Sealed:
    shade = 1

    @property
    def __dict__(self):
        return {'sealed': True}


sealed = Sealed()
sealed.shade = 2
print(sealed.__dict__, vars(sealed), sealed.shade, type(Sealed.__dict__['__dict__']))


class Cells:
    __slots__ = ('__classcell__',)

    def own(self):
        return __class__


cells = Cells()
cells.__classcell__ = 42
print(cells.__classcell__, cells.own() is Cells)
