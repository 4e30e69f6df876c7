# A missing comma, with its suggestion.
x = [1, 2 3]
