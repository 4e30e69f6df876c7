package script

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// Header is what the comments that open a script say about it, one a line:
//
//	# 3.14: reason    behaves as Python 3.14 does, which CPython 3.13 does not
//	# differs: reason asyn differs from CPython on purpose
//	# virtual-time    asyn runs it on the virtual clock
//	# module          imported by other scripts, never run by itself
//
// The outputs of a script marked 3.14 or differs are written by hand.
type Header struct {
	Since314    string
	Differs     string
	VirtualTime bool
	Module      bool
}

// HandWritten reports whether the recorder must leave the outputs alone.
func (h Header) HandWritten() bool { return h.Since314 != "" || h.Differs != "" }

// ParseHeader reads the comment lines at the start of src. Other comments may
// stand between them; the first line that is not a comment ends the header.
func ParseHeader(src []byte) (Header, error) {
	var h Header
	for line := range bytes.Lines(src) {
		text, isComment := strings.CutPrefix(string(bytes.TrimSpace(line)), "#")
		if !isComment {
			break
		}
		key, reason, hasReason := strings.Cut(strings.TrimSpace(text), ":")
		reason = strings.TrimSpace(reason)
		switch {
		case key == "virtual-time" && !hasReason:
			h.VirtualTime = true
		case key == "module" && !hasReason:
			h.Module = true
		case key == "3.14" || key == "differs":
			if reason == "" {
				return h, fmt.Errorf("%q gives no reason", key)
			}
			if key == "3.14" {
				h.Since314 = reason
			} else {
				h.Differs = reason
			}
		}
	}
	return h, nil
}

// Script is one script on disk.
type Script struct {
	Path string // as found, ending in .py
	Header
}

// Load reads the script at path.
func Load(path string) (Script, error) {
	src, err := os.ReadFile(path)
	if err != nil {
		return Script{}, err
	}
	h, err := ParseHeader(src)
	if err != nil {
		return Script{}, fmt.Errorf("%s: %w", path, err)
	}
	return Script{Path: path, Header: h}, nil
}

// Find returns the scripts at the given files and under the given folders, in
// order, without those that are only imported.
func Find(paths ...string) ([]Script, error) {
	var found []Script
	err := walk(paths, ".py", func(path string) error {
		s, err := Load(path)
		if err == nil && !s.Module {
			found = append(found, s)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(found, func(a, b Script) int { return strings.Compare(a.Path, b.Path) })
	return slices.CompactFunc(found, func(a, b Script) bool { return a.Path == b.Path }), nil
}

// walk calls visit for the files with an extension at paths and below them.
func walk(paths []string, ext string, visit func(path string) error) error {
	for _, root := range paths {
		err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || filepath.Ext(path) != ext {
				return err
			}
			return visit(path)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// Name is the script's path below root, without its extension.
func (s Script) Name(root string) string {
	rel, err := filepath.Rel(root, s.Path)
	if err != nil {
		rel = s.Path
	}
	return filepath.ToSlash(strings.TrimSuffix(rel, ".py"))
}

func (s Script) beside(ext string) string { return strings.TrimSuffix(s.Path, ".py") + ext }

// Expected reads the recorded outputs beside the script. One that prints
// nothing, on neither stream, has an empty file that says so.
func (s Script) Expected() (Result, error) {
	stdout, errOut := os.ReadFile(s.beside(".out"))
	stderr, errErr := os.ReadFile(s.beside(".err"))
	if errors.Is(errOut, fs.ErrNotExist) && errors.Is(errErr, fs.ErrNotExist) {
		return Result{}, fmt.Errorf("not recorded: %w", errOut)
	}
	for _, err := range []error{errOut, errErr} {
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return Result{}, err
		}
	}
	code := 0
	text, err := os.ReadFile(s.beside(".code"))
	if err == nil {
		code, err = strconv.Atoi(strings.TrimSpace(string(text)))
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return Result{}, err
	}
	return Result{Stdout: string(stdout), Stderr: string(stderr), Code: code}, nil
}

// Record writes r as the script's expected outputs, and removes the files of
// those that have become empty.
func (s Script) Record(r Result) error {
	code := ""
	if r.Code != 0 {
		code = strconv.Itoa(r.Code) + "\n"
	}
	return errors.Join(
		os.WriteFile(s.beside(".out"), []byte(r.Stdout), 0o644),
		writeOrRemove(s.beside(".err"), r.Stderr),
		writeOrRemove(s.beside(".code"), code),
	)
}

func writeOrRemove(path, content string) error {
	if content != "" {
		return os.WriteFile(path, []byte(content), 0o644)
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}
