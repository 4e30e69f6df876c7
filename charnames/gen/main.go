// Command gen writes names.deflate, the table of package charnames, from the
// names in golang.org/x/text. Run it by go generate in the package's folder.
package main

import (
	"bytes"
	"compress/flate"
	"fmt"
	"os"
	"unicode"

	"golang.org/x/text/unicode/runenames"
)

func main() {
	if err := write("names.deflate"); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func write(file string) error {
	var table, packed bytes.Buffer
	next := rune(0)
	for r := rune(0); r <= unicode.MaxRune; r++ {
		name := runenames.Name(r)
		switch {
		case name == "":
		case name[0] == '<':
			first := r
			for r < unicode.MaxRune && runenames.Name(r+1) == name {
				r++
			}
			fmt.Fprintf(&table, "@%X-%X %s\n", first, r, name)
		default:
			if r != next {
				fmt.Fprintf(&table, "@%X\n", r)
			}
			fmt.Fprintln(&table, name)
			next = r + 1
		}
	}
	w, err := flate.NewWriter(&packed, flate.BestCompression)
	if err != nil {
		return err
	}
	if _, err := w.Write(table.Bytes()); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return os.WriteFile(file, packed.Bytes(), 0o644)
}
