package os

import (
	"io/fs"
	"syscall"
	"time"
)

// accessible asks whether the process may use a file in the ways of mode.
func accessible(path string, mode int) error { return syscall.Access(path, uint32(mode)) }

// umask sets the process's mask of modes and returns the former one.
func umask(mask int) int { return syscall.Umask(mask) }

func factsOf(info fs.FileInfo) facts {
	s, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return plainFacts(info)
	}
	return facts{
		mode: int64(s.Mode), inode: int64(s.Ino), device: int64(s.Dev), links: int64(s.Nlink), user: int64(s.Uid), group: int64(s.Gid),
		size: s.Size, accessed: time.Unix(s.Atim.Unix()), modified: time.Unix(s.Mtim.Unix()), changed: time.Unix(s.Ctim.Unix()),
		blockSize: int64(s.Blksize), blocks: s.Blocks, deviceOf: int64(s.Rdev),
	}
}
