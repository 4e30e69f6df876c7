# A control character outside a string.
x = 1
y =  2
