//go:build unix

package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/asyn-lang/asyn/interp"
)

// The processes that asyn ps and asyn pstree can ask listen on Unix sockets, each
// named by its number, in a folder that only their user can open. It is a fixed
// one, since two processes of a user may have different environments.
//
// A socket is opened after listenAfter only: a short program has no use for it.
// Asking by a signal would need none, but kills a process that turns out to be
// another program.
const (
	listenAfter = 250 * time.Millisecond
	// answerWithin is how long a process may take to come to an interrupt check.
	answerWithin = 10 * time.Second
)

// socketFolder returns the user's folder, which it makes, and fails if that is
// not the user's alone.
func socketFolder() (string, error) {
	dir := fmt.Sprintf("/tmp/asyn-%d", os.Geteuid())
	if err := os.Mkdir(dir, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return "", err
	}
	info, err := os.Lstat(dir)
	if err != nil {
		return "", err
	}
	owner, ok := info.Sys().(*syscall.Stat_t)
	if !ok || !info.IsDir() || int(owner.Uid) != os.Geteuid() || info.Mode().Perm()&0o077 != 0 {
		return "", fmt.Errorf("%s is not a folder of yours alone", dir)
	}
	return dir, nil
}

func socketName(dir string, pid int) string { return filepath.Join(dir, strconv.Itoa(pid)) }

// tellTasks has the process print its tasks at SIGQUIT, and answer asyn ps until
// stop is called. A script's own handler has the signal instead.
func tellTasks(in *interp.Interpreter) (stop func()) {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGQUIT)
	go func() {
		for range signals {
			if !in.HandlesSignal(syscall.SIGQUIT) {
				fmt.Fprint(os.Stderr, describeTasks(in, "pstree"))
			}
		}
	}()
	var mu sync.Mutex
	var listener net.Listener
	ended := false
	timer := time.AfterFunc(listenAfter, func() {
		mu.Lock()
		defer mu.Unlock()
		if !ended {
			listener = listen(in)
		}
	})
	return func() {
		timer.Stop()
		mu.Lock()
		defer mu.Unlock()
		ended = true
		if listener != nil {
			_ = listener.Close()
		}
	}
}

// listen answers those who ask for the tasks. It returns nil where there cannot
// be a socket: the program runs all the same.
func listen(in *interp.Interpreter) net.Listener {
	dir, err := socketFolder()
	if err != nil {
		return nil
	}
	removeDead(dir)
	l, err := net.Listen("unix", socketName(dir, os.Getpid()))
	if err != nil {
		return nil
	}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer c.Close()
				_ = c.SetDeadline(time.Now().Add(answerWithin))
				if form, err := bufio.NewReader(io.LimitReader(c, 16)).ReadString('\n'); err == nil {
					_ = c.SetDeadline(time.Time{})
					_, _ = io.WriteString(c, describeTasks(in, strings.TrimSpace(form)))
				}
			}()
		}
	}()
	return l
}

// removeDead removes the sockets of processes that were killed.
func removeDead(dir string) {
	entries, _ := os.ReadDir(dir)
	for _, e := range entries {
		name := filepath.Join(dir, e.Name())
		if c, err := net.Dial("unix", name); err == nil {
			_ = c.Close()
		} else if errors.Is(err, syscall.ECONNREFUSED) {
			_ = os.Remove(name)
		}
	}
}

// askForTasks asks a process for its tasks.
func askForTasks(pid int, form string) (string, error) {
	dir, err := socketFolder()
	if err != nil {
		return "", err
	}
	var c net.Conn
	for end := time.Now().Add(2 * listenAfter); ; time.Sleep(listenAfter / 10) {
		switch syscall.Kill(pid, 0) {
		case syscall.ESRCH:
			return "", fmt.Errorf("there is no process %d", pid)
		case syscall.EPERM:
			return "", fmt.Errorf("process %d is not yours", pid)
		}
		if c, err = net.Dial("unix", socketName(dir, pid)); err == nil {
			break
		}
		if time.Now().After(end) {
			return "", fmt.Errorf("process %d runs no asyn script", pid)
		}
	}
	defer c.Close()
	_ = c.SetDeadline(time.Now().Add(answerWithin))
	if _, err = io.WriteString(c, form+"\n"); err != nil {
		return "", fmt.Errorf("process %d: %w", pid, err)
	}
	answer, err := io.ReadAll(c)
	switch {
	case errors.Is(err, os.ErrDeadlineExceeded):
		return "", fmt.Errorf("process %d does not answer: it is stopped, or in a long computation in Go", pid)
	case err != nil:
		return "", fmt.Errorf("process %d: %w", pid, err)
	case len(answer) == 0:
		return "", fmt.Errorf("process %d ended before it answered", pid)
	}
	return string(answer), nil
}
