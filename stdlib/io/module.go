// Package io is the module io. The file objects are those of package runtime,
// which open makes; what is abstract is written in Python, in io.py.
package io

import (
	"github.com/asyn-lang/asyn/runtime"
	"github.com/asyn-lang/asyn/stdlib/pysource"
)

var def = runtime.ModuleDef{
	Name: "io",
	Doc:  "Files: raw, buffered, of text, in memory.",
	Constants: []runtime.Constant{
		{Name: "DEFAULT_BUFFER_SIZE", Value: runtime.Int(8192)},
		{Name: "SEEK_SET", Value: runtime.Int(0)},
		{Name: "SEEK_CUR", Value: runtime.Int(1)},
		{Name: "SEEK_END", Value: runtime.Int(2)},
		{Name: "BlockingIOError", Value: runtime.BlockingIOError.Value()},
		{Name: "UnsupportedOperation", Value: runtime.UnsupportedOperation.Value()},
		{Name: "FileIO", Value: runtime.FileIOType.Value()},
		{Name: "BufferedReader", Value: runtime.BufferedReaderType.Value()},
		{Name: "BufferedWriter", Value: runtime.BufferedWriterType.Value()},
		{Name: "BufferedRandom", Value: runtime.BufferedRandomType.Value()},
		{Name: "TextIOWrapper", Value: runtime.TextFileType.Value()},
		{Name: "BytesIO", Value: runtime.BytesIOType.Value()},
		{Name: "StringIO", Value: runtime.StringIOType.Value()},
		{Name: "_IOBase", Value: runtime.IOBaseType.Value()},
		{Name: "_RawIOBase", Value: runtime.RawIOBaseType.Value()},
		{Name: "_BufferedIOBase", Value: runtime.BufferedIOBaseType.Value()},
		{Name: "_TextIOBase", Value: runtime.TextIOBaseType.Value()},
	},
	Sources: []runtime.ModuleSource{pysource.Of("io/io.py")},
}

// Module makes the module.
func Module(th *runtime.Thread) (*runtime.Module, error) { return def.New(th) }
