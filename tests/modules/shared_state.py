# A module is one object for all that import it.
import state
from user_of_state import bump, read

bump()
bump()
print(state.count, read())
state.count = 100
bump()
print(read())
from state import count
bump()
print(count, state.count)


def reload_by_hand():
    import sys
    old = sys.modules.pop('state')
    import state as new
    return old is new, old.count, new.count


print(reload_by_hand())
print(read())
