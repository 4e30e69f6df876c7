// Command recorderrors records what CPython 3.13 prints for the broken
// programs in testdata/errors. Run it in the directory of package parser:
//
//	go run ./internal/recorderrors
//
// Each archive there holds programs, NAME.py, and for each the output, NAME.out,
// which is written anew. Where Python 3.14 prints something else, NAME.3.14.out
// holds that; it is written by hand, and the archive's comment says why.
package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/asyn-lang/asyn/parser/internal/cpython"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "recorderrors:", err)
		os.Exit(1)
	}
}

func run() error {
	python, err := cpython.Find("3.13")
	if err != nil {
		return err
	}
	archives, err := filepath.Glob("testdata/errors/*.txtar")
	if err != nil {
		return err
	}
	for _, path := range archives {
		if err := record(python, path); err != nil {
			return err
		}
	}
	return nil
}

// record rewrites the outputs of one archive.
func record(python cpython.Python, path string) error {
	archive, err := txtar.ParseFile(path)
	if err != nil {
		return err
	}
	var files []txtar.File
	for _, file := range archive.Files {
		if strings.HasSuffix(file.Name, ".out") && !strings.HasSuffix(file.Name, ".3.14.out") {
			continue
		}
		files = append(files, file)
		if name, ok := strings.CutSuffix(file.Name, ".py"); ok {
			out, err := output(python, file)
			if err != nil {
				return fmt.Errorf("%s: %s: %w", path, file.Name, err)
			}
			files = append(files, txtar.File{Name: name + ".out", Data: out})
		}
	}
	archive.Files = files
	return os.WriteFile(path, txtar.Format(archive), 0o644)
}

// output runs a program that must not parse and returns what it prints.
func output(python cpython.Python, program txtar.File) ([]byte, error) {
	dir, err := os.MkdirTemp("", "recorderrors")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if err := os.WriteFile(filepath.Join(dir, program.Name), program.Data, 0o644); err != nil {
		return nil, err
	}
	command := exec.Command(python.Command, "-I", "-W", "ignore", program.Name)
	command.Dir = dir
	var stderr bytes.Buffer
	command.Stderr = &stderr
	if err := command.Run(); err == nil {
		return nil, fmt.Errorf("the program runs")
	}
	return bytes.ReplaceAll(stderr.Bytes(), []byte(dir+string(filepath.Separator)), nil), nil
}
