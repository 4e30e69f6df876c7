# 3.14: a thread runs in a context that is given, else in an empty one
import contextvars
import threading

var = contextvars.ContextVar('var', default='default')
var.set('main')
threading.Thread(target=lambda: print(var.get())).start()
context = contextvars.copy_context()
thread = threading.Thread(target=lambda: (print(var.get()), var.set('thread')), context=context)
thread.start()
thread.join()
print(context[var], var.get())
