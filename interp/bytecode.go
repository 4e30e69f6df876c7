package interp

import (
	"bytes"
	"crypto/sha512"
	"encoding/binary"
	"hash/adler32"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"sync"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/interp/code"
	"github.com/asyn-lang/asyn/interp/marshal"
	"github.com/asyn-lang/asyn/parser"
	"github.com/asyn-lang/asyn/runtime"
)

// bytecodeFile is a file that keeps the code of a source file. It begins with a
// magic number, a hash of what the code was made from and by, and a checksum of
// the code. One that is missing, damaged or of another source is no error: the
// source is compiled then.
type bytecodeFile struct {
	name   string
	source *diag.Source
	header string // what the file begins with, up to the checksum
}

const (
	bytecodeMagic = "asyn"
	checksumSize  = 4
)

// compiledBy tells one build of asyn from another, "" if nothing does.
var compiledBy = sync.OnceValue(func() string {
	program, err := os.Executable()
	if err != nil {
		return ""
	}
	info, err := os.Stat(program)
	if err != nil {
		return ""
	}
	return strconv.FormatInt(info.Size(), 10) + " " + strconv.FormatInt(info.ModTime().UnixNano(), 10)
})

// compileKept is compileSource for a module whose code a file may hold or is to hold.
func compileKept(th *runtime.Thread, src *diag.Source, options runtime.CompileOptions) (*code.Code, error) {
	if compiledBy() == "" || parser.Encoding(src.Text) != "" {
		return compileSource(th, src, options, false)
	}
	key := sha512.Sum512_256([]byte(compiledBy() + "\n" + src.Text))
	file := bytecodeFile{name: options.Cache, source: src, header: bytecodeMagic + string(key[:])}
	if c := file.read(th); c != nil {
		// Read or compiled, a source costs the same of a limit.
		return c, th.Work(int64(len(src.Text)) * workPerByte)
	}
	c, err := compileSource(th, src, options, false)
	if off, _ := runtime.Truth(th, runtime.OrNone(th.Interp.SysAttr("dont_write_bytecode"))); err == nil && !off {
		file.write(th, c)
	}
	return c, err
}

// read returns the code, or nil.
func (f *bytecodeFile) read(th *runtime.Thread) *code.Code {
	var data []byte
	th.Blocking(func() { data, _ = os.ReadFile(f.name) })
	rest, ok := bytes.CutPrefix(data, []byte(f.header))
	if !ok || len(rest) < checksumSize || checksum(rest[checksumSize:]) != string(rest[:checksumSize]) {
		return nil
	}
	if th.Alloc(int64(len(rest))) != nil {
		return nil
	}
	c, err := marshal.Decode(string(rest[checksumSize:]), f.source)
	if err != nil {
		return nil
	}
	return c
}

// write writes the code, if it can. Others may read and write the file meanwhile,
// so it is renamed when it is whole.
func (f *bytecodeFile) write(th *runtime.Thread, c *code.Code) {
	text, err := marshal.Encode(c)
	if err != nil {
		return
	}
	th.Blocking(func() {
		source, err := os.Stat(f.source.Name)
		if err != nil {
			return
		}
		dir := filepath.Dir(f.name)
		if err := os.MkdirAll(dir, 0o777); err != nil {
			return
		}
		temp, err := os.CreateTemp(dir, filepath.Base(f.name)+".*")
		if err != nil {
			return
		}
		_, err = temp.WriteString(f.header + checksum(text) + string(text))
		if err == nil {
			err = temp.Chmod(source.Mode()&fs.ModePerm&^0o111 | 0o200)
		}
		if closed := temp.Close(); err == nil {
			err = closed
		}
		if err == nil {
			err = os.Rename(temp.Name(), f.name)
		}
		if err != nil {
			_ = os.Remove(temp.Name())
		}
	})
}

func checksum(text []byte) string {
	return string(binary.LittleEndian.AppendUint32(nil, adler32.Checksum(text)))
}
