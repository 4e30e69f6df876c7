# The syntax error of an imported module.
def load():
    import syntax_error_module


load()
