# module
def helper():
    return f'helper of {__name__}'
