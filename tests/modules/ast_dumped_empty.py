# Empty lists in ast.dump: left out, unless a field without its name follows.
import ast

for source in 'f()', 'f(a=1)', 'lambda x: 1', 'class A: pass', 'try: pass\nfinally: pass', '[x for y in z]', 'match a:\n    case A(x=1): pass':
    tree = ast.parse(source)
    print(ast.dump(tree, annotate_fields=False))
    print(ast.dump(tree, False, show_empty=True))
    print(ast.dump(tree, False, indent=1))
    print(ast.dump(tree))
print(ast.dump(ast.ImportFrom('m', [], level=0), False), ast.dump(ast.Raise(None, ast.Name('x')), False))
