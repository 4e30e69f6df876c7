package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/chzyer/readline"

	"github.com/asyn-lang/asyn/interp"
)

const (
	firstPrompt = ">>> "
	nextPrompt  = "... "
)

// repl is the interactive prompt: it reads an input of one or more lines, runs
// it and prints its value, until end of input or exit().
func repl(ctx context.Context, in *interp.Interpreter, s *session) error {
	rl, err := readline.NewEx(&readline.Config{
		Prompt:          firstPrompt,
		HistoryFile:     historyFile(),
		AutoComplete:    completer{in},
		InterruptPrompt: "KeyboardInterrupt",
		Stdout:          s.stdout,
		Stderr:          s.stderr,
	})
	if err != nil {
		return err
	}
	defer rl.Close()
	fmt.Fprintf(s.stdout, "asyn %s. Await works at the prompt; exit with Ctrl-D.\n", version)
	for {
		text, err := readInput(ctx, in, rl)
		switch {
		case errors.Is(err, readline.ErrInterrupt):
			continue
		case errors.Is(err, io.EOF):
			fmt.Fprintln(s.stdout)
			s.finish(in)
			return nil
		case err != nil:
			return err
		}
		err = in.Interact(ctx, "<stdin>", text)
		var exited *interp.ExitError
		if errors.As(err, &exited) || errors.Is(err, interp.ErrClosed) {
			s.code = s.report(err, nil)
			s.finish(in)
			return nil
		}
		s.report(err, nil)
	}
}

// readInput reads lines until they make a whole input. A block is whole when a
// blank line follows it, as in python's prompt.
func readInput(ctx context.Context, in *interp.Interpreter, rl *readline.Instance) (string, error) {
	var text strings.Builder
	rl.SetPrompt(firstPrompt)
	for {
		line, err := rl.Readline()
		if err != nil {
			return "", err
		}
		text.WriteString(line + "\n")
		if strings.TrimSpace(text.String()) == "" {
			text.Reset()
			continue
		}
		if !interp.Incomplete(text.String()) {
			return text.String(), nil
		}
		rl.SetPrompt(nextPrompt)
	}
}

// historyFile is where the prompt's history is kept, "" for nowhere.
func historyFile() string {
	dir, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, ".asyn_history")
}

// completer completes names and attributes at the prompt.
type completer struct{ in *interp.Interpreter }

// Do implements readline.AutoCompleter.
func (c completer) Do(line []rune, pos int) (candidates [][]rune, length int) {
	text := string(line[:pos])
	start := strings.LastIndexFunc(text, func(r rune) bool {
		return !(r == '.' || r == '_' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r > 127)
	}) + 1
	word := text[start:]
	stem := word[strings.LastIndexByte(word, '.')+1:]
	for _, name := range c.in.Complete(word) {
		candidates = append(candidates, []rune(name[len(stem):]))
	}
	return candidates, len([]rune(stem))
}
