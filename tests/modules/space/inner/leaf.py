# module
x = 5
