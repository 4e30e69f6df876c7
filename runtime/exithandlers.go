package runtime

// AtExit has f run when the program ends, last registered first.
func (in *Interpreter) AtExit(f func(*Thread) error) {
	in.exitHandlers = append(in.exitHandlers, f)
}

// RunExitHandlers runs and forgets the handlers registered with AtExit, among
// them those that the others register. Every one runs; the last error is
// returned.
func (in *Interpreter) RunExitHandlers(th *Thread) error {
	var last error
	for len(in.exitHandlers) > 0 {
		n := len(in.exitHandlers) - 1
		f := in.exitHandlers[n]
		in.exitHandlers = in.exitHandlers[:n]
		if err := f(th); err != nil {
			last = err
		}
	}
	return last
}
