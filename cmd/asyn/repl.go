package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/chzyer/readline"

	"github.com/asyn-lang/asyn/interp"
)

const (
	firstPrompt = ">>> "
	nextPrompt  = "... "
)

// prompt reads an input of one or more lines, runs it and prints its value,
// until end of input or exit(). Tasks go on meanwhile.
func (s *session) prompt(ctx context.Context) error {
	rl, err := readline.NewEx(&readline.Config{
		HistoryFile:     historyFile(),
		AutoComplete:    completer{s.Interpreter},
		InterruptPrompt: "\nKeyboardInterrupt",

		Stdin:                  &pastes{ReadCloser: readline.NewCancelableStdin(readline.Stdin)},
		DisableAutoSaveHistory: true,
	})
	if err != nil {
		return err
	}
	defer rl.Close()
	s.AddPath("")
	defer s.KeepLoop(ctx)()
	fmt.Printf("asyn %s. Await works at the prompt; Ctrl-D or exit() ends it.\n", version)
	for {
		text, err := readInput(rl)
		switch {
		case errors.Is(err, readline.ErrInterrupt):
			continue
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
		err = s.Interact(ctx, "<stdin>", text)
		code := s.Report(ctx, err)
		var uncaught *interp.Error
		if errors.As(err, new(*interp.ExitError)) || err != nil && !errors.As(err, &uncaught) { // exit(), or a limit
			s.code = code
			return nil
		}
	}
}

// readInput reads lines until they make a whole input. The last line has no line
// ending then, and a block is only whole with one: when an empty line follows.
func readInput(rl *readline.Instance) (string, error) {
	var text strings.Builder
	freshLine()
	rl.SetPrompt(firstPrompt)
	for {
		line, err := rl.Readline()
		if err != nil {
			return "", err
		}
		inBlock := line == emptyLine
		if line = strings.TrimSuffix(line, emptyLine); line != "" {
			_ = rl.SaveHistory(line)
		}
		if text.Len() == 0 && strings.TrimSpace(line) == "" {
			continue
		}
		text.WriteString(line)
		if !inBlock && !interp.Incomplete(text.String()) {
			return text.String(), nil
		}
		text.WriteByte('\n')
		rl.SetPrompt(nextPrompt)
	}
}

// freshLine has what comes next begin a line, or else readline would write the
// prompt over what a script has printed without a line end: blanks as many as a
// line is wide end in the next line, unless they begin one.
func freshLine() {
	if width := readline.GetScreenWidth(); width > 0 { // else it is no terminal
		fmt.Print(strings.Repeat(" ", width), "\r")
	}
}

// historyFile is where the prompt's history is kept: $ASYN_HISTORY, by default
// a file in the home folder; "" for nowhere.
func historyFile() string {
	if file, set := os.LookupEnv("ASYN_HISTORY"); set {
		return file
	}
	dir, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, ".asyn_history")
}

// completer completes names and attributes at the prompt.
type completer struct{ in *interp.Interpreter }

// indent is what the tab key inserts where there is nothing to complete.
const indent = "    "

// Do implements readline.AutoCompleter.
func (c completer) Do(line []rune, pos int) (candidates [][]rune, length int) {
	text := string(line[:pos])
	if strings.TrimSpace(text) == "" {
		return [][]rune{[]rune(indent)}, 0
	}
	word := text[strings.LastIndexFunc(text, notInDottedName)+1:]
	stem := word[strings.LastIndexByte(word, '.')+1:]
	for _, name := range c.in.Complete(word) {
		candidates = append(candidates, []rune(name[len(stem):]))
	}
	return candidates, len([]rune(stem))
}

func notInDottedName(r rune) bool {
	return r != '.' && r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
}
