package runtime

import "strconv"

// ExitNow is the error that a script ends with by os._exit: at once, as at a
// limit, without handlers and without writing what streams have buffered.
type ExitNow struct{ Code int }

func (e *ExitNow) Error() string { return "asyn: script exited with code " + strconv.Itoa(e.Code) }
