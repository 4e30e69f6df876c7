# raise from: the cause is printed first.
def load():
    try:
        return {}['key']
    except KeyError as e:
        raise ValueError('bad config') from e


load()
