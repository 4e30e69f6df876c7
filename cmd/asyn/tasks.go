package main

import (
	"fmt"
	"os"
	"strconv"

	"github.com/asyn-lang/asyn/interp"
)

// showTasks is the commands ps and pstree: it prints what the asyn process of a
// number tells of its tasks.
func showTasks(form, process string) int {
	pid, err := strconv.Atoi(process)
	if err != nil || pid <= 0 {
		fmt.Fprintf(os.Stderr, "asyn: %q is no process number\n", process)
		return exitUsage
	}
	text, err := askForTasks(pid, form)
	if err != nil {
		fmt.Fprintln(os.Stderr, "asyn:", err)
		return exitError
	}
	fmt.Print(text)
	return 0
}

// describeTasks is the answer to ps or pstree; SIGQUIT prints the latter. It is
// never empty.
func describeTasks(in *interp.Interpreter, form string) string {
	text := ""
	switch form {
	case "ps":
		text = in.TaskTable()
	case "pstree":
		text = in.TaskTree()
	}
	if text == "" {
		text = "no tasks\n"
	}
	return text
}
