# Nesting of blocks: twenty loops, and more than a hundred indentations.
depth = 18
src = ''.join('    ' * i + f'for i{i} in range(1):\n' for i in range(depth)) + '    ' * depth + 'out.append(i0 + i17)\n'
out = []
exec(src)
print(out)
src = ''.join(' ' * i + 'if 1:\n' for i in range(90)) + ' ' * 90 + 'out.append("deep if")\n'
exec(src)
print(out)
src = ''.join(' ' * i + 'if 1:\n' for i in range(120)) + ' ' * 120 + 'pass\n'
try:
    exec(src)
except (IndentationError, SyntaxError) as e:
    print(e.msg)
src = ''.join('    ' * i + f'def f{i}():\n' for i in range(18)) + '    ' * 18 + 'return "deep def"\n' + ''.join('    ' * i + f'return f{i}()\n' for i in range(17, 0, -1)) + 'out.append(f0())\n'
exec(src)
print(out[-1])
src = ''.join('    ' * i + 'with cm:\n' for i in range(15)) + '    ' * 15 + 'out.append("deep with")\n'


class CM:
    def __enter__(self):
        pass

    def __exit__(self, *a):
        pass


cm = CM()
exec(src)
print(out[-1])
src = ''.join('    ' * i + 'try:\n' for i in range(15)) + '    ' * 15 + 'raise ValueError("deep try")\n' + ''.join('    ' * i + 'finally: out.append(%d)\n' % i for i in range(14, -1, -1))
try:
    exec(src)
except ValueError as e:
    print(e, out[-15:])
src = ''.join('    ' * i + f'class C{i}:\n' for i in range(18)) + '    ' * 18 + 'x = 5\n'
exec(src)
print(eval('.'.join(f'C{i}' for i in range(18)) + '.x'))
print(eval('[[[[y for y in x] for x in w] for w in v] for v in [[[[1]]]]]'))
try:
    exec(''.join('    ' * i + f'for i{i} in range(1):\n' for i in range(25)) + '    ' * 25 + 'pass\n')
except SyntaxError as e:
    print(e.msg)
