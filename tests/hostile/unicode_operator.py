# A multiplication sign from a word processor.
x = 2 × 3
