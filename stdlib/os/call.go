package os

import (
	"io/fs"
	"os"
	"strings"
	"syscall"
	"time"

	"github.com/asyn-lang/asyn/runtime"
)

// call is one call of the system for a script: what it is given, and what comes
// of it.
type call struct {
	paths   []name
	numbers []int64
	file    held

	text   string        // a name from the system
	info   fs.FileInfo   // what stat tells
	result runtime.Value // neither of these: an int, or None
}

// name is a path of a script: a str, bytes or os.PathLike.
type name struct {
	given runtime.Value
	text  string
}

// systemCall makes the function of a module that makes a call of the system.
// args tells its arguments: each p is a path, n a number, m a mode of what is to
// be made, by default all that the process's mask leaves, d a descriptor. run
// makes the call, without the interpreter's lock; what it leaves in the call is
// the result.
//
//go:noinline
func systemCall(function, args string, run func(c *call) error) runtime.NativeFunc {
	return func(th *runtime.Thread, values []runtime.Value) (runtime.Value, error) {
		c := &call{result: runtime.None}
		if err := c.read(th, function, args, values); err != nil {
			return runtime.Value{}, err
		}
		if !strings.Contains(args, "d") {
			if err := th.MayUse(runtime.Files); err != nil {
				return runtime.Value{}, err
			}
		}
		for _, p := range c.paths {
			if err := th.FlushDropped(p.text); err != nil {
				return runtime.Value{}, err
			}
		}
		var err error
		th.Blocking(func() { err = run(c) })
		if err != nil {
			return runtime.Value{}, c.failure(err)
		}
		switch {
		case c.text != "":
			beside := runtime.None
			if len(c.paths) > 0 {
				beside = c.paths[0].given
			}
			return decoded(th, c.text, beside)
		case c.info != nil:
			f := factsOf(c.info)
			return f.value(), nil
		}
		return c.result, nil
	}
}

// read reads the arguments.
func (c *call) read(th *runtime.Thread, function, args string, values []runtime.Value) (err error) {
	for i, kind := range args {
		switch kind {
		case 'p':
			what := ": path"
			if strings.HasPrefix(args, "pp") {
				what = [...]string{": src", ": dst"}[i]
			}
			var n name
			n, err = nameOf(th, values[i], function+what)
			c.paths = append(c.paths, n)
		case 'd':
			c.file, err = heldOf(th, values[i])
		case 'm', 'n':
			n := int64(0o777)
			if values[i].IsSet() {
				n, err = runtime.AsInt64(th, values[i])
			}
			c.numbers = append(c.numbers, n)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// failure is the exception for an error of the system, with the names of the
// files that it is about.
func (c *call) failure(err error) error {
	if len(c.paths) == 0 {
		return runtime.NewOSError(err, runtime.Value{})
	}
	e := runtime.NewOSError(err, c.paths[0].given)
	if len(c.paths) == 2 && len(e.Args.Items) == 2 {
		args := append(append([]runtime.Value(nil), e.Args.Items...), c.paths[0].given, runtime.None, c.paths[1].given)
		return runtime.NewException(e.Type(), args...)
	}
	return e
}

var nameFSPath = runtime.Intern("__fspath__")

// nameOf reads a path. what are the function and the argument, for messages.
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
		// What is not UTF-8 is surrogates in a str.
		text, err = runtime.Encode(th, runtime.NewStr(text), "utf-8", "surrogateescape")
	}
	return name{v, text}, err
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

// fileMode is a mode of the system as Go has it.
func fileMode(mode int64) fs.FileMode {
	m := fs.FileMode(mode & 0o777)
	for i, bit := range [...]fs.FileMode{fs.ModeSticky, fs.ModeSetgid, fs.ModeSetuid} {
		if mode&(0o1000<<i) != 0 {
			m |= bit
		}
	}
	return m
}

// systemCalls are the functions of the module that are no more than a call.
var systemCalls = []runtime.Function{
	{Sig: "mkdir(path, mode=511)", Fn: systemCall("mkdir", "pm", func(c *call) error { return os.Mkdir(c.paths[0].text, fileMode(c.numbers[0])) })},
	{Sig: "rmdir(path)", Fn: systemCall("rmdir", "p", func(c *call) error { return syscall.Rmdir(c.paths[0].text) })},
	{Sig: "remove(path)", Fn: systemCall("remove", "p", func(c *call) error { return syscall.Unlink(c.paths[0].text) })},
	{Sig: "unlink(path)", Fn: systemCall("unlink", "p", func(c *call) error { return syscall.Unlink(c.paths[0].text) })},
	{Sig: "chdir(path)", Fn: systemCall("chdir", "p", func(c *call) error { return os.Chdir(c.paths[0].text) })},
	{Sig: "rename(src, dst)", Fn: systemCall("rename", "pp", func(c *call) error { return os.Rename(c.paths[0].text, c.paths[1].text) })},
	{Sig: "replace(src, dst)", Fn: systemCall("replace", "pp", func(c *call) error { return os.Rename(c.paths[0].text, c.paths[1].text) })},
	{Sig: "link(src, dst)", Fn: systemCall("link", "pp", func(c *call) error { return os.Link(c.paths[0].text, c.paths[1].text) })},
	{Sig: "symlink(src, dst, target_is_directory=False)", Fn: systemCall("symlink", "pp", func(c *call) error {
		return os.Symlink(c.paths[0].text, c.paths[1].text)
	})},
	{Sig: "readlink(path)", Fn: systemCall("readlink", "p", func(c *call) (err error) { c.text, err = os.Readlink(c.paths[0].text); return err })},
	{Sig: "getcwd()", Fn: systemCall("getcwd", "", func(c *call) (err error) { c.text, err = syscall.Getwd(); return err })},
	{Sig: "chmod(path, mode)", Fn: systemCall("chmod", "pn", func(c *call) error { return os.Chmod(c.paths[0].text, fileMode(c.numbers[0])) })},
	{Sig: "truncate(path, length)", Fn: systemCall("truncate", "pn", func(c *call) error { return os.Truncate(c.paths[0].text, c.numbers[0]) })},
	{Sig: "_access(path, mode)", Fn: systemCall("access", "pn", func(c *call) error { return accessible(c.paths[0].text, int(c.numbers[0])) })},
	{Sig: "_utime(path, accessed, modified)", Fn: systemCall("utime", "pnn", func(c *call) error {
		return os.Chtimes(c.paths[0].text, time.Unix(0, c.numbers[0]), time.Unix(0, c.numbers[1]))
	})},
	{Sig: "_stat(path)", Fn: systemCall("stat", "p", func(c *call) (err error) { c.info, err = os.Stat(c.paths[0].text); return err })},
	{Sig: "lstat(path)", Fn: systemCall("lstat", "p", func(c *call) (err error) { c.info, err = os.Lstat(c.paths[0].text); return err })},
	{Sig: "fstat(fd)", Fn: systemCall("fstat", "d", func(c *call) (err error) { c.info, err = c.file.stat(); return err })},
	{Sig: "_putenv(name, value, /)", Fn: systemCall("putenv", "pp", func(c *call) error { return os.Setenv(c.paths[0].text, c.paths[1].text) })},
	{Sig: "unsetenv(name, /)", Fn: systemCall("unsetenv", "p", func(c *call) error { return os.Unsetenv(c.paths[0].text) })},
	{Sig: "lseek(fd, position, whence, /)", Fn: systemCall("lseek", "dnn", func(c *call) error {
		at, err := c.file.seek(c.numbers[0], int(c.numbers[1]))
		c.result = runtime.Int(at)
		return err
	})},
	{Sig: "ftruncate(fd, length, /)", Fn: systemCall("ftruncate", "dn", func(c *call) error { return c.file.truncate(c.numbers[0]) })},
	{Sig: "_fsync(fd)", Fn: systemCall("fsync", "d", func(c *call) error { return c.file.sync() })},
	{Sig: "umask(mask, /)", Fn: systemCall("umask", "n", func(c *call) error {
		c.result = runtime.Int(int64(umask(int(c.numbers[0]))))
		return nil
	})},
}

// entries is _entries(path, function): what is in a folder, as tuples of a name
// and the bits of its kind in st_mode, in no order.
func entries(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	function, err := runtime.ToStr(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	var found []fs.DirEntry
	_, err = systemCall(function.String(), "p", func(c *call) error {
		f, err := os.Open(c.paths[0].text)
		if err != nil {
			return err
		}
		defer f.Close()
		found, err = f.ReadDir(-1)
		return err
	})(th, args[:1])
	if err == nil {
		err = th.Alloc(int64(len(found)) * 128)
	}
	items := make([]runtime.Value, len(found))
	for i := 0; i < len(found) && err == nil; i++ {
		var text runtime.Value
		text, err = decoded(th, found[i].Name(), args[0])
		items[i] = runtime.NewTuple(text, runtime.Int(kindBits(found[i].Type()))).Value()
	}
	if err != nil {
		return runtime.Value{}, err
	}
	return runtime.NewList(items).Value(), th.Work(int64(len(found)))
}

// fspath is the module's: the path as a script has it.
func fspath(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	v := args[0]
	if v.Type().Lookup(nameFSPath).IsSet() {
		path, _, err := runtime.CallSpecial(th, v, nameFSPath)
		if err != nil {
			return runtime.Value{}, err
		}
		if runtime.AsStr(path) != nil || runtime.As[runtime.Bytes](path, runtime.BytesType) != nil {
			return path, nil
		}
	}
	if runtime.AsStr(v) != nil || runtime.As[runtime.Bytes](v, runtime.BytesType) != nil {
		return v, nil
	}
	_, err := runtime.FSPath(th, v) // which says what is wrong
	return runtime.Value{}, err
}
