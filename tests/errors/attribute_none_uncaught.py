# A method whose result is None.
names = ['b', 'a'].sort()
print(names.index('a'))
