// Package gc is the module gc: the collector is Go's, which scripts can run but
// neither tune nor stop.
package gc

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
)

type (
	thread = runtime.Thread
	value  = runtime.Value
)

// settings is what an interpreter's scripts have set. It is what they get back:
// Go's collector works as it sees fit.
type settings struct {
	disabled    bool
	debug       int64
	thresholds  [3]int64
	collections int64
	collecting  bool
}

type settingsKey struct{}

func settingsOf(th *thread) *settings {
	if s, ok := th.Interp.State(settingsKey{}).(*settings); ok {
		return s
	}
	s := &settings{thresholds: [3]int64{2000, 10, 0}}
	th.Interp.SetState(settingsKey{}, s)
	return s
}

// The bits of set_debug.
const (
	debugStats = 1 << iota
	debugCollectable
	debugUncollectable
	_
	_
	debugSaveAll
)

// generations is how many there are in CPython: a collection is of all.
const generations = 3

var (
	nameCallbacks = runtime.Intern("callbacks")
	nameGC        = runtime.Intern("gc")
)

// collect runs Go's collector and what it finds due. How many objects were
// freed Go does not tell.
func collect(th *thread, args []value) (value, error) {
	generation := int64(generations - 1)
	if args[0].IsSet() {
		var err error
		if generation, err = runtime.AsInt64(th, args[0]); err != nil {
			return value{}, err
		}
	}
	if generation < 0 || generation >= generations {
		return value{}, th.ValueErrorf("invalid generation")
	}
	s := settingsOf(th)
	if s.collecting { // asked for by a callback
		return runtime.Int(0), nil
	}
	s.collecting = true
	defer func() { s.collecting = false }()
	if err := tell(th, "start", generation); err != nil {
		return value{}, err
	}
	loop.Settle(th)
	th.CollectUnawaited()
	if err := th.CollectGarbage(); err != nil {
		return value{}, err
	}
	loop.Settle(th)
	s.collections++
	return runtime.Int(0), tell(th, "stop", generation)
}

// tell calls the functions in gc.callbacks.
func tell(th *thread, phase string, generation int64) error {
	m := runtime.AsModule(runtime.OrNone(th.Interp.Modules.GetStr(nameGC)))
	if m == nil {
		return nil
	}
	list := runtime.AsList(runtime.OrNone(m.Dict().GetStr(nameCallbacks)))
	if list == nil {
		return nil
	}
	for _, fn := range list.Values() {
		info := runtime.NewDict()
		for _, part := range []struct {
			name string
			n    int64
		}{{"generation", generation}, {"collected", 0}, {"uncollectable", 0}} {
			info.SetStr(runtime.Intern(part.name), runtime.Int(part.n))
		}
		if _, err := runtime.Call(th, fn, runtime.NewStr(phase).Value(), info.Value()); err != nil {
			th.Unraisable(err, fn, "Exception ignored while calling GC callback")
		}
	}
	return nil
}

func stats(th *thread, _ []value) (value, error) {
	all := make([]value, generations)
	for i := range all {
		d := runtime.NewDict()
		n := int64(0)
		if i == generations-1 {
			n = settingsOf(th).collections
		}
		d.SetStr(runtime.Intern("collections"), runtime.Int(n))
		d.SetStr(runtime.Intern("collected"), runtime.Int(0))
		d.SetStr(runtime.Intern("uncollectable"), runtime.Int(0))
		all[i] = d.Value()
	}
	return runtime.NewList(all).Value(), nil
}

func setThreshold(th *thread, args []value) (value, error) {
	s := settingsOf(th)
	for i, v := range args {
		if v.IsSet() {
			n, err := runtime.AsInt64(th, v)
			if err != nil {
				return value{}, err
			}
			s.thresholds[i] = n
		}
	}
	return runtime.None, nil
}

func triple(n [3]int64) value {
	return runtime.NewTuple(runtime.Int(n[0]), runtime.Int(n[1]), runtime.Int(n[2])).Value()
}

// set is a function that changes the settings.
func set(f func(*settings)) runtime.NativeFunc {
	return func(th *thread, _ []value) (value, error) {
		f(settingsOf(th))
		return runtime.None, nil
	}
}

// get is a function that tells of the settings.
func get(f func(*settings) value) runtime.NativeFunc {
	return func(th *thread, _ []value) (value, error) { return f(settingsOf(th)), nil }
}

var def = runtime.ModuleDef{
	Name: "gc",
	Doc:  "Run the garbage collector.",
	Constants: []runtime.Constant{
		{Name: "DEBUG_STATS", Value: runtime.Int(debugStats)},
		{Name: "DEBUG_COLLECTABLE", Value: runtime.Int(debugCollectable)},
		{Name: "DEBUG_UNCOLLECTABLE", Value: runtime.Int(debugUncollectable)},
		{Name: "DEBUG_SAVEALL", Value: runtime.Int(debugSaveAll)},
		{Name: "DEBUG_LEAK", Value: runtime.Int(debugCollectable | debugUncollectable | debugSaveAll)},
	},
	Functions: []runtime.Function{
		{Sig: "collect(generation=2)", Fn: collect},
		{Sig: "enable()", Fn: set(func(s *settings) { s.disabled = false })},
		{Sig: "disable()", Fn: set(func(s *settings) { s.disabled = true })},
		{Sig: "isenabled()", Fn: get(func(s *settings) value { return runtime.Bool(!s.disabled) })},
		{Sig: "get_threshold()", Fn: get(func(s *settings) value { return triple(s.thresholds) })},
		{Sig: "set_threshold(threshold0, threshold1=, threshold2=, /)", Fn: setThreshold},
		{Sig: "get_count()", Fn: get(func(*settings) value { return triple([3]int64{}) })},
		{Sig: "get_stats()", Fn: stats},
		{Sig: "get_debug()", Fn: get(func(s *settings) value { return runtime.Int(s.debug) })},
		{Sig: "set_debug(flags, /)", Fn: func(th *thread, args []value) (value, error) {
			n, err := runtime.AsInt64(th, args[0])
			if err == nil {
				settingsOf(th).debug = n
			}
			return runtime.None, err
		}},
		{Sig: "freeze()", Fn: set(func(*settings) {})},
		{Sig: "unfreeze()", Fn: set(func(*settings) {})},
		{Sig: "get_freeze_count()", Fn: get(func(*settings) value { return runtime.Int(0) })},
	},
}

// Module makes the module.
func Module(th *thread) (*runtime.Module, error) {
	m, err := def.New(th)
	if err == nil {
		m.Dict().SetStr(nameCallbacks, runtime.NewList(nil).Value())
		m.Dict().SetStr(runtime.Intern("garbage"), runtime.NewList(nil).Value())
	}
	return m, err
}
