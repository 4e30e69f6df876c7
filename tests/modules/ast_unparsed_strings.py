# The quotes that ast.unparse gives to strings with fields and to docstrings.
import ast

for source in ('''f"{x['a']}'"''', '''f"{x['a']}'\\""''', '''f'\\n\\'"{x}\'''', """f'''a'\\"\\"\\"{x}'''""", """f'''a'\\"\\"\\"{x}"'''""",
               """f'''{x}'\\''''""", '''f'{x:\\'}\'''', '''f'{x:\\'"}\'''', '''f"{x:{y}'{z}}"''', '''f"{f'{x}'}'"''', '''f"{x!a}\'\'\' \\"\\"\\""''',
               '''f'\\\\{x}\\'"{{"''' + "'", '''f"\\t{x}\\x00"''', "u'a'", "x = u'a'", "x = 'a' u'b'"):
    tree = ast.parse(source)
    text = ast.unparse(tree)
    print(source, '->', text, ast.dump(ast.parse(text)) == ast.dump(tree))
for doc in ('a', 'a"', "a'", 'a"""b', "a'''b", 'a"""\'\'\'b', 'a"""\'\'\'b"', "a'''\"", 'a"""\'', '\\', '\\"', 'a\nb\t"\\', '""', '"\''):
    tree = ast.parse('def f():\n    pass')
    tree.body[0].body = [ast.Expr(ast.Constant(doc))]
    text = ast.unparse(tree)
    print(repr(doc), '->', text.partition('\n')[2].strip(), ast.parse(text).body[0].body[0].value.value == doc)
