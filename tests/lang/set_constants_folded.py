"""Displays of constants that are not literals: items of constants, tuples put together. The order of sets shows whether they count."""
for s in ({3, 11, b'abc'[0]}, {3, 0b1011, (b'abc')[0]}, {8, 16, (24, 1)[0]}, {8, 0, 16, (1, 2)[-1]}, {3, 11, b'abc'[True]},
          {(1,) + (2,), 8, 16}, {(1, 2) * 2, 16, 8}, {3, 11, b'abc'[5 - 4]}):
    print(list(s), end=' ')
print([k for k in {3, 11, b'abc'[0]}], 11 in {3, 11, b'abc'[0]})
print('abc'[1], b'abc'[-1], (1, (2, 3))[1], (1, 2)[0:1], 'aé🐍'[2], ascii('\ud800x'[1]), 'abc'[False], ((1,) + (2, 3)) * 2, (1, 2) * 0, (1,) * -1,
      3 * ('a',))
for wrong in "'abc'[3]", "'abc'[-4]", "b''[0]", '()[0]', "(1,)['x']", "'abc'[None]", "'abc'[1.0]", '(1,2)[2**70]':
    try:
        print(eval(wrong))
    except Exception as error:
        print(wrong, type(error).__name__, error)
