package runtime

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

// Encodings of one byte a character that a table describes: code pages, the
// members of ISO 8859, the Macintosh's and more. codepages.py says what is in
// the file.

//go:embed codepages.txt
var codePageTables string

// codePages finds the line of a code page by each of its names.
var codePages = sync.OnceValue(func() map[string]string {
	lines := make(map[string]string)
	for line := range strings.Lines(codePageTables) {
		names, _, _ := strings.Cut(line, "\t")
		for name := range strings.FieldsSeq(names) {
			lines[name] = line
		}
	}
	return lines
})

// madePages are the codecs made so far, by line.
var madePages sync.Map

// noCharacter stands in a code page for a byte without a meaning.
const noCharacter = 0xFFFD

// findCodePage returns the codec for the normalised name, or nil.
func findCodePage(name string) *codec {
	line, ok := codePages()[name]
	if !ok {
		return nil
	}
	if made, ok := madePages.Load(line); ok {
		return made.(*codec)
	}
	made, _ := madePages.LoadOrStore(line, newCodePage(line))
	return made.(*codec)
}

// newCodePage makes the codec that a line of the file describes.
func newCodePage(line string) *codec {
	_, quoted, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
	text, err := strconv.Unquote(quoted)
	if err != nil {
		panic("runtime: malformed code page: " + err.Error())
	}
	var chars [256]rune
	half := []rune(text)
	for i := range 256 - len(half) {
		chars[i] = rune(i)
	}
	copy(chars[256-len(half):], half)
	bytes := make(map[rune]int, 256)
	for i, r := range chars {
		if r != noCharacter {
			bytes[r] = i
		}
	}
	const reason = "character maps to <undefined>"
	return &codec{
		name:  "charmap",
		ascii: len(half) == 128,
		encode: func(e *encoder) error {
			return e.eachByte(reason, func(r rune) int {
				if b, ok := bytes[r]; ok {
					return b
				}
				return -1
			})
		},
		decode: func(d *decoder) error {
			for i := 0; i < len(d.data); {
				r := chars[d.data[i]]
				if r != noCharacter {
					d.out = AppendRune(d.out, r)
					i++
					continue
				}
				var err error
				if i, err = d.fail(i, i+1, reason); err != nil {
					return err
				}
			}
			return nil
		},
	}
}
