package main

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// screen is as much of a terminal as the prompt needs: what a person would see
// after the program has written what it wrote. It is endless downwards.
type screen struct {
	lines    [][]rune
	row, col int
	rest     []byte // the start of a character or escape sequence
}

// Write implements io.Writer.
func (s *screen) Write(p []byte) (int, error) {
	s.rest = append(s.rest, p...)
	for len(s.rest) > 0 {
		n := s.step(s.rest)
		if n == 0 {
			break
		}
		s.rest = s.rest[n:]
	}
	return len(p), nil
}

// step shows the first character of text or follows its first escape sequence.
// It returns how many bytes that has; 0 if it is not complete.
func (s *screen) step(text []byte) int {
	switch text[0] {
	case '\n':
		s.row++
		return 1
	case '\r':
		s.col = 0
		return 1
	case '\b':
		s.col = max(0, s.col-1)
		return 1
	case '\a':
		return 1
	case 0x1b:
		return s.escape(text)
	}
	if !utf8.FullRune(text) {
		return 0
	}
	r, n := utf8.DecodeRune(text)
	s.put(r)
	return n
}

func (s *screen) line() []rune {
	for len(s.lines) <= s.row {
		s.lines = append(s.lines, nil)
	}
	return s.lines[s.row]
}

// screenWidth is how many letters a line has room for.
const screenWidth = 200

func (s *screen) put(r rune) {
	if s.col >= screenWidth {
		s.row, s.col = s.row+1, 0
	}
	line := s.line()
	for len(line) <= s.col {
		line = append(line, ' ')
	}
	line[s.col] = r
	s.lines[s.row] = line
	s.col++
}

// escape follows a control sequence: ESC [ numbers letter.
func (s *screen) escape(text []byte) int {
	if len(text) < 2 {
		return 0
	}
	if text[1] != '[' {
		return 2
	}
	for i := 2; i < len(text); i++ {
		if text[i] >= 0x40 {
			s.control(text[i], string(text[2:i]))
			return i + 1
		}
	}
	return 0
}

func (s *screen) control(command byte, parameter string) {
	n, err := strconv.Atoi(parameter)
	if err != nil {
		n = 1
	}
	switch command {
	case 'A':
		s.row = max(0, s.row-n)
	case 'B':
		s.row += n
	case 'C':
		s.col += n
	case 'D':
		s.col = max(0, s.col-n)
	case 'G':
		s.col = n - 1
	case 'K':
		s.erase(parameter == "2")
	case 'J':
		s.erase(parameter == "2")
		s.lines = s.lines[:s.row+1]
	}
}

// erase clears the line from the cursor on, or the whole of it.
func (s *screen) erase(whole bool) {
	line := s.line()
	if whole {
		s.lines[s.row] = nil
	} else if s.col < len(line) {
		s.lines[s.row] = line[:s.col]
	}
}

// text is what the screen shows, down to and with the cursor's line.
func (s *screen) text() []string {
	s.line()
	var out []string
	for _, line := range s.lines {
		out = append(out, strings.TrimRight(string(line), " "))
	}
	return out
}
