package os

import (
	"io/fs"
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

// plainFacts are those that Go tells of files on every system.
func plainFacts(info fs.FileInfo) facts {
	t := info.ModTime()
	return facts{mode: kindBits(info.Mode()) | int64(info.Mode().Perm()), links: 1, size: info.Size(), accessed: t, modified: t, changed: t}
}
