# Physical and logical lines: joining, blank lines, comments, semicolons, tabs.
a = 1; b = 2; print(a, b);
if a: print('one line'); print('if')
else: print('no')
for i in 1, 2: print(i); print('-')
class C: x = 1; y = 2
def f(): return 5
def g(): pass; return 6
print(C.x, C.y, f(), g())
total = 1 + \
    2 + \
    3
print(total)
lst = [
    1,  # one

    2,
  # comment at odd indent
        3,
]
print(lst)
d = {
    'a':
        1,
    'b': 2
}
print(d)
if (a and
        b):
    # comment only

    print('multi')
	
if True:
	x = 'tab indent'
	if True:
		print(x)
while a < 3: a += 1
try: 1 / 0
except ZeroDivisionError: print('zde')
else: pass
finally: print('fin')
if a == 3:
        print('deep indent')
        if b:
         print('one space more')
result = (
    lambda x:
        x + 1
)(2)
print(result)
print(1,
      2
      , 3)
assert a == \
    3
del d; del lst
def h(a,
      b=2,
      *,
      c=3,
      ): return a, b, c
print(h(1,
        c=4,
        ))
x = 5 if \
    a else 6
print(x); \
print('continued')
# last comment without newline
