# Quotes that are no quotes.
print(“hello”)
