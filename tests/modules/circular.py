# Modules that import each other.
import circle_a
import circle_b

print(circle_a.value(), circle_b.value())
try:
    import broken_circle_a
except ImportError as e:
    print(type(e).__name__, str(e).split(' (')[0])
