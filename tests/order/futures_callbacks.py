# Callbacks run in order; a late one at once, and one that fails is logged.
from concurrent.futures import Future

future = Future()
future.add_done_callback(lambda f: print('first'))
future.add_done_callback(lambda f: print('second'))
future.set_result(None)
future.add_done_callback(lambda f: print('late'))
print('end')
