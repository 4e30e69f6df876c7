package runtime

import (
	"io"
	"strings"
	"unicode/utf8"
)

// TextFile is an open text file: a ByteFile with an encoding and rules for
// line ends. It reads characters off the bytes that the ByteFile has read
// ahead, so that the position in the file is known at any time.
type TextFile struct {
	Header
	Attrs Attrs

	file             *ByteFile
	encoding, errors string
	newline          string // as given to open
	mode             Value  // likewise, or as a script has set it; else unset
	universal        bool   // newline=None: all line ends read as \n
	lineBuffered     bool
	ends             *lineEnds // nil when not noted; no part of t, which would make t and file a cycle
	// recoded: the whole file has been read and put into file.ahead as UTF-8,
	// for encodings whose characters cannot be told apart byte by byte.
	recoded      bool
	writeThrough bool // as a script has said
	// reading: characters were read, and the end was not met since.
	reading bool
	// iterating: the file is amid a loop over its lines, in which there is no tell.
	iterating bool
	// begun: what is written belongs behind other text, which has the byte order mark
	// of those encodings that write one.
	begun bool
}

// TextFileType is io.TextIOWrapper.
var TextFileType = &Type{}

func selfText(v Value) *TextFile { return MustAs[TextFile](v) }

// start makes t the text of f, with the encoding and the line ends of o.
func (t *TextFile) start(f *ByteFile, o openArguments) {
	t.file, t.encoding, t.errors = f, o.encoding, o.errors
	t.endLines(o.newline, o.hasNewline)
}

// endLines sets what ends lines, as the argument newline of open says it.
func (t *TextFile) endLines(newline string, given bool) {
	t.newline, t.universal, t.ends = newline, !given, nil
	if newline == "" {
		t.ends = &lineEnds{}
	}
	t.file.ends = t.ends
}

// width tells how long the first character of b is, more if b may be cut off
// in the middle of it; used with b read ahead.
func (t *TextFile) width(b []byte) (n int, complete bool) {
	if b[0] < utf8.RuneSelf || t.singleByte() {
		return 1, true
	}
	if utf8.FullRune(b) {
		_, n := utf8.DecodeRune(b)
		return n, true
	}
	return len(b), false
}

func (t *TextFile) singleByte() bool {
	if t.recoded {
		return false
	}
	name, _ := EncodingName(t.encoding)
	return name != "utf-8"
}

// byteOriented reports whether ASCII bytes stand for themselves in the
// encoding wherever they are.
func (t *TextFile) byteOriented() bool {
	name, _ := EncodingName(t.encoding)
	switch name {
	case "utf-8", "latin-1", "iso8859-1", "ascii", "iso-8859-1":
		return true
	}
	return strings.HasPrefix(name, "cp125") || strings.HasPrefix(name, "iso8859")
}

// begin makes the file ready to be read.
func (t *TextFile) begin(th *Thread) error {
	if t.recoded || t.byteOriented() {
		return nil
	}
	b, err := t.file.read(th, -1)
	if err != nil {
		return err
	}
	s, err := Decode(th, string(b), t.encoding, t.errors)
	if err != nil {
		return err
	}
	t.file.ahead, t.recoded = []byte(s.s), true
	return nil
}

// fill reads more ahead, which must be valid in the encoding: like CPython's, a text file
// fails before it gives what stands before a mistake in the same piece, and drops the piece.
func (t *TextFile) fill(th *Thread) (bool, error) {
	f := t.file
	from := len(f.ahead)
	if t.recoded || t.errors != "strict" {
		return f.fill(th, ioChunk)
	}
	for i := max(0, from-utf8.UTFMax+1); !t.singleByte() && i < from; i++ {
		if utf8.RuneStart(f.ahead[i]) && !utf8.FullRune(f.ahead[i:from]) {
			from = i // the first bytes of a character, which goes on
		}
	}
	more, err := f.fill(th, ioChunk)
	from = min(from, len(f.ahead))
	piece := f.ahead[from:]
	if err != nil || !t.singleByte() && utf8.Valid(piece) {
		return more, err
	}
	if _, err = Decode(th, string(piece), t.encoding, t.errors); err == nil {
		return more, nil
	}
	if more && !t.singleByte() {
		for cut := 1; cut < utf8.UTFMax && cut <= len(piece); cut++ {
			if whole := piece[:len(piece)-cut]; !utf8.FullRune(piece[len(piece)-cut:]) && utf8.Valid(whole) {
				return true, nil
			}
		}
	}
	f.ahead = f.ahead[:from]
	return more, err
}

// decode turns whole characters into text.
func (t *TextFile) decode(th *Thread, b []byte) (string, error) {
	text := string(b)
	if !t.recoded {
		s, err := Decode(th, text, t.encoding, t.errors)
		if err != nil {
			return "", err
		}
		text = s.s
	}
	if t.universal && strings.IndexByte(text, '\r') >= 0 {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	}
	return text, nil
}

// readAll reads the rest of the file.
func (t *TextFile) readAll(th *Thread) (string, error) {
	t.reading = false
	b, err := t.file.read(th, -1)
	if err != nil {
		return "", err
	}
	return t.decode(th, b)
}

// readChars reads n characters; fewer only at the end.
func (t *TextFile) readChars(th *Thread, n int) (string, error) {
	end := 0
	for ; n > 0; n-- {
		size, err := t.charAt(th, end)
		if err != nil {
			return "", err
		}
		if size == 0 {
			break
		}
		end += size
	}
	t.reading = t.reading || end > 0
	return t.decode(th, t.file.take(end))
}

// charAt returns the length of the character at offset i of what was read
// ahead, reading more as needed; 0 at the end. A line end that reads as one
// character is one.
func (t *TextFile) charAt(th *Thread, i int) (int, error) {
	for {
		f := t.file // which a script's raw file may have replaced
		if i < len(f.ahead) {
			n, complete := t.width(f.ahead[i:])
			crlf := t.universal && f.ahead[i] == '\r'
			switch {
			case complete && !crlf:
				return n, nil
			case crlf && i+1 < len(f.ahead):
				if f.ahead[i+1] == '\n' {
					return 2, nil
				}
				return 1, nil
			}
		}
		more, err := t.fill(th)
		if err != nil {
			return 0, err
		}
		if !more {
			return min(1, max(0, len(f.ahead)-i)), nil
		}
	}
}

// readLine reads up to and with the next line end; limit counts characters.
func (t *TextFile) readLine(th *Thread, limit int) (string, error) {
	for scanned := 0; ; {
		f := t.file // which a script's raw file may have replaced
		if end := lineEnd(f.ahead, scanned, t.newline); end > 0 {
			t.reading = true
			return t.cutLine(th, end, limit)
		}
		if limit >= 0 && len(f.ahead) >= limit {
			n, missing, err := t.span(th, len(f.ahead), limit)
			if err != nil {
				return "", err
			}
			if missing == 0 {
				t.reading = true
				return t.decode(th, f.take(n))
			}
		}
		scanned = max(0, len(f.ahead)-1)
		more, err := t.fill(th)
		if err != nil {
			return "", err
		}
		if !more {
			t.reading = false
			return t.cutLine(th, len(f.ahead), limit)
		}
	}
}

// cutLine takes a line of the given length in bytes, or its first limit
// characters.
func (t *TextFile) cutLine(th *Thread, end, limit int) (string, error) {
	if limit >= 0 && limit < end {
		n, _, err := t.span(th, end, limit)
		if err != nil {
			return "", err
		}
		end = min(n, end)
	}
	return t.decode(th, t.file.take(end))
}

// span is how many bytes the first limit characters of the end bytes read ahead take,
// and how many characters are missing there.
func (t *TextFile) span(th *Thread, end, limit int) (n, missing int, err error) {
	for ; limit > 0 && n < end; limit-- {
		size, err := t.charAt(th, n)
		if err != nil {
			return 0, 0, err
		}
		n += size
	}
	return n, limit, nil
}

// lineEnd finds the end of the first line in b, from an offset on that it is not
// before, or 0 if it is not there yet. newline tells as in open what ends lines.
func lineEnd(b []byte, from int, newline string) int {
	for i := from; i < len(b); i++ {
		switch {
		case b[i] == '\n' && (newline == "" || newline == "\n" || newline == "\r\n" && i > 0 && b[i-1] == '\r'):
			return i + 1
		case b[i] == '\r' && newline == "\r":
			return i + 1
		case b[i] == '\r' && newline == "":
			if i+1 == len(b) {
				return 0 // a \n may follow
			}
			if b[i+1] == '\n' {
				return i + 2
			}
			return i + 1
		}
	}
	return 0
}

// write encodes and writes text.
func (t *TextFile) write(th *Thread, s *Str) error {
	f := t.file
	if err := f.alive(th); err != nil {
		return err
	}
	if f.w == nil {
		return unsupported(th, "not writable")
	}
	if t.newline == "\r" || t.newline == "\r\n" {
		s = NewStr(strings.ReplaceAll(s.s, "\n", t.newline))
	}
	encoding, err := t.encodingToWrite(th)
	if err != nil {
		return err
	}
	b, err := Encode(th, s, encoding, t.errors)
	if err != nil {
		return err
	}
	t.begun = true
	t.reading = false
	if len(f.ahead) > 0 && f.seek != nil { // goes behind what was read ahead, as in CPython
		f.ahead, t.recoded = nil, false
	}
	if err := f.write(th, b); err != nil {
		return err
	}
	if o := f.object; o != nil && o.buffered && len(f.pending) >= f.size {
		return f.flush(th)
	}
	if t.lineBuffered && (strings.IndexByte(b, '\n') >= 0 || strings.IndexByte(b, '\r') >= 0) {
		return f.flush(th)
	}
	return nil
}

// encodingToWrite is the encoding of what is written next: only the beginning of a
// file has a byte order mark.
func (t *TextFile) encodingToWrite(th *Thread) (string, error) {
	if isUTF8(t.encoding) {
		return t.encoding, nil
	}
	c := codecNamed(normalizeEncoding(t.encoding))
	if c == nil || c.unmarked == nil {
		return t.encoding, nil
	}
	if !t.begun && t.file.seek != nil {
		pos, err := t.file.tell(th)
		if err != nil {
			return "", err
		}
		t.begun = pos != 0
	}
	if t.begun {
		return c.unmarked.name, nil
	}
	return t.encoding, nil
}

// tell is the position, which is not known amid a loop over the lines.
func (t *TextFile) tell(th *Thread) (int64, error) {
	if err := t.file.alive(th); err != nil {
		return 0, err
	}
	switch {
	case t.file.seek == nil:
		return 0, unsupported(th, "underlying stream is not seekable")
	case t.iterating:
		return 0, errTelling(th)
	}
	pos, err := t.file.tell(th)
	if err != nil || !t.recoded {
		return pos, err
	}
	rest := t.file.ahead // in UTF-8
	encoding, err := t.encodingToWrite(th)
	if err != nil {
		return 0, err
	}
	b, err := Encode(th, NewStr(string(rest)), encoding, t.errors)
	return pos + int64(len(rest)) - int64(len(b)), err
}

func errTelling(th *Thread) error {
	return th.Raise(OSError, "telling position disabled by next() call")
}

// seekTo implements the seeks that text files allow.
func (t *TextFile) seekTo(th *Thread, offset int64, whence int) (int64, error) {
	switch {
	case t.file.seek == nil:
		return 0, unsupported(th, "underlying stream is not seekable")
	case whence == io.SeekCurrent && t.iterating:
		return 0, errTelling(th)
	case whence == io.SeekCurrent && offset != 0:
		return 0, unsupported(th, "can't do nonzero cur-relative seeks")
	case whence == io.SeekEnd && offset != 0:
		return 0, unsupported(th, "can't do nonzero end-relative seeks")
	case whence == io.SeekStart && offset < 0:
		return 0, th.ValueErrorf("negative seek position %d", offset)
	}
	if whence == io.SeekCurrent && t.recoded {
		var err error
		if offset, err = t.tell(th); err != nil {
			return 0, err
		}
		whence = io.SeekStart
	}
	t.recoded, t.begun, t.reading, t.iterating = false, false, false, false
	return t.file.seekTo(th, offset, whence)
}
