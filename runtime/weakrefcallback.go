package runtime

import (
	goruntime "runtime"
	"weak"
)

// onCollected has r's callback called after v has been collected, at an
// interrupt check of some thread. The reference itself must still be alive
// then: it is held weakly until v goes.
func (th *Thread) onCollected(v Value, r *Weakref) {
	in := th.Interp
	ref := weak.Make(r)
	goruntime.AddCleanup(headerOf(v), func(struct{}) {
		in.Cleanup(func(th *Thread) {
			r := ref.Value()
			if r == nil || !r.callback.IsSet() {
				return
			}
			fn := r.callback
			r.callback = Value{}
			if _, err := Call(th, fn, r.Value()); err != nil {
				th.Unraisable(err, fn, "Exception ignored in")
			}
		})
	}, struct{}{})
}
