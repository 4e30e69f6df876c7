# what was written to a file that is dropped without being closed is there for whoever looks at it by name
import os
import sys

name = 'files_dropped.tmp'
print(open(name, 'w').write('first'), os.path.getsize(name))
print(open(name).read())


def save(text, mode='w'):
    f = open(name, mode)
    for c in text:
        f.write(c)


save('second')
text = open(name).read()
print(text)
save('third')
with open(name) as f:
    print(f.read())
save(' and fourth', 'a')
print(os.stat(name).st_size)
f = open(name, 'wb')
f.write(b'fifth\n')
f = None
for line in open(name):
    print(repr(line))
print('sixth', file=open(name, 'a'))
print(open(name).read())

save('seventh', 'a')
print(list(map(os.path.getsize, [name])))  # map calls back

f = open(name, 'w')  # held, not dropped
f.write('eighth')
print(repr(open(name).read()), os.path.getsize(name))
f.flush()
print(open(name).read())
f.close()
os.remove(name)

open('files_dropped_module.py', 'w').write('greeting = "ninth"')
sys.path.insert(0, os.getcwd())
import files_dropped_module
print(files_dropped_module.greeting)
os.remove('files_dropped_module.py')
