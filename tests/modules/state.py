# module
count = 0
