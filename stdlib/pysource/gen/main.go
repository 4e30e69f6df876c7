// Command gen writes sources.deflate, the archive of package pysource, from the
// .py files in the folder stdlib. Run it by go generate in the package's folder.
package main

import (
	"bytes"
	"cmp"
	"compress/flate"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
)

func main() {
	if err := write(os.DirFS(".."), "sources.deflate"); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func write(stdlib fs.FS, archive string) error {
	files := map[string]string{}
	err := fs.WalkDir(stdlib, ".", func(file string, _ fs.DirEntry, err error) error {
		if file == "ssl" {
			return fs.SkipDir // which not every program has
		}
		if err != nil || path.Ext(file) != ".py" {
			return err
		}
		text, err := fs.ReadFile(stdlib, file)
		files[file] = string(text)
		return err
	})
	if err != nil {
		return err
	}
	var index, data bytes.Buffer
	add := func(name, text string, known []byte) error {
		before := data.Len()
		w, err := flate.NewWriterDict(&data, flate.BestCompression, known)
		if err != nil {
			return err
		}
		if _, err := w.Write([]byte(text)); err != nil {
			return err
		}
		if err := w.Close(); err != nil {
			return err
		}
		fmt.Fprintln(&index, name, len(text), data.Len()-before)
		return nil
	}
	known := common(files)
	if err := add("common", known, nil); err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := add(name, files[name], []byte(known)); err != nil {
			return err
		}
	}
	index.WriteByte('\n')
	return os.WriteFile(archive, append(index.Bytes(), data.Bytes()...), 0o644)
}

// common are the lines that at least three files have, the most frequent last,
// where references to them are shortest.
func common(files map[string]string) string {
	counts := map[string]int{}
	for _, text := range files {
		lines := slices.Sorted(strings.Lines(text))
		for _, line := range slices.Compact(lines) {
			counts[line]++
		}
	}
	maps.DeleteFunc(counts, func(_ string, n int) bool { return n < 3 })
	lines := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[a], counts[b]), cmp.Compare(a, b))
	})
	return strings.Join(lines, "")
}
