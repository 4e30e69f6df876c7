# An import of what does not exist, in a function.
def load():
    import not_a_module.sub


load()
