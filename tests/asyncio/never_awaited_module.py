# The same at module level and in a function, without any loop.
async def one():
    pass


async def two(x):
    return x


def caller():
    two(1)


one()
caller()
print('end')
