package transports

import (
	"io/fs"
	"os"

	"github.com/asyn-lang/asyn/runtime"
)

// socketAt looks for a socket in the file system. Errors are left to whoever
// binds the path next.
func socketAt(th *runtime.Thread, v runtime.Value) (path string, info fs.FileInfo, err error) {
	if err := th.MayUse(runtime.Network); err != nil {
		return "", nil, err
	}
	s := runtime.AsStr(v)
	if s == nil {
		return "", nil, nil
	}
	info, e := os.Lstat(s.String())
	if e != nil || info.Mode()&fs.ModeSocket == 0 {
		return "", nil, nil
	}
	return s.String(), info, nil
}

// removeSocket removes a socket that is left in the file system.
func removeSocket(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	path, info, err := socketAt(th, args[0])
	if err != nil || info == nil {
		return runtime.None, err
	}
	if err := os.Remove(path); err != nil {
		return runtime.Value{}, runtime.NewOSError(err, args[0])
	}
	return runtime.None, nil
}

// socketIdentity is a value by which the socket at a path can be known again, None
// if there is none.
func socketIdentity(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	_, info, err := socketAt(th, args[0])
	if err != nil || info == nil {
		return runtime.None, err
	}
	return runtime.Int(info.ModTime().UnixNano()), nil
}
