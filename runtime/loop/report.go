package loop

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"weak"

	"github.com/asyn-lang/asyn/runtime"
)

// Detail is one entry of what an exception handler is told.
type Detail struct {
	Key   string
	Value runtime.Value
}

// CallExceptionHandler reports an error that no script code can receive: to the
// handler set by the script, else on stderr.
func (l *Loop) CallExceptionHandler(th *runtime.Thread, message string, details ...Detail) error {
	return l.handleException(th, report(message, details), nil)
}

// report is what an exception handler is given.
func report(message string, details []Detail) *runtime.Dict {
	d := runtime.NewDict()
	d.SetStr(runtime.Intern("message"), runtime.NewStr(message).Value())
	for _, entry := range details {
		d.SetStr(runtime.Intern(entry.Key), entry.Value)
	}
	return d
}

// handleException gives a report to call_exception_handler, which a script may
// have replaced. handled is the exception being handled while it does, if any:
// the context of what the handler raises.
func (l *Loop) handleException(th *runtime.Thread, context *runtime.Dict, handled *runtime.Exception) error {
	call, err := runtime.GetAttr(th, l.Value(), nameCallHandler)
	if err != nil {
		return err
	}
	if n := runtime.AsNative(call); n != nil && n.Signature() == runtime.AsNative(LoopType.Lookup(nameCallHandler)).Signature() {
		return l.giveHandler(th, context, handled)
	}
	_, err = runtime.Call(th, call, context.Value())
	return err
}

var nameCallHandler = runtime.Intern("call_exception_handler")

// giveHandler is call_exception_handler: it gives a report to the handler.
func (l *Loop) giveHandler(th *runtime.Thread, context *runtime.Dict, handled *runtime.Exception) error {
	if l.exceptionHandler.IsNone() {
		err := l.defaultExceptionHandler(th, context)
		if err != nil && isExit(err) {
			return err
		}
		if err != nil {
			err = th.Log(logger, runtime.LogError, "Exception in default exception handler", err.(*runtime.Exception))
		}
		return err
	}
	err := l.callHandler(th, context)
	if err == nil {
		return nil
	}
	if isExit(err) {
		return err
	}
	e := err.(*runtime.Exception)
	if handled != nil {
		first := e
		for runtime.AsException(first.Context) != nil {
			first = runtime.AsException(first.Context)
		}
		runtime.SetContext(th, first, handled)
	}
	second := runtime.NewDict()
	second.SetStr(runtime.Intern("message"), runtime.NewStr("Unhandled error in exception handler").Value())
	second.SetStr(runtime.Intern("exception"), e.Value())
	second.SetStr(runtime.Intern("context"), context.Value())
	if err := l.defaultExceptionHandler(th, second); err != nil && isExit(err) {
		return err
	}
	return nil
}

// logger is the name of asyncio's logger.
const logger = "asyncio"

// callHandler calls the script's handler in the context of what failed, if the
// report names something that has one.
func (l *Loop) callHandler(th *runtime.Thread, report *runtime.Dict) error {
	call := func() error {
		_, err := runtime.Call(th, l.exceptionHandler, l.Value(), report.Value())
		return err
	}
	for _, name := range []string{"task", "future", "handle"} {
		failed := report.GetStr(runtime.Intern(name))
		if !failed.IsSet() || failed.IsNone() {
			continue
		}
		getContext, err := runtime.LookupAttr(th, failed, nameGetContext)
		if err != nil {
			return err
		}
		if !getContext.IsSet() {
			return call()
		}
		v, err := runtime.Call(th, getContext)
		if err != nil {
			return err
		}
		context := runtime.As[runtime.Context](v, runtime.ContextType)
		if context == nil {
			return call()
		}
		previous, err := th.EnterContext(&context.Header)
		if err != nil {
			return err
		}
		defer th.LeaveContext(previous)
		return call()
	}
	return call()
}

var nameGetContext = runtime.Intern("get_context")

// defaultExceptionHandler logs the report.
func (l *Loop) defaultExceptionHandler(th *runtime.Thread, context *runtime.Dict) error {
	message := "Unhandled exception in event loop"
	var exc *runtime.Exception
	type line struct {
		key string
		v   runtime.Value
	}
	var lines []line
	context.Each(func(k, v runtime.Value) bool {
		switch key := runtime.AsStr(k); {
		case key == nil:
		case key.String() == "message":
			if s := runtime.AsStr(v); s != nil && s.String() != "" {
				message = s.String()
			}
		case key.String() == "exception":
			exc = runtime.AsException(v)
		default:
			lines = append(lines, line{key.String(), v})
		}
		return true
	})
	sort.Slice(lines, func(i, j int) bool { return lines[i].key < lines[j].key })
	var b strings.Builder
	b.WriteString(message)
	for _, entry := range lines {
		text, err := runtime.Repr(th, entry.v)
		if err != nil {
			return err
		}
		b.WriteString("\n" + entry.key + ": " + text.String())
	}
	return th.Log(logger, runtime.LogError, b.String(), exc)
}

// failures are the futures that failed, while nobody has asked for their
// exception. Those whose exception is still not asked for when the script
// cannot ask any more, at the latest when the loop closes, are reported.
//
// New ones are held until the loop is about to wait; what is unobserved then is
// only watched, so that a server does not keep every failure.
type failures struct {
	recent  []*Future
	watched []watched
}

type watched struct {
	f      weak.Pointer[Future]
	report *Future // a copy, with all that the report shows
}

const recentFailures = 64

func (s *failures) add(f *Future) {
	if len(s.recent) >= recentFailures {
		kept := s.recent[:0]
		for _, f := range s.recent {
			if f.flags&unobserved != 0 {
				kept = append(kept, f)
			}
		}
		clear(s.recent[len(kept):])
		s.recent = kept
	}
	s.recent = append(s.recent, f)
}

// settle reports what was collected and stops holding the others.
func (s *failures) settle(th *runtime.Thread) {
	if len(s.recent) == 0 && len(s.watched) == 0 {
		return
	}
	kept := s.watched[:0]
	for _, w := range s.watched {
		switch f := w.f.Value(); {
		case f == nil:
			w.report.reportUnobserved(th)
		case f.flags&unobserved != 0:
			kept = append(kept, w)
		}
	}
	clear(s.watched[len(kept):])
	s.watched = kept
	own := s.recent[:0]
	for _, f := range s.recent {
		switch {
		case f.flags&unobserved == 0:
		case f.plain():
			s.watched = append(s.watched, watched{weak.Make(f), f.copyForReport()})
		default:
			own = append(own, f) // of a script's class: cannot be copied
		}
	}
	clear(s.recent[len(own):])
	s.recent = own
}

// Settle reports the failures that the collector has found, and lets it find
// others. It is called before and after a script asks for a collection.
func Settle(th *runtime.Thread) {
	for _, l := range sharedOf(th.Interp).loops {
		if l.thread == nil || l.thread == th {
			l.failed.settle(th)
		}
	}
}

// copyForReport copies a failed future so that the copy can be shown after the
// original was collected.
func (f *Future) copyForReport() *Future {
	switch v := f.Value(); f.Header.Type() {
	case TaskType:
		c := *runtime.MustAs[Task](v)
		return &c.Future
	case GatheringType:
		c := *runtime.MustAs[Gathering](v)
		return &c.Future
	}
	c := *f
	return &c
}

// report reports all that is left, the tasks in creation order.
func (s *failures) report(th *runtime.Thread) {
	var all []*Future
	for _, w := range s.watched {
		f := w.f.Value()
		if f == nil {
			f = w.report
		}
		all = append(all, f)
	}
	all = append(all, s.recent...)
	*s = failures{}
	sortTasks(all)
	for _, f := range all {
		f.reportUnobserved(th)
	}
}

// sortTasks puts the tasks among futures in creation order. The places of other
// futures, of which no order is known, stay theirs.
func sortTasks(futures []*Future) {
	var tasks []*Future
	var places []int
	for i, f := range futures {
		if AsTask(f.Value()) != nil {
			tasks, places = append(tasks, f), append(places, i)
		}
	}
	slices.SortStableFunc(tasks, func(a, b *Future) int {
		return cmp.Or(cmp.Compare(a.number, b.number), cmp.Compare(a.rankAmongNamed(), b.rankAmongNamed()))
	})
	for i, place := range places {
		futures[place] = tasks[i]
	}
}

// rankAmongNamed tells apart tasks of the same number: that which has its name
// from it, and those that were made after it with names of their own.
func (f *Future) rankAmongNamed() uint32 {
	if x := f.rare(); x != nil {
		return x.namedRank
	}
	return 0
}

// reportUnobserved reports f unless somebody has asked for its exception.
func (f *Future) reportUnobserved(th *runtime.Thread) {
	if f.flags&unobserved == 0 {
		return
	}
	e := f.Exception()
	f.loop.shared.unobserved++
	err := f.loop.CallExceptionHandler(th, f.Header.Type().BareName()+" exception was never retrieved",
		Detail{"exception", e.Value()}, Detail{"future", f.Value()})
	if err != nil {
		th.Unraisable(err, runtime.Value{}, "Exception ignored in the event loop's exception handler")
	}
}
