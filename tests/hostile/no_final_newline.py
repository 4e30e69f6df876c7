# The last line has no newline.
if True:
    x = 1
    print(x)