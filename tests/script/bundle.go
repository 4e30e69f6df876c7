package script

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/txtar"
)

// A Bundle is a folder of scripts and their recorded outputs in one file, an
// archive in txtar's form: hundreds of programs of a few lines each are easier
// to read, and to compare, in a few files than in a thousand.
//
// Its scripts are run unpacked, like others. An empty standard output is left
// out beside a standard error. The archive's comment says what the scripts have in common, and names
// those that fail, one a line:
//
//	fails: NAME: reason
//
// A script that fails must fail: the line goes when its cause goes.
type Bundle struct {
	Path  string
	Fails map[string]string // reasons by a script's name
	text  *txtar.Archive
}

// FindBundles returns the bundles at the given files and under the given
// folders, in order.
func FindBundles(paths ...string) ([]Bundle, error) {
	var found []Bundle
	err := walk(paths, ".txtar", func(path string) error {
		b, err := LoadBundle(path)
		if err == nil {
			found = append(found, b)
		}
		return err
	})
	return found, err
}

// LoadBundle reads the bundle at path.
func LoadBundle(path string) (Bundle, error) {
	text, err := txtar.ParseFile(path)
	if err != nil {
		return Bundle{}, err
	}
	b := Bundle{Path: path, Fails: map[string]string{}, text: text}
	for line := range strings.Lines(string(text.Comment)) {
		if failure, ok := strings.CutPrefix(line, "fails: "); ok {
			name, reason, _ := strings.Cut(strings.TrimSpace(failure), ": ")
			if reason == "" {
				return b, fmt.Errorf("%s: %q gives no reason", path, strings.TrimSpace(line))
			}
			b.Fails[name] = reason
		}
	}
	return b, nil
}

// Unpack writes the bundle's files to the empty folder dir and returns the
// scripts there.
func (b Bundle) Unpack(dir string) ([]Script, error) {
	if err := txtar.Write(b.text, dir); err != nil {
		return nil, fmt.Errorf("%s: %w", b.Path, err)
	}
	scripts, err := Find(dir)
	for name := range b.Fails {
		if !slices.ContainsFunc(scripts, func(s Script) bool { return s.Name(dir) == name }) {
			err = errors.Join(err, fmt.Errorf("%s: there is no script %q that could fail", b.Path, name))
		}
	}
	return scripts, err
}

// Pack makes the bundle's file from the folder that it was unpacked to: the
// scripts in their old order, each before its outputs.
func (b Bundle) Pack(dir string) error {
	packed := &txtar.Archive{Comment: b.text.Comment}
	for _, file := range b.text.Files {
		if filepath.Ext(file.Name) != ".py" {
			continue
		}
		s := Script{Path: filepath.Join(dir, file.Name)}
		_, err := os.Stat(s.beside(".err"))
		silent := err != nil
		for _, ext := range []string{".py", ".in", ".out", ".err", ".code"} {
			data, err := os.ReadFile(s.beside(ext))
			switch {
			case errors.Is(err, fs.ErrNotExist), ext == ".out" && len(data) == 0 && !silent:
				continue
			case err == nil && len(data) > 0 && data[len(data)-1] != '\n':
				err = errors.New("a bundle's files end with a newline")
			}
			if err != nil {
				return fmt.Errorf("%s: %s: %w", b.Path, s.Name(dir)+ext, err)
			}
			packed.Files = append(packed.Files, txtar.File{Name: s.Name(dir) + ext, Data: data})
		}
	}
	return os.WriteFile(b.Path, txtar.Format(packed), 0o644)
}
