def calls(obj, x):
    obj.send(x + 1)
    obj.send(x.y, key=obj)
    print(x, *obj, sep='')
    return missing(x - 1) + missing(obj.a)


async def awaits(obj):
    await obj
    return await obj.fetch() + await later(1, 2)
