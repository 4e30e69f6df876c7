# An assertion without a message, over several lines.
def check(value):
    assert (
        value
        > 5
    )


check(1)
