package os

import (
	"io/fs"
	"os"
	"time"

	"github.com/asyn-lang/asyn/runtime"
)

// statResultType is os.stat_result. Its times are whole seconds as items of the
// tuple, and floats by their names.
var statResultType = &runtime.Type{}

const statItems = 10

func init() {
	runtime.RegisterStructSeq(statResultType, runtime.StructSeqSpec{
		Name: "stat_result", Module: "os",
		Doc: "What the system knows of a file: ten ints as a tuple, and more by name.",
		Fields: []string{"st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime",
			"st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev"},
		Hidden: 9,
	})
}

// facts are what the system knows of a file.
type facts struct {
	mode, inode, device, links, user, group, size int64
	accessed, modified, changed                   time.Time
	blockSize, blocks, deviceOf                   int64
}

func (f *facts) value() runtime.Value {
	fields := make([]runtime.Value, 0, statItems+9)
	add := func(numbers ...int64) {
		for _, n := range numbers {
			fields = append(fields, runtime.Int(n))
		}
	}
	times := [...]time.Time{f.accessed, f.modified, f.changed}
	add(f.mode, f.inode, f.device, f.links, f.user, f.group, f.size)
	for _, t := range times {
		add(t.Unix())
	}
	for _, t := range times {
		fields = append(fields, runtime.Float(float64(t.Unix())+1e-9*float64(t.Nanosecond())))
	}
	for _, t := range times {
		add(t.UnixNano())
	}
	add(f.blockSize, f.blocks, f.deviceOf)
	return runtime.NewStructSeq(statResultType, statItems, fields...)
}

// kindBits are the bits of st_mode that say what kind of file it is.
func kindBits(m fs.FileMode) int64 {
	switch {
	case m.IsDir():
		return 0o040000
	case m&fs.ModeSymlink != 0:
		return 0o120000
	case m&fs.ModeNamedPipe != 0:
		return 0o010000
	case m&fs.ModeSocket != 0:
		return 0o140000
	case m&fs.ModeCharDevice != 0:
		return 0o020000
	case m&fs.ModeDevice != 0:
		return 0o060000
	}
	return 0o100000
}

// look asks the system about a file.
func look(th *runtime.Thread, file name, ask func(string) (fs.FileInfo, error)) (runtime.Value, error) {
	var info fs.FileInfo
	if err := do(th, func() (err error) { info, err = ask(file.text); return err }); err != nil {
		return runtime.Value{}, failed(err, file)
	}
	f := factsOf(info)
	return f.value(), nil
}

func stat(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	if args[0].IsInt() {
		return fstat(th, args)
	}
	file, err := nameOf(th, args[0], "stat: path")
	if err != nil {
		return runtime.Value{}, err
	}
	if args[1].IsSet() {
		if follow, err := runtime.Truth(th, args[1]); err != nil {
			return runtime.Value{}, err
		} else if !follow {
			return look(th, file, os.Lstat)
		}
	}
	return look(th, file, os.Stat)
}

func lstat(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	file, err := nameOf(th, args[0], "lstat: path")
	if err != nil {
		return runtime.Value{}, err
	}
	return look(th, file, os.Lstat)
}

// fstat asks about a file that the script has open.
func fstat(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	fd, err := runtime.AsInt32(th, args[0])
	if err != nil {
		return runtime.Value{}, err
	}
	r, w, _, err := th.Descriptor(fd)
	if err != nil {
		return runtime.Value{}, err
	}
	for _, end := range [...]any{r, w} {
		if f, ok := end.(interface{ Stat() (fs.FileInfo, error) }); ok {
			return look(th, name{}, func(string) (fs.FileInfo, error) { return f.Stat() })
		}
	}
	epoch := time.Unix(0, 0)
	return (&facts{mode: kindBits(fs.ModeNamedPipe) | 0o600, accessed: epoch, modified: epoch, changed: epoch}).value(), nil
}

// plainFacts are those that Go tells of files on every system.
func plainFacts(info fs.FileInfo) facts {
	t := info.ModTime()
	return facts{mode: kindBits(info.Mode()) | int64(info.Mode().Perm()), links: 1, size: info.Size(), accessed: t, modified: t, changed: t}
}
