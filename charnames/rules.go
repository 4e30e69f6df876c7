package charnames

import (
	"fmt"
	"strconv"
	"strings"
)

// A rule makes the names of a kind of characters (The Unicode Standard, 4.8).
type rule struct {
	kind   string // how the name of their ranges begins
	prefix string // of their names
	suffix func(r rune) string
	lookup func(suffix string) (rune, bool)
}

var rules = [...]rule{
	{"<Hangul Syllable", "HANGUL SYLLABLE ", hangulName, hangulSyllable},
	{"<CJK Ideograph", "CJK UNIFIED IDEOGRAPH-", hexName, hexCode},
	{"<Tangut Ideograph", "TANGUT IDEOGRAPH-", hexName, hexCode},
}

func (r rule) name(char rune) string { return r.prefix + r.suffix(char) }

func hexName(r rune) string { return fmt.Sprintf("%X", r) }

func hexCode(digits string) (rune, bool) {
	code, err := strconv.ParseUint(digits, 16, 31)
	return rune(code), err == nil && hexName(rune(code)) == digits
}

// The parts that the name of a Hangul syllable is made of (The Unicode Standard,
// 3.12).
var (
	hangulLeads  = strings.Split("G GG N D DD R M B BB S SS  J JJ C K T P H", " ")
	hangulVowels = strings.Split("A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I", " ")
	hangulTails  = strings.Split(" G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H", " ")
)

const firstSyllable = 0xAC00

func hangulName(r rune) string {
	i, vowels, tails := int(r-firstSyllable), len(hangulVowels), len(hangulTails)
	return hangulLeads[i/(vowels*tails)] + hangulVowels[i/tails%vowels] + hangulTails[i%tails]
}

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
					return rune(firstSyllable + (l*len(hangulVowels)+v)*len(hangulTails) + t), true
				}
			}
		}
	}
	return 0, false
}
