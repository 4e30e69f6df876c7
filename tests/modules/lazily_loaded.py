# module
print('loading', __name__)
value = 'loaded'
