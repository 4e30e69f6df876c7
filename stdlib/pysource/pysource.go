// Package pysource holds the parts of the standard library that are written in
// Python: the .py files in the folder stdlib, packed: as they are they would be a
// twentieth of the command. Those of the folder ssl are not among them. After a change to one of them, or a new
// one, go generate ./stdlib/pysource packs them again; a test tells if it was
// forgotten.
package pysource

import (
	"compress/flate"
	_ "embed"
	"io"
	"path"
	"strconv"
	"strings"
	"sync"

	"github.com/asyn-lang/asyn/runtime"
)

// packed is the archive that gen writes: a line for each file with its name and
// the sizes of its text and of its packed text, an empty line, and the packed
// texts one after the other. The first is the dictionary of the others.
//
//go:generate go run ./gen
//go:embed sources.deflate
var packed string

// Of is the source in a file, as part of a module: see runtime.ModuleSource for
// names. The file is named as in the folder stdlib, "collections/counter.py".
// It is unpacked when it has to be compiled.
func Of(file string, names ...string) runtime.ModuleSource {
	return runtime.ModuleSource{Text: func() string { return text(file) }, Names: names}
}

// Modules are the names of the files in a folder of stdlib, without ".py".
func Modules(folder string) []string {
	var names []string
	each(func(file string, _ int, _ string) bool {
		if dir, base := path.Split(file); dir == folder+"/" {
			names = append(names, strings.TrimSuffix(base, ".py"))
		}
		return true
	})
	return names
}

// dictionary is the text of the first file.
var dictionary = sync.OnceValue(func() []byte {
	var text []byte
	each(func(_ string, size int, data string) bool {
		text = unpack(data, size, nil)
		return false
	})
	return text
})

// text unpacks a file. That there is none is a mistake in the module asking.
func text(file string) string {
	var text []byte
	first, found := true, false
	each(func(name string, size int, data string) bool {
		if found = name == file; found {
			if text = dictionary(); !first {
				text = unpack(data, size, text)
			}
		}
		first = false
		return !found
	})
	if !found {
		panic("pysource: no file " + file)
	}
	return string(text)
}

func unpack(data string, size int, dictionary []byte) []byte {
	text := make([]byte, size)
	if _, err := io.ReadFull(flate.NewReaderDict(strings.NewReader(data), dictionary), text); err != nil {
		panic("pysource: " + err.Error())
	}
	return text
}

// each calls f with the files, their sizes and their packed texts until it
// returns false.
func each(f func(file string, size int, data string) bool) {
	index, data, _ := strings.Cut(packed, "\n\n")
	for line := range strings.SplitSeq(index, "\n") {
		file, sizes, _ := strings.Cut(line, " ")
		unpacked, packed, _ := strings.Cut(sizes, " ")
		length := number(packed)
		if !f(file, number(unpacked), data[:length]) {
			return
		}
		data = data[length:]
	}
}

func number(digits string) int {
	n, err := strconv.Atoi(digits)
	if err != nil {
		panic("pysource: " + err.Error())
	}
	return n
}
