package futures

import (
	"fmt"

	"github.com/asyn-lang/asyn/runtime"
)

// The values of return_when.
const (
	firstCompleted = "FIRST_COMPLETED"
	firstException = "FIRST_EXCEPTION"
	allCompleted   = "ALL_COMPLETED"
)

// distinct collects the futures of an iterable, each once.
func distinct(th *runtime.Thread, fs runtime.Value) ([]*future, error) {
	var out []*future
	seen := map[*future]struct{}{}
	err := runtime.Iterate(th, fs, func(v runtime.Value) error {
		f := runtime.As[future](v, futureType)
		if f == nil {
			return th.Raisef(runtime.AttributeError, "'%s' object has no attribute '_condition'", v.Type().Name())
		}
		if _, ok := seen[f]; !ok {
			seen[f] = struct{}{}
			out = append(out, f)
		}
		return nil
	})
	return out, err
}

var doneAndNotDoneType = &runtime.Type{}

// wait is concurrent.futures.wait.
func wait(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	fs, err := distinct(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	when := allCompleted
	if s := runtime.AsStr(runtime.OrNone(args[2])); s != nil {
		when = s.String()
	}
	if when != allCompleted && when != firstCompleted && when != firstException {
		return runtime.Value{}, th.ValueErrorf("Invalid return condition: %s", runtime.QuoteStr(when))
	}
	enough := func() bool {
		left := 0
		for _, f := range fs {
			switch {
			case !f.done():
				left++
			case when == firstCompleted, when == firstException && f.exception != nil:
				return true
			}
		}
		return left == 0
	}
	deadline, err := newDeadline(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	s := th.Interp.NewSleeper()
	for _, f := range fs {
		if !f.done() {
			f.sleepers = append(f.sleepers, s)
		}
	}
	if err := deadline.sleep(th, s, enough); err != nil {
		return runtime.Value{}, err
	}
	done, notDone := runtime.NewSet(), runtime.NewSet()
	for _, f := range fs {
		into := notDone
		if f.done() {
			into = done
		}
		if err := into.Add(th, f.Value()); err != nil {
			return runtime.Value{}, err
		}
	}
	return runtime.Call(th, doneAndNotDoneType.Value(), runtime.NewTuple(done.Value(), notDone.Value()).Value())
}

// completions is the iterator that as_completed returns: over futures, as they
// are done.
type completions struct {
	runtime.Header
	deadline deadline
	total    int
	done     []*future
	pending  map[*future]struct{}
	sleeper  *runtime.Sleeper
}

var completionsType = &runtime.Type{}

func asCompleted(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	fs, err := distinct(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	deadline, err := newDeadline(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	c := &completions{
		Header: runtime.MakeHeader(completionsType), deadline: deadline, total: len(fs),
		pending: map[*future]struct{}{}, sleeper: th.Interp.NewSleeper(),
	}
	for _, f := range fs {
		if f.done() {
			c.done = append(c.done, f)
			continue
		}
		c.pending[f] = struct{}{}
		f.whenDone(th, func(_ *runtime.Thread, f *future) {
			delete(c.pending, f)
			c.done = append(c.done, f)
			c.sleeper.Wake()
		})
	}
	return c.Value(), nil
}

func (c *completions) next(th *runtime.Thread) (runtime.Value, error) {
	if len(c.done) == 0 && len(c.pending) == 0 {
		return runtime.Value{}, nil
	}
	if err := c.deadline.sleep(th, c.sleeper, func() bool { return len(c.done) > 0 }); err != nil {
		return runtime.Value{}, err
	}
	if len(c.done) == 0 {
		return runtime.Value{}, th.Raise(runtime.TimeoutError, fmt.Sprintf("%d (of %d) futures unfinished", len(c.pending), c.total))
	}
	f := c.done[0]
	c.done = c.done[1:]
	return f.Value(), nil
}

func init() {
	runtime.RegisterStructSeq(doneAndNotDoneType, runtime.StructSeqSpec{
		Name: "DoneAndNotDoneFutures", Module: "concurrent.futures._base", Fields: []string{"done", "not_done"}, Bare: true,
	})
	of := func(v runtime.Value) *completions { return runtime.MustAs[completions](v) }
	runtime.RegisterType(completionsType, &runtime.TypeSpec{
		Name: "generator", Final: true, Abstract: true,
		Slots: runtime.Slots{
			Iter: func(_ *runtime.Thread, self runtime.Value) (runtime.Value, error) { return self, nil },
			Next: func(th *runtime.Thread, self runtime.Value) (runtime.Value, error) { return of(self).next(th) },
			Traverse: func(self runtime.Value, visit func(runtime.Value)) {
				for f := range of(self).pending {
					visit(f.Value())
				}
				for _, f := range of(self).done {
					visit(f.Value())
				}
			},
		},
	})
}
