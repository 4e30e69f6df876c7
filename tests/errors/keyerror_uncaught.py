# KeyError shows the repr of its key.
config = {'host': 'localhost'}
print(config['host'])
print(config['port number'])
