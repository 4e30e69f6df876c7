package os

import (
	"os"
	"syscall"

	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

// Module makes the module os.
func Module(th *runtime.Thread) (*runtime.Module, error) { return definition.New(th) }

// Path makes the module posixpath.
func Path(th *runtime.Thread) (*runtime.Module, error) { return pathDefinition.New(th) }

var pathDefinition = runtime.ModuleDef{
	Name: "posixpath",
	Doc:  "Names of files, taken apart and put together, and what stands behind them.",
	Sources: []runtime.ModuleSource{
		pysource.Of("os/posixpath.py"),
		pysource.Of("os/posixpathmore.py", "commonprefix", "commonpath", "isjunction", "isdevdrive", "ismount", "getmtime", "getatime", "getctime", "samestat", "samefile", "sameopenfile", "expanduser", "expandvars", "realpath", "relpath"),
	},
}

var definition = runtime.ModuleDef{
	Name:   "os",
	AllBut: []string{"PathLike", "ScandirIterator", "sys"},
	Doc:    "The operating system: files and folders, the environment, processes.",
	Constants: []runtime.Constant{
		{Name: "stat_result", Value: statResultType.Value()},
		{Name: "F_OK", Value: runtime.Int(0)},
		{Name: "X_OK", Value: runtime.Int(1)},
		{Name: "W_OK", Value: runtime.Int(2)},
		{Name: "R_OK", Value: runtime.Int(4)},
		{Name: "SEEK_SET", Value: runtime.Int(0)},
		{Name: "SEEK_CUR", Value: runtime.Int(1)},
		{Name: "SEEK_END", Value: runtime.Int(2)},
		{Name: "O_RDONLY", Value: runtime.Int(int64(os.O_RDONLY))},
		{Name: "O_WRONLY", Value: runtime.Int(int64(os.O_WRONLY))},
		{Name: "O_RDWR", Value: runtime.Int(int64(os.O_RDWR))},
		{Name: "O_APPEND", Value: runtime.Int(int64(os.O_APPEND))},
		{Name: "O_CREAT", Value: runtime.Int(int64(os.O_CREATE))},
		{Name: "O_EXCL", Value: runtime.Int(int64(os.O_EXCL))},
		{Name: "O_TRUNC", Value: runtime.Int(int64(os.O_TRUNC))},
		{Name: "O_SYNC", Value: runtime.Int(int64(os.O_SYNC))},
		{Name: "O_NONBLOCK", Value: runtime.Int(int64(syscall.O_NONBLOCK))},
		{Name: "O_CLOEXEC", Value: runtime.Int(int64(syscall.O_CLOEXEC))},
	},
	Functions: append(systemCalls, []runtime.Function{
		// call.go
		{Sig: "fspath(path)", Fn: fspath},
		{Sig: "_entries(path, function)", Fn: entries},
		// descriptors.go
		{Sig: "open(path, flags, mode=511)", Fn: open},
		{Sig: "close(fd)", Fn: closeFD},
		{Sig: "read(fd, length, /)", Fn: read},
		{Sig: "write(fd, data, /)", Fn: write},
		{Sig: "isatty(fd, /)", Fn: isTerminal},
		{Sig: "pipe()", Fn: makePipe},
		{Sig: "get_blocking(fd, /)", Fn: getBlocking},
		{Sig: "set_blocking(fd, blocking, /)", Fn: setBlocking},
		// process.go
		{Sig: "getpid()", Fn: processNumber(os.Getpid)},
		{Sig: "getppid()", Fn: processNumber(os.Getppid)},
		{Sig: "getuid()", Fn: processNumber(os.Getuid)},
		{Sig: "geteuid()", Fn: processNumber(os.Geteuid)},
		{Sig: "getgid()", Fn: processNumber(os.Getgid)},
		{Sig: "getegid()", Fn: processNumber(os.Getegid)},
		{Sig: "cpu_count()", Fn: processors},
		{Sig: "process_cpu_count()", Fn: processors},
		{Sig: "kill(pid, signal, /)", Fn: kill},
		{Sig: "_exit(status)", Fn: exit},
		{Sig: "system(command)", Fn: system},
		{Sig: "urandom(size, /)", Fn: entropy},
		{Sig: "strerror(code, /)", Fn: errorText},
		{Sig: "_environ()", Fn: environment},
	}...),
	Sources: []runtime.ModuleSource{
		pysource.Of("os/posix.py"),
		pysource.Of("os/os.py"),
		pysource.Of("os/pathlike.py", "PathLike"),
		pysource.Of("os/scandir.py", "DirEntry", "ScandirIterator", "scandir"),
		pysource.Of("os/folders.py", "makedirs", "removedirs", "renames", "walk"),
		pysource.Of("os/environ.py", "environ", "environb", "getenv", "getenvb", "get_exec_path", "reload_environ"),
	},
}
