# A space after the backslash.
x = 1 + \ 
    2
