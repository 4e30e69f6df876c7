package main

import (
	"bytes"
	"os"
	"path/filepath"
)

// generateSource returns at least size bytes of Python to parse: the suite's
// own programs, one after another, over and over.
func generateSource(size int) ([]byte, error) {
	files, err := filepath.Glob(filepath.Join("programs", "*", "program.py"))
	if err != nil {
		return nil, err
	}
	var round bytes.Buffer
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		round.Write(text)
	}
	if round.Len() == 0 {
		return nil, os.ErrNotExist
	}
	return bytes.Repeat(round.Bytes(), (size+round.Len()-1)/round.Len()), nil
}
