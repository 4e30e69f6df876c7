# An assertion with a message that is computed.
limit = 10
values = [1, 50]
assert all(v < limit for v in values), f'{max(values)} is over {limit}'
