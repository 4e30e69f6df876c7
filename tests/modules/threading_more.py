# The older names of module threading, and what few programs ask for.
import contextvars
import threading

threading.currentThread()
threading.activeCount()
thread = threading.Thread(name='worker', target=print, args=('runs',))
print(thread.getName(), thread.isDaemon())
thread.setName('renamed')
thread.setDaemon(True)
print(thread.name, thread.daemon)
event = threading.Event()
event.isSet()
condition = threading.Condition()
with condition:
    condition.notifyAll()
lock = threading.Lock()
print(lock.acquire_lock(), lock.locked_lock(), lock.release_lock())

print(threading.stack_size(), threading.stack_size(65536), threading.stack_size(0), threading.stack_size())
for size in 100, -1:
    try:
        threading.stack_size(size)
    except ValueError as e:
        print(e)
print(threading.gettrace(), threading.getprofile())
threading.settrace(None)
threading.setprofile(None)
threading.settrace_all_threads(None)
threading.setprofile_all_threads(None)
print(threading.get_native_id() == threading.current_thread().native_id)
