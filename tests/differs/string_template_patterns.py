# differs: there is no module re: a subclass of string.Template cannot have patterns of its own
import string

for name in 'pattern', 'idpattern', 'braceidpattern', 'flags':
    try:
        type('Other', (string.Template,), {name: '[a-z]+'})
    except NotImplementedError as error:
        print(error)
