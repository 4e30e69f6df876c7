package charnames

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/runenames"
)

func TestNamesAreThoseOfUnicode(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		want, name := runenames.Name(r), Name(r)
		if !strings.HasPrefix(want, "<") {
			require.Equal(t, want, name, "%U", r)
		}
		if name != "" {
			found, ok := Lookup(name)
			require.True(t, ok && found == r, name)
		}
	}
}

func TestRules(t *testing.T) {
	for r, name := range map[rune]string{
		'한': "HANGUL SYLLABLE HAN", '가': "HANGUL SYLLABLE GA", '漢': "CJK UNIFIED IDEOGRAPH-6F22", 0x17000: "TANGUT IDEOGRAPH-17000",
		0: "", 0xE000: "", 0xD800: "",
	} {
		assert.Equal(t, name, Name(r))
	}
	for _, name := range []string{"", "NO SUCH CHARACTER", "HANGUL SYLLABLE Q", "CJK UNIFIED IDEOGRAPH-41", "CJK UNIFIED IDEOGRAPH-06F22", "latin small letter a"} {
		_, ok := Lookup(name)
		assert.False(t, ok, name)
	}
}
