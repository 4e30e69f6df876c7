# A module that the statement before has written is imported whole, though nobody closed the file.
import importlib
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.getcwd())
name = 'written_by_the_script'
open(name + '.py', 'w').write('x = 1\n')
import written_by_the_script
print(written_by_the_script.x)
open(name + '.py', 'w').write('x = "another"\n')
importlib.reload(written_by_the_script)
print(written_by_the_script.x)
os.remove(name + '.py')
