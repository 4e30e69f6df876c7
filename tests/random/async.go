package main

import "strings"

// asyncItem is a program of coroutines and tasks under asyncio.run. It waits
// for nothing but turns of the event loop, so that its order is certain.
func (g *generator) asyncItem() {
	worker, agen, main := g.fresh("work"), g.fresh("agen"), g.fresh("main")
	g.line("async def ", worker, "(n, name='w'):")
	g.function(func() {
		g.inAsync = true
		g.loops = 0
		g.define("n", "int")
		g.line("print('start', name, n)")
		g.statements(4, 2)
		g.line("await asyncio.sleep(0)")
		g.line("return ", pick(g, []string{"n", "(name, n)", g.expr("any", 1)}))
	})
	g.line("async def ", agen, "(n):")
	g.function(func() {
		g.inAsync = true
		g.line("for i in range(n):")
		g.indented(func() {
			g.line("await asyncio.sleep(0)")
			g.line("yield i")
		})
	})
	g.line("async def ", main, "():")
	g.function(func() {
		g.inAsync = true
		g.loops = 0
		g.line("tasks, queue, lock, event = [], asyncio.Queue(", g.expr("tiny", 0), "), asyncio.Lock(), asyncio.Event()")
		g.line("async def locked(n):")
		g.indented(func() {
			g.line("async with lock:")
			g.indented(func() {
				g.line("print('locked', n)")
				g.line("await asyncio.sleep(0)")
			})
			g.line("await event.wait()")
			g.line("return n")
		})
		g.line("try:")
		g.indented(func() {
			for range 3 + g.IntN(6) {
				g.mainStep(worker, agen)
			}
		})
		g.line("finally:")
		g.indented(func() {
			g.line("event.set()")
			g.line("show(await asyncio.gather(*tasks, return_exceptions=True))")
		})
		g.line("return ", g.expr("any", 1))
	})
	g.line("probe(asyncio.run, ", main, "())")
}

// mainSteps are statements of an asynchronous main; WORK and AGEN stand
// for a coroutine function and an asynchronous generator function. as_completed
// is given one: CPython starts several in the order of a set of objects.
var mainSteps = []string{
	"tasks.append(asyncio.create_task(WORK($tiny, 'a')))",
	"tasks.append(asyncio.create_task(WORK($tiny), name='named'))",
	"tasks.append(asyncio.ensure_future(locked($tiny)))",
	"await asyncio.sleep(0)",
	"show(await asyncio.sleep(0, $tiny))",
	"show(await WORK($tiny, 'direct'))",
	"show(await asyncio.gather(WORK($tiny), WORK($tiny, 'g'), return_exceptions=True))",
	"show(await asyncio.gather(WORK($tiny), locked($tiny), *tasks, return_exceptions=True)) if event.is_set() else event.set()",
	"if tasks: tasks[-1].cancel('stop')",
	"if tasks: show(tasks[0].done(), tasks[0].cancelled(), tasks[0].cancelling())",
	"for t in tasks: t.add_done_callback(lambda t: print('done', t.cancelled()))",
	"show([v async for v in AGEN(3)])",
	"show({v: v * 2 async for v in AGEN($tiny) if v % 2})",
	"show([await WORK(v) for v in range(2)])",
	"show([a async for a in (v + 1 async for v in AGEN(2))])",
	"try:\n    show(queue.get_nowait())\nexcept asyncio.QueueEmpty as e:\n    show(e)",
	"try:\n    queue.put_nowait($tiny)\nexcept asyncio.QueueFull as e:\n    show(e, queue.qsize())",
	"async for v in AGEN(3):\n    print('v', v)\n    await asyncio.sleep(0)",
	"async for v in AGEN(3):\n    if v == $tiny: continue\n    print('v', v)\nelse:\n    print('else')",
	"async with AsyncManager('m') as m, AsyncManager('k', Exception):\n    show(m)\n    show(await WORK($tiny, 'with'))",
	"try:\n    async with asyncio.TaskGroup() as tg:\n        t1 = tg.create_task(WORK($tiny, 't1'))\n        t2 = tg.create_task(WORK($tiny, 't2'))\n        print('in group')\n    show(t1.result(), t2.result())\nexcept* Exception as eg:\n    print(trouble(eg))",
	"try:\n    show(await asyncio.wait_for(WORK($tiny, 'wf'), None))\nexcept Exception as e:\n    print(trouble(e))",
	"try:\n    show(await asyncio.shield(WORK($tiny, 'sh')))\nexcept (Exception, asyncio.CancelledError) as e:\n    print(trouble(e))",
	"f = asyncio.get_running_loop().create_future()\nasyncio.get_running_loop().call_soon(f.set_result, $tiny)\nshow(await f)",
	"f = asyncio.get_running_loop().create_future()\nf.set_exception(ValueError($tiny))\ntry:\n    await f\nexcept ValueError as e:\n    print(trouble(e))",
	"asyncio.get_running_loop().call_soon(print, 'soon', $tiny)",
	"done, pending = await asyncio.wait([asyncio.create_task(WORK($tiny, 'x')), asyncio.create_task(WORK($tiny, 'y'))])\nshow(len(done), len(pending), [d.exception() for d in done].count(None))",
	"for c in asyncio.as_completed([WORK($tiny, 'c1')]):\n    try:\n        show(await c)\n    except Exception as e:\n        print(trouble(e))",
	"condition = asyncio.Condition()\nasync def waits():\n    async with condition:\n        print('waits')\n        await condition.wait()\n        print('notified')\ntasks.append(asyncio.create_task(waits()))\nawait asyncio.sleep(0)\nasync with condition:\n    condition.notify($tiny)\n    condition.notify_all()",
	"pq = asyncio.PriorityQueue()\nfor v in $list: pq.put_nowait(v)\nshow([pq.get_nowait() for _ in range(pq.qsize())])",
	"lq = asyncio.LifoQueue($tiny)\ntry:\n    for v in $short: lq.put_nowait(v)\nexcept asyncio.QueueFull as e:\n    print(trouble(e))\nshow(lq.qsize(), lq.full(), lq.empty())",
	"q = asyncio.Queue()\nasync def consume():\n    while True:\n        print('got', await q.get())\n        q.task_done()\nconsumer = asyncio.create_task(consume())\nfor v in $short: await q.put(v)\nawait q.join()\nconsumer.cancel()",
	"q = asyncio.Queue()\nq.put_nowait($int)\nq.shutdown($bool)\ntry:\n    show(q.get_nowait())\n    show(q.get_nowait())\nexcept asyncio.QueueShutDown as e:\n    print(trouble(e))",
	"barrier = asyncio.Barrier(2)\nasync def meets():\n    show(await barrier.wait())\nasync with asyncio.TaskGroup() as tg:\n    tg.create_task(meets())\n    tg.create_task(meets())",
	"sem = asyncio.Semaphore($tiny)\nshow(sem.locked())\nsem.release()\nshow(await sem.acquire(), sem.locked())",
	"try:\n    async with asyncio.timeout(0):\n        await asyncio.sleep(0)\n        await event.wait()\nexcept TimeoutError as e:\n    print(trouble(e))",
	"try:\n    show(await asyncio.wait_for(WORK($tiny, 'wf0'), 0))\nexcept TimeoutError as e:\n    print(trouble(e))",
	"done, pending = await asyncio.wait({asyncio.create_task(WORK($tiny, 'fc'))}, return_when=$when)\nshow(len(done), len(pending))",
	"t = asyncio.create_task(WORK($tiny, 'un'))\nt.cancel()\nshow(t.cancelling(), t.uncancel(), t.cancelling())",
	"async def catches():\n    try:\n        await event.wait()\n    except asyncio.CancelledError as e:\n        show(e.args, asyncio.current_task().cancelling())\n        return 'caught'\nt = asyncio.create_task(catches())\nawait asyncio.sleep(0)\nshow(t.cancel($any))\nshow(await asyncio.gather(t, return_exceptions=True))",
	"async def nested():\n    async with asyncio.TaskGroup() as tg:\n        tg.create_task(WORK($tiny, 'n1'))\n        raise KeyError('body')\ntry:\n    await nested()\nexcept* KeyError as eg:\n    print(trouble(eg))\nexcept* Exception as eg:\n    print('others', trouble(eg))",
	"inner = asyncio.create_task(locked($tiny))\nouter = asyncio.shield(inner)\nouter.cancel()\nevent.set()\nshow(await asyncio.gather(inner, outer, return_exceptions=True))",
	"g = asyncio.gather(WORK($tiny, 'gc'), locked(1))\nawait asyncio.sleep(0)\ng.cancel()\nevent.set()\ntry:\n    show(await g)\nexcept (Exception, asyncio.CancelledError) as e:\n    print(trouble(e))",
	"ag = AGEN(3)\nasync for v in ag:\n    print('break', v)\n    break\nawait ag.aclose()\nshow(ag.ag_running, ag.ag_frame is None)",
	"async def agen():\n    try:\n        got = yield 1\n        show(got)\n        yield $any\n    except KeyError as e:\n        yield trouble(e)\n    finally:\n        await asyncio.sleep(0)\n        print('closed')\nag = agen()\nshow(await anext(ag))\nshow(await ag.$resume)\nawait ag.aclose()",
	"class Awaitable:\n    def __await__(self):\n        got = yield\n        return $any\nshow(await Awaitable())",
	"class Counter:\n    def __init__(self): self.n = $tiny\n    def __aiter__(self): return self\n    async def __anext__(self):\n        if self.n <= 0: raise StopAsyncIteration\n        self.n -= 1\n        return self.n\nshow([v async for v in Counter()])",
	"tokens = []\ndef called(*a): tokens.append(a)\nloop = asyncio.get_running_loop()\nh = loop.call_soon(called, 1)\nloop.call_soon(called, 2)\nif $bool: h.cancel()\nawait asyncio.sleep(0)\nshow(tokens, h.cancelled())",
	"f = asyncio.get_running_loop().create_future()\nf.add_done_callback(lambda f: print('future done'))\nf.cancel($any)\ntry:\n    await f\nexcept asyncio.CancelledError as e:\n    show(e.args)",
	"f = asyncio.get_running_loop().create_future()\nf.set_result($any)\ntry:\n    f.set_result(1)\nexcept asyncio.InvalidStateError as e:\n    print(trouble(e))\nshow(f)",
	"try:\n    await $any\nexcept TypeError as e:\n    print(trouble(e))",
	"try:\n    async for v in $any: pass\nexcept TypeError as e:\n    print(trouble(e))",
	"try:\n    async with $any: pass\nexcept (TypeError, AttributeError) as e:\n    print(trouble(e))",
	"async with asyncio.timeout(None):\n    show(await WORK($tiny, 'to'))",
	"async with asyncio.Semaphore(2):\n    await asyncio.sleep(0)",
	"t = asyncio.create_task(WORK($tiny, 'kill'))\nawait asyncio.sleep(0)\nt.cancel()\ntry:\n    show(await t)\nexcept asyncio.CancelledError as e:\n    show(e, t.cancelled())",
	"ag = AGEN(3)\nshow(await anext(ag), await ag.asend(None))\nawait ag.aclose()\nshow(await anext(ag, 'gone'))",
	"ag = AGEN(3)\nawait anext(ag)\ntry:\n    await ag.athrow(KeyError(1))\nexcept KeyError as e:\n    print(trouble(e))",
}

func (g *generator) mainStep(worker, agen string) {
	step := g.fill(pick(g, mainSteps), 0)
	g.write(strings.NewReplacer("WORK", worker, "AGEN", agen).Replace(step))
}

// awaitStatement is a statement of a coroutine that lets others run.
func (g *generator) awaitStatement() {
	switch g.IntN(4) {
	case 0:
		name := g.fresh("v")
		g.line(name, " = await asyncio.sleep(0, ", g.expr("int", 0), ")")
		g.define(name, "int")
	case 1:
		g.line("show(", g.expr("any", 1), ", await asyncio.sleep(0, ", g.expr("any", 1), "))")
	default:
		g.line("await asyncio.sleep(0)")
	}
}
