# Filters that make an error of a SyntaxWarning make a SyntaxError of it, at its place.
import ast
import warnings

warnings.simplefilter('error')
for source in ('assert (1, "always")', 'x = 1\nx is 1', '[(1, 2) (3, 4)]', 'a = "\\z"', '"a\\d" + "b\\z"', '"\\z" +', '1 +\n"\\z"'):
    for make in lambda: compile(source, 'made', 'exec'), lambda: ast.parse(source, 'made'):
        try:
            make()
        except SyntaxError as e:
            print(type(e).__name__, '|', e.msg, '|', e.filename, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        else:
            print('made of', repr(source))
tree = ast.parse('\n\n1 is x')
try:
    compile(tree, 'made', 'exec')
except SyntaxError as e:
    print(e.msg, '|', e.filename, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    compile(tree, 'made', 'exec')
    ast.parse('"\\d"', 'parsed')
print([(warning.filename, warning.lineno, str(warning.message)) for warning in caught])
warnings.simplefilter('ignore')
print(eval(compile('1 is 1', 'made', 'eval')))
