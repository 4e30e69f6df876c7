# 3.14: policies warn that they will go
import asyncio


class Own(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print('new loop')
        return super().new_event_loop()

    def set_event_loop(self, loop):
        print('set', loop is not None)
        super().set_event_loop(loop)


async def main():
    return asyncio.get_event_loop() is asyncio.get_running_loop()


policy = Own()
asyncio.set_event_loop_policy(policy)
print(asyncio.get_event_loop_policy() is policy)
print(asyncio.run(main()))
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
loop.close()
asyncio.set_event_loop(None)
try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print(e)
asyncio.set_event_loop_policy(None)
print(asyncio.run(main()))
print(isinstance(asyncio.get_event_loop_policy(), asyncio.AbstractEventLoopPolicy))
try:
    asyncio.set_event_loop_policy('no')
except TypeError as e:
    print(e)
