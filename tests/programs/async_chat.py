# virtual-time
# A chat room simulation: clients, a broadcaster, an idle timeout and a clean shutdown.
import asyncio


class Room:
    def __init__(self):
        self.members, self.log = {}, []

    async def join(self, name):
        q = self.members[name] = asyncio.Queue()
        await self.say('*', f'{name} joined')
        return q

    async def leave(self, name):
        del self.members[name]
        await self.say('*', f'{name} left')

    async def say(self, who, text):
        self.log.append(f'{who}: {text}')
        for name, q in self.members.items():
            if name != who:
                await q.put((who, text))


async def client(room, name, script):
    inbox = await room.join(name)
    heard = []

    async def listen():
        while True:
            who, text = await inbox.get()
            heard.append(f'{who}>{text}')
            if f'@{name}' in text:
                await room.say(name, f'yes, {who}?')
    listener = asyncio.create_task(listen(), name=f'listen-{name}')
    try:
        for delay, text in script:
            await asyncio.sleep(delay)
            await room.say(name, text)
        async with asyncio.timeout(0.2):
            await listener
    except TimeoutError:
        print(name, 'idle, leaves with', len(heard), 'messages')
    finally:
        listener.cancel()
        try:
            await listener
        except asyncio.CancelledError:
            pass
        await room.leave(name)
    return name, heard


async def main():
    room = Room()
    results = await asyncio.gather(
        client(room, 'ann', [(0.01, 'hello'), (0.05, 'is @cat here')]),
        client(room, 'bob', [(0.02, 'hi ann')]),
        client(room, 'cat', [(0.03, 'late'), (0.1, 'bye')]))
    for name, heard in results:
        print(name, heard)
    print('\n'.join(room.log))
    print(len(asyncio.all_tasks()))


asyncio.run(main())
