# A loop in each thread.
import asyncio
import threading

results = {}


async def worker(name):
    await asyncio.sleep(0)
    return name, asyncio.get_running_loop()


def thread(name):
    results[name] = asyncio.run(worker(name))

threads = [threading.Thread(target=thread, args=(n,)) for n in 'ab']
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(n for n, _ in results.values()), results['a'][1] is results['b'][1])
