# A syntax error inside exec, uncaught.
def run(source):
    exec(source)


run('x = 1\ny = = 2\n')
