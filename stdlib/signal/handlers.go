package signal

import (
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/loop"
	"github.com/asyn-lang/asyn/runtime/netpoll"
)

// handlers are the signals that an interpreter handles.
type handlers struct {
	interp *runtime.Interpreter
	set    map[int]*handler
}

// handler is what happens at a signal.
type handler struct {
	shown runtime.Value // what getsignal returns
	run   func(th *runtime.Thread) error
	came  chan os.Signal // nil for SIGINT
}

type handlersKey struct{}

func handlersOf(in *runtime.Interpreter) *handlers {
	if h, ok := in.State(handlersKey{}).(*handlers); ok {
		return h
	}
	h := &handlers{interp: in, set: make(map[int]*handler)}
	in.SetState(handlersKey{}, h)
	in.AddRoot(func(visit func(runtime.Value)) {
		for _, x := range h.set {
			visit(x.shown)
		}
	})
	in.Own(h)
	return h
}

// Close implements io.Closer: signals have their usual effect again.
func (h *handlers) Close() error {
	for n := range h.set {
		h.forget(n)
	}
	return nil
}

func (h *handlers) forget(n int) {
	if x := h.set[n]; x != nil {
		delete(h.set, n)
		if x.came != nil {
			signal.Stop(x.came)
			close(x.came)
		}
	}
}

// Handle has run called by the main thread whenever signal n comes, in place of
// what happened before; nil is for what usually happens. shown is what getsignal
// tells of it.
func Handle(th *runtime.Thread, n int, shown runtime.Value, run func(th *runtime.Thread) error) error {
	if th != th.Interp.MainThread() {
		return th.ValueErrorf("signal only works in main thread of the main interpreter")
	}
	if n == int(syscall.SIGKILL) || n == sigStop {
		return runtime.NewOSError(syscall.EINVAL, runtime.Value{})
	}
	h := handlersOf(th.Interp)
	if n == int(syscall.SIGINT) {
		loop.SetInterrupt(th, run)
		if delete(h.set, n); run != nil {
			h.set[n] = &handler{shown: shown, run: run}
		}
		return nil
	}
	if err := th.MayUse(runtime.Signals); err != nil {
		return err
	}
	h.forget(n)
	if run == nil {
		return nil
	}
	x := &handler{shown: shown, run: run, came: make(chan os.Signal, 16)}
	h.set[n] = x
	signal.Notify(x.came, syscall.Signal(n))
	go func() {
		for range x.came {
			h.interp.Signal(run)
		}
	}()
	return nil
}

// Handler is what getsignal returns for n; unset for what usually happens.
func Handler(th *runtime.Thread, n int) runtime.Value {
	if x := handlersOf(th.Interp).set[n]; x != nil {
		return x.shown
	}
	return runtime.Value{}
}

// Handled reports whether a script of in has set what happens at signal n. The
// caller holds the interpreter's lock.
func Handled(in *runtime.Interpreter, n int) bool {
	h, ok := in.State(handlersKey{}).(*handlers)
	return ok && h.set[n] != nil
}

// Raise is raise_signal: the handler of n has run when it returns.
func Raise(th *runtime.Thread, n int) error {
	if n == int(syscall.SIGINT) {
		th.Interp.Signal(loop.Interrupt)
		return th.RunPending()
	}
	if err := th.MayUse(runtime.Signals); err != nil {
		return err
	}
	if x := handlersOf(th.Interp).set[n]; x != nil {
		th.Interp.Signal(x.run)
		return th.RunPending()
	}
	var err error
	th.Blocking(func() {
		if err = netpoll.KillProcess(os.Getpid(), n); err == nil && n != 0 {
			time.Sleep(10 * time.Millisecond) // it is on its way
		}
	})
	if err != nil {
		return runtime.NewOSError(err, runtime.Value{})
	}
	return nil
}

// die lets signal n end the process, as it does where no handler is.
func die(th *runtime.Thread, n int) error {
	if err := th.MayUse(runtime.Signals); err != nil {
		return err
	}
	signal.Reset(syscall.Signal(n))
	th.Blocking(func() {
		_ = netpoll.KillProcess(os.Getpid(), n)
		time.Sleep(time.Second) // it is on its way
	})
	return nil
}

func errInvalid() error { return runtime.NewOSError(syscall.EINVAL, runtime.Value{}) }
