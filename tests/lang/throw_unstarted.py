# What is thrown into a generator that has not started passes the line of its def.
def lines(error):
    found, tb = [], error.__traceback__
    while tb is not None:
        found.append(tb.tb_lineno)
        tb = tb.tb_next
    return found


def generator():
    yield 1


async def coroutine():
    return 1


for make in generator, coroutine:
    try:
        make().throw(ValueError('thrown'))
    except ValueError as error:
        print(lines(error))
