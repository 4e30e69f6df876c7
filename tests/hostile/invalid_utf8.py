# The source is not UTF-8.
print('never')
name = 'café'
