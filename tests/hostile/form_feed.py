# Form feeds between and before statements.
x = 1

if x:
    print('form feed')
print(x)
