# Modules that fail to import.
import sys
for name in ('fails_on_import', 'syntax_error_module', 'does_not_exist', 'imports_missing'):
    try:
        __import__(name)
    except Exception as e:
        print(name, '|', type(e).__name__, '|', str(e).split(' (')[0], '|', name in sys.modules)
try:
    import fails_on_import
except ZeroDivisionError:
    print('it fails again, and runs again')
try:
    exec('import fails_on_import as f')
except ZeroDivisionError:
    print('f' in globals())
