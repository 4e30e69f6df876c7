package os

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
	"time"

	"github.com/asyn-lang/asyn/runtime"
)

// name is a path of a script: a str, bytes or os.PathLike.
type name struct {
	given runtime.Value
	text  string
}

// nameOf reads a path. what are the function and the argument, for messages: its
// kinds are also allowed, beside those that every path can be of.
func nameOf(th *runtime.Thread, v runtime.Value, what string) (name, error) {
	if runtime.AsStr(v) == nil && runtime.As[runtime.Bytes](v, runtime.BytesType) == nil && !v.Type().Lookup(nameFSPath).IsSet() {
		kinds := "string, bytes or os.PathLike"
		switch what {
		case "stat: path":
			kinds = "string, bytes, os.PathLike or integer"
		case "listdir: path", "scandir: path":
			kinds = "string, bytes, os.PathLike, integer or None"
		}
		return name{}, th.TypeErrorf("%s should be %s, not %s", what, kinds, runtime.GivenName(v))
	}
	text, err := runtime.FSPath(th, v)
	if err == nil {
		text, err = encoded(th, text)
	}
	return name{v, text}, err
}

var nameFSPath = runtime.Intern("__fspath__")

// encoded is the text of a path as the system has it, with the bytes that are
// not UTF-8.
func encoded(th *runtime.Thread, text string) (string, error) {
	return runtime.Encode(th, runtime.NewStr(text), "utf-8", "surrogateescape")
}

// decoded is a name from the system as a str, or as bytes beside a path that is.
func decoded(th *runtime.Thread, text string, beside runtime.Value) (runtime.Value, error) {
	if runtime.As[runtime.Bytes](beside, runtime.BytesType) != nil {
		return runtime.NewBytes(text).Value(), nil
	}
	s, err := runtime.Decode(th, text, "utf-8", "surrogateescape")
	if err != nil {
		return runtime.Value{}, err
	}
	return s.Value(), nil
}

// do makes a call of the system that concerns files.
func do(th *runtime.Thread, call func() error) error {
	if err := th.MayUse(runtime.Files); err != nil {
		return err
	}
	var err error
	th.Blocking(func() { err = call() })
	return err
}

// failed is the exception for a failed call that concerns a file, and a second
// one if there is any.
func failed(err error, file name, second ...name) error {
	if err == nil {
		return nil
	}
	if e := (*runtime.Exception)(nil); errors.As(err, &e) {
		return err
	}
	e := runtime.NewOSError(err, file.given)
	if len(second) > 0 && len(e.Args.Items) == 2 {
		args := append(append([]runtime.Value(nil), e.Args.Items...), file.given, runtime.None, second[0].given)
		return runtime.NewException(e.Type(), args...)
	}
	return e
}

// onPath makes a function of one path, and of a number if there is a second
// argument: otherwise is what that is by default.
func onPath(function string, otherwise int, call func(path string, number int) error) runtime.NativeFunc {
	return func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		return callOnPath(th, args, function, otherwise, call)
	}
}

func callOnPath(th *runtime.Thread, args []runtime.Value, function string, number int, call func(string, int) error) (runtime.Value, error) {
	file, err := nameOf(th, args[0], function+": path")
	if err == nil && len(args) > 1 && args[1].IsSet() {
		number, err = runtime.AsIndexSized(th, args[1], runtime.OverflowError)
	}
	if err == nil {
		err = failed(do(th, func() error { return call(file.text, number) }), file)
	}
	return runtime.None, err
}

// onPaths makes a function of two paths.
func onPaths(function string, call func(from, to string) error) runtime.NativeFunc {
	return func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
		return callOnPaths(th, args, function, call)
	}
}

func callOnPaths(th *runtime.Thread, args []runtime.Value, function string, call func(from, to string) error) (runtime.Value, error) {
	from, err := nameOf(th, args[0], function+": src")
	if err != nil {
		return runtime.Value{}, err
	}
	to, err := nameOf(th, args[1], function+": dst")
	if err == nil {
		err = failed(do(th, func() error { return call(from.text, to.text) }), from, to)
	}
	return runtime.None, err
}

func removeFolder(path string, _ int) error  { return syscall.Rmdir(path) }
func removeFile(path string, _ int) error    { return syscall.Unlink(path) }
func changeFolder(path string, _ int) error  { return os.Chdir(path) }
func makeFolder(path string, mode int) error { return os.Mkdir(path, fileMode(mode)) }
func changeMode(path string, mode int) error { return os.Chmod(path, fileMode(mode)) }
func truncate(path string, length int) error { return os.Truncate(path, int64(length)) }

func fspath(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if runtime.AsStr(args[0]) != nil || runtime.As[runtime.Bytes](args[0], runtime.BytesType) != nil {
		return args[0], nil
	}
	path, ok, err := runtime.CallSpecial(th, args[0], nameFSPath)
	if err == nil && ok && (runtime.AsStr(path) != nil || runtime.As[runtime.Bytes](path, runtime.BytesType) != nil) {
		return path, nil
	}
	if err == nil {
		_, err = runtime.FSPath(th, args[0]) // which says what is wrong
	}
	return runtime.Value{}, err
}

// entries is _entries(path, function): what is in a folder, as tuples of a name and the
// bits of its kind in st_mode, in no order.
func entries(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	function, err := runtime.ToStr(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	folder, err := nameOf(th, args[0], function.String()+": path")
	if err != nil {
		return runtime.Value{}, err
	}
	var found []fs.DirEntry
	err = do(th, func() error {
		f, err := os.Open(folder.text)
		if err != nil {
			return err
		}
		defer f.Close()
		found, err = f.ReadDir(-1)
		return err
	})
	if err != nil {
		return runtime.Value{}, failed(err, folder)
	}
	if err := th.Alloc(int64(len(found)) * 128); err != nil {
		return runtime.Value{}, err
	}
	items := make([]runtime.Value, len(found))
	for i, entry := range found {
		text, err := decoded(th, entry.Name(), args[0])
		if err != nil {
			return runtime.Value{}, err
		}
		items[i] = runtime.NewTuple(text, runtime.Int(kindBits(entry.Type()))).Value()
	}
	return runtime.NewList(items).Value(), th.Work(int64(len(found)))
}

func readLink(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	link, err := nameOf(th, args[0], "readlink: path")
	if err != nil {
		return runtime.Value{}, err
	}
	var target string
	if err := do(th, func() (err error) { target, err = os.Readlink(link.text); return err }); err != nil {
		return runtime.Value{}, failed(err, link)
	}
	return decoded(th, target, args[0])
}

func workingFolder(th *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
	var folder string
	if err := do(th, func() (err error) { folder, err = syscall.Getwd(); return err }); err != nil {
		return runtime.Value{}, failed(err, name{})
	}
	return decoded(th, folder, runtime.None)
}

// fileMode is a mode of the system as Go has it.
func fileMode(mode int) fs.FileMode {
	m := fs.FileMode(mode & 0o777)
	for bit, goBit := range map[int]fs.FileMode{0o4000: fs.ModeSetuid, 0o2000: fs.ModeSetgid, 0o1000: fs.ModeSticky} {
		if mode&bit != 0 {
			m |= goBit
		}
	}
	return m
}

// modeArgument is the mode of what is to be made, by default all that the
// process's mask leaves.
func modeArgument(th *runtime.Thread, v runtime.Value) (int, error) {
	if !v.IsSet() {
		return 0o777, nil
	}
	return runtime.AsInt32(th, v)
}

// access never raises for what the system says: that is no access.
func access(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	file, err := nameOf(th, args[0], "access: path")
	if err != nil {
		return runtime.Value{}, err
	}
	mode, err := runtime.AsInt32(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.Bool(do(th, func() error { return accessible(file.text, mode) }) == nil), nil
}

// setTimes is _utime(path, accessed, modified), the times in nanoseconds.
func setTimes(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	file, err := nameOf(th, args[0], "utime: path")
	if err != nil {
		return runtime.Value{}, err
	}
	var at [2]time.Time
	for i := range at {
		n, err := runtime.AsInt64(th, args[1+i])
		if err != nil {
			return runtime.Value{}, err
		}
		at[i] = time.Unix(0, n)
	}
	return runtime.None, failed(do(th, func() error { return os.Chtimes(file.text, at[0], at[1]) }), file)
}
