# module
name = __name__
