# The page on extending asyncio: a task written from scratch tells of itself.
import asyncio


class MyTask(asyncio.Future):
    def __init__(self, coro, *, loop):
        super().__init__(loop=loop)
        self.coro = coro
        asyncio._register_task(self)
        loop.call_soon(self.step)

    def __repr__(self):
        return '<MyTask>'

    def step(self, fut=None):
        loop = self.get_loop()
        asyncio._enter_task(loop, self)
        try:
            print('current', asyncio.current_task(), asyncio.current_task(loop) is self)
            fut = self.coro.send(None)
        except StopIteration as e:
            self.set_result(e.value)
            asyncio._unregister_task(self)
        else:
            if fut is None:
                loop.call_soon(self.step)
            else:
                fut._asyncio_future_blocking = False
                fut.add_done_callback(self.step)
        finally:
            asyncio._leave_task(loop, self)


async def work():
    await asyncio.sleep(0)
    await asyncio.sleep(0.01)
    return 'done'


async def main():
    loop = asyncio.get_running_loop()
    t = MyTask(work(), loop=loop)
    print(t in asyncio.all_tasks(), len(asyncio.all_tasks()))
    print(await t, t in asyncio.all_tasks())
    try:
        asyncio._enter_task(loop, t)
    except RuntimeError as e:
        print(str(e).partition('while')[0])
    print(asyncio._get_running_loop() is loop)


asyncio.run(main())
loop = asyncio.new_event_loop()
asyncio._enter_task(loop, 'anything')
try:
    asyncio._enter_task(loop, 'other')
except RuntimeError as e:
    print(e)
try:
    asyncio._leave_task(loop, 'other')
except RuntimeError as e:
    print(e)
asyncio._leave_task(loop, 'anything')
asyncio._set_running_loop(loop)
print(asyncio.get_running_loop() is loop, asyncio.current_task())
asyncio._set_running_loop(None)
print(asyncio._get_running_loop())
loop.close()
