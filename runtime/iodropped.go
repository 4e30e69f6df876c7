package runtime

import "path/filepath"

// Files that a script drops without closing: nothing counts references, so that
// what was written to one reaches the system when the collector has found it, at
// the latest when the program ends. Who then looks at the file by its name must
// find it there: `open(name, 'w').write(text)` is common.

// watchFile arranges for what is pending in f to be written when f is dropped. Files of
// a class with __del__ are watched for that.
func (th *Thread) watchFile(f *ByteFile) {
	if f.w == nil || f.size == 0 || f.counted || f.typ.hasDel {
		return
	}
	Unwatch(f.Value()) // __init__ may be called again
	th.Watch(f.Value(), func(th *Thread, v Value) {
		f := selfBytes(v)
		if closed, err := f.isClosed(th); closed || err != nil || len(f.pending) == 0 {
			return
		}
		if err := f.flushAll(th); err != nil {
			th.Unraisable(err, v, "Exception ignored in")
		}
	})
}

// FlushDropped writes what is pending in files opened as path that nothing
// refers to any more. Files of a script that are only not flushed keep it.
func (th *Thread) FlushDropped(path string) error {
	for _, p := range th.Interp.openFiles().known {
		f := p.Value()
		if f == nil || f.path != path || len(f.pending) == 0 {
			continue
		}
		// A collection takes time: a file that is held is asked about ever less often.
		if f.asked++; f.asked&(f.asked-1) == 0 {
			return th.CollectGarbage()
		}
	}
	return nil
}

// FlushWritten writes what is pending in files opened as path, an absolute one, held
// or not: the statement that imports what the one before it has written overwrites
// no register, so that the file is not garbage yet.
func (th *Thread) FlushWritten(path string) error {
	for _, p := range th.Interp.openFiles().known {
		f := p.Value()
		if f == nil || len(f.pending) == 0 || filepath.Base(f.path) != filepath.Base(path) {
			continue
		}
		if abs, err := filepath.Abs(f.path); err != nil || abs != path {
			continue
		}
		if err := f.flushAll(th); err != nil {
			return err
		}
	}
	return nil
}
