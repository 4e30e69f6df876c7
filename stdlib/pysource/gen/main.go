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

// dictionary is the file that comes first, and whose text the others are packed
// with: what they have in common with it takes no room. Each would do; of the
// small ones this makes the archive a twentieth smaller.
const dictionary = "ast/ast.py"

func write(stdlib fs.FS, archive string) error {
	common, err := fs.ReadFile(stdlib, dictionary)
	if err != nil {
		return err
	}
	var index, data bytes.Buffer
	pack := func(file string, text, with []byte) error {
		before := data.Len()
		w, err := flate.NewWriterDict(&data, flate.BestCompression, with)
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
	}
	if err := pack(dictionary, common, nil); err != nil {
		return err
	}
	err = fs.WalkDir(stdlib, ".", func(file string, _ fs.DirEntry, err error) error {
		if file == "ssl" {
			return fs.SkipDir // which not every program has
		}
		if err != nil || path.Ext(file) != ".py" || file == dictionary {
			return err
		}
		text, err := fs.ReadFile(stdlib, file)
		if err != nil {
			return err
		}
		return pack(file, text, common)
	})
	if err != nil {
		return err
	}
	index.WriteByte('\n')
	return os.WriteFile(archive, append(index.Bytes(), data.Bytes()...), 0o644)
}
