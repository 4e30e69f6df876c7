package os

import (
	"os"
	goruntime "runtime"
	"strings"
	"syscall"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/runtime/netpoll"
	"github.com/asyn-lang/asyn/stdlib/signal"
)

// processNumber makes a function of a number of the process. A script that may
// not use processes is told 1, as if it was alone.
func processNumber(get func() int) runtime.NativeFunc {
	return func(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
		if !th.Interp.Host.Allows(runtime.Processes) {
			return runtime.Int(1), nil
		}
		return runtime.Int(int64(get())), nil
	}
}

func processors(*runtime.Thread, []runtime.Value) (runtime.Value, error) {
	return runtime.Int(int64(goruntime.NumCPU())), nil
}

// kill sends a signal; when it is to this process, its handler has run when kill
// returns.
func kill(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	pid, err := runtime.AsInt32(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	n, err := runtime.AsInt32(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	if err := th.MayUse(runtime.Signals); err != nil {
		return runtime.Value{}, err
	}
	if pid == os.Getpid() && n != 0 {
		return runtime.None, signal.Raise(th, n)
	}
	if err := netpoll.KillProcess(pid, n); err != nil {
		return runtime.Value{}, runtime.NewOSError(err, runtime.Value{})
	}
	return runtime.None, nil
}

// exit is _exit. It ends the script; the process, which others may share, is the
// command's to end.
func exit(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	code, err := runtime.AsInt32(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	now := &runtime.ExitNow{Code: code & 0xff}
	th.Interp.Cancel(now)
	return runtime.Value{}, now
}

// system runs a command of the shell on the process's own standard streams, and
// returns its status as wait does.
func system(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	command, err := nameOf(th, args[0], "system: command")
	if err != nil {
		return runtime.Value{}, err
	}
	if err := th.MayUse(runtime.Processes); err != nil {
		return runtime.Value{}, err
	}
	p := netpoll.Process{Path: "/bin/sh", Args: []string{"sh", "-c", command.text}, Env: os.Environ(), Files: [3]int{0, 1, 2}}
	code := 0
	th.Blocking(func() {
		var pid int
		if pid, err = p.Start(); err == nil {
			code = netpoll.WaitProcess(pid)
		}
	})
	switch {
	case err != nil:
		return runtime.Value{}, runtime.NewOSError(err, runtime.Value{})
	case code < 0:
		return runtime.Int(int64(-code)), nil
	}
	return runtime.Int(int64(code) << 8), nil
}

func entropy(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	n, err := runtime.AsIndexSized(th, args[0], runtime.OverflowError)
	if err != nil {
		return runtime.Value{}, err
	}
	if n < 0 {
		return runtime.Value{}, th.ValueErrorf("negative argument not allowed")
	}
	if n > mostBytes {
		return runtime.Value{}, th.Raise(runtime.MemoryError, "")
	}
	if err := th.Alloc(int64(n)); err != nil {
		return runtime.Value{}, err
	}
	b := make([]byte, n)
	if err := th.Interp.Host.Random(b); err != nil {
		return runtime.Value{}, runtime.NewOSError(err, runtime.Value{})
	}
	return runtime.NewBytes(string(b)).Value(), th.Work(int64(n) / 16)
}

func errorText(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	code, err := runtime.AsInt32(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	text := runtime.Strerror(syscall.Errno(code))
	if n, unknown := strings.CutPrefix(text, "Errno "); unknown {
		text = "Unknown error " + n
	}
	return runtime.NewStr(text).Value(), nil
}

// environment is _environ(): the variables as a list of bytes like b"NAME=value".
func environment(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	var items []runtime.Value
	if th.Interp.Host.Allows(runtime.Files) {
		for _, entry := range os.Environ() {
			items = append(items, runtime.NewBytes(entry).Value())
		}
	}
	return runtime.NewList(items).Value(), nil
}
