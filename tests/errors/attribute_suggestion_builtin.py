# Did you mean, for a builtin type's method.
words = ['a']
words.apend('b')
