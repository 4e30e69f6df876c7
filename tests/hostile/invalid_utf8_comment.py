# A comment that is not UTF-8: café.
print('never')
