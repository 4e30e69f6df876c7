package parser

import (
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/unicode/runenames"
)

// The names of characters, for \N{…}. The table costs 1 MB of the binary.

// namedCharacters maps names to characters. Building it takes 20 ms, and few
// programs need it.
var namedCharacters = sync.OnceValue(func() map[string]rune {
	names := make(map[string]rune, 36_000)
	for r := rune(0); r <= 0x1FFFF; r++ {
		if name := runenames.Name(r); name != "" && name[0] != '<' {
			names[name] = r
		}
	}
	for r := rune(0xE0000); r <= 0xE01EF; r++ {
		if name := runenames.Name(r); name != "" {
			names[name] = r
		}
	}
	for name, r := range controlNames {
		names[name] = r
	}
	return names
})

// characterNamed returns the character with a name or alias, in any case.
func characterNamed(name string) (rune, bool) {
	name = strings.ToUpper(name)
	if r, ok := ruledName(name); ok {
		return r, true
	}
	r, ok := namedCharacters()[name]
	return r, ok
}

// ideographs are the names that end in the code point.
var ideographs = []struct{ prefix, category string }{
	{"CJK UNIFIED IDEOGRAPH-", "<CJK Ideograph"},
	{"TANGUT IDEOGRAPH-", "<Tangut Ideograph"},
}

// ruledName finds a character whose name is made by a rule.
func ruledName(name string) (rune, bool) {
	if syllable, ok := strings.CutPrefix(name, "HANGUL SYLLABLE "); ok {
		return hangulSyllable(syllable)
	}
	for _, kind := range ideographs {
		if digits, ok := strings.CutPrefix(name, kind.prefix); ok {
			code, err := strconv.ParseUint(digits, 16, 32)
			if err != nil || !strings.HasPrefix(runenames.Name(rune(code)), kind.category) {
				return 0, false
			}
			return rune(code), len(digits) == len(strconv.FormatUint(code, 16))
		}
	}
	return 0, false
}

// The parts that the name of a Hangul syllable is made of (Unicode, 3.12).
var (
	hangulLeads  = strings.Split("G GG N D DD R M B BB S SS  J JJ C K T P H", " ")
	hangulVowels = strings.Split("A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I", " ")
	hangulTails  = strings.Split(" G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H", " ")
)

func hangulSyllable(name string) (rune, bool) {
	for l, lead := range hangulLeads {
		rest, ok := strings.CutPrefix(name, lead)
		if !ok {
			continue
		}
		for v, vowel := range hangulVowels {
			tail, ok := strings.CutPrefix(rest, vowel)
			if !ok {
				continue
			}
			for t := range hangulTails {
				if hangulTails[t] == tail {
					return rune(0xAC00 + (l*len(hangulVowels)+v)*len(hangulTails) + t), true
				}
			}
		}
	}
	return 0, false
}

// controlNames are the formal aliases of the control characters, which have
// no names, and the common abbreviations.
var controlNames = map[string]rune{
	"NULL": 0, "NUL": 0, "START OF HEADING": 1, "SOH": 1, "START OF TEXT": 2, "STX": 2, "END OF TEXT": 3, "ETX": 3,
	"END OF TRANSMISSION": 4, "EOT": 4, "ENQUIRY": 5, "ENQ": 5, "ACKNOWLEDGE": 6, "ACK": 6, "ALERT": 7, "BEL": 7,
	"BACKSPACE": 8, "BS": 8, "CHARACTER TABULATION": 9, "HORIZONTAL TABULATION": 9, "HT": 9, "TAB": 9,
	"LINE FEED": 10, "NEW LINE": 10, "END OF LINE": 10, "LF": 10, "NL": 10, "EOL": 10,
	"LINE TABULATION": 11, "VERTICAL TABULATION": 11, "VT": 11, "FORM FEED": 12, "FF": 12,
	"CARRIAGE RETURN": 13, "CR": 13, "SHIFT OUT": 14, "LOCKING-SHIFT ONE": 14, "SO": 14,
	"SHIFT IN": 15, "LOCKING-SHIFT ZERO": 15, "SI": 15, "DATA LINK ESCAPE": 16, "DLE": 16,
	"DEVICE CONTROL ONE": 17, "DC1": 17, "DEVICE CONTROL TWO": 18, "DC2": 18, "DEVICE CONTROL THREE": 19, "DC3": 19,
	"DEVICE CONTROL FOUR": 20, "DC4": 20, "NEGATIVE ACKNOWLEDGE": 21, "NAK": 21, "SYNCHRONOUS IDLE": 22, "SYN": 22,
	"END OF TRANSMISSION BLOCK": 23, "ETB": 23, "CANCEL": 24, "CAN": 24, "END OF MEDIUM": 25, "EOM": 25, "EM": 25,
	"SUBSTITUTE": 26, "SUB": 26, "ESCAPE": 27, "ESC": 27, "INFORMATION SEPARATOR FOUR": 28, "FILE SEPARATOR": 28,
	"FS": 28, "INFORMATION SEPARATOR THREE": 29, "GROUP SEPARATOR": 29, "GS": 29, "INFORMATION SEPARATOR TWO": 30,
	"RECORD SEPARATOR": 30, "RS": 30, "INFORMATION SEPARATOR ONE": 31, "UNIT SEPARATOR": 31, "US": 31, "SP": 32,
	"DELETE": 127, "DEL": 127, "NEXT LINE": 0x85, "NEL": 0x85, "NBSP": 0xA0, "SHY": 0xAD, "CGJ": 0x34F,
	"ZWSP": 0x200B, "ZWNJ": 0x200C, "ZWJ": 0x200D, "LRM": 0x200E, "RLM": 0x200F, "LRE": 0x202A, "RLE": 0x202B,
	"PDF": 0x202C, "LRO": 0x202D, "RLO": 0x202E, "NNBSP": 0x202F, "WJ": 0x2060, "BOM": 0xFEFF, "ZWNBSP": 0xFEFF,
	"BYTE ORDER MARK": 0xFEFF,
}
