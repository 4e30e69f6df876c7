package runtime

import (
	goruntime "runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// recorder makes a method that counts its calls.
func recorder(name string, calls *int) Value {
	m := newMethod(ObjectType, Method{Sig: name + "(self, /)", Fn: func(*Thread, []Value) (Value, error) {
		*calls++
		return None, nil
	}})
	return m.v
}

func TestDel(t *testing.T) {
	th := NewInterpreter(nil).NewThread()
	th.Acquire()
	calls := 0
	cls, err := newClass(th, "D", nil, map[string]Value{"__del__": recorder("__del__", &calls)})
	require.NoError(t, err)
	assert.True(t, cls.HasDel())
	kept, err := Call(th, cls.Value())
	require.NoError(t, err)
	drop := func() {
		_, err := Call(th, cls.Value())
		require.NoError(t, err)
	}
	drop()
	require.NoError(t, th.CollectGarbage())
	assert.Equal(t, 1, calls)
	require.NoError(t, th.CollectGarbage())
	assert.Equal(t, 1, calls, "__del__ is called once")
	th.Interp.FinalizeAll(th)
	assert.Equal(t, 2, calls, "at the end for those still alive")
	assert.Equal(t, cls, kept.Type())
}

// TestWatchForever: what is kept of watched objects is as much as there are at a
// time, however many there have been.
func TestWatchForever(t *testing.T) {
	th := NewInterpreter(nil).NewThread()
	th.Acquire()
	list := &th.Interp.finalizables.list
	for range 15 {
		for th.Watch(NewTuple(None).Value(), func(*Thread, Value) {}); len(*list) < cap(*list); {
			th.Watch(NewTuple(None).Value(), func(*Thread, Value) {})
		}
		require.NoError(t, th.CollectGarbage())
	}
	assert.Less(t, cap(*list), 100)
}

// TestFinalizeCycle: Go does not free what has a finaliser and is part of a
// cycle. The interpreter notices, and lets go.
func TestFinalizeCycle(t *testing.T) {
	th := NewInterpreter(nil).NewThread()
	th.Acquire()
	calls := 0
	cls, err := newClass(th, "D", nil, map[string]Value{"__del__": recorder("__del__", &calls)})
	require.NoError(t, err)
	living := func() (n int) {
		for _, x := range th.Interp.finalizables.list {
			if x.object.Value() != nil {
				n++
			}
		}
		return n
	}
	for range 20 * manyFinalizables {
		v, err := Call(th, cls.Value())
		require.NoError(t, err)
		require.NoError(t, SetAttr(th, v, Intern("me"), NewTuple(v).Value()))
		if len(th.Interp.finalizables.list) == cap(th.Interp.finalizables.list) {
			require.NoError(t, th.CollectGarbage())
		}
	}
	require.NoError(t, th.CollectGarbage())
	assert.Less(t, living(), 3*manyFinalizables)
	th.Interp.FinalizeNothing()
	require.NoError(t, th.CollectGarbage())
	assert.Zero(t, calls)
}

// TestFinalizeNothing: an interpreter that is given up can be collected.
func TestFinalizeNothing(t *testing.T) {
	freed := make(chan struct{})
	func() {
		in := NewInterpreter(nil)
		th := in.NewThread()
		th.Acquire()
		calls := 0
		cls, err := newClass(th, "D", nil, map[string]Value{"__del__": recorder("__del__", &calls)})
		require.NoError(t, err)
		v, err := Call(th, cls.Value())
		require.NoError(t, err)
		in.Builtins.SetStr(Intern("kept"), v)
		in.ID(v)
		_, err = newWeakref(th, WeakrefType, v, recorder("callback", &calls))
		require.NoError(t, err)
		goruntime.AddCleanup(in, func(struct{}) { close(freed) }, struct{}{})
		in.FinalizeNothing()
	}()
	for range 10 {
		goruntime.GC()
		select {
		case <-freed:
			return
		case <-time.After(20 * time.Millisecond):
		}
	}
	t.Fatal("the interpreter is still alive")
}

// TestWeakrefsForever: an object keeps as many of its references in mind as there are
// at a time.
func TestWeakrefsForever(t *testing.T) {
	th := NewInterpreter(nil).NewThread()
	th.Acquire()
	cls, err := newClass(th, "C", nil, nil)
	require.NoError(t, err)
	list := th.Interp.listFor(cls.Value())
	for range 15 {
		for list.add(&Weakref{}); len(list.refs) < cap(list.refs); {
			list.add(&Weakref{})
		}
		require.NoError(t, th.CollectGarbage())
	}
	assert.Less(t, cap(list.refs), 100)
}

func TestWeakref(t *testing.T) {
	th := NewInterpreter(nil).NewThread()
	th.Acquire()
	cls, err := newClass(th, "C", nil, nil)
	require.NoError(t, err)
	called := 0
	callback := NewNative("test", "callback(ref, /)", func(*Thread, []Value) (Value, error) {
		called++
		return None, nil
	})
	makeRef := func() *Weakref {
		x, err := Call(th, cls.Value())
		require.NoError(t, err)
		r, err := newWeakref(th, WeakrefType, x, callback.Value())
		require.NoError(t, err)
		ref := As[Weakref](r, WeakrefType)
		assert.Equal(t, x, ref.Target())
		return ref
	}
	ref := makeRef()
	require.NoError(t, th.CollectGarbage())
	assert.False(t, ref.Target().IsSet())
	assert.Equal(t, 1, called)
	_, err = newWeakref(th, WeakrefType, Int(1), Value{})
	assert.EqualError(t, err, "TypeError: cannot create weak reference to 'int' object")
}
