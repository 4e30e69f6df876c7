# The classic mistake.
age = 42
print('I am ' + age + ' years old')
