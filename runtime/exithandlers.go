package runtime

// BeforeExit has f run when the main program is over, before the handlers of
// AtExit and last registered first: it waits for what else runs.
func (in *Interpreter) BeforeExit(f func(*Thread) error) {
	in.exitWaits = append(in.exitWaits, f)
}

// AtExit has f run when the program ends, last registered first.
func (in *Interpreter) AtExit(f func(*Thread) error) {
	in.exitHandlers = append(in.exitHandlers, f)
}

// RunExitHandlers runs and forgets the handlers registered with BeforeExit and
// AtExit, among them those that the others register. Every one runs; the last
// error is returned.
func (in *Interpreter) RunExitHandlers(th *Thread) error {
	err := runExitHandlers(th, &in.exitWaits)
	if e := runExitHandlers(th, &in.exitHandlers); e != nil {
		err = e
	}
	return err
}

func runExitHandlers(th *Thread, handlers *[]func(*Thread) error) (last error) {
	for len(*handlers) > 0 {
		n := len(*handlers) - 1
		f := (*handlers)[n]
		*handlers = (*handlers)[:n]
		if err := f(th); err != nil {
			last = err
		}
	}
	return last
}
