# Did you mean, for an attribute.
class Thing:
    def __init__(self):
        self.colour = 'red'

    def shape(self):
        return 1


Thing().color
