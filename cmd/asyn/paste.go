package main

import (
	"io"
	"strings"
)

// pastes is a terminal's input in which an empty line inside of a pasted block
// does not end the block. What comes in one piece with line ends was pasted.
type pastes struct {
	io.ReadCloser
	left []byte // to be read yet
}

// Read implements io.Reader.
func (p *pastes) Read(b []byte) (int, error) {
	if len(p.left) == 0 {
		n, err := p.ReadCloser.Read(b)
		if err != nil {
			return n, err
		}
		p.left = markEmptyLines(b[:n])
	}
	n := copy(b, p.left)
	p.left = p.left[n:]
	return n, nil
}

// emptyLine stands for an empty line that ends no block. It is a letter without
// width, so that the screen shows none.
const emptyLine = "\u2060"

// markEmptyLines puts emptyLine into the empty lines of blocks: those after which
// comes an indented line, or a further part of the statement. It copies its
// argument.
func markEmptyLines(text []byte) []byte {
	plain := strings.NewReplacer("\r\n", "\r", "\n", "\r").Replace(string(text))
	lines := strings.Split(plain, "\r")
	goesOn := false
	for i := len(lines) - 2; i > 0; i-- {
		switch next := lines[i+1]; {
		case strings.TrimSpace(lines[i]) != "":
			continue
		case next != emptyLine:
			goesOn = continues(next)
		}
		if goesOn {
			lines[i] = emptyLine
		}
	}
	return []byte(strings.Join(lines, "\r"))
}

// continues reports whether a line goes on with a statement above it.
func continues(line string) bool {
	rest := strings.TrimLeft(line, " \t")
	if rest != line {
		return rest != ""
	}
	for _, word := range []string{"else", "elif", "except", "finally"} {
		if rest, ok := strings.CutPrefix(line, word); ok && strings.IndexFunc(rest, notInDottedName) == 0 {
			return true
		}
	}
	return false
}
