package loop

import "github.com/asyn-lang/asyn/runtime"

// Sleep returns a future that has the result v after delay seconds.
func (l *Loop) Sleep(delay float64, v runtime.Value) *Future {
	f := l.NewFuture()
	f.value = v
	f.flags = sleeping
	f.number = l.timers.add(l.Time()+delay, &f.Header)
	return f
}

// sleepDone is the timer of a sleep.
type sleepDone Future

func (s *sleepDone) run(*runtime.Thread, *Loop) error {
	f := (*Future)(s)
	if f.state == pending {
		f.settle(succeeded, f.value)
	}
	return nil
}

// stopTimer takes a sleep's timer back, which may be ready to run already.
func (f *Future) stopTimer() {
	f.flags &^= sleeping
	t := &f.loop.timers
	if int(f.number) < len(t.targets) && t.targets[f.number] == &f.Header {
		t.cancel(f.number)
	}
}

// yieldOnce is what `await asyncio.sleep(0)` waits for: the bare yield that
// lets a turn pass. It has no state, so that one serves all.
type yieldOnce struct{ runtime.Header }

// YieldType is the type of that object.
var YieldType = &runtime.Type{}

var theYield = &yieldOnce{runtime.MakeHeader(YieldType)}

// Yield is an awaitable that lets one turn of the loop pass.
func Yield() runtime.Value { return theYield.Value() }

func init() {
	runtime.RegisterType(YieldType, runtime.TypeSpec{
		Name: "generator", Final: true, Abstract: true,
		Slots: runtime.Slots{
			Await: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) { return self, nil },
			Send: func(_ *runtime.Thread, _, v runtime.Value) (runtime.Value, runtime.SendResult, error) {
				if v.IsSet() {
					return runtime.None, runtime.Returned, nil
				}
				return runtime.None, runtime.Yielded, nil
			},
			Throw: func(_ *runtime.Thread, _ runtime.Value, err error) (runtime.Value, runtime.SendResult, error) {
				return runtime.Value{}, runtime.Returned, err
			},
		},
	})
}
