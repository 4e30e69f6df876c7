// Package selectors is the module selectors. Its classes are Python, in
// selectors.py; all wait with the poller of package netpoll, and differ by their
// names alone.
package selectors

import (
	"time"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
	"github.com/asyn-lang/asyn/runtime/netpoll"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

// Module makes the module.
func Module(th *runtime.Thread) (*runtime.Module, error) { return definition.New(th) }

var definition = runtime.ModuleDef{
	Name: "selectors",
	Doc:  "Waiting for files that can be read or written.",
	Constants: []runtime.Constant{
		{Name: "EVENT_READ", Value: runtime.Int(int64(netpoll.Read))},
		{Name: "EVENT_WRITE", Value: runtime.Int(int64(netpoll.Write))},
	},
	Functions: []runtime.Function{
		{Sig: "_fileno(fileobj)", Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			fd, err := loop.FileNo(th, args[0])
			return runtime.Int(int64(fd)), err
		}},
		{Sig: "_wait(watched, timeout)", Fn: wait},
	},
	Sources: []runtime.ModuleSource{pysource.Of("selectors/selectors.py")},
}

// wait is _wait: watched are pairs of a descriptor and what to wait for, and the
// result those that are ready. A timeout of None is none.
func wait(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	pairs, err := runtime.Collect(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	watched := make([]netpoll.Event, len(pairs))
	for i, p := range pairs {
		pair := runtime.AsTuple(p)
		if pair == nil || len(pair.Items) != 2 {
			return runtime.Value{}, th.TypeErrorf("pairs of a descriptor and what to wait for were expected")
		}
		fd, err := runtime.AsInt64(th, pair.Items[0])
		if err != nil {
			return runtime.Value{}, err
		}
		ready, err := runtime.AsInt64(th, pair.Items[1])
		if err != nil {
			return runtime.Value{}, err
		}
		watched[i] = netpoll.Event{FD: int(fd), Ready: netpoll.Mode(ready)}
	}
	d := runtime.Forever
	if !args[1].IsNone() {
		seconds, err := runtime.AsFloat64(th, args[1])
		if err != nil {
			return runtime.Value{}, err
		}
		d = time.Duration(min(max(seconds, 0), 1e9) * float64(time.Second))
	}
	events, err := loop.WaitFDs(th, watched, d)
	if err != nil {
		return runtime.Value{}, err
	}
	items := make([]runtime.Value, len(events))
	for i, e := range events {
		items[i] = runtime.NewTuple(runtime.Int(int64(e.FD)), runtime.Int(int64(e.Ready))).Value()
	}
	return runtime.NewList(items).Value(), nil
}
