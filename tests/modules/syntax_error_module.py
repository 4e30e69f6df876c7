# module
x = (
