package ssl

import (
	"github.com/asyn-lang/asyn/runtime"
)

// memoryBIO is ssl.MemoryBIO: bytes on their way between a connection and whoever
// moves them.
type memoryBIO struct {
	runtime.Header
	data  []byte // from start on
	start int
	ended bool // write_eof was called
}

var memoryBIOType = &runtime.Type{}

func memoryBIOOf(v runtime.Value) *memoryBIO { return runtime.MustAs[memoryBIO](v) }

func (b *memoryBIO) pending() int { return len(b.data) - b.start }

// keepAtMost is how much memory an empty MemoryBIO keeps for what comes.
const keepAtMost = 64 << 10

// take moves bytes to p and reports how many.
func (b *memoryBIO) take(p []byte) int {
	n := copy(p, b.data[b.start:])
	b.start += n
	if b.start == len(b.data) {
		b.data, b.start = b.data[:0], 0
		if cap(b.data) > keepAtMost {
			b.data = nil
		}
	}
	return n
}

func (b *memoryBIO) read(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	n := b.pending()
	if args[1].IsSet() {
		size, err := runtime.IndexOf(th, args[1])
		if err != nil {
			return runtime.Value{}, err
		}
		if size >= 0 {
			n = min(n, size)
		}
	}
	if err := th.Alloc(int64(n)); err != nil {
		return runtime.Value{}, err
	}
	text := string(b.data[b.start : b.start+n])
	b.take(b.data[b.start : b.start+n])
	return runtime.NewBytes(text).Value(), nil
}

func (b *memoryBIO) write(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
	data, err := runtime.BytesLike(th, args[1])
	if err != nil {
		return runtime.Value{}, err
	}
	if b.ended {
		return runtime.Value{}, th.Raise(sslError, "cannot write() after write_eof()")
	}
	if err := th.Alloc(int64(len(data))); err != nil {
		return runtime.Value{}, err
	}
	b.data = append(b.data, data...)
	return runtime.Int(int64(len(data))), nil
}

func init() {
	runtime.SubclassLayout[memoryBIO](memoryBIOType)
	method := func(sig string, fn func(*memoryBIO, *runtime.Thread, []runtime.Value) (runtime.Value, error)) runtime.Method {
		return runtime.Method{Sig: sig, Fn: func(th *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
			return fn(memoryBIOOf(args[0]), th, args)
		}}
	}
	runtime.RegisterType(memoryBIOType, &runtime.TypeSpec{
		Name: "MemoryBIO", Module: "ssl",
		Doc: "Bytes on their way between an SSLObject and the network.",
		Slots: runtime.Slots{
			New: runtime.Constructor("__new__(cls)", func(_ *runtime.Thread, args []runtime.Value) (runtime.Value, error) {
				return runtime.NewObject[memoryBIO](runtime.AsType(args[0])).Value(), nil
			}),
			Size: func(self runtime.Value) int64 { return 80 + int64(cap(memoryBIOOf(self).data)) },
		},
		Methods: []runtime.Method{
			method("read(self, size=-1, /)", (*memoryBIO).read),
			method("write(self, b, /)", (*memoryBIO).write),
			method("write_eof(self, /)", func(b *memoryBIO, _ *runtime.Thread, _ []runtime.Value) (runtime.Value, error) {
				b.ended = true
				return runtime.None, nil
			}),
		},
		Members: []runtime.Member{
			{Name: "pending", Get: func(_ *runtime.Thread, v runtime.Value) (runtime.Value, error) {
				return runtime.Int(int64(memoryBIOOf(v).pending())), nil
			}},
			{Name: "eof", Get: func(_ *runtime.Thread, v runtime.Value) (runtime.Value, error) {
				b := memoryBIOOf(v)
				return runtime.Bool(b.ended && b.pending() == 0), nil
			}},
		},
	})
}
