// Command gen writes sources.deflate, the archive of package pysource, from the
// .py files in the folder stdlib. Run it by go generate in the package's folder.
package main

import (
	"bytes"
	"compress/flate"
	"fmt"
	"io/fs"
	"os"
	"path"
)

func main() {
	if err := write(os.DirFS(".."), "sources.deflate"); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func write(stdlib fs.FS, archive string) error {
	var index, data bytes.Buffer
	err := fs.WalkDir(stdlib, ".", func(file string, _ fs.DirEntry, err error) error {
		if file == "ssl" {
			return fs.SkipDir // which not every program has
		}
		if err != nil || path.Ext(file) != ".py" {
			return err
		}
		text, err := fs.ReadFile(stdlib, file)
		if err != nil {
			return err
		}
		before := data.Len()
		w, err := flate.NewWriter(&data, flate.BestCompression)
		if err != nil {
			return err
		}
		if _, err := w.Write(text); err != nil {
			return err
		}
		if err := w.Close(); err != nil {
			return err
		}
		fmt.Fprintln(&index, file, len(text), data.Len()-before)
		return nil
	})
	if err != nil {
		return err
	}
	index.WriteByte('\n')
	return os.WriteFile(archive, append(index.Bytes(), data.Bytes()...), 0o644)
}
