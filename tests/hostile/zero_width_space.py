# A character that cannot be seen.
x​ = 1
