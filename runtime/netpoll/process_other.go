//go:build !unix

package netpoll

// Process and the others are documented where they exist.
type Process struct {
	Path       string
	Args, Env  []string
	Dir        string
	Files      [3]int
	NewSession bool
}

func (*Process) Start() (int, error)    { return 0, errNone }
func WaitProcess(pid int) int           { return 255 }
func KillProcess(pid, signal int) error { return errNone }
func OpenNull() (int, error)            { return -1, errNone }
